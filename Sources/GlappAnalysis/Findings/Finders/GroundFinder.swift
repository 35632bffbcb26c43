// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Pains, gaps and influences that rest on no evidence and do not say so themselves.
enum GroundFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for kind in [ElementKind.pain, .gap, .influence] {
      for entry in context[kind] {
        context.steps += 1
        guard map[entry].basis == nil, !map.isGrounded(entry) else { continue }
        list.add(.noEvidence, Finding(.noEvidence, entry))
      }
    }
  }
}
