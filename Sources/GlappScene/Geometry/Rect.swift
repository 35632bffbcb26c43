// SPDX-License-Identifier: EUPL-1.2

/// An upright rectangle, in CSS px, y downwards; width and height are not negative.
@usableFromInline
package struct Rect: Sendable, Hashable {
  /// The top left corner.
  @usableFromInline package var origin: Point
  /// How far it reaches right and down.
  @usableFromInline package var size: Size

  /// A rectangle from its top left corner and its size.
  @inlinable package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    origin = Point(x, y)
    size = Size(width, height)
  }

  /// A rectangle from its top left corner and its size.
  @inlinable package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle of `size` around its middle.
  @inlinable package init(center: Point, size: Size) {
    self.init(center.x - size.width / 2, center.y - size.height / 2, size.width, size.height)
  }

  /// A rectangle by its edges.
  @inlinable package init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.init(minX, minY, maxX - minX, maxY - minY)
  }

  /// The smallest rectangle that holds both points, which may be any two opposite corners.
  @inlinable package init(spanning a: Point, _ b: Point) {
    self.init(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
  }

  /// Nothing, at the top left corner.
  package static let zero = Rect(0, 0, 0, 0)

  /// From left to right.
  @inlinable package var width: Double { size.width }
  /// From top to bottom.
  @inlinable package var height: Double { size.height }
  /// The left edge.
  @inlinable package var minX: Double { origin.x }
  /// The top edge.
  @inlinable package var minY: Double { origin.y }
  /// The right edge.
  @inlinable package var maxX: Double { origin.x + size.width }
  /// The bottom edge.
  @inlinable package var maxY: Double { origin.y + size.height }
  /// Halfway between left and right.
  @inlinable package var midX: Double { origin.x + size.width / 2 }
  /// Halfway between top and bottom.
  @inlinable package var midY: Double { origin.y + size.height / 2 }
  /// The middle.
  @inlinable package var center: Point { Point(midX, midY) }
  /// Width times height.
  @inlinable package var area: Double { size.width * size.height }

  /// The rectangle with its edges drawn in; never smaller than nothing.
  @inlinable package func inset(_ insets: Insets) -> Rect {
    Rect(
      minX + insets.left, minY + insets.top,
      max(0, width - insets.left - insets.right), max(0, height - insets.top - insets.bottom))
  }

  /// The rectangle with every edge drawn in by `amount`; a negative amount grows it.
  @inlinable package func inset(_ amount: Double) -> Rect { inset(Insets(amount)) }

  /// The rectangle with left and right edges drawn in by `x`, top and bottom by `y`.
  @inlinable package func inset(x: Double, y: Double) -> Rect { inset(Insets(x: x, y: y)) }

  /// The rectangle moved by `dx` to the right and `dy` down.
  @inlinable package func moved(_ dx: Double, _ dy: Double) -> Rect {
    Rect(origin: origin.moved(dx, dy), size: size)
  }

  /// The smallest rectangle that holds both.
  @inlinable package func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// What both cover, or nil where they have no area in common.
  @inlinable package func intersection(_ other: Rect) -> Rect? {
    let x0 = max(minX, other.minX)
    let y0 = max(minY, other.minY)
    let x1 = min(maxX, other.maxX)
    let y1 = min(maxY, other.maxY)
    return x1 > x0 && y1 > y0 ? Rect(minX: x0, minY: y0, maxX: x1, maxY: y1) : nil
  }

  /// Whether the two have an area in common; touching edges do not count.
  @inlinable package func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether `point` lies inside or on an edge.
  @inlinable package func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// Whether `other` lies wholly inside, edges included.
  @inlinable package func contains(_ other: Rect) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }

  /// Where the straight line from the middle towards `point` leaves the rectangle.
  ///
  /// The middle itself where `point` lies on it. For connecting boxes with lines.
  @inlinable package func edge(towards point: Point) -> Point {
    let d = point - center
    let sx = d.x == 0 ? Double.infinity : width / 2 / abs(d.x)
    let sy = d.y == 0 ? Double.infinity : height / 2 / abs(d.y)
    let s = min(sx, sy)
    return s.isFinite ? center + d * s : center
  }

  /// Whether the straight line from `a` to `b` passes through the inside.
  @inlinable package func isCrossed(_ a: Point, _ b: Point) -> Bool {
    if max(a.x, b.x) < minX || min(a.x, b.x) > maxX { return false }
    if max(a.y, b.y) < minY || min(a.y, b.y) > maxY { return false }
    let d = b - a
    var share = (from: 0.0, to: 1.0)
    guard Rect.clip(-d.x, a.x - minX, &share), Rect.clip(d.x, maxX - a.x, &share),
      Rect.clip(-d.y, a.y - minY, &share), Rect.clip(d.y, maxY - a.y, &share)
    else { return false }
    return share.from < share.to || (share.from == share.to && contains(a))
  }

  /// Takes away what lies beyond one edge; false where all of it does.
  @inlinable package static func clip(
    _ p: Double, _ q: Double, _ share: inout (from: Double, to: Double)
  ) -> Bool {
    if p == 0 { return q > 0 }
    if p < 0 { share.from = max(share.from, q / p) } else { share.to = min(share.to, q / p) }
    return true
  }
}
