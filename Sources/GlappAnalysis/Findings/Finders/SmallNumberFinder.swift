// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Numbers of people so small that someone may be recognised: one finding for each measure and
/// each distribution, with how many there are.
enum SmallNumberFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let limit = context.threshold(.smallNumber)
    let map = context.map
    for measure in context[.measure] where countsPeople(measure, map, unless: false) {
      var first: EntryID?
      var count = 0
      for child in map.children(of: measure)
      where map[child].kind == .figure || map[child].kind == .total {
        context.steps += 1
        guard case .number(let number)? = map.value(.value, of: child), number > 0, number < limit
        else { continue }
        count += 1
        if first == nil { first = child }
      }
      report(first, count, limit, &list)
    }
    for distribution in context[.distribution] where countsPeople(distribution, map, unless: true) {
      var first: EntryID?
      var count = 0
      for row in map.children(of: distribution) where map[row].word == .of {
        for slot in map.slots(of: row) where slot.role == .value {
          context.steps += 1
          guard case .number(let number) = slot.value, number > 0, number < limit else { continue }
          count += 1
          if first == nil { first = row }
        }
      }
      report(first, count, limit, &list)
    }
  }

  private static func report(
    _ first: EntryID?, _ count: Int, _ limit: Double, _ list: inout FindingList
  ) {
    guard let first else { return }
    list.add(
      .smallNumber, Finding(.smallNumber, first, [.number(Double(count)), .number(limit)]))
  }

  private static let peopleWords: Set<String> = [
    "personer", "person", "individer", "deltagare", "människor", "patienter", "elever", "brukare",
    "klienter", "barn", "unga", "kvinnor", "män", "people", "persons", "individuals",
    "participants", "patients", "pupils", "students", "clients", "children", "women", "men",
    "antal", "number", "count", "st",
  ]

  /// Whether the numbers count people, after their unit; `unsaid` is what holds where no unit is
  /// given.
  private static func countsPeople(
    _ entry: EntryID, _ map: ServiceMap, unless unsaid: Bool
  ) -> Bool {
    guard let unit = map.child(.unit, of: entry),
      case .text(let text)? = map.value(.value, of: unit)
    else { return unsaid }
    let words = map.texts[text.index].lowercased().split(whereSeparator: { !$0.isLetter })
    return words.contains { peopleWords.contains(String($0)) }
  }
}
