// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What decisions on a matrix say of its items.
struct MatrixChoices {
  /// What any decision that still stands chose.
  private(set) var chosen: Set<EntryID> = []
  private var isProposed: Set<EntryID> = []
  private var reasons: [EntryID: String] = [:]
  private var setAside: Set<EntryID> = []
  private let hasDecision: Bool
  private let words: MatrixWords

  init(_ decisions: [Decision], _ words: MatrixWords) {
    self.words = words
    // what was sent back or put off chooses nothing
    let standing = decisions.filter {
      $0.status?.value != .returned && $0.status?.value != .postponed
    }
    for decision in standing {
      for item in decision.chose.map(\.value) {
        chosen.insert(item)
        if decision.status?.value == .proposed {
          isProposed.insert(item)
        } else {
          isProposed.remove(item)
        }
        if let because = decision.because.first?.value { reasons[item] = because }
      }
      for (item, because) in decision.setAside {
        setAside.insert(item)
        if !because.isEmpty { reasons[item] = because }
      }
    }
    hasDecision = !chosen.isEmpty || !setAside.isEmpty
  }

  /// What became of an item, with the reason where it differs from its rank.
  func about(_ entry: MatrixEntry, top: Int) -> (MatrixEntry.Choice, String) {
    guard hasDecision else { return (.open, "") }
    let line = chosen.isEmpty ? top : chosen.count
    if chosen.contains(entry.item) {
      let word =
        isProposed.contains(entry.item)
        ? words.say("✓ föreslagen", "✓ proposed") : words.say("✓ vald", "✓ chosen")
      guard let rank = entry.rank, rank > line else { return (.chosen, word) }
      let despite = words.say("\(word) trots plats \(rank)", "\(word) despite rank \(rank)")
      return (.chosen, despite + because(entry.item))
    }
    let word = words.say("inte vald", "not chosen")
    if let reason = reasons[entry.item], setAside.contains(entry.item) {
      return (.passedOver, word + ": " + reason)
    }
    guard let rank = entry.rank, rank <= line, !chosen.isEmpty else {
      return (.passedOver, word)
    }
    return (
      .passedOver,
      words.say(
        "\(word) trots plats \(rank): beslutet säger inte varför",
        "\(word) despite rank \(rank): the decision does not say why")
    )
  }

  private func because(_ item: EntryID) -> String {
    guard let reason = reasons[item] else {
      return words.say(": beslutet säger inte varför", ": the decision does not say why")
    }
    // a long reason stands once, with the decision
    return reason.count > 90
      ? words.say(": skälet står i beslutet", ": the decision says why") : ": " + reason
  }
}
