// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Gaps that no journey shows: they stand in none and say neither `at` nor `after` which step. A map
/// without steps has no place to name.
enum GapPlaceFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    guard !context.lines.isEmpty else { return }
    let map = context.map
    for gap in context[.gap] {
      context.steps += 1
      guard map.enclosing(ElementKinds(.step, .phase, .journey), of: gap) == nil,
        !map.slots(of: gap).contains(where: { $0.role == .at || $0.role == .after }),
        map.child(.at, of: gap) == nil, map.child(.after, of: gap) == nil
      else { continue }
      list.add(.placelessGap, Finding(.placelessGap, gap))
    }
  }
}
