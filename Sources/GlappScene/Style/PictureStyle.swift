// SPDX-License-Identifier: EUPL-1.2

/// The five ways a picture may look; the words are those of `style` in a map.
package enum PictureStyle: String, Sendable, Hashable, CaseIterable {
  /// For printing: white, ink, colour where it means something.
  case paper
  /// For a screen: the same on a slightly warm ground.
  case screen
  /// Light on dark.
  case dark
  /// Greys, patterns and kinds of lines only: for black-and-white printers and copies.
  case mono
  /// For a projector: larger text, stronger contrast, thicker lines.
  case room
}
