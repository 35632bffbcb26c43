// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A return to an earlier step that another organisation leads (*rundgång*).
enum ReturnFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for line in context.lines where line.branches > 0 {
      guard let leader = line.leader, !context.isCircular(line.journey) else { continue }
      for branch in map.children(of: line.step) where map[branch].kind == .branch {
        context.steps += 1
        guard let target = map.target(.item, of: branch), target < line.step,
          line.journey < target, let other = context.line(of: target)?.leader,
          context.parties.areApart(leader, other),
          !context.ties.hasGap(atOrAfter: line.step), !context.ties.hasGap(atOrAfter: target)
        else { continue }
        list.add(
          .crossOrganisationReturn,
          Finding(
            .crossOrganisationReturn, branch, also: [target], [.entry(leader), .entry(other)]))
      }
    }
  }
}
