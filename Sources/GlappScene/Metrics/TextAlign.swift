// SPDX-License-Identifier: EUPL-1.2

/// How lines stand between the left and right edge.
package enum HorizontalAlignment: UInt8, Sendable, Hashable {
  /// At the left edge.
  case leading
  /// In the middle.
  case center
  /// At the right edge.
  case trailing
}

/// How a block stands between the top and bottom edge.
package enum VerticalAlignment: UInt8, Sendable, Hashable {
  /// Under the top edge.
  case top
  /// In the middle.
  case middle
  /// Above the bottom edge.
  case bottom
}
