// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Two steps in a row led by different organisations, with neither relation nor gap between.
enum HandoverFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let handovers = context.handovers
    guard !handovers.isEmpty else { return }
    // taken out once: a map has as many handovers as steps
    let (ties, parties) = (context.ties, context.parties)
    for (line, before) in handovers {
      context.steps += 1
      guard let one = before.leader, let other = line.leader,
        !ties.hasGap(at: line.step, after: before.step),
        !ties.hasGap(atOrAfter: before.step), !ties.tie(one, other, parties)
      else { continue }
      list.add(
        .unlinkedHandover,
        Finding(
          .unlinkedHandover, line.step, also: [before.step], [.entry(one), .entry(other)]))
    }
  }
}
