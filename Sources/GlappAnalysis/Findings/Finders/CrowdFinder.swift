// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A step with more people around the table than the threshold.
enum CrowdFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let limit = context.threshold(.peopleInStep)
    for line in context.lines
    where line.marks.contains(.with) || line.marks.contains(.by) {
      let count = people(line, context)
      context.steps += 1
      guard Double(count) > limit else { continue }
      list.add(
        .crowdedStep,
        Finding(.crowdedStep, line.step, [.number(Double(count)), .number(limit)]))
    }
  }

  /// The people in a step: the traveller, and everyone it is done by or with; a team counts its
  /// members, or its seats where there are more.
  private static func people(_ line: StepLine, _ context: FindingContext) -> Int {
    let map = context.map
    var seen = context.travellers(of: line.journey)
    var extra = seen.isEmpty ? 1 : 0
    func add(_ actor: EntryID) {
      guard seen.count < FindingContext.Seating.bound, !seen.contains(actor) else { return }
      seen.append(actor)
      guard map[actor].kind == .team else { return }
      extra -= 1
      let before = seen.count
      let seating = context.seating(of: actor)
      for member in seating.members { add(member) }
      let counted = seen.count - before
      if let seats = seating.seats, seats > Double(counted), seats < 1_000 {
        extra += Int(seats) - counted
      } else if counted == 0 {
        extra += 1
      }
    }
    for child in map.children(of: line.step)
    where map[child].word == .by || map[child].word == .with {
      map.forEachTarget(.value, of: child, add)
    }
    return seen.count + extra
  }
}
