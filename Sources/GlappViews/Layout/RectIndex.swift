// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Rectangles sorted into square cells, so that asking which ones overlap stays cheap in large
/// pictures. A few are simply gone through.
package struct RectIndex: Sendable {
  /// Chains of the rectangles in a cell: where they begin and end in `links`.
  private struct Cell: Sendable {
    var key: Int64
    var first: Int32
    var last: Int32
  }

  /// One rectangle in one cell, and the next in the same cell; -1 at the end.
  private struct Link: Sendable {
    var number: Int32
    var next: Int32
  }

  /// A rectangle that would fill more cells than this is kept in a list of its own.
  private static let mostCells = 4096
  /// Up to so many, going through all is faster than looking for their cells.
  private static let few = 24
  private static let noCell = Int64.min

  private let cellSize: Double
  /// Open addressing; the number of places is a power of two and at least twice that of cells.
  private var cells: [Cell] = []
  private var used = 0
  private var links: [Link] = []
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
    if number == Self.few {
      for earlier in rects.indices { sort(earlier) }
    } else if number > Self.few {
      sort(number)
    }
    return number
  }

  private mutating func sort(_ number: Int) {
    guard let span = span(of: rects[number]) else {
      large.append(number)
      return
    }
    for column in span.columns {
      for row in span.rows {
        let place = claim(Self.key(column, row))
        let link = Int32(links.count)
        links.append(Link(number: Int32(number), next: -1))
        if cells[place].first < 0 {
          cells[place].first = link
        } else {
          links[Int(cells[place].last)].next = link
        }
        cells[place].last = link
      }
    }
  }

  private static func key(_ column: Int, _ row: Int) -> Int64 {
    Int64(truncatingIfNeeded: column) << 32 ^ (Int64(truncatingIfNeeded: row) & 0xFFFF_FFFF)
  }

  /// Where a cell is, or would be.
  private func place(of key: Int64) -> Int {
    let mask = cells.count - 1
    var place = Int(truncatingIfNeeded: (UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    place &= mask
    while cells[place].key != key, cells[place].key != Self.noCell { place = (place + 1) & mask }
    return place
  }

  private mutating func claim(_ key: Int64) -> Int {
    if cells.count < 2 * (used + 1) {
      let old = cells
      cells = Array(
        repeating: Cell(key: Self.noCell, first: -1, last: -1), count: max(64, 2 * old.count))
      for cell in old where cell.key != Self.noCell { cells[place(of: cell.key)] = cell }
    }
    let place = place(of: key)
    if cells[place].key == Self.noCell {
      cells[place].key = key
      used += 1
    }
    return place
  }

  /// Calls `body` with the number of each rectangle that overlaps `rect` by more than `slack`
  /// both ways; a number may come more than once. Ends early when `body` gives false.
  package func visitOverlaps(of rect: Rect, slack: Double = 0, _ body: (Int) -> Bool) {
    for number in large where overlaps(rects[number], rect, slack) {
      if !body(number) { return }
    }
    guard rects.count > Self.few, let span = span(of: rect) else {
      for number in rects.indices where overlaps(rects[number], rect, slack) {
        if !body(number) { return }
      }
      return
    }
    guard !cells.isEmpty else { return }
    for column in span.columns {
      for row in span.rows {
        var link = cells[place(of: Self.key(column, row))].first
        while link >= 0 {
          let number = Int(links[Int(link)].number)
          link = links[Int(link)].next
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
