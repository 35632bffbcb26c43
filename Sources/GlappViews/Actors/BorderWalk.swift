// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The border of a box as a way around it, measured from its upper left corner to the right.
struct BorderWalk {
  private let points: [Point]
  /// How far along the border each point is.
  private let distances: [Double]

  /// How long the border is.
  var length: Double { distances.last ?? 0 }

  init(_ shape: RouteShape) {
    let outline = Self.outline(shape)
    let points = outline.flattened(tolerance: 0.3).first ?? [shape.centre]
    var distances = [0.0]
    for (from, to) in zip(points, points.dropFirst()) {
      distances.append((distances.last ?? 0) + from.distance(to: to))
    }
    self.points = points
    self.distances = distances
  }

  private static func outline(_ shape: RouteShape) -> Path {
    let size = Size(2 * shape.half.width, 2 * shape.half.height)
    let rect = Rect(center: shape.centre, size: size)
    guard shape.tip > 0 else { return .roundedRect(rect, radius: shape.radius) }
    return .polyline(
      [
        Point(rect.minX + shape.tip, rect.minY), Point(rect.maxX - shape.tip, rect.minY),
        Point(rect.maxX, rect.midY), Point(rect.maxX - shape.tip, rect.maxY),
        Point(rect.minX + shape.tip, rect.maxY), Point(rect.minX, rect.midY),
      ], closed: true)
  }

  /// How far along the border the place is that lies nearest to `point`.
  func distance(nearest point: Point) -> Double {
    var best = (gap: Double.infinity, at: 0.0)
    for index in 1..<max(1, points.count) {
      let (a, b) = (points[index - 1], points[index])
      let (along, way) = (point - a, b - a)
      let square = way.x * way.x + way.y * way.y
      let share = square > 0 ? min(1, max(0, (along.x * way.x + along.y * way.y) / square)) : 0
      let gap = point.distance(to: a.mixed(with: b, share))
      if gap < best.gap {
        best = (gap, distances[index - 1] + share * (distances[index] - distances[index - 1]))
      }
    }
    return best.at
  }

  /// The place so far along the border, which goes around as often as it must.
  func point(at distance: Double) -> Point {
    guard length > 0 else { return points.first ?? .zero }
    var left = distance.truncatingRemainder(dividingBy: length)
    if left < 0 { left += length }
    var index = 1
    while index < points.count - 1, distances[index] < left { index += 1 }
    let piece = distances[index] - distances[index - 1]
    return points[index - 1].mixed(
      with: points[index], piece > 0 ? (left - distances[index - 1]) / piece : 0)
  }

  /// The shorter way from one place to another: less than nothing for backwards.
  func step(from: Double, to: Double) -> Double {
    guard length > 0 else { return 0 }
    let step = (to - from).truncatingRemainder(dividingBy: length)
    return step > length / 2 ? step - length : step < -length / 2 ? step + length : step
  }
}
