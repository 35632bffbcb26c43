// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Insights that answer to nothing: no opportunity, idea or recommendation takes them further,
/// no other insight takes them in.
enum InsightFinder {
  private static let heirs = ElementKinds(.opportunity, .idea, .recommendation)
  private static let takers = ElementKinds(.opportunity, .idea, .recommendation, .insight)

  static func find(_ context: FindingContext, _ list: inout FindingList) {
    for insight in context[.insight] {
      context.steps += 1
      guard !isTaken(insight, context.map) else { continue }
      list.add(.unansweredInsight, Finding(.unansweredInsight, insight))
    }
  }

  private static func isTaken(_ insight: EntryID, _ map: ServiceMap) -> Bool {
    for child in map.children(of: insight) where heirs.holds(map[child].kind) { return true }
    for link in map.backlinks.to(insight) {
      let entry = map[link.from]
      if entry.kind != .property {
        if takers.holds(entry.kind), link.role == .for || link.role == .from { return true }
      } else if entry.word == .answers || entry.word == .for || entry.word == .from,
        takers.holds(map[entry.parent].kind)
      {
        return true
      }
    }
    return false
  }
}
