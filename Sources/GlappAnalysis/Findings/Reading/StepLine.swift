// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// One step of a journey as finders look at it: read once.
struct StepLine {
  let step: EntryID
  let journey: EntryID
  /// The step before it in the same journey.
  let previous: EntryID?
  /// Whoever leads it: the first one it is done by.
  var leader: EntryID?
  var wait: EntryID?
  var marks: Marks = []
  var feelings = 0
  var expectations = 0
  var branches = 0

  /// What stands in a step.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let by = Marks(rawValue: 1)
    static let with = Marks(rawValue: 2)
    static let via = Marks(rawValue: 4)
  }

  init(_ step: EntryID, journey: EntryID, previous: EntryID?, in map: ServiceMap) {
    self.step = step
    self.journey = journey
    self.previous = previous
    for child in map.children(of: step) {
      switch map[child].word {
      case .by:
        marks.insert(.by)
        if leader == nil { leader = map.target(.value, of: child) }
      case .with: marks.insert(.with)
      case .via: marks.insert(.via)
      case .wait: wait = child
      case .feeling: feelings += 1
      case .expects: expectations += 1
      case .then: branches += 1
      default: break
      }
    }
  }
}
