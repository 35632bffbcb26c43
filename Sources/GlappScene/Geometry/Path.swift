// SPDX-License-Identifier: EUPL-1.2

/// A line or an outline: pieces that are moved to, straight, curved (cubic Bézier) or closing.
///
/// Built with `move`, `line`, `curve` and `close`, or with the ready-made forms in the
/// extensions: `polyline`, `roundedRect`, `zigzag`, `chevron`, `arrowHead`, `arc` ….
package struct Path: Sendable, Hashable {
  /// One piece of a path.
  package enum Segment: Sendable, Hashable {
    /// Begins a new part here.
    case move(Point)
    /// Straight to here.
    case line(Point)
    /// To `to` along the cubic Bézier with two control points.
    case curve(Point, Point, to: Point)
    /// Straight back to where the part began.
    case close
  }

  /// The pieces, in order; the first is a `move` in any path that draws something.
  package var segments: [Segment]

  /// An empty path, or one of given pieces.
  package init(_ segments: [Segment] = []) {
    self.segments = segments
  }

  /// Whether it holds nothing.
  package var isEmpty: Bool { segments.isEmpty }

  /// Begins a new part at `point`.
  package mutating func move(_ point: Point) { segments.append(.move(point)) }

  /// Goes straight to `point`.
  package mutating func line(_ point: Point) { segments.append(.line(point)) }

  /// Goes to `to` along a cubic Bézier.
  package mutating func curve(_ control1: Point, _ control2: Point, to: Point) {
    segments.append(.curve(control1, control2, to: to))
  }

  /// Goes straight back to where the part began.
  package mutating func close() { segments.append(.close) }

  /// Adds the pieces of `other` after its own.
  package mutating func append(_ other: Path) { segments += other.segments }

  /// The path moved by `dx` to the right and `dy` down.
  package func moved(_ dx: Double, _ dy: Double) -> Path { mapped { $0.moved(dx, dy) } }

  /// The path with every point, control points too, put through `transform`.
  package func mapped(_ transform: (Point) -> Point) -> Path {
    Path(
      segments.map { segment in
        switch segment {
        case .move(let p): .move(transform(p))
        case .line(let p): .line(transform(p))
        case .curve(let a, let b, let p): .curve(transform(a), transform(b), to: transform(p))
        case .close: .close
        }
      })
  }

  /// The smallest rectangle that holds every point and control point; at least what is drawn.
  package var bounds: Rect {
    var x0 = Double.infinity
    var y0 = Double.infinity
    var x1 = -Double.infinity
    var y1 = -Double.infinity
    func take(_ p: Point) {
      x0 = min(x0, p.x)
      y0 = min(y0, p.y)
      x1 = max(x1, p.x)
      y1 = max(y1, p.y)
    }
    for segment in segments {
      switch segment {
      case .move(let p), .line(let p): take(p)
      case .curve(let a, let b, let p):
        take(a)
        take(b)
        take(p)
      case .close: break
      }
    }
    return x0 <= x1 ? Rect(minX: x0, minY: y0, maxX: x1, maxY: y1) : .zero
  }
}
