// SPDX-License-Identifier: EUPL-1.2

/// How a line is drawn.
package struct Stroke: Sendable, Hashable {
  /// The form of a line's ends.
  package enum Cap: UInt8, Sendable, Hashable {
    /// Cut off where it ends.
    case butt
    /// Rounded, half a width longer.
    case round
  }

  /// Its colour.
  package var color: Color
  /// Its width in px.
  package var width: Double
  /// Lengths of dash, space, dash, …; empty for an unbroken line.
  package var dash: [Double]
  /// The form of its ends.
  package var cap: Cap

  /// A line of `color`, unbroken and 1 px wide if nothing else is said.
  package init(_ color: Color, width: Double = 1, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }

  /// Dots: round caps on dashes of no length.
  package static func dotted(_ color: Color, width: Double = 2, gap: Double = 6) -> Stroke {
    Stroke(color, width: width, dash: [0, gap], cap: .round)
  }
}
