// SPDX-License-Identifier: EUPL-1.2

/// The colours of one style, by what they mean.
///
/// Every text and ground that may meet has a contrast of 4.5:1 at least; a test holds them to it.
package struct Palette: Sendable, Hashable {
  /// Which style it is for.
  package var style: PictureStyle
  /// The sheet.
  package var surface: Color
  /// Lanes and frames set off from the sheet.
  package var panel: Color
  /// Cards and boxes on a panel or on the sheet.
  package var card: Color
  /// Text, and lines that carry the message.
  package var ink: Color
  /// Text of second rank.
  package var muted: Color
  /// Thin lines that only part things; not for text.
  package var hairline: Color
  /// Outlines of cards and boxes; not for text.
  package var outline: Color
  /// Bands with headings on them, such as phases.
  package var band: Tone
  /// What goes well.
  package var positive: Tone
  /// What hurts.
  package var negative: Tone
  /// What falls between: gaps and missing contacts; unlike any organisation's colour.
  package var gap: Tone
  /// What could be done.
  package var opportunity: Tone
  /// What the picture is about: the person, or what was asked for.
  package var focus: Tone
  /// What has no meaning of its own: pills, numbers, what was set aside.
  package var neutral: Tone
  /// Colours for organisations, in the order of use; see `organisation(_:)`.
  package var organisations: [Tone]
  /// Widths of lines: times the picture's own.
  package var lineScale: Double

  /// The colours of `style`.
  package static func named(_ style: PictureStyle) -> Palette {
    switch style {
    case .paper: .paper
    case .screen: .screen
    case .dark: .dark
    case .mono: .mono
    case .room: .room
    }
  }

  /// The tone of the organisation at `index` in the map's order, the same in every picture of it.
  ///
  /// After the last colour they begin again with another pattern and a dashed line each time.
  package func organisation(_ index: Int) -> Tone {
    guard index >= 0, !organisations.isEmpty else { return neutral }
    var tone = organisations[index % organisations.count]
    let round = index / organisations.count
    if round > 0, style != .mono {
      let kinds = Pattern.Kind.allCases
      tone.pattern = kinds[1 + (round - 1) % (kinds.count - 1)]
      tone.dash = round % 2 == 1 ? [6, 3] : [2, 3]
    }
    return tone
  }
}
