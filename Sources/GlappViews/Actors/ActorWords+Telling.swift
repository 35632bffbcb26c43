// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// The sentences of the network's telling, and its headings.
extension ActorWords {
  /// `A → B: what`, for a contact that ought to be there.
  func missing(
    _ one: String, _ shape: ArrowShape, _ other: String, _ what: String
  ) -> String {
    say("Saknas: ", "Missing: ") + "\(one) \(arrow(shape)) \(other): \(what)"
  }

  private func arrow(_ shape: ArrowShape) -> String {
    switch shape {
    case .forward: "→"
    case .both: "↔"
    case .undirected: "–"
    }
  }

  /// Nobody sits for `place` in `team`.
  func vacancy(_ place: String, in team: String, _ reason: VacancyReason, _ why: String) -> String {
    let seat = place.isEmpty ? team : say("\(place) i \(team)", "\(place) in \(team)")
    return say("Vakant plats: ", "Vacant seat: ") + seat + " – " + self.why(reason)
      + (why.isEmpty ? "" : ": " + why)
  }

  func noContact(between one: String, _ other: String) -> String {
    say("Mellan \(one) och \(other): ingen kontakt", "Between \(one) and \(other): no contact")
  }

  func seat(of member: String, in team: String, as capacity: String) -> String {
    say("\(member) har en plats i \(team)", "\(member) has a seat in \(team)")
      + (capacity.isEmpty ? "" : ": " + quoted(capacity))
  }

  var tiedTo: String { say("har en relation till", "is tied to") }
  var strainedSentence: String { say("Ansträngt: ", "Strained: ") }
  var via: String { say("via ", "via ") }
  var bothWays: String { say("åt båda hållen", "both ways") }
  var formal: String { say("formellt", "formally") }
  var actual: String { say("i praktiken", "in practice") }
  var interpreted: String { say("tolkat eller antaget", "interpreted or assumed") }
  func insteadOf(_ label: String) -> String { say("gäller: ", "concerns: ") + quoted(label) }
  func strength(_ value: Double) -> String {
    say("styrka \(count(value)) av 5", "strength \(count(value)) of 5")
  }

  var missingHeading: String { say("Det som saknas", "What is missing") }
  var strainedHeading: String { say("Ansträngda relationer", "Strained ties") }
  var tiesHeading: String { say("Relationer", "Ties") }
  var otherTiesHeading: String { say("Övriga relationer", "Other ties") }
  var absentHeading: String { say("Tillfrågade utan kontakt", "Asked, without contact") }
  var teams: String { say("Team och deras platser", "Teams and their seats") }
  var who: String { say("Vilka som finns med", "Who is there") }
  var about: String { say("Om bilden", "About the picture") }
  /// After the name of the one whom the map is about.
  var mainPersonAside: String { say("den som kartan handlar om", "the one the map is about") }
}
