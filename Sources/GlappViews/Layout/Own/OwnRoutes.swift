// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Simple curves from box to box: along the ranks where the goal lies ahead, bowed out otherwise.
struct OwnRoutes {
  private let graph: LayoutGraph
  private let centres: [Point]
  private let isTurned: Bool

  /// How far apart several lines between the same two boxes run.
  private static let spread = 14.0

  init(_ graph: LayoutGraph, _ centres: [Point]) {
    self.graph = graph
    self.centres = centres
    isTurned = graph.options.direction == .topToBottom
  }

  /// The way of each line, cut at the borders of its boxes.
  func routes() -> [LayoutPlacement.Route] {
    let lanes = lanes()
    return graph.edges.indices.map { index in
      let edge = graph.edges[index]
      let points =
        edge.from == edge.to
        ? loop(edge.from, lanes[index].place, of: lanes[index].count)
        : way(edge.from, edge.to, lanes[index].place)
      return LayoutPlacement.Route(points: points)
    }
  }

  /// The place of each line among those between the same two boxes, 0 in the middle, and how
  /// many those are.
  private func lanes() -> [(place: Double, count: Int)] {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var members: [Pair: [Int]] = [:]
    for (index, edge) in graph.edges.enumerated() {
      let pair = Pair(low: min(edge.from, edge.to), high: max(edge.from, edge.to))
      members[pair, default: []].append(index)
    }
    var lanes = [(place: Double, count: Int)](repeating: (0, 1), count: graph.edges.count)
    for indices in members.values {
      for (place, index) in indices.enumerated() {
        lanes[index] = (Double(place) - Double(indices.count - 1) / 2, indices.count)
      }
    }
    return lanes
  }

  private func way(_ from: Int, _ to: Int, _ lane: Double) -> [Point] {
    let (a, b) = (turned(centres[from]), turned(centres[to]))
    let (lengthA, lengthB) = (length(from), length(to))
    // The side a line bows to must not depend on its direction, or lanes would fall together.
    let offset = lane * Self.spread
    let gap = abs(b.x - a.x) - (lengthA + lengthB) / 2
    let points: [Point]
    if gap > 4, graph.options.splines == .spline {
      let sign = b.x > a.x ? 1.0 : -1.0
      let start = Point(a.x + sign * lengthA / 2, a.y)
      let end = Point(b.x - sign * lengthB / 2, b.y)
      let reach = sign * gap / 2
      let bow = offset * 4 / 3
      points = [
        start, Point(start.x + reach, start.y + bow),
        Point(end.x - reach, end.y + bow), end,
      ]
    } else {
      points = bowed(a, b, offset, isForward: from < to)
    }
    return RouteCurve.clipped(points.map(turned), from: shape(from), to: shape(to))
  }

  /// A line from middle to middle, bowed sideways so that lanes stay apart.
  private func bowed(_ a: Point, _ b: Point, _ offset: Double, isForward: Bool) -> [Point] {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let distance = (dx * dx + dy * dy).squareRoot()
    guard distance > 0 else { return RouteCurve.straight(a, Point(b.x + 1, b.y)) }
    let side = (isForward ? 1.0 : -1.0) * offset * 4 / 3
    let (x, y) = (-dy / distance * side, dx / distance * side)
    return [
      a, Point(a.x + dx / 3 + x, a.y + dy / 3 + y),
      Point(a.x + dx * 2 / 3 + x, a.y + dy * 2 / 3 + y), b,
    ]
  }

  /// A loop at the right of the box; several lie around each other.
  private func loop(_ node: Int, _ lane: Double, of count: Int) -> [Point] {
    let shape = shape(node)
    let (x, y) = (shape.centre.x, shape.centre.y)
    let ring = lane + Double(count - 1) / 2
    // A curve comes three quarters of the way to its control points.
    let far = x + (shape.half.width + 18 + 10 * ring) / 0.75
    let rise = min(shape.half.height * 0.5, 8)
    let bulge = rise + 6 + 8 * ring
    let points = [
      Point(x, y - rise), Point(far, y - bulge), Point(far, y + bulge), Point(x, y + rise),
    ]
    return RouteCurve.clipped(points, from: shape, to: shape)
  }

  private func shape(_ node: Int) -> RouteShape {
    let box = graph.nodes[node]
    return RouteShape(centre: centres[node], size: box.size, cornerRadius: box.cornerRadius)
  }

  private func length(_ node: Int) -> Double {
    isTurned ? graph.nodes[node].size.height : graph.nodes[node].size.width
  }

  private func turned(_ point: Point) -> Point {
    isTurned ? Point(point.y, point.x) : point
  }
}
