// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension JourneySheet {
  /// The name of those whose journey it is.
  var mainName: String {
    facts.people.isEmpty
      ? words.traveller : words.and(facts.people.map(facts.shortCaption))
  }

  /// The tone of someone's feelings; nil is whose journey it is.
  func tone(of person: EntryID?) -> Tone {
    guard let person else { return look.palette.focus }
    if facts.map[person].kind == .team { return look.palette.band }
    return tones[person].map(tone) ?? look.palette.neutral
  }

  /// The tone of an actor's row.
  func tone(of row: JourneyActors.Row) -> Tone {
    switch row.kind {
    case .person: look.palette.focus
    case .team: look.palette.band
    default: row.tone.map(tone) ?? look.palette.neutral
    }
  }

  /// Those who belong to no organisation are told apart by patterns of one grey.
  private func tone(_ key: JourneyActors.ToneKey) -> Tone {
    switch key {
    case .organisation(let index): return look.palette.organisation(index)
    case .alone(let index):
      // greys with patterns are what organisations have here: go on where they end
      if look.palette.style == .mono {
        return look.palette.organisation(organisationCount + index)
      }
      var tone = look.palette.neutral
      tone.pattern = Self.patterns[index % Self.patterns.count]
      return tone
    }
  }

  /// Patterns in the order of how well they are told apart on a thin bar.
  private static let patterns: [Pattern.Kind] = [
    .plain, .rising, .dots, .upright, .crossed, .falling, .grid, .level,
  ]

  /// The name of a lane, broken to fit beside it.
  func laneTitle(_ text: String, margin: Double = 14) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: look.px(13), weight: .bold, color: look.palette.ink),
      width: grid.labelWidth - look.px(margin), maxLines: 4)
  }

  /// The remark under the name of a lane.
  func laneNote(_ text: String) -> TextBlock {
    TextBlock(text, style: look.small, width: grid.labelWidth - look.px(14), maxLines: 4)
  }
}
