// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A decision on a matrix in words: how far it has come, why, by whom, who was against.
struct MatrixDecision {
  let heading: String
  let title: String
  let sentences: [String]

  init(_ decision: Decision, _ words: MatrixWords) {
    let map = decision.map
    let word = words.say("Beslut", "Decision")
    heading = decision.status.map { word + " (" + words.status($0.value) + ")" } ?? word
    title = decision.caption
    var lines: [String] = []
    for because in decision.because {
      lines.append(words.say("Motivering: ", "Because: ") + because.value)
    }
    func names(_ ids: [EntryID]) -> String { ids.map(map.caption).joined(separator: ", ") }
    var who = names(decision.by.map(\.value))
    if let date = decision.date?.value.text { who += (who.isEmpty ? "" : ", ") + date }
    if !who.isEmpty {
      let isProposed = decision.status?.value == .proposed
      lines.append(
        (isProposed
          ? words.say("Föreslaget av: ", "Proposed by: ")
          : words.say("Beslutat av: ", "Decided by: "))
          + who)
    }
    for position in decision.positions where position.stand != .for {
      let stand =
        position.stand == .against
        ? words.say("är emot", "is against") : words.say("reserverar sig", "has reservations")
      let text = position.text.value
      lines.append(names(position.actors) + " " + stand + (text.isEmpty ? "" : ": " + text))
    }
    for alternative in decision.alternatives {
      lines.append(words.say("Alternativ: ", "Alternative: ") + alternative.value)
    }
    let owners = names(decision.owners.map(\.value))
    if !owners.isEmpty { lines.append(words.say("Ansvarig: ", "Responsible: ") + owners) }
    if let followUp = decision.followUp?.value.text {
      lines.append(words.say("Följs upp: ", "Follow-up: ") + followUp)
    }
    sentences = lines
  }
}

extension Moment {
  /// The moment as people write it; nil for what has no calendar.
  fileprivate var text: String? {
    switch self {
    case .date(let date): date.description
    case .period(let period):
      [period.from?.description ?? "", period.to?.description ?? ""].joined(separator: "–")
    case .other(let text): text
    case .start, .end: nil
    }
  }
}
