// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where along the journey something belongs.
struct JourneyPlace: Sendable {
  /// The columns, as unbroken runs, in order.
  var runs: [ClosedRange<Int>] = []
  /// Whether it belongs to the journey as a whole.
  var isWhole = false

  var isNowhere: Bool { runs.isEmpty && !isWhole }

  /// The runs that `columns` make.
  static func runs(of columns: Set<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for column in columns.sorted() {
      if let last = runs.last, last.upperBound + 1 == column {
        runs[runs.count - 1] = last.lowerBound...column
      } else {
        runs.append(column...column)
      }
    }
    return runs
  }
}

/// A pain, a gain, a need, a question or an opportunity, with its place.
struct JourneyNote: Sendable {
  var id: EntryID
  var kind: ElementKind
  var place: JourneyPlace
  var severity: Stated<Quantity>?
  var feltBy: [EntryID]
  /// `2 belägg`, `4 av 5`; empty where nothing is shown.
  var support: String
  /// Whether nothing shows it and nobody has said it: drawn dashed.
  var isAssumption: Bool
}

/// A gap along the journey.
struct JourneyGap: Sendable {
  var id: EntryID
  /// 1, 2 … along the journey.
  var number: Int
  var between: [EntryID]
  /// The columns after which it comes.
  var after: [Int]
  /// The columns at which it is.
  var place: JourneyPlace
  var loses: [String]
  var severity: Stated<Quantity>?
  var bridges: [EntryID]
  var support: String
  var isAssumption: Bool

  /// `G1`, `G2` …, to point at.
  var code: String { "G\(number)" }
}
