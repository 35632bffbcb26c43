// SPDX-License-Identifier: EUPL-1.2

/// A colour that means something, with the ground that goes with it.
///
/// `strong` reads at 4.5:1 on its `tint`, on the sheet and on panels, as text or as a line;
/// `on` reads on areas filled with `strong`. Colour is never alone: `dash` and `pattern` say the
/// same to those who do not see it.
package struct Tone: Sendable, Hashable {
  /// For lines, signs and text.
  package var strong: Color
  /// For areas with text on them: `ink`, `muted` and `strong` read on it.
  package var tint: Color
  /// For text on areas filled with `strong`.
  package var on: Color
  /// Lengths of dash and space for lines in this tone; empty for an unbroken line.
  package var dash: [Double]
  /// The mark for areas in this tone that hold no text.
  package var pattern: Pattern.Kind

  /// A tone; unbroken and plain if nothing else is said.
  package init(
    strong: Color, tint: Color, on: Color, dash: [Double] = [], pattern: Pattern.Kind = .plain
  ) {
    self.strong = strong
    self.tint = tint
    self.on = on
    self.dash = dash
    self.pattern = pattern
  }

  /// A line in this tone, dashed as the tone says.
  package func stroke(width: Double) -> Stroke { Stroke(strong, width: width, dash: dash) }

  /// A filling for areas without text: the strong colour, patterned where the tone has a pattern.
  package var fill: Fill {
    pattern == .plain ? .color(strong) : .pattern(Pattern(pattern, ink: strong, ground: tint))
  }
}
