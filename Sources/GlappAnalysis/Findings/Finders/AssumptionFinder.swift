// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Assumptions that nobody has confirmed or refuted.
enum AssumptionFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for assumption in context[.assumption] {
      context.steps += 1
      guard !map.has(.status, of: assumption, "confirmed"),
        !map.has(.status, of: assumption, "refuted"),
        map.child(.confirmedBy, of: assumption) == nil
      else { continue }
      list.add(.openAssumption, Finding(.openAssumption, assumption))
    }
  }
}
