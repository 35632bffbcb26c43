// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// One column of the picture: a step, or a phase that has no steps yet.
struct JourneyColumn: Sendable {
  /// Its step in `JourneyFacts.steps`; nil for a phase without steps.
  var step: Int?
  /// The phases it stands in, the outermost first.
  var phases: [EntryID]
}

/// How sure it is that someone is there.
enum JourneyCertainty: UInt8, Sendable, Comparable {
  /// Nobody knows: an idea, or somebody who may come.
  case possible
  /// Read into sources.
  case read
  /// Said in the map, without reservation.
  case said

  static func < (one: JourneyCertainty, other: JourneyCertainty) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The certainty of what is known by `basis`.
  init(_ basis: Basis?) {
    switch basis {
    case .assumed?: self = .possible
    case .interpreted?: self = .read
    default: self = .said
    }
  }
}

/// A step as the picture needs it.
struct JourneyStep: Sendable {
  /// Somebody who is named in a step.
  struct Mention: Sendable {
    var actor: EntryID
    var certainty: JourneyCertainty
  }

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
    /// How many laps it makes; nil where nobody says.
    var count: Quantity?
    /// Whether only the form of the journey, a circle, says it.
    var isImplied = false
  }

  var id: EntryID
  /// `S1`, `S2` …, to point at.
  var code: String
  var column: Int
  var by: [Mention] = []
  var with: [Mention] = []
  var channels: [Channel] = []
  var times: [Time] = []
  var feelings: [JourneyFeeling] = []
  var remarks: [Remark] = []
  /// Two people whose feelings here lie far apart.
  var apart: JourneyApart?
  var isDecisive = false

  /// Who leads it.
  var lead: EntryID? { by.first?.actor }
}
