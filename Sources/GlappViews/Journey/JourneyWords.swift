// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// The captions of a journey's picture, in both languages.
struct JourneyWords: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }

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

  // Lanes.
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
  var opportunities: String { say("Möjligheter", "Opportunities") }
  var opportunitiesNote: String { say("hur skulle vi kunna …?", "how might we …?") }
  var branches: String { say("Vägar vidare", "Ways on") }
  var branchesNote: String { say("grenar, hopp och nya varv", "branches, jumps and new rounds") }
  var does: String { say("Gör", "Does") }
  var thinks: String { say("Tänker", "Thinks") }
  var says: String { say("Säger", "Says") }
  var expects: String { say("Förväntar", "Expects") }
  var backstage: String { say("Bakom scenen", "Backstage") }
  var systems: String { say("System", "Systems") }
  var evidenceLane: String { say("Belägg", "Evidence") }
  var wholeJourney: String { say("Hela resan", "The whole journey") }

  // Parts and signs.
  var continued: String { say("forts.", "cont.") }
  var decisive: String { say("avgörande", "decisive") }
  var noFeeling: String { say("ingen uppgift", "nothing known") }
  var unknownWait: String { say("väntan, okänd tid", "wait, time unknown") }
  func wait(_ time: String) -> String { say("väntan \(time)", "wait \(time)") }
  func takes(_ time: String) -> String { say("tar \(time)", "takes \(time)") }
  func owner(_ names: String) -> String { say("ansvarig: \(names)", "owner: \(names)") }
  func vacant(_ name: String, _ reason: String? = nil) -> String {
    let text = say("\(name): tom stol", "\(name): empty seat")
    return reason.map { "\(text), \($0)" } ?? text
  }
  /// Why a seat is vacant.
  func vacancy(_ name: String) -> String? {
    switch name {
    case "not-appointed": say("inte utsedd", "not appointed")
    case "prevented": say("förhindrad", "prevented")
    default: nil
    }
  }
  var unknownSeats: String { say("fler platser okända", "other seats unknown") }
  var more: String { say("till", "more") }
  func after(_ code: String) -> String { say("efter \(code)", "after \(code)") }
  func loses(_ text: String) -> String { say("Förlorar: \(text)", "Loses: \(text)") }
  func bridge(_ text: String, _ status: String? = nil) -> String {
    let word = say("Brygga", "Bridge")
    return status.map { "\(word) (\($0)): \(text)" } ?? "\(word): \(text)"
  }
  var newRound: String { say("nytt varv", "new round") }
  func laps(_ text: String) -> String {
    text == "1" ? say("1 varv", "1 lap") : say("\(text) varv", "\(text) laps")
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

  func gapStatus(_ name: String) -> String? {
    switch name {
    case "smaller": say("mindre nu", "smaller now")
    case "closed": say("slutet", "closed")
    default: nil
    }
  }

  // What it rests on.
  func evidence(_ count: Int) -> String {
    say("\(count) belägg", "evidence: \(count)")
  }
  func against(_ count: Int) -> String { say("\(count) emot", "against: \(count)") }
  func of(_ part: String, _ all: String) -> String { say("\(part) av \(all)", "\(part) of \(all)") }
  func persons(_ count: String) -> String {
    count == "1" ? say("1 person", "1 person") : say("\(count) personer", "\(count) people")
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
  func observed(_ count: String) -> String {
    say("\(count) observationer", "\(count) observations")
  }
  var allInterpreted: String {
    say("känslorna är vår tolkning (ofyllda märken)", "feelings are our reading (unfilled marks)")
  }
  var someInterpreted: String {
    say(
      "en del känslor är vår tolkning (ofyllda märken)",
      "some feelings are our reading (unfilled marks)")
  }
  var interpretation: String { say("tolkning", "our reading") }
  var assumption: String { say("antagande", "assumption") }

  // Legend.
  var legend: String { say("Teckenförklaring", "Legend") }
  func feeling(of name: String) -> String { say("Känsla: \(name)", "Feeling: \(name)") }
  func scale(_ max: Int) -> String {
    say(
      "Skala −\(max) mycket dåligt … 0 varken eller … +\(max) mycket bra",
      "Scale −\(max) very bad … 0 neither … +\(max) very good")
  }
  var legendStated: String { say("fyllt märke: en källa säger det", "filled: a source says so") }
  var legendInterpreted: String { say("ofyllt märke: vår tolkning", "unfilled: our reading") }
  var legendRange: String { say("spann: från–till", "range: from–to") }
  var legendChange: String { say("känslan ändras i steget", "the feeling changes in the step") }
  var legendExpected: String {
    say("streckad kurva: förväntan, inte upplevelse", "dashed: expected, not experienced")
  }
  var legendWait: String { say("väntan, okänd tid", "wait of unknown length") }
  var legendLeads: String { say("hög stapel: leder steget", "tall bar: leads the step") }
  var legendAlong: String { say("låg stapel: är med", "low bar: is there") }
  var legendTeam: String { say("ram: ett team", "frame: a team") }
  var legendVacant: String {
    say("tom stol: platsen är inte besatt", "empty seat: nobody holds it")
  }
  var legendHandover: String {
    say("överlämning: en annan part tar över", "handover: another party takes over")
  }
  var legendGap: String { say("glapp mellan aktörer", "gap between actors") }
  var legendSeverity: String { say("allvar, 1–5 prickar", "severity, 1–5 dots") }
  var legendSeverityRead: String {
    say("allvar, vår tolkning", "severity, our reading")
  }
  var legendAssumption: String {
    say("streckad ram: antagande, inget belägg än", "dashed edge: assumption, no evidence yet")
  }
  var legendBranch: String { say("väg till ett annat steg", "way to another step") }
  var legendDecisive: String { say("avgörande ögonblick", "moment of truth") }

  // In words.
  func part(_ index: Int, _ count: Int, _ range: String) -> String {
    say("Del \(index) av \(count): \(range)", "Part \(index) of \(count): \(range)")
  }
  func count(_ phases: Int, _ steps: Int) -> String {
    let f = phases == 1 ? say("1 fas", "1 phase") : say("\(phases) faser", "\(phases) phases")
    let s = steps == 1 ? say("1 steg", "1 step") : say("\(steps) steg", "\(steps) steps")
    return phases == 0 ? s : say("\(f) och \(s)", "\(f) and \(s)")
  }
  func counts(pains: Int, gains: Int, gaps: Int) -> String {
    var parts: [String] = []
    if pains > 0 {
      parts.append(
        pains == 1 ? say("1 smärtpunkt", "1 pain") : say("\(pains) smärtpunkter", "\(pains) pains"))
    }
    if gains > 0 {
      parts.append(
        gains == 1 ? say("1 höjdpunkt", "1 gain") : say("\(gains) höjdpunkter", "\(gains) gains"))
    }
    if gaps > 0 {
      parts.append(gaps == 1 ? say("1 glapp", "1 gap") : say("\(gaps) glapp", "\(gaps) gaps"))
    }
    return parts.joined(separator: ", ")
  }
  func lowest(_ value: String, _ steps: String) -> String {
    say("Lägst känsla: \(value) vid \(steps).", "Lowest feeling: \(value) at \(steps).")
  }
  func leads(_ name: String) -> String { say("\(name) leder", "\(name) leads") }
  func along(_ name: String) -> String { say("\(name) är med", "\(name) is there") }
  func handover(_ from: String, _ to: String) -> String {
    say("Överlämning från \(from) till \(to)", "Handover from \(from) to \(to)")
  }
  func severity(_ value: String) -> String { say("allvar \(value) av 5", "severity \(value) of 5") }
  func goesTo(_ codes: String) -> String { say("går till \(codes)", "goes to \(codes)") }
  func cameFrom(_ code: String) -> String { say("från \(code)", "from \(code)") }
  func between(_ names: String) -> String { say("mellan \(names)", "between \(names)") }
  func via(_ names: String) -> String { say("Kanal: \(names)", "Channel: \(names)") }
  func forWhom(_ names: String) -> String { say("för \(names)", "for \(names)") }
  func seatOf(_ team: String) -> String { say("i \(team)", "in \(team)") }
  var vacantWord: String { say("tom stol", "empty seat") }
  func feltBy(_ names: String) -> String { say("drabbar \(names)", "felt by \(names)") }
  func concerns(_ names: String) -> String { say("gäller \(names)", "concerns \(names)") }
  func needOf(_ names: String) -> String { say("hos \(names)", "of \(names)") }
  func frequency(_ value: String) -> String {
    say("förekomst \(value) av 5", "frequency \(value) of 5")
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
    case "seat": say("plats", "seat")
    case "power": say("makt", "power")
    case "trust": say("tillit", "trust")
    case "money": say("pengar", "money")
    case "follow-up": say("uppföljning", "follow-up")
    default: nil
    }
  }
  var change: String { say("ändras till", "changes to") }
  var pain: String { say("Smärtpunkt", "Pain") }
  var gain: String { say("Höjdpunkt", "Gain") }
  var need: String { say("Behov", "Need") }
  var gap: String { say("Glapp", "Gap") }
  var opportunity: String { say("Möjlighet", "Opportunity") }
  var otherWays: String { say("Vägar tillbaka och grenar", "Ways back and branches") }
}
