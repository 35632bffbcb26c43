// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// One column of the picture: a step, or a phase that has no steps yet.
struct JourneyColumn: Sendable {
  /// Its step in `JourneyFacts.steps`; nil for a phase without steps.
  var step: Int?
  /// The phases it stands in, the outermost first.
  var phases: [EntryID]
}

/// A step as the picture needs it.
struct JourneyStep: Sendable {
  /// A touchpoint, and for whom where it differs.
  struct Channel: Sendable {
    var touchpoint: EntryID
    var actors: [EntryID]
  }

  /// A wait, or how long the step takes.
  struct Time: Sendable {
    var entry: EntryID
    var isWait: Bool
    /// Nil where nobody says how long.
    var length: Quantity?
    var owners: [EntryID]
  }

  /// Something done, thought, said, expected: a line of a lane of texts.
  struct Remark: Sendable {
    var entry: EntryID
    var word: Word
    var text: String
    var actors: [EntryID]
  }

  /// Where it goes from here besides the next step.
  struct Branch: Sendable {
    var entry: EntryID
    var from: Int
    var to: Int
    var label: String
    var share: String?
    var laps: String?
    /// Whether only the form of the journey, a circle, says it.
    var isImplied = false
  }

  var id: EntryID
  /// `S1`, `S2` …, to point at.
  var code: String
  var column: Int
  var by: [EntryID] = []
  var with: [EntryID] = []
  var channels: [Channel] = []
  var times: [Time] = []
  var feelings: [JourneyFeeling] = []
  var remarks: [Remark] = []
  var isDecisive = false

  /// Who leads it.
  var lead: EntryID? { by.first }
}
