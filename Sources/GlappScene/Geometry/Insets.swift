// SPDX-License-Identifier: EUPL-1.2

/// Room left free inside a rectangle's edges, in CSS px; negative values grow it.
@usableFromInline
package struct Insets: Sendable, Hashable {
  /// Room under the top edge.
  @usableFromInline package var top: Double
  /// Room left of the right edge.
  @usableFromInline package var right: Double
  /// Room above the bottom edge.
  @usableFromInline package var bottom: Double
  /// Room right of the left edge.
  @usableFromInline package var left: Double

  /// Each edge by itself, in CSS order.
  @inlinable package init(top: Double = 0, right: Double = 0, bottom: Double = 0, left: Double = 0)
  {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  /// The same on all four edges.
  @inlinable package init(_ all: Double) {
    self.init(top: all, right: all, bottom: all, left: all)
  }

  /// `x` at the left and right edge, `y` at the top and bottom one.
  @inlinable package init(x: Double, y: Double) {
    self.init(top: y, right: x, bottom: y, left: x)
  }
}
