// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// The words of the lanes that a view may ask for besides the usual ones.
extension JourneyWords {
  var subJourneys: String { say("Delresor", "Sub-journeys") }
  var subJourney: String { say("Delresa", "Sub-journey") }
  func subJourney(of step: String, in journey: String) -> String {
    say("delresa i \(journey): \(step)", "sub-journey of \(journey): \(step)")
  }
  func version(of journey: String) -> String {
    say("version av \(journey)", "version of \(journey)")
  }
  var story: String { say("Berättelse", "Story") }
  var touchpoints: String { say("Kontaktpunkter", "Touchpoints") }
  func touchpoint(_ names: String) -> String {
    say("Kontaktpunkt: \(names)", "Touchpoint: \(names)")
  }
  var frontstage: String { say("Framför scenen", "Frontstage") }
  var bridges: String { say("Bryggor", "Bridges") }
  var waits: String { say("Väntan", "Waits") }
  var waitWord: String { say("väntan", "wait") }
  var owners: String { say("Ansvar", "Owners") }
  var ownerWord: String { say("Ansvarig", "Owner") }
  var measures: String { say("Mått", "Measures") }
  var measure: String { say("Mått", "Measure") }
  var expectsNote: String {
    say("skilda förväntningar sida vid sida", "where they differ: side by side")
  }
  var differing: String { say("skilda förväntningar", "expectations differ") }
  var differingSentence: String {
    say("Förväntningarna på steget skiljer sig åt:", "Expectations of the step differ:")
  }

  /// A kind of touchpoint.
  func channel(_ kind: ChannelKind) -> String {
    switch kind {
    case .meeting: say("Möte", "Meeting")
    case .phone: say("Telefon", "Phone")
    case .video: say("Video", "Video")
    case .letter: say("Brev", "Letter")
    case .form: say("Blankett", "Form")
    case .digital: say("Digitalt", "Digital")
    case .place: say("Plats", "Place")
    }
  }

  /// A number from a source, or that there is none.
  func amount(_ amount: Amount) -> String {
    switch amount {
    case .quantity(let quantity): QuantityText.text(quantity, language)
    case .missing: say("uppgift saknas", "no figure")
    case .unknown: say("okänt", "unknown")
    case .text(let text): text
    }
  }

  /// When a number holds.
  func moment(_ moment: Moment) -> String? {
    switch moment {
    case .start: say("vid start", "at the start")
    case .end: say("vid slut", "at the end")
    case .date(let date): date.description
    case .period(let period):
      [period.from?.description ?? "", period.to?.description ?? ""].joined(separator: "–")
    case .other(let text): text.isEmpty ? nil : text
    }
  }

  /// The lanes that were asked for and have nothing in them.
  func emptyLanes(_ names: [String]) -> String {
    say(
      "Inget att visa i \(names.count == 1 ? "banan" : "banorna") \(and(names)): resan säger inget om det.",
      "Nothing to show in the \(names.count == 1 ? "lane" : "lanes") \(and(names)): the journey says nothing of it."
    )
  }
}
