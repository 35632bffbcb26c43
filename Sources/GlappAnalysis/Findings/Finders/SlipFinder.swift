// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Slips that have not become anything yet: one finding with their number.
enum SlipFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    var first: EntryID?
    var count = 0
    for slip in context[.slip] {
      context.steps += 1
      guard !map.has(.status, of: slip, "sorted"), !isUsed(slip, map) else { continue }
      count += 1
      if first == nil { first = slip }
    }
    guard let first else { return }
    list.add(.unsortedSlips, Finding(.unsortedSlips, first, [.number(Double(count))]))
  }

  /// Whether something is built on the slip.
  private static func isUsed(_ slip: EntryID, _ map: ServiceMap) -> Bool {
    map.backlinks.to(slip).contains { $0.role == .from || map[$0.from].word == .from }
  }
}
