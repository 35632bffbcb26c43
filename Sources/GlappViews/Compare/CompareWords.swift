// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

/// What a comparison of journeys says, in both languages.
struct CompareWords: Sendable {
  let language: Language
  let journey: JourneyWords

  init(_ language: Language) {
    self.language = language
    journey = JourneyWords(language)
  }

  func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }

  var title: String { say("Resor jämförda", "Journeys compared") }
  var none: String { say("Inga resor att jämföra än", "No journeys to compare yet") }
  var noneHint: String {
    say(
      "Lägg till minst två resor, eller skriv `av` i vyn och namnge dem, så ritas de sida vid sida "
        + "här.",
      "Add at least two journeys, or write `of` in the view and name them, and they are drawn side "
        + "by side here.")
  }
  func journeys(_ count: Int) -> String { say("\(count) resor", "\(count) journeys") }
  func onlyFirst(_ shown: Int, of count: Int) -> String {
    say("de första \(shown) av \(count) resor", "the first \(shown) of \(count) journeys")
  }
  var byPhase: String {
    say(
      "i linje efter faser och steg som är samma", "lined up by phases and steps that are the same")
  }
  func byTouchpoint(_ name: String) -> String {
    say("i linje efter \(name)", "lined up by \(name)")
  }
  func without(_ letters: String, _ touchpoint: String) -> String {
    say("\(letters) kommer inte till \(touchpoint)", "\(letters) does not come to \(touchpoint)")
  }
  var before: String { say("före", "before") }
  var after: String { say("efter", "after") }
  var aside: String { say("utan kontaktpunkten", "without the touchpoint") }
  var noPhase: String { say("utan fas", "outside phases") }
  func against(_ letter: String) -> String { say("mot \(letter)", "against \(letter)") }

  // What became of a step.
  func added(_ isActual: Bool) -> String { isActual ? say("extra", "extra") : say("nytt", "new") }
  var again: String { say("en gång till", "once more") }
  func name(_ name: String) -> String {
    say("heter annat (var ”\(name)”)", "called otherwise (was “\(name)”)")
  }
  func removed(_ isActual: Bool) -> String {
    isActual ? say("saknas", "missing") : say("utgår", "removed")
  }
  func removed(_ isActual: Bool, in letters: String) -> String {
    removed(isActual) + say(" i \(letters)", " in \(letters)")
  }
  func moved(_ code: String) -> String {
    say("i annan ordning (var \(code))", "in another order (was \(code))")
  }
  func lead(_ name: String) -> String {
    name.isEmpty
      ? say("ledare tillkommer", "now has a lead")
      : say("annan leder (var \(name))", "another leads (was \(name))")
  }
  func others(_ names: String) -> String {
    names.isEmpty
      ? say("fler är med", "others are there too")
      : say("andra är med (var \(names))", "others are there (was \(names))")
  }
  func channel(_ names: String) -> String {
    names.isEmpty
      ? say("kanal tillkommer", "now has a channel")
      : say("annan kanal (var \(names))", "another channel (was \(names))")
  }
  func time(_ text: String) -> String {
    text.isEmpty
      ? say("tid tillkommer", "now has a time")
      : say("annan tid (var \(text))", "another time (was \(text))")
  }
  func phase(_ name: String) -> String {
    say("annan fas (var \(name))", "another phase (was \(name))")
  }
  func leads(_ name: String) -> String { say("leds av \(name)", "led by \(name)") }
  func along(_ names: String) -> String { say("med \(names)", "with \(names)") }
  func wait(_ text: String) -> String {
    text.isEmpty ? say("väntan", "wait") : say("väntan \(text)", "wait \(text)")
  }
  func takes(_ text: String) -> String { say("tar \(text)", "takes \(text)") }
  var noSteps: String { say("inga steg än", "no steps yet") }
  func steps(_ count: Int) -> String {
    count == 1 ? say("1 steg", "1 step") : say("\(count) steg", "\(count) steps")
  }

  /// What differs, counted: `2 nya, 1 utgår, 3 ändrade`.
  func counts(_ all: JourneyDeviations, isActual: Bool) -> String {
    let changed = all.pairs.count { !$0.changes.isEmpty && !$0.isMoved }
    var parts: [String] = []
    if isActual {
      if all.missing > 0 { parts.append(say("\(all.missing) saknas", "\(all.missing) missing")) }
      if all.extra > 0 { parts.append(say("\(all.extra) extra", "\(all.extra) extra")) }
    } else {
      if all.extra > 0 {
        parts.append(
          say(all.extra == 1 ? "1 nytt" : "\(all.extra) nya", "\(all.extra) new"))
      }
      if all.missing > 0 { parts.append(say("\(all.missing) utgår", "\(all.missing) removed")) }
    }
    if all.moved > 0 {
      parts.append(say("\(all.moved) i annan ordning", "\(all.moved) out of order"))
    }
    if changed > 0 {
      parts.append(
        say(changed == 1 ? "1 ändrat" : "\(changed) ändrade", "\(changed) changed"))
    }
    return parts.isEmpty ? say("inget skiljer", "no difference") : parts.joined(separator: ", ")
  }

  /// How much went as planned; nil for what is no plan.
  func conformance(_ all: JourneyDeviations, isActual: Bool) -> String? {
    guard isActual, let share = all.conformance else { return nil }
    let percent = Int((share * 100).rounded())
    return say(
      "\(all.asPlanned) av \(all.planned) steg som planerat (\(percent)\u{A0}%)",
      "\(all.asPlanned) of \(all.planned) steps as planned (\(percent)%)")
  }

  // Legend.
  var legendNew: String {
    say("hel ram: finns bara i den senare resan", "whole frame: only in the later journey")
  }
  var legendGone: String {
    say("streckad ram: finns inte i den andra resan", "dashed frame: not in the other journey")
  }
  var legendBar: String { say("streck till vänster: vem som leder", "bar at the left: who leads") }
  var feelingsNote: String {
    say("varje resa har sitt märke", "each journey has its mark")
  }
  var table: String { say("Steg för steg", "Step by step") }
  var place: String { say("Fas", "Phase") }
}
