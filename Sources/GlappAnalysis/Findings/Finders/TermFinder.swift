// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A term that means different things to the two sides of a handover.
enum TermFinder {
  private static let bound = 12

  static func find(_ context: FindingContext, _ list: inout FindingList) {
    guard !context[.term].isEmpty else { return }
    let map = context.map
    var handovers = EntryPairs()
    for (line, before) in context.handovers {
      guard let one = before.leader, let other = line.leader else { continue }
      for name in context.parties.names(of: one) {
        for otherName in context.parties.names(of: other) { handovers.insert(name, otherName) }
      }
    }
    for term in context[.term] {
      context.steps += 1
      var meanings: [(entry: EntryID, party: EntryID)] = []
      for child in map.children(of: term) where map[child].word == .means {
        map.forEachTarget(.item, of: child) {
          if meanings.count < bound { meanings.append((child, $0)) }
        }
      }
      guard let (one, other) = clash(meanings, handovers, context) else { continue }
      list.add(
        .termTwoMeanings,
        Finding(
          .termTwoMeanings, term, also: [one.entry, other.entry],
          [.entry(one.party), .entry(other.party)]))
    }
  }

  private typealias Meaning = (entry: EntryID, party: EntryID)

  private static func clash(
    _ meanings: [Meaning], _ handovers: EntryPairs, _ context: FindingContext
  ) -> (Meaning, Meaning)? {
    for (index, one) in meanings.enumerated() {
      for other in meanings.dropFirst(index + 1)
      where other.entry != one.entry && !haveSameText(one.entry, other.entry, context.map) {
        let meets = context.parties.names(of: one.party).contains { name in
          context.parties.names(of: other.party).contains {
            handovers.holds(name, $0) || context.ties.referrals.holds(name, $0)
          }
        }
        if meets { return (one, other) }
      }
    }
    return nil
  }

  private static func haveSameText(
    _ one: EntryID, _ other: EntryID, _ map: ServiceMap
  ) -> Bool {
    guard case .text(let ours)? = map.value(.value, of: one),
      case .text(let theirs)? = map.value(.value, of: other)
    else { return true }
    return map.texts.utf8(ours.index).elementsEqual(map.texts.utf8(theirs.index))
  }
}
