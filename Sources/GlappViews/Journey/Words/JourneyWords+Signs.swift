// SPDX-License-Identifier: EUPL-1.2

/// The words that stand in the picture beside its signs.
extension JourneyWords {
  var continued: String { say("forts.", "cont.") }
  var decisive: String { say("avgörande ögonblick", "moment of truth") }
  /// How many pieces of evidence carry a feeling.
  func number(_ count: Int) -> String { "n \(count)" }
  func apart(_ distance: String) -> String { say("\(distance) isär", "\(distance) apart") }
  var noFeeling: String { say("ingen uppgift", "nothing known") }

  // Times.
  var unknownWait: String { say("väntan, okänd tid", "wait, time unknown") }
  func wait(_ time: String) -> String { say("väntan \(time)", "wait \(time)") }
  func takes(_ time: String) -> String { say("tar \(time)", "takes \(time)") }
  func owner(_ names: String) -> String { say("ansvarig: \(names)", "owner: \(names)") }

  // Who is there.
  func vacant(_ name: String, _ reason: String? = nil) -> String {
    let text = say("\(name): tom stol", "\(name): empty seat")
    return reason.map { "\(text), \($0)" } ?? text
  }
  /// Why a seat is vacant.
  func vacancy(_ name: String) -> String? {
    switch name {
    case "not-appointed": say("ingen utsedd", "nobody appointed")
    case "prevented": say("förhindrad", "prevented")
    default: nil
    }
  }
  var unknownSeats: String { say("fler platser okända", "other seats unknown") }
  var possible: String { say("möjlig", "possible") }
  func moreRows(_ count: Int) -> String { say("… och \(count) till", "… and \(count) more") }
  func newLead(_ name: String) -> String { say("nu leder: \(name)", "now leading: \(name)") }
  var handoverWord: String { say("Överlämning", "Handover") }
  func gapBetween(_ code: String) -> String {
    say("glapp \(code) står emellan", "gap \(code) stands between")
  }
  var noRelation: String { say("ingen relation beskriven", "no relation described") }
  func ledBefore(_ code: String) -> String {
    say("tillbaka, ledde även \(code)", "back again, led \(code) too")
  }

  // Gaps and bridges.
  func after(_ code: String) -> String { say("efter \(code)", "after \(code)") }
  func loses(_ text: String) -> String { say("Går förlorat: \(text)", "Is lost: \(text)") }
  func bridge(_ text: String, _ status: String? = nil) -> String {
    let word = say("Brygga", "Bridge")
    return status.map { "\(word) (\($0)): \(text)" } ?? "\(word): \(text)"
  }
  func bridgeStatus(_ name: String) -> String? {
    switch name {
    case "idea": say("idé", "idea")
    case "testing": say("prövas", "being tried")
    case "running": say("igång", "running")
    case "ended": say("avslutad", "ended")
    default: nil
    }
  }
  /// How far a pain or a gap has come.
  func gapStatus(_ name: String) -> String? {
    switch name {
    case "smaller": say("mindre nu", "smaller now")
    case "closed": say("åtgärdat", "closed")
    default: nil
    }
  }
  /// The kind of a gap.
  func gapKind(_ name: String) -> String? {
    switch name {
    case "responsibility": say("ansvar", "responsibility")
    case "information": say("information", "information")
    case "time": say("tid", "time")
    case "rules": say("regler", "rules")
    case "language": say("språk", "language")
    case "coordination": say("samordning", "coordination")
    case "feedback": say("återkoppling", "feedback")
    case "rundgang": say("rundgång", "sent in circles")
    case "seat": say("plats vid bordet", "seat at the table")
    case "power": say("makt", "power")
    case "trust": say("tillit", "trust")
    case "money": say("pengar", "money")
    case "follow-up": say("uppföljning", "follow-up")
    default: nil
    }
  }

  // Ways.
  var again: String { say("börjar om", "starts again") }
  var newRound: String { say("nytt varv", "new round") }
  func laps(_ text: String) -> String {
    text == "1" ? say("1 varv", "1 lap") : say("\(text) varv", "\(text) laps")
  }
  func from(_ codes: String) -> String { say("från \(codes)", "from \(codes)") }
  func moreWays(_ count: Int) -> String { say("\(count) till", "\(count) more") }

  // How it is known.
  func evidence(_ count: Int) -> String { say("\(count) belägg", "evidence: \(count)") }
  func against(_ count: Int) -> String { say("\(count) emot", "against: \(count)") }
  func of(_ part: String, _ all: String) -> String { say("\(part) av \(all)", "\(part) of \(all)") }
  func persons(_ count: String) -> String {
    count == "1" ? say("1 person", "1 person") : say("\(count) personer", "\(count) people")
  }
  var interpretation: String { say("tolkning", "our reading") }
  var assumption: String { say("antagande", "assumption") }
}
