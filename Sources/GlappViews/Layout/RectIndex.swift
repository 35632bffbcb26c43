// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Rectangles sorted into square cells, so that asking which ones overlap stays cheap in large
/// pictures.
package struct RectIndex: Sendable {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  /// A rectangle that would fill more cells than this is kept in a list of its own.
  private static let mostCells = 4096

  private let cellSize: Double
  private var cells: [Cell: [Int]] = [:]
  private var large: [Int] = []
  /// The rectangles, in the order they were inserted.
  package private(set) var rects: [Rect] = []

  /// An empty index whose cells have the given side; about the size of an ordinary rectangle.
  package init(cellSize: Double = 96) {
    self.cellSize = max(1, cellSize)
  }

  /// Adds a rectangle and gives its number.
  @discardableResult
  package mutating func insert(_ rect: Rect) -> Int {
    let number = rects.count
    rects.append(rect)
    if let span = span(of: rect) {
      for column in span.columns {
        for row in span.rows { cells[Cell(column: column, row: row), default: []].append(number) }
      }
    } else {
      large.append(number)
    }
    return number
  }

  /// Calls `body` with the number of each rectangle that overlaps `rect` by more than `slack`
  /// both ways; a number may come more than once. Ends early when `body` gives false.
  package func visitOverlaps(of rect: Rect, slack: Double = 0, _ body: (Int) -> Bool) {
    for number in large where overlaps(rects[number], rect, slack) {
      if !body(number) { return }
    }
    guard let span = span(of: rect) else {
      for number in rects.indices where overlaps(rects[number], rect, slack) {
        if !body(number) { return }
      }
      return
    }
    for column in span.columns {
      for row in span.rows {
        for number in cells[Cell(column: column, row: row)] ?? [] {
          guard overlaps(rects[number], rect, slack) else { continue }
          if !body(number) { return }
        }
      }
    }
  }

  /// Whether anything overlaps `rect` by more than `slack` both ways.
  package func hasOverlap(with rect: Rect, slack: Double = 0) -> Bool {
    var found = false
    visitOverlaps(of: rect, slack: slack) { _ in
      found = true
      return false
    }
    return found
  }

  private func overlaps(_ a: Rect, _ b: Rect, _ slack: Double) -> Bool {
    min(a.maxX, b.maxX) - max(a.minX, b.minX) > slack
      && min(a.maxY, b.maxY) - max(a.minY, b.minY) > slack
  }

  private func span(
    of rect: Rect
  ) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    let limit = 1e12
    guard abs(rect.minX) < limit, abs(rect.maxX) < limit, abs(rect.minY) < limit,
      abs(rect.maxY) < limit, rect.minX <= rect.maxX, rect.minY <= rect.maxY
    else { return nil }
    let left = Int((rect.minX / cellSize).rounded(.down))
    let right = Int((rect.maxX / cellSize).rounded(.down))
    let top = Int((rect.minY / cellSize).rounded(.down))
    let bottom = Int((rect.maxY / cellSize).rounded(.down))
    guard Double(right - left + 1) * Double(bottom - top + 1) <= Double(Self.mostCells) else {
      return nil
    }
    return (left...right, top...bottom)
  }
}
