// SPDX-License-Identifier: EUPL-1.2

extension MatrixContent {
  /// What is to be seen, in a sentence or two, for `<desc>`.
  var summary: String {
    guard !entries.isEmpty else { return emptyMessage.heading + "." }
    let kind = entries.count == 1 ? kind.one : kind.many
    var text = words.say(
      "\(entries.count) \(kind): \(placed.count) har en plats",
      "\(entries.count) \(kind): \(placed.count) with a place")
    let rest = unplaced.count
    text += rest == 0 ? "." : words.say(", \(rest) står utan plats.", ", \(rest) without one.")
    if let first = entries.first(where: { $0.rank == 1 }) {
      text += words.say(" Högst poäng: ", " Highest score: ") + first.title + "."
    }
    let chosen = entries.count { $0.choice == .chosen }
    if chosen > 0 { text += words.say(" \(chosen) valda.", " \(chosen) chosen.") }
    return text
  }
}
