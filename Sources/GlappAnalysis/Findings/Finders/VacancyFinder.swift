// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A seat in a team that stands empty, unless a gap about seats is written with one of them.
enum VacancyFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for vacancy in context[.vacant] {
      context.steps += 1
      let team = map[vacancy].parent
      guard let seat = map.target(.item, of: vacancy) else { continue }
      let written = context.ties.seatGaps
      if written.contains(team) || context.parties.names(of: seat).contains(where: written.contains)
      {
        continue
      }
      list.add(
        .vacantSeat, Finding(.vacantSeat, vacancy, [.entry(seat), .entry(team)]))
    }
  }
}
