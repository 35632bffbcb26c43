// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// A limit that a map may set for itself (`threshold people-in-step 10`).
package enum Threshold: String, CaseIterable, Sendable {
  /// More people around the table than this are many.
  case peopleInStep = "people-in-step"
  /// Feelings of two people this far apart differ. Where the map says nothing it goes by the scale
  /// of the map: 3 on the usual one, from −2 to +2.
  case feelingsApart = "feelings-apart"
  /// A quote heard from fewer people than this may give someone away.
  case quotePeople = "quote-people"
  /// A number of people below this may give someone away.
  case smallNumber = "small-number"

  /// The limit in a map with `settings`: what it says itself, else what is usual.
  package func limit(_ settings: MapSettings) -> Double {
    if let stated = settings.thresholds[rawValue] { return stated }
    return self == .feelingsApart ? standard * Double(settings.feelingScale) / 2 : standard
  }

  /// What holds where the map says nothing.
  package var standard: Double {
    switch self {
    case .peopleInStep: 8
    case .feelingsApart: 3
    case .quotePeople, .smallNumber: 5
    }
  }
}
