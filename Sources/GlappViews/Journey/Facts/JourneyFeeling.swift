// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A feeling as the picture needs it.
struct JourneyFeeling: Sendable {
  /// One height, or from one to another.
  struct Height: Sendable {
    var low: Double
    var high: Double
    var middle: Double { (low + high) / 2 }
    var isRange: Bool { high - low > 0.004 }
  }

  /// The feelings that pieces of evidence carry.
  struct Spread: Sendable {
    var low: Double
    var high: Double
    /// How many pieces of evidence carry one.
    var count: Int
  }

  var entry: EntryID
  /// Which of several people it is about; nil for the first.
  var part: String?
  /// Whose feeling, as an index in `JourneyFacts.perspectives`.
  var perspective: Int
  /// What it is, or at the beginning of the step.
  var start: Height
  /// What it has become at the end of the step, if it changes.
  var end: Height?
  /// How large a part of the group, in words.
  var share: String?
  /// Whether no source says it: drawn unfilled.
  var isInterpreted: Bool
  /// How many pieces of evidence it rests on.
  var evidence: Int
  /// What the evidence says, where it carries feelings of its own; nil where none does.
  var spread: Spread?
  /// What the map remarks on it, such as when it feels so; empty for nothing.
  var note: String

  /// From the lowest to the highest that it comes to in the step.
  var span: Height {
    Height(
      low: min(start.low, end?.low ?? start.low), high: max(start.high, end?.high ?? start.high))
  }
}
