// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A step after a meeting where the person is alone with what was said.
enum LonelyStepFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    for index in context.lines.indices.dropFirst() {
      let line = context.lines[index]
      let before = context.lines[index - 1]
      guard line.previous == before.step, before.marks.isEmpty == false,
        isAlone(line, context), isMeeting(before, context),
        !context.ties.hasGap(at: line.step, after: before.step)
      else { continue }
      // Waiting alone is said of the wait.
      if let wait = line.wait, WaitFinder.isUnowned(wait, line, context.map) { continue }
      context.steps += 1
      list.add(
        .aloneAfterMeeting,
        Finding(.aloneAfterMeeting, line.step, also: [before.step], [.entry(before.step)]))
    }
  }

  private static func isAlone(_ line: StepLine, _ context: FindingContext) -> Bool {
    guard line.marks.contains(.by) || line.marks.contains(.with) else { return true }
    let travellers = context.travellers(of: line.journey)
    var isAlone = true
    forEachActor(line.step, context.map) { if !travellers.contains($0) { isAlone = false } }
    return isAlone
  }

  /// A meeting: through a touchpoint that is one, with a team, or with several actors.
  private static func isMeeting(_ line: StepLine, _ context: FindingContext) -> Bool {
    let map = context.map
    var meets = false
    if line.marks.contains(.via) {
      for child in map.children(of: line.step) where map[child].word == .via {
        map.forEachTarget(.value, of: child) { touchpoint in
          if context.isMeeting(touchpoint) { meets = true }
        }
      }
    }
    if meets { return true }
    let travellers = context.travellers(of: line.journey)
    var others = 0
    forEachActor(line.step, map) { actor in
      guard !travellers.contains(actor) else { return }
      others += 1
      if map[actor].kind == .team { meets = true }
    }
    return meets || others > 1
  }

  private static func forEachActor(
    _ step: EntryID, _ map: ServiceMap, _ body: (EntryID) -> Void
  ) {
    for child in map.children(of: step)
    where map[child].word == .by || map[child].word == .with {
      map.forEachTarget(.value, of: child, body)
    }
  }
}
