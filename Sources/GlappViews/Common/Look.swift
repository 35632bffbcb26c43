// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// The colours and sizes of text of one picture, together, with its usual kinds of text.
package struct Look: Sendable {
  /// The colours, by what they mean.
  package let palette: Palette
  /// The sizes of text, in px.
  package let type: TypeScale

  /// The look of `style`.
  package init(_ style: PictureStyle) {
    palette = .named(style)
    type = .named(style)
  }

  /// The look of `style` with all sizes of text grown alike from those of paper, so that what is
  /// placed for paper stands in the same places in every style.
  package init(evenly style: PictureStyle) {
    palette = .named(style)
    let paper = TypeScale.named(.paper)
    let own = TypeScale.named(style)
    var even = paper.scaled(own.body / paper.body)
    (even.title, even.subtitle) = (own.title, own.subtitle)
    type = even
  }

  /// Names of lanes, phases, groups.
  package var heading: TextStyle {
    TextStyle(size: type.heading, weight: .bold, color: palette.ink)
  }
  /// What is read.
  package var body: TextStyle { TextStyle(size: type.body, color: palette.ink) }
  /// What is read first.
  package var strong: TextStyle {
    TextStyle(size: type.body, weight: .semibold, color: palette.ink)
  }
  /// Codes, sources, legends.
  package var small: TextStyle { TextStyle(size: type.small, color: palette.muted) }
  /// What is said about the picture itself, what is unknown.
  package var remark: TextStyle { small.slanted }

  /// A width of line fit for the style: thicker in a room.
  package func line(_ width: Double) -> Double { width * palette.lineScale }

  /// Sizes and distances grow with the text.
  package func px(_ value: Double) -> Double { value * type.body / 12 }
}
