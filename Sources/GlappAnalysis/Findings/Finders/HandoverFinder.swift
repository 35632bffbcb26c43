// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Two steps in a row led by different organisations, with neither relation nor gap between.
enum HandoverFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    for (line, before) in context.handovers {
      context.steps += 1
      guard let one = before.leader, let other = line.leader,
        !context.ties.hasGap(at: line.step, after: before.step),
        !context.ties.hasGap(atOrAfter: before.step),
        !context.ties.tie(one, other, context.parties)
      else { continue }
      list.add(
        .unlinkedHandover,
        Finding(
          .unlinkedHandover, line.step, also: [before.step], [.entry(one), .entry(other)]))
    }
  }
}
