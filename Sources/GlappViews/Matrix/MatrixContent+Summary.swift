// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis

extension MatrixContent {
  /// What is to be seen, in a sentence or two, for `<desc>`.
  var summary: String {
    guard !entries.isEmpty else { return emptyMessage.heading + "." }
    let what = entries.count == 1 ? kind.one : kind.many
    var text = words.say(
      "\(entries.count) \(what): \(placed.count) har en plats",
      "\(entries.count) \(what): \(placed.count) with a place")
    let rest = unplaced.count
    text += rest == 0 ? "." : words.say(", \(rest) står utan plats.", ", \(rest) without one.")
    if let first = entries.first(where: { $0.score != nil }) {
      text += words.say(" Högst poäng: ", " Highest score: ") + first.title + "."
    }
    let chosen = entries.count { $0.choice == .chosen }
    if chosen > 0 { text += words.say(" \(chosen) valda.", " \(chosen) chosen.") }
    return text
  }

  /// An item in words, for those who hear the picture: what its mark, its lines and its row show.
  func spoken(_ entry: MatrixEntry) -> String {
    var parts = [entry.name]
    if let score = entry.score {
      parts.append(words.say("poäng ", "score ") + scores.text(score))
    }
    parts += zip(table?.criteria ?? [], entry.figures).map { criterion, figure in
      criterion.caption.cut(at: 120) + " " + figure.text(words)
    }
    if entry.isInterpretation {
      parts.append(words.say("platsen är tolkad", "the place is interpreted"))
    }
    parts += [entry.choiceText] + entry.remarks
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
