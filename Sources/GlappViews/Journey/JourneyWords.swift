// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// The captions of a journey's picture, in both languages: the words of its head and its lanes.
///
/// Swedish as coordination associations and Sweden's municipalities write it.
struct JourneyWords: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }

  /// `a`, `a och b`, `a, b och c`.
  func and(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" och ", " and ") + last
  }

  /// What somebody says, between the marks of the language; marks of its own are not doubled.
  func quote(_ text: String) -> String {
    var text = text[...]
    let marks: Set<Character> = ["\"", "”", "“", "„", "«", "»"]
    if text.count > 2, let first = text.first, let last = text.last, marks.contains(first),
      marks.contains(last), !text.dropFirst().dropLast().contains(where: marks.contains)
    {
      text = text.dropFirst().dropLast()
    }
    return say("”\(text)”", "“\(text)”")
  }

  // The head.
  var userJourney: String { say("Användarresa", "User journey") }
  var traveller: String { say("den som resan gäller", "whose journey it is") }
  func journey(of names: String) -> String { say("Användarresa för ", "User journey of ") + names }
  var noJourney: String { say("Ingen resa än", "No journey yet") }
  var noJourneyHint: String {
    say(
      "Lägg till en resa med faser och steg, så ritas den här.",
      "Add a journey with phases and steps, and it is drawn here.")
  }
  var noSteps: String {
    say(
      "Resan har inga steg än. Lägg till ett steg i taget, så ritas det här.",
      "The journey has no steps yet. Add one step at a time, and it is drawn here.")
  }
  var noStepsInPhase: String { say("inga steg än", "no steps yet") }

  func kind(_ name: String) -> String? {
    switch name {
    case "current": say("nuläge", "as it is now")
    case "former": say("som det var tidigare", "as it used to be")
    case "future": say("önskat läge", "as wished for")
    case "planned": say("som den är planerad", "as planned")
    case "actual": say("som den verkligen blev", "as it turned out")
    default: nil
    }
  }

  var noSources: String { say("utan angivna källor", "without stated sources") }
  func sources(_ count: Int, _ first: String) -> String {
    count == 1
      ? say("bygger på \(first)", "rests on \(first)")
      : say("bygger på \(count) källor", "rests on \(count) sources")
  }
  func interviewed(_ count: String) -> String {
    say("\(count) intervjuade", "\(count) interviewed")
  }
  var allInterpreted: String {
    say("känslorna är vår tolkning (ofyllda märken)", "feelings are our reading (unfilled marks)")
  }
  var someInterpreted: String {
    say(
      "en del känslor är vår tolkning (ofyllda märken)",
      "some feelings are our reading (unfilled marks)")
  }

  // Lanes, with the remarks under their names.
  var phases: String { say("Faser", "Phases") }
  var steps: String { say("Steg", "Steps") }
  var feelings: String { say("Känsla", "Feeling") }
  var expectedFeelings: String { say("Förväntad känsla", "Expected feeling") }
  var times: String { say("Tid", "Time") }
  var timesNote: String { say("linjens längd visar tiden", "the line's length shows the time") }
  var channels: String { say("Kanal", "Channel") }
  var channelsNote: String { say("vem som är på vilken", "who is on which") }
  var actors: String { say("Vilka är med", "Who is there") }
  var pains: String { say("Smärtpunkter", "Pains") }
  var painsNote: String { say("prickar: hur allvarligt", "dots: how severe") }
  var gains: String { say("Höjdpunkter", "Gains") }
  var needs: String { say("Behov", "Needs") }
  var gaps: String { say("Glapp mellan aktörer", "Gaps between actors") }
  var gapsNote: String { say("vad som går förlorat", "what is lost") }
  var questions: String { say("Frågor", "Questions") }
  var opportunities: String { say("Möjligheter", "Opportunities") }
  var opportunitiesNote: String { say("hur skulle vi kunna\u{A0}…?", "how might we\u{A0}…?") }
  var branches: String { say("Andra vägar", "Other ways") }
  var branchesNote: String { say("grenar, hopp, nya varv", "branches, jumps, new rounds") }
  var does: String { say("Gör", "Does") }
  var thinks: String { say("Tänker", "Thinks") }
  var says: String { say("Säger", "Says") }
  var expects: String { say("Förväntningar", "Expectations") }
  var backstage: String { say("Bakom scenen", "Backstage") }
  var systems: String { say("System", "Systems") }
  var evidenceLane: String { say("Belägg", "Evidence") }
  var wholeJourney: String { say("Hela resan", "The whole journey") }
}
