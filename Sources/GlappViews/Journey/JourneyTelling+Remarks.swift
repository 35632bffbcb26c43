// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Says in words what is said of the steps themselves.
extension JourneyTelling {
  /// Something done, thought, said or expected, and by whom.
  func remark(_ remark: JourneyStep.Remark) -> String {
    let text: String
    switch remark.word {
    case .does: text = "\(words.does): \(remark.text)"
    case .thinks: text = "\(words.thinks): \(words.quote(remark.text))"
    case .says, .quote: text = "\(words.says): \(words.quote(remark.text))"
    case .expects: text = "\(words.expectation): \(remark.text)"
    case .backstage:
      let home = remark.actors.first.flatMap(facts.homes.organisation)
      let who = home.map { ", \(facts.shortCaption($0))" } ?? ""
      text = "\(words.backstage)\(who): \(remark.text)"
    default: text = "\(words.systems): \(remark.text)"
    }
    return remark.actors.isEmpty ? text : "\(text) (\(facts.captions(remark.actors)))"
  }

  /// Something that others do where the person sees it.
  func frontstage(_ remark: JourneyStep.Remark) -> String {
    "\(words.frontstage): \(remark.text) (\(facts.captions(remark.actors)))"
  }

  /// Who else the person meets.
  func frontstage(_ step: JourneyStep) -> String {
    "\(words.frontstage): \(facts.captions(facts.frontstage(step).others))"
  }

  /// A story, an owner, a measure: `Ansvarig: Af (Telefon)`, `Mått: Väntetid: 3 veckor`.
  func line(_ line: JourneyLine) -> String {
    var text: String
    switch line.lane {
    case .journeys: text = "\(words.subJourney): \(line.text) (\(line.detail))"
    case .story: text = "\(words.story): \(line.text)"
    case .owners:
      text = "\(words.ownerWord): \(line.text)"
      if !line.detail.isEmpty { text += " (\(line.detail))" }
    default: text = "\(words.measure): \(line.text): \(line.detail)"
    }
    if let columns = line.columns, columns.count > 1 {
      text += " [\(facts.code(columns.lowerBound))–\(facts.code(columns.upperBound))]"
    }
    return text
  }
}
