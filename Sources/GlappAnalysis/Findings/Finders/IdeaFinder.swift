// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Ideas that are for no opportunity; dropped ones are left in peace.
enum IdeaFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for idea in context[.idea] {
      context.steps += 1
      guard map.target(.for, of: idea) == nil, map.child(.for, of: idea) == nil,
        map[map[idea].parent].kind != .opportunity, !map.has(.status, of: idea, "dropped")
      else { continue }
      list.add(.idleIdea, Finding(.idleIdea, idea))
    }
  }
}
