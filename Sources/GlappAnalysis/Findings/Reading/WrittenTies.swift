// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What a map says of the space between two parties: relations and gaps. What is written down
/// need not be found again.
struct WrittenTies {
  /// Pairs that a relation joins, and pairs that a gap stands between.
  private var relations = EntryPairs()
  private var gaps = EntryPairs()
  /// Pairs between whom one refers people to the other.
  private(set) var referrals = EntryPairs()
  /// Steps that a gap is at, and steps that a gap comes after.
  private var gapAt: Set<EntryID> = []
  private var gapAfter: Set<EntryID> = []
  /// Actors that a gap about a seat is between.
  private(set) var seatGaps: Set<EntryID> = []

  /// How many parties of a gap are held against each other.
  private static let partyBound = 12

  init(_ context: FindingContext) {
    let map = context.map
    let parties = context.parties
    for relation in context[.relation] {
      context.steps += 1
      guard let source = map.target(.source, of: relation),
        let target = map.target(.target, of: relation)
      else { continue }
      let refers = map.isChoice(.kind, of: relation, "refers")
      for one in parties.names(of: source) {
        for other in parties.names(of: target) where one != other {
          relations.insert(one, other)
          if refers { referrals.insert(one, other) }
        }
      }
    }
    for gap in context[.gap] { read(gap, context) }
  }

  private mutating func read(_ gap: EntryID, _ context: FindingContext) {
    let map = context.map
    context.steps += 1
    if let step = map.enclosing(.step, of: gap) { gapAt.insert(step) }
    for child in map.children(of: gap) where map[child].kind == .property {
      switch map[child].word {
      case .at: map.forEachTarget(.value, of: child) { gapAt.insert($0) }
      case .after: map.forEachTarget(.value, of: child) { gapAfter.insert($0) }
      default: break
      }
    }
    var actors: [EntryID] = []
    map.forEachTie(.between, .between, of: gap) {
      if actors.count < Self.partyBound { actors.append($0) }
    }
    let isSeat = map.has(.kind, of: gap, "seat")
    for (index, actor) in actors.enumerated() {
      let names = context.parties.names(of: actor)
      if isSeat { seatGaps.formUnion(names) }
      for other in actors.dropFirst(index + 1) {
        for otherName in context.parties.names(of: other) {
          for name in names where name != otherName { gaps.insert(name, otherName) }
        }
      }
    }
  }

  /// Whether a relation or a gap is written between the two, or between their organisations.
  func tie(_ one: EntryID, _ other: EntryID, _ parties: Parties) -> Bool {
    let theirs = parties.names(of: other)
    return parties.names(of: one).contains { name in
      theirs.contains { relations.holds(name, $0) || gaps.holds(name, $0) }
    }
  }

  /// Whether a gap is written at `step`, or between the step before it and it.
  func hasGap(at step: EntryID, after previous: EntryID?) -> Bool {
    gapAt.contains(step) || previous.map { gapAfter.contains($0) } ?? false
  }

  /// Whether a gap is written at `step` or right after it.
  func hasGap(atOrAfter step: EntryID) -> Bool {
    gapAt.contains(step) || gapAfter.contains(step)
  }
}
