// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A place in a picture, in CSS px from the top left corner, y downwards.
///
/// One unit is one px in the SVG. On paper a picture is scaled to fit; see `PrintFit`.
@usableFromInline
package struct Point: Sendable, Hashable {
  /// Distance from the left edge.
  @usableFromInline package var x: Double
  /// Distance from the top edge.
  @usableFromInline package var y: Double

  /// A point at `x`, `y`.
  @inlinable package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  package static let zero = Point(0, 0)

  /// The point moved by `dx` to the right and `dy` down.
  @inlinable package func moved(_ dx: Double, _ dy: Double) -> Point {
    Point(x + dx, y + dy)
  }

  /// The sum, coordinate by coordinate.
  @inlinable package static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }

  /// The difference, coordinate by coordinate.
  @inlinable package static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }

  /// Both coordinates times `k`.
  @inlinable package static func * (a: Point, k: Double) -> Point { Point(a.x * k, a.y * k) }

  /// The length of the vector from the origin.
  @inlinable package var length: Double { (x * x + y * y).squareRoot() }

  /// The straight distance to `other`.
  @inlinable package func distance(to other: Point) -> Double { (other - self).length }

  /// The vector with length 1; `(1, 0)` for one that has no length, so that callers need no case.
  @inlinable package var unit: Point {
    let l = length
    return l > 1e-9 ? Point(x / l, y / l) : Point(1, 0)
  }

  /// The vector turned a quarter turn clockwise as seen on the picture.
  @inlinable package var normal: Point { Point(-y, x) }

  /// The point `amount` (0...1) of the way to `other`.
  @inlinable package func mixed(with other: Point, _ amount: Double) -> Point {
    self + (other - self) * amount
  }

  /// The point at `radius` from `center` in direction `degrees`: 0 is right, 90 is down.
  package static func polar(_ center: Point, _ radius: Double, degrees: Double) -> Point {
    let a = degrees * .pi / 180
    return Point(center.x + radius * cos(a), center.y + radius * sin(a))
  }
}
