// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Arithmetic on a line's way: one starting point, then three points for each cubic curve.
package enum RouteCurve {
  /// Cuts away what lies inside the boxes at both ends, so that arrows meet the drawn border.
  ///
  /// A way that never leaves a box (boxes that overlap) is returned as it is.
  package static func clipped(
    _ points: [Point], from first: RouteShape, to last: RouteShape
  ) -> [Point] {
    let head = cutStart(points, inside: first)
    return cutStart(head.reversed(), inside: last).reversed()
  }

  /// The point at `fraction` of the way (0 to 1), each curve taking an equal share.
  package static func point(on points: [Point], at fraction: Double) -> Point {
    let curves = (points.count - 1) / 3
    guard curves > 0 else { return points.first ?? .zero }
    let position = min(max(fraction, 0), 1) * Double(curves)
    let curve = min(Int(position), curves - 1)
    return evaluate(points, curve, position - Double(curve))
  }

  /// `count` points spread evenly by length along the way, ends included.
  package static func samples(_ points: [Point], count: Int) -> [Point] {
    let curves = (points.count - 1) / 3
    guard curves > 0, count > 1 else { return points.first.map { [$0] } ?? [] }
    let perCurve = 12
    var dense: [Point] = [points[0]]
    var lengths: [Double] = [0]
    for curve in 0..<curves {
      for step in 1...perCurve {
        let next = evaluate(points, curve, Double(step) / Double(perCurve))
        let last = dense[dense.count - 1]
        dense.append(next)
        lengths.append(lengths[lengths.count - 1] + last.distance(to: next))
      }
    }
    let total = lengths[lengths.count - 1]
    var index = 0
    return (0..<count).map { sample in
      let wanted = total * Double(sample) / Double(count - 1)
      while index + 2 < dense.count, lengths[index + 1] < wanted { index += 1 }
      let span = lengths[index + 1] - lengths[index]
      let share = span > 0 ? min(1, max(0, (wanted - lengths[index]) / span)) : 0
      return dense[index].mixed(with: dense[index + 1], share)
    }
  }

  /// A straight way between two points, as one cubic curve.
  package static func straight(_ start: Point, _ end: Point) -> [Point] {
    [start, start.mixed(with: end, 1.0 / 3), start.mixed(with: end, 2.0 / 3), end]
  }

  private static func cutStart(_ points: [Point], inside shape: RouteShape) -> [Point] {
    guard let first = points.first, shape.contains(first) else { return points }
    let curves = (points.count - 1) / 3
    for curve in 0..<curves {
      let base = curve * 3
      guard let cut = exit(points, curve, shape) else { continue }
      return split(Array(points[base...base + 3]), at: cut) + points[(base + 4)...]
    }
    return points
  }

  /// Where a curve that begins inside leaves the shape, or nil when it stays inside.
  private static func exit(_ points: [Point], _ curve: Int, _ shape: RouteShape) -> Double? {
    let steps = 16
    for step in 1...steps {
      var outside = Double(step) / Double(steps)
      guard !shape.contains(evaluate(points, curve, outside)) else { continue }
      var inside = Double(step - 1) / Double(steps)
      for _ in 0..<24 {
        let middle = (inside + outside) / 2
        if shape.contains(evaluate(points, curve, middle)) {
          inside = middle
        } else {
          outside = middle
        }
      }
      return outside
    }
    return nil
  }

  /// The part of one curve after `at`.
  private static func split(_ p: [Point], at share: Double) -> [Point] {
    let ab = p[0].mixed(with: p[1], share)
    let bc = p[1].mixed(with: p[2], share)
    let cd = p[2].mixed(with: p[3], share)
    let abc = ab.mixed(with: bc, share)
    let bcd = bc.mixed(with: cd, share)
    return [abc.mixed(with: bcd, share), bcd, cd, p[3]]
  }

  private static func evaluate(_ points: [Point], _ curve: Int, _ t: Double) -> Point {
    let base = curve * 3
    return Path.cubic(points[base], points[base + 1], points[base + 2], points[base + 3], t)
  }
}
