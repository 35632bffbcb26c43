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
  /// Whether any item has a score to compare the choice with.
  private let isRated: Bool
  private let words: MatrixWords

  init(_ decisions: [Decision], isRated: Bool, _ words: MatrixWords) {
    self.words = words
    self.isRated = isRated
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
      guard let rank = entry.rank else {
        // where nothing is rated that is said once, with the decision
        guard isRated else { return (.chosen, word) }
        return (
          .chosen, words.say("\(word) utan poäng", "\(word) without a score") + because(entry.item)
        )
      }
      guard rank.lowerBound > line else { return (.chosen, word) }
      return (.chosen, word + despite(rank) + because(entry.item))
    }
    let word = words.say("inte vald", "not chosen")
    if let reason = reasons[entry.item], setAside.contains(entry.item) {
      return (.passedOver, word + ": " + reason)
    }
    // of those that share a rank across the line, some have to stand back
    guard let rank = entry.rank, rank.upperBound <= line, !chosen.isEmpty else {
      return (.passedOver, word)
    }
    return (.passedOver, word + despite(rank) + unsaid)
  }

  private func despite(_ rank: ClosedRange<Int>) -> String {
    rank.count > 1
      ? words.say(" trots ", " though it ") + words.sharedRank(rank)
      : words.say(" trots plats \(rank.lowerBound)", " despite rank \(rank.lowerBound)")
  }

  private var unsaid: String {
    words.say(": beslutet säger inte varför", ": the decision does not say why")
  }

  private func because(_ item: EntryID) -> String {
    guard let reason = reasons[item] else { return unsaid }
    // a long reason stands once, with the decision
    return reason.count > 90
      ? words.say(": skälet står i beslutet", ": the decision says why") : ": " + reason
  }
}
