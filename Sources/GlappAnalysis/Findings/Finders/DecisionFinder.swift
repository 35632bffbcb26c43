// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Decisions whose items rest on nothing, or whose raters are far apart.
enum DecisionFinder {
  private static let bound = 1_000

  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    var spans: [EntryID: (low: Double, high: Double)?] = [:]
    for decision in context[.decision] {
      var chosen: [EntryID] = []
      for child in map.children(of: decision) where map[child].word == .chose {
        map.forEachTarget(.value, of: child) { if chosen.count < bound { chosen.append($0) } }
      }
      context.steps += chosen.count + 1
      let weak = chosen.filter { !context.isTraceable($0) }
      if let first = weak.first {
        list.add(
          .weakDecision,
          Finding(
            .weakDecision, decision, also: [first],
            [.number(Double(weak.count)), .number(Double(chosen.count))]))
      }
      var widest: (item: EntryID, low: Double, high: Double)?
      for item in chosen {
        if spans[item] == nil { spans[item] = .some(disagreement(on: item, context)) }
        guard let (low, high) = spans[item] ?? nil,
          high - low > (widest?.high ?? 0) - (widest?.low ?? 0)
        else { continue }
        widest = (item, low, high)
      }
      if let widest {
        list.add(
          .dividedRaters,
          Finding(
            .dividedRaters, decision, also: [widest.item],
            [.entry(widest.item), .number(widest.low), .number(widest.high)]))
      }
    }
  }

  /// The lowest and highest rating of an item by one criterion, where they are further apart
  /// than half its scale; the widest of all its criteria.
  private static func disagreement(
    on item: EntryID, _ context: FindingContext
  ) -> (low: Double, high: Double)? {
    let map = context.map
    var byCriterion: [EntryID: (low: Double, high: Double)] = [:]
    for link in map.backlinks.to(item)
    where link.role == .item && map[link.from].kind == .rating {
      context.steps += 1
      guard let criterion = map.target(.criterion, of: link.from),
        let (low, high) = map.bounds(.value, of: link.from), low.isFinite, high.isFinite
      else { continue }
      let middle = (low + high) / 2
      let known = byCriterion[criterion] ?? (middle, middle)
      byCriterion[criterion] = (min(known.low, middle), max(known.high, middle))
    }
    var widest: (low: Double, high: Double)?
    for (criterion, span) in byCriterion.sorted(by: { $0.key < $1.key }) {
      let scale = context.scale(of: criterion) ?? (1, 5)
      guard span.high - span.low > (scale.high - scale.low) / 2,
        span.high - span.low > (widest?.high ?? 0) - (widest?.low ?? 0)
      else { continue }
      widest = span
    }
    return widest
  }
}
