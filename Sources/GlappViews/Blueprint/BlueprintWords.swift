// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// The captions of a service blueprint, in both languages; what it shares with a journey is worded
/// there.
struct BlueprintWords: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }

  // The head.
  var blueprint: String { say("Tjänstekarta", "Service blueprint") }
  func blueprint(of names: String) -> String {
    say("Tjänstekarta för ", "Service blueprint for ") + names
  }
  func blueprint(over journey: String) -> String { "\(blueprint): \(journey)" }

  // Lanes.
  var physicalEvidence: String { say("Fysiska bevis", "Physical evidence") }
  var physicalEvidenceNote: String { say("kontaktpunkter", "touchpoints") }
  var userActions: String { say("Användarens steg", "User actions") }
  var userDoes: String { say("Användaren gör", "The user does") }
  var companions: String { say("Andra personer", "Other people") }
  var frontstage: String { say("Framför scenen", "Frontstage") }
  var backstage: String { say("Bakom scenen", "Backstage") }
  var support: String { say("Stöd", "Support") }
  var supportNote: String { say("system och stödprocesser", "systems and support processes") }
  var handovers: String { say("Överlämningar", "Handovers") }
  var handoversNote: String { say("över en gräns", "over a border") }
  var nobody: String { say("Ingen angiven", "Nobody named") }

  // Lines.
  var interaction: String { say("Interaktionslinje", "Line of interaction") }
  var visibility: String { say("Synlighetslinje", "Line of visibility") }
  var internalInteraction: String {
    say("Linje för intern interaktion", "Line of internal interaction")
  }
  var organisationBorder: String { say("Organisationsgräns", "Organisation border") }
  var partyBorder: String { say("Gräns mellan parter", "Border between parties") }

  // Handovers.
  func way(_ from: String, _ to: String) -> String { "\(from) → \(to)" }
  func handover(_ code: String, _ from: String, _ to: String) -> String {
    say("Överlämning \(code) från \(from) till \(to)", "Handover \(code) from \(from) to \(to)")
  }
  func behindIn(_ code: String) -> String {
    say("bakom scenen i \(code)", "backstage in \(code)")
  }
  func fromTo(_ from: String, _ to: String) -> String {
    say("från \(from) till \(to)", "from \(from) to \(to)")
  }
  func says(_ zone: String, _ party: String) -> String { "\(party), \(zone.lowercased())" }
  var alone: String {
    say("inget steg för användaren", "no step of the user's")
  }

  // The legend.
  var legendLead: String { say("ram: leder steget", "frame: leads the step") }
  var legendContact: String {
    say(
      "tunn linje: möter användaren, eller hör ihop i steget",
      "thin line: meets the user, or belongs together in the step")
  }
  var legendBorder: String {
    say(
      "tjock linje: gräns mellan organisationer eller parter",
      "heavy line: border between organisations or parties")
  }
  var legendCarried: String {
    say(
      "överlämning över gränsen, som en relation anger den",
      "handover over the border, as a relation states it")
  }
  var legendBroken: String {
    say("överlämning där ett glapp står", "handover where a gap stands")
  }
  var legendOpen: String {
    say("överlämning utan beskriven bärare", "handover that nothing is said to carry")
  }
  var legendGapAfter: String { say("glapp mellan två steg", "gap between two steps") }
  var legendGap: String {
    say("glapp, se kortet med samma kod", "gap, see the card of the same code")
  }

  // Hints.
  var nothingBehind: String {
    say(
      "Ännu syns bara det som händer framför scenen. Skriv bakom-scenen \"…\" av någon i ett steg för det som användaren inte ser, och system \"…\" för det som stödjer, så ritas de under synlighetslinjen.",
      "So far only what happens frontstage is shown. Write backstage \"…\" by someone in a step for what the user does not see, and system \"…\" for what supports it, and they are drawn under the line of visibility."
    )
  }

  // Words beside the picture.
  func user(_ text: String) -> String { say("Användaren gör: \(text)", "The user does: \(text)") }
  func counts(handovers: Int, parties: Int) -> String {
    let h =
      handovers == 1
      ? say("1 överlämning", "1 handover")
      : say("\(handovers) överlämningar", "\(handovers) handovers")
    let p = parties == 1 ? say("1 part", "1 party") : say("\(parties) parter", "\(parties) parties")
    return say("\(h) mellan \(p)", "\(h) between \(p)")
  }
}
