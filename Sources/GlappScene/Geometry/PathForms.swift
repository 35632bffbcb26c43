// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How far a control point stands out for a quarter circle of radius 1.
private let quarter = 0.5522847498

extension Path {
  /// One straight line.
  package static func straight(_ a: Point, _ b: Point) -> Path { Path([.move(a), .line(b)]) }

  /// Straight lines through `points`, closed into an outline if asked.
  package static func polyline(_ points: [Point], closed: Bool = false) -> Path {
    var path = Path()
    for (index, point) in points.enumerated() {
      if index == 0 { path.move(point) } else { path.line(point) }
    }
    if closed && !points.isEmpty { path.close() }
    return path
  }

  /// Straight lines through `points` with the corners rounded by at most `radius`.
  package static func roundedPolyline(_ points: [Point], radius: Double) -> Path {
    guard points.count > 2 else { return polyline(points) }
    var path = Path([.move(points[0])])
    for i in 1..<(points.count - 1) {
      let (before, corner, after) = (points[i - 1], points[i], points[i + 1])
      let reach = min(radius, corner.distance(to: before) / 2, corner.distance(to: after) / 2)
      let a = corner + (before - corner).unit * reach
      let b = corner + (after - corner).unit * reach
      path.line(a)
      path.curve(a.mixed(with: corner, quarter), b.mixed(with: corner, quarter), to: b)
    }
    path.line(points[points.count - 1])
    return path
  }

  /// A smooth line through `points` that never leaves the band between two neighbours in y.
  ///
  /// Control points lie level with their point, so a curve of feelings shows no height
  /// that nobody stated. The points are expected in the order of x.
  package static func smooth(_ points: [Point]) -> Path {
    var path = Path()
    for (index, point) in points.enumerated() {
      guard index > 0 else {
        path.move(point)
        continue
      }
      let before = points[index - 1]
      let reach = (point.x - before.x) * 0.4
      path.curve(before.moved(reach, 0), point.moved(-reach, 0), to: point)
    }
    return path
  }

  /// The outline of a rectangle, its corners rounded by `radius`.
  package static func roundedRect(_ rect: Rect, radius: Double = 0) -> Path {
    let r = min(radius, rect.width / 2, rect.height / 2)
    let (x0, y0, x1, y1) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    guard r > 0 else {
      return polyline(
        [Point(x0, y0), Point(x1, y0), Point(x1, y1), Point(x0, y1)], closed: true)
    }
    let k = r * (1 - quarter)
    return Path([
      .move(Point(x0 + r, y0)), .line(Point(x1 - r, y0)),
      .curve(Point(x1 - k, y0), Point(x1, y0 + k), to: Point(x1, y0 + r)),
      .line(Point(x1, y1 - r)),
      .curve(Point(x1, y1 - k), Point(x1 - k, y1), to: Point(x1 - r, y1)),
      .line(Point(x0 + r, y1)),
      .curve(Point(x0 + k, y1), Point(x0, y1 - k), to: Point(x0, y1 - r)),
      .line(Point(x0, y0 + r)),
      .curve(Point(x0, y0 + k), Point(x0 + k, y0), to: Point(x0 + r, y0)), .close,
    ])
  }

  /// The outline of an ellipse; a circle where both radii are the same.
  package static func ellipse(center c: Point, rx: Double, ry: Double) -> Path {
    let (kx, ky) = (rx * quarter, ry * quarter)
    return Path([
      .move(c.moved(rx, 0)),
      .curve(c.moved(rx, ky), c.moved(kx, ry), to: c.moved(0, ry)),
      .curve(c.moved(-kx, ry), c.moved(-rx, ky), to: c.moved(-rx, 0)),
      .curve(c.moved(-rx, -ky), c.moved(-kx, -ry), to: c.moved(0, -ry)),
      .curve(c.moved(kx, -ry), c.moved(rx, -ky), to: c.moved(rx, 0)), .close,
    ])
  }

