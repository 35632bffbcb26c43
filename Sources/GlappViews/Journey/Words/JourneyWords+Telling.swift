// SPDX-License-Identifier: EUPL-1.2

/// What only the words beside the picture say.
extension JourneyWords {
  func part(_ index: Int, _ count: Int, _ range: String) -> String {
    say("Del \(index) av \(count): \(range)", "Part \(index) of \(count): \(range)")
  }
  /// `Page 2 of 5`.
  func page(_ number: Int, _ count: Int) -> String {
    say("Sida \(number) av \(count)", "Page \(number) of \(count)")
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
    return and(parts)
  }
  func lowest(_ value: String, _ steps: String) -> String {
    say("Lägst känsla: \(value) vid \(steps).", "Lowest feeling: \(value) at \(steps).")
  }

  func spread(_ count: Int, _ range: String) -> String {
    count == 1
      ? say("1 belägg med känsla: \(range)", "1 piece of evidence with a feeling: \(range)")
      : say(
        "\(count) belägg med känsla: \(range)",
        "\(count) pieces of evidence with feelings: \(range)")
  }
  func farApart(_ distance: String) -> String {
    say("Långt isär (\(distance))", "Far apart (\(distance))")
  }

  // Who is there.
  func leads(_ name: String) -> String { say("\(name) leder", "\(name) leads") }
  func along(_ name: String) -> String { say("\(name) är med", "\(name) is there") }
  func alongAll(_ names: [String]) -> String {
    names.count == 1 ? along(names[0]) : say("\(and(names)) är med", "\(and(names)) are there")
  }
  func viaTeam(_ name: String, _ team: String) -> String {
    say(
      "\(name) är troligen med (slutsats: sitter i \(team))",
      "\(name) is probably there (inferred: sits in \(team))")
  }
  func members(of team: String) -> String {
    say(
      "\(team): medlemmarna är troligen med (slutsats)",
      "\(team): its members are probably there (inferred)")
  }
  func maybe(_ name: String) -> String { say("\(name) kan vara med", "\(name) may be there") }
  func maybeLeads(_ name: String) -> String { say("\(name) kan leda", "\(name) may lead") }
  func handover(_ from: String, _ to: String) -> String {
    say("Överlämning från \(from) till \(to)", "Handover from \(from) to \(to)")
  }
  func newLead(_ name: String, after before: String) -> String {
    say("Ny ledare: \(name), efter \(before)", "New lead: \(name), after \(before)")
  }
  var noHandover: String {
    say(
      "kartan säger inte att något lämnas över", "the map does not say that anything is handed over"
    )
  }
  func seatOf(_ team: String) -> String { say("i \(team)", "in \(team)") }
  func knownAs(_ name: String, _ title: String) -> String { "\(name) = \(title)" }

  // Notes and gaps.
  func severity(_ value: String) -> String { say("allvar \(value) av 5", "severity \(value) of 5") }
  func frequency(_ value: String) -> String {
    say("hur ofta: \(value) av 5", "how often: \(value) of 5")
  }
  func feltBy(_ names: String) -> String { say("drabbar \(names)", "felt by \(names)") }
  func concerns(_ names: String) -> String { say("gäller \(names)", "concerns \(names)") }
  func needOf(_ names: String) -> String { say("hos \(names)", "of \(names)") }
  func between(_ names: String) -> String { say("mellan \(names)", "between \(names)") }
  func at(_ codes: String) -> String { say("vid \(codes)", "at \(codes)") }
  func forWhom(_ names: String) -> String { say("för \(names)", "for \(names)") }
  func via(_ names: String) -> String { say("Kanal: \(names)", "Channel: \(names)") }
  func onwards(_ code: String) -> String { say("Härifrån till \(code)", "From here to \(code)") }
  var change: String { say("ändras till", "changes to") }
  var pain: String { say("Smärtpunkt", "Pain") }
  var gain: String { say("Höjdpunkt", "Gain") }
  var need: String { say("Behov", "Need") }
  var gap: String { say("Glapp", "Gap") }
  var question: String { say("Fråga", "Question") }
  var opportunity: String { say("Möjlighet", "Opportunity") }
  var whoDoes: String { say("Gör", "Does") }
  var expectation: String { say("Förväntan", "Expectation") }
}
