// SPDX-License-Identifier: EUPL-1.2

/// What the signs mean.
extension JourneyWords {
  var legend: String { say("Teckenförklaring", "Legend") }
  var shortNames: String { say("Korta namn:", "Short names:") }
  func feeling(of name: String) -> String { say("känsla: \(name)", "feeling: \(name)") }
  func scale(_ max: Int) -> String {
    say(
      "skala −\(max) mycket dåligt, 0 varken eller, +\(max) mycket bra",
      "scale −\(max) very bad, 0 neither, +\(max) very good")
  }
  var legendStated: String {
    say("fyllt märke: en källa säger det", "filled mark: a source says so")
  }
  var legendInterpreted: String {
    say("ofyllt märke: vår tolkning", "unfilled mark: our reading")
  }
  var legendRange: String {
    say("avlångt märke: känslan spänner från–till", "long mark: the feeling ranges from–to")
  }
  var legendChange: String {
    say("två märken: känslan ändras i steget", "two marks: the feeling changes in the step")
  }
  var legendSpread: String {
    say(
      "streck genom märket: från lägsta till högsta i beläggen; n: antal belägg med känsla",
      "line through the mark: from lowest to highest in the evidence; n: pieces of evidence")
  }
  func legendApart(_ limit: String) -> String {
    say(
      "dubbelpil: två personers känslor skiljer sig med minst \(limit)",
      "double arrow: the feelings of two people differ by \(limit) or more")
  }
  var legendExpected: String {
    say("streckad kurva: förväntan, inte upplevelse", "dashed: expected, not experienced")
  }
  var legendWait: String { say("väntan, okänd tid", "wait of unknown length") }
  var legendLeads: String { say("hög stapel: leder steget", "tall bar: leads the step") }
  var legendAlong: String { say("låg stapel: är med", "low bar: is there") }
  var legendViaTeam: String {
    say(
      "ljus stapel: sitter i teamet, alltså troligen med",
      "light bar: sits in the team, so probably there")
  }
  var legendPossible: String {
    say(
      "prickad stapel: möjlig eller vår tolkning, ingen källa säger att den är med",
      "dotted bar: possible or our reading, no source says they are there")
  }
  var legendTeam: String { say("ram: ett team", "frame: a team") }
  var legendVacant: String {
    say("tom stol: platsen är inte besatt", "empty seat: nobody holds it")
  }
  var legendHandover: String {
    say("överlämning, som en relation anger den", "handover, as a relation states it")
  }
  var legendBrokenLead: String {
    say(
      "nu leder en annan part; ett glapp står emellan", "another party leads; a gap stands between")
  }
  var legendNewLead: String {
    say(
      "nu leder en annan part; om något lämnas över är okänt",
      "another party leads; whether anything is handed over is not known")
  }
  var legendReturn: String {
    say("ring: tillbaka hos en part som lett förut", "ring: back with a party that led before")
  }
  var legendGapAfter: String { say("glapp mellan två steg", "gap between two steps") }
  var legendGapAt: String {
    say(
      "glapp i ett steg; prickarna visar mellan vilka", "gap in a step; the dots show between whom")
  }
  var legendSeverity: String { say("allvar, 1–5 prickar", "severity, 1–5 dots") }
  var legendSeverityRead: String { say("allvar, vår tolkning", "severity, our reading") }
  var legendAssumption: String {
    say("streckad ram: antagande, inget belägg än", "dashed edge: assumption, no evidence yet")
  }
  var legendOnwards: String {
    say("gren eller hopp till ett senare steg", "branch or jump to a later step")
  }
  var legendBack: String { say("väg tillbaka", "way back") }
  var legendRound: String {
    say("nytt varv, inget bakslag", "new round, not a setback")
  }
  var legendDecisive: String { decisive }
}