  /// A part of a circle from `start` to `end` degrees (0 right, 90 down), either way round.
  package static func arc(
    center: Point, radius: Double, start: Double, end: Double
  ) -> Path {
    let pieces = max(1, Int((abs(end - start) / 90).rounded(.up)))
    let step = (end - start) / Double(pieces)
    let k = 4.0 / 3.0 * tan(step * .pi / 180 / 4) * radius
    var path = Path([.move(.polar(center, radius, degrees: start))])
    for i in 0..<pieces {
      let a = start + Double(i) * step
      let (p, q) = (
        Point.polar(center, radius, degrees: a),
        Point.polar(center, radius, degrees: a + step)
      )
      path.curve(
        p + (p - center).unit.normal * k, q - (q - center).unit.normal * k, to: q)
    }
    return path
  }

  /// A sector of a ring between two radii; a slice of a pie where the inner one is 0.
  package static func sector(
    center: Point, inner: Double, outer: Double, start: Double, end: Double
  ) -> Path {
    var path = arc(center: center, radius: outer, start: start, end: end)
    if inner > 0 {
      for (i, segment) in arc(center: center, radius: inner, start: end, end: start)
        .segments.enumerated()
      {
        if i == 0, case .move(let p) = segment {
          path.line(p)
        } else {
          path.segments.append(segment)
        }
      }
    } else {
      path.line(center)
    }
    path.close()
    return path
  }

  /// A zigzag from `a` to `b` with teeth of `amplitude` each side, about `period` apart.
  ///
  /// Starts and ends on the straight line; how a gap is drawn.
  package static func zigzag(
    _ a: Point, _ b: Point, amplitude: Double = 4, period: Double = 24
  ) -> Path {
    let length = a.distance(to: b)
    let teeth = max(2, Int((length / (period / 2)).rounded()))
    let side = (b - a).unit.normal * amplitude
    var path = Path([.move(a)])
    for i in 1..<teeth {
      let on = a.mixed(with: b, Double(i) / Double(teeth))
      path.line(i % 2 == 1 ? on + side : on - side)
    }
    path.line(b)
    return path
  }

  /// A band that points right, `tip` deep; its left edge is notched to follow another one.
  package static func chevron(_ rect: Rect, tip: Double = 12, notched: Bool = true) -> Path {
    var points = [
      Point(rect.minX, rect.minY), Point(rect.maxX - tip, rect.minY),
      Point(rect.maxX, rect.midY), Point(rect.maxX - tip, rect.maxY),
      Point(rect.minX, rect.maxY),
    ]
    if notched { points.append(Point(rect.minX + tip, rect.midY)) }
    return polyline(points, closed: true)
  }

  /// A filled triangle with its point at `tip`, pointing along `direction`.
  package static func arrowHead(
    at tip: Point, direction: Point, length: Double = 9, width: Double = 8
  ) -> Path {
    let back = tip - direction.unit * length
    let side = direction.unit.normal * (width / 2)
    return polyline([tip, back + side, back - side], closed: true)
  }

  /// An open V with its point at `tip`, to be stroked, not filled.
  package static func openArrowHead(
    at tip: Point, direction: Point, length: Double = 8, width: Double = 8
  ) -> Path {
    let back = tip - direction.unit * length
    let side = direction.unit.normal * (width / 2)
    return polyline([back + side, tip, back - side])
  }

  /// A square standing on its corner, `radius` from the middle to each corner.
  package static func diamond(center c: Point, radius r: Double) -> Path {
    polyline([c.moved(0, -r), c.moved(r, 0), c.moved(0, r), c.moved(-r, 0)], closed: true)
  }

  /// A polygon with `sides` equal sides and one corner upwards.
  package static func regularPolygon(center: Point, radius: Double, sides: Int) -> Path {
    let n = max(3, sides)
    return polyline(
      (0..<n).map { .polar(center, radius, degrees: -90 + 360 * Double($0) / Double(n)) },
      closed: true)
  }
}
