// SPDX-License-Identifier: EUPL-1.2

/// A limit that a map may set for itself (`threshold people-in-step 10`).
package enum Threshold: String, CaseIterable, Sendable {
  /// More people around the table than this are many.
  case peopleInStep = "people-in-step"
  /// Feelings of two people this far apart differ.
  case feelingsApart = "feelings-apart"
  /// A quote heard from fewer people than this may give someone away.
  case quotePeople = "quote-people"
  /// A number of people below this may give someone away.
  case smallNumber = "small-number"

  /// What holds where the map says nothing.
  package var standard: Double {
    switch self {
    case .peopleInStep: 8
    case .feelingsApart: 3
    case .quotePeople, .smallNumber: 5
    }
  }
}
