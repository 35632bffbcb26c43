// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A place along a path with the direction in which the path goes on there.
package struct PathPlace: Sendable, Hashable {
  /// Where it is.
  package var point: Point
  /// Length 1, along the path.
  package var direction: Point

  /// A place with a direction of length 1.
  package init(point: Point, direction: Point) {
    self.point = point
    self.direction = direction
  }
}

extension Path {
  /// The path as straight lines, one list of points a part, off by at most `tolerance` px.
  ///
  /// A closed part ends with its first point. For audits, hit tests and lengths.
  package func flattened(tolerance: Double = 0.25) -> [[Point]] {
    var parts: [[Point]] = []
    var current: [Point] = []
    for segment in segments {
      switch segment {
      case .move(let p):
        if current.count > 1 { parts.append(current) }
        current = [p]
      case .line(let p): current.append(p)
      case .curve(let a, let b, let p):
        guard let from = current.last else {
          current = [p]
          continue
        }
        // the chord error of n equal steps is at most |second difference| * 0.75 / n²
        let bend = max((from - a * 2 + b).length, (a - b * 2 + p).length)
        let steps = min(
          200, max(1, Int((0.75 * bend / max(tolerance, 0.01)).squareRoot().rounded(.up))))
        for i in 1...steps {
          current.append(Path.cubic(from, a, b, p, Double(i) / Double(steps)))
        }
      case .close:
        if let first = current.first {
          current.append(first)
          parts.append(current)
          current = [first]
        }
      }
    }
    if current.count > 1 { parts.append(current) }
    return parts
  }

  /// The point at `t` (0...1) of one cubic Bézier.
  package static func cubic(_ p: Point, _ a: Point, _ b: Point, _ q: Point, _ t: Double) -> Point {
    let u = 1 - t
    return p * (u * u * u) + a * (3 * u * u * t) + b * (3 * u * t * t) + q * (t * t * t)
  }

  /// How long the drawn line is, in px; moves do not count.
  package var length: Double {
    var sum = 0.0
    for part in flattened() {
      for i in 1..<part.count { sum += part[i - 1].distance(to: part[i]) }
    }
    return sum
  }

  /// Places `spacing` px apart along the path, the first at its beginning, the last at its end.
  ///
  /// At most `limit` of them, evenly spread, however long the path is. Empty for an empty path.
  package func places(every spacing: Double, limit: Int = 4000) -> [PathPlace] {
    let parts = flattened()
    var total = 0.0
    for part in parts { for i in 1..<part.count { total += part[i - 1].distance(to: part[i]) } }
    guard total > 0, limit > 1 else { return [] }
    let count = min(limit - 1, max(1, Int((total / max(spacing, 0.01)).rounded(.up))))
    let step = total / Double(count)
    var result: [PathPlace] = []
    result.reserveCapacity(count + 1)
    var gone = 0.0
    for part in parts {
      for i in 1..<part.count {
        let piece = part[i - 1].distance(to: part[i])
        guard piece > 0 else { continue }
        let direction = (part[i] - part[i - 1]).unit
        while result.count <= count, Double(result.count) * step <= gone + piece + 1e-6 {
          let along = min(piece, max(0, Double(result.count) * step - gone))
          result.append(PathPlace(point: part[i - 1] + direction * along, direction: direction))
        }
        gone += piece
      }
    }
    return result
  }

  /// The place `fraction` (0...1) of the length along the path; nil for one without length.
  package func place(at fraction: Double) -> PathPlace? {
    let parts = flattened()
    var total = 0.0
    for part in parts { for i in 1..<part.count { total += part[i - 1].distance(to: part[i]) } }
    guard total > 0 else { return nil }
    var left = min(1, max(0, fraction)) * total
    var last: PathPlace?
    for part in parts {
      for i in 1..<part.count {
        let piece = part[i - 1].distance(to: part[i])
        guard piece > 0 else { continue }
        let direction = (part[i] - part[i - 1]).unit
        if left <= piece {
          return PathPlace(point: part[i - 1] + direction * left, direction: direction)
        }
        left -= piece
        last = PathPlace(point: part[i], direction: direction)
      }
    }
    return last
  }

  /// Whether `point` lies inside the filled path (nonzero winding, open parts closed).
  package func containsInFill(_ point: Point) -> Bool {
    var winding = 0
    for part in flattened() {
      for i in 0..<part.count {
        let a = part[i]
        let b = part[(i + 1) % part.count]
        if (a.y <= point.y) != (b.y <= point.y) {
          let x = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
          if x > point.x { winding += a.y <= point.y ? 1 : -1 }
        }
      }
    }
    return winding != 0
  }

  /// The path without its last `end` px, for an arrow head to stand there; curves stay curves.
  ///
  /// Takes from the last piece only and leaves at least a tenth of it.
  package func shortened(end: Double) -> Path {
    guard end > 0, let last = segments.last, let from = points.dropLast().last else { return self }
    var path = self
    path.segments.removeLast()
    switch last {
    case .line(let to):
      let length = from.distance(to: to)
      path.line(from.mixed(with: to, length > 0 ? max(0.1, 1 - end / length) : 1))
    case .curve(let a, let b, let to):
      // halving finds where the rest of the curve is as long as what goes
      var low = 0.1
      var high = 1.0
      for _ in 0..<20 {
        let t = (low + high) / 2
        if Path.cubic(from, a, b, to, t).distance(to: to) > end { low = t } else { high = t }
      }
      let p = from.mixed(with: a, high)
      let middle = a.mixed(with: b, high)
      let q = p.mixed(with: middle, high)
      path.curve(p, q, to: Path.cubic(from, a, b, to, high))
    case .move, .close: return self
    }
    return path
  }

  /// Where each piece that is no closing one ends.
  private var points: [Point] {
    segments.compactMap { segment in
      switch segment {
      case .move(let p), .line(let p), .curve(_, _, let p): p
      case .close: nil
      }
    }
  }
}
