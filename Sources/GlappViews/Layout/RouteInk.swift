// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where lines run, in small cells, so that words can be kept off them.
struct RouteInk {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private static let cellSize = 8.0
  /// Above so many lines, words have other worries.
  private static let mostRoutes = 400
  /// A line is looked at in at most so many places.
  private static let mostSamples = 400

  private var lines: [Cell: [Int]] = [:]

  init(_ routes: [[Point]]) {
    guard routes.count <= Self.mostRoutes else { return }
    for (number, points) in routes.enumerated() where points.count >= 4 {
      let length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      guard length.isFinite else { continue }
      let count = Int(min(Double(Self.mostSamples), length / (Self.cellSize / 2))) + 2
      for point in RouteCurve.samples(points, count: count) {
        guard let cell = cell(point), lines[cell]?.last != number else { continue }
        lines[cell, default: []].append(number)
      }
    }
  }

  /// How many lines other than `own` run through a rectangle.
  func linesCrossing(_ rect: Rect, besides own: Int) -> Int {
    guard !lines.isEmpty, let low = cell(rect.origin),
      let high = cell(Point(rect.maxX, rect.maxY)), rect.width * rect.height < 1e6
    else { return 0 }
    var found: Set<Int> = []
    for column in low.column...high.column {
      for row in low.row...high.row {
        for number in lines[Cell(column: column, row: row)] ?? [] where number != own {
          found.insert(number)
        }
      }
    }
    return found.count
  }

  private func cell(_ point: Point) -> Cell? {
    guard abs(point.x) < 1e9, abs(point.y) < 1e9 else { return nil }
    return Cell(
      column: Int((point.x / Self.cellSize).rounded(.down)),
      row: Int((point.y / Self.cellSize).rounded(.down)))
  }
}
