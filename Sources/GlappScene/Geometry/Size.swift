// SPDX-License-Identifier: EUPL-1.2

/// A width and a height, in CSS px.
@usableFromInline
package struct Size: Sendable, Hashable {
  /// From left to right.
  @usableFromInline package var width: Double
  /// From top to bottom.
  @usableFromInline package var height: Double

  /// A size of `width` by `height`.
  @inlinable package init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }

  /// Nothing.
  package static let zero = Size(0, 0)
}
