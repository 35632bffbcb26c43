// SPDX-License-Identifier: EUPL-1.2

/// What an area is filled with.
package enum Fill: Sendable, Hashable {
  /// One colour.
  case color(Color)
  /// A pattern; only for areas without text, since no text reads well on a pattern.
  case pattern(Pattern)

  /// The colour behind what stands on it: the colour itself, or the ground of a pattern.
  package var ground: Color {
    switch self {
    case .color(let color): color
    case .pattern(let pattern): pattern.ground
    }
  }
}

/// A repeated mark on a ground, so that areas are told apart without colour.
package struct Pattern: Sendable, Hashable {
  /// The mark.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// Nothing but the ground.
    case plain
    /// Lines rising to the right.
    case rising
    /// Lines falling to the right.
    case falling
    /// Dots.
    case dots
    /// Level lines.
    case level
    /// Upright lines.
    case upright
    /// Lines both ways, rising and falling.
    case crossed
    /// Level and upright lines.
    case grid
  }

  /// Which mark.
  package var kind: Kind
  /// The colour of the mark.
  package var ink: Color
  /// The colour under it.
  package var ground: Color

  /// A pattern of `kind` in `ink` on `ground`.
  package init(_ kind: Kind, ink: Color, ground: Color) {
    self.kind = kind
    self.ink = ink
    self.ground = ground
  }
}
