// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension JourneySheet {
  /// The name of those whose journey it is.
  var mainName: String {
    facts.people.isEmpty ? words.traveller : facts.captions(facts.people)
  }

  /// The tone of someone's feelings; nil is whose journey it is.
  func tone(of person: EntryID?) -> Tone {
    guard let person else { return look.palette.focus }
    return organisationIndex[person].map { look.palette.organisation($0) } ?? look.palette.neutral
  }

  /// The tone of an actor's row.
  func tone(of row: JourneyActors.Row) -> Tone {
    if row.kind == .person { return look.palette.focus }
    return row.organisation.map { look.palette.organisation($0) } ?? look.palette.neutral
  }

  /// The name of a lane, broken to fit beside it.
  func laneTitle(_ text: String, margin: Double = 14) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: look.px(13), weight: .bold, color: look.palette.ink),
      width: grid.labelWidth - look.px(margin), maxLines: 3)
  }

  /// The remark under the name of a lane.
  func laneNote(_ text: String) -> TextBlock {
    TextBlock(text, style: look.small, width: grid.labelWidth - look.px(14), maxLines: 4)
  }
}
