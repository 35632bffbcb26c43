// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Verbatim quotes heard from so few people that someone may be recognised.
///
/// Counted are the people of all sources of a quote, each source once. A quote whose sources do
/// not say how many they heard is left alone: nothing is known.
enum QuoteFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let limit = context.threshold(.quotePeople)
    guard limit > 1, !context[.source].isEmpty else { return }
    let map = context.map
    var heard: [EntryID: Double] = [:]
    for source in context[.source] {
      let count = map.child(.people, of: source) ?? map.child(.interviews, of: source)
      heard[source] = count.flatMap { map.bounds(.value, of: $0)?.low }
    }
    for respondent in context[.respondent] { heard[respondent] = 1 }
    for evidence in context[.evidence] where map.has(.kind, of: evidence, "quote") {
      check(evidence, limit, heard, context, &list)
    }
    map.entries.withUnsafeBufferPointer { entries in
      for (index, entry) in entries.enumerated()
      where entry.kind == .property && (entry.word == .quote || entry.word == .says) {
        check(EntryID(index), limit, heard, context, &list)
      }
    }
  }

  private static func check(
    _ quote: EntryID, _ limit: Double, _ heard: [EntryID: Double], _ context: FindingContext,
    _ list: inout FindingList
  ) {
    context.steps += 1
    guard let count = people(behind: quote, heard, context.map), count < limit else { return }
    list.add(.thinQuote, Finding(.thinQuote, quote, [.number(count), .number(limit)]))
  }

  /// How many people a quote was heard from; nil when nobody says.
  private static func people(
    behind quote: EntryID, _ heard: [EntryID: Double], _ map: ServiceMap
  ) -> Double? {
    var sources: [EntryID] = []
    func add(_ source: EntryID) {
      if sources.count < 50, !sources.contains(source) { sources.append(source) }
    }
    map.forEachTarget(.from, of: quote, add)
    for child in map.children(of: quote) {
      switch map[child].word {
      case .people:
        if map[quote].kind == .evidence { return map.bounds(.value, of: child)?.low }
      case .from: map.forEachTarget(.value, of: child, add)
      case .evidence: map.forEachTarget(.from, of: child, add)
      default: break
      }
    }
    guard !sources.isEmpty else { return nil }
    var total = 0.0
    for source in sources {
      guard let people = heard[source] else { return nil }
      total += people
    }
    return total
  }
}
