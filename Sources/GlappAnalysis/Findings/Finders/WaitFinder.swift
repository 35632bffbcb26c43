// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A wait that nobody owns: neither the step nor the wait says who holds it.
enum WaitFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    for line in context.lines {
      guard let wait = line.wait, isUnowned(wait, line, context.map),
        !context.ties.hasGap(at: line.step, after: line.previous),
        !context.ties.hasGap(atOrAfter: line.step)
      else { continue }
      context.steps += 1
      list.add(
        .unownedWait, Finding(.unownedWait, wait, also: [line.step], [.entry(line.step)]))
    }
  }

  static func isUnowned(_ wait: EntryID, _ line: StepLine, _ map: ServiceMap) -> Bool {
    if line.marks.contains(.by) || map.child(.owner, of: wait) != nil { return false }
    // Somebody works on it where the person does not see it.
    for child in map.children(of: line.step) where map[child].word == .backstage {
      if map.target(.by, of: child) != nil { return false }
    }
    return true
  }
}
