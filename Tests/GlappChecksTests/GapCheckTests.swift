// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// Gaps that nobody wrote down.
@Suite struct GapCheckTests {
  private let actors = """
    person kim "Kim"
    organisation af "Förmedlingen" { role h "Handläggare"; role chef "Chef" }
    organisation fk "Kassan" { role u "Utredare" }
    organisation vc "Vården" { unit psyk "Psykiatrin" { role lakare "Läkare" } }
    team mgt "Mötet" { member h; member u }

    """

  private func journey(_ steps: String, _ rest: String = "") -> String {
    actors + "journey j \"Resan\" for kim {\n" + steps + "\n}\n" + rest
  }

  @Test func handoverWithoutATie() {
    let steps = #"step a "Ett" { by h }; step b "Två" { by u }"#
    expectFinding(
      "unlinked-handover", in: journey(steps), at: "\"Två\"",
      says: "här går ansvaret från ”Handläggare” till ”Utredare”, men kartan säger inte hur de "
        + "hänger ihop")
    let found = CheckedMap(journey(steps)).diagnostics("unlinked-handover")
    #expect(found.first?.related.count == 1)
  }

  @Test(
    arguments: [
      "relation h -> u refers", "relation u -- h meets", "relation fk -> af informs",
      "relation chef -> fk informs", "relation mgt -> h meets", "gap g \"G\" between h, u",
      "gap g \"G\" between fk, af", "gap g \"G\" between h, lakare { after a }",
      "gap g \"G\" between h, kim { at b }", "relation af -> fk meets { none }",
    ])
  func aWrittenTieIsNoFinding(tie: String) {
    let steps = #"step a "Ett" { by h }; step b "Två" { by u }"#
    expectNone("unlinked-handover", in: journey(steps, tie + "\n"))
  }

  @Test(
    arguments: [
      #"step a "Ett" { by h }; step b "Två" { by chef }"#,
      #"step a "Ett" { by h }; step b "Två" { by mgt }"#,
      #"step a "Ett" { by h }; step b "Två" { by kim }"#,
      #"step a "Ett" { by h }; step m "Mitt"; step b "Två" { by u }"#,
      #"step a "Ett" { by h }; step b "Två" { by h, u }"#,
    ])
  func noHandover(steps: String) {
    expectNone("unlinked-handover", in: journey(steps))
  }

  @Test func stepsOfTwoJourneysAreNotInARow() {
    let text =
      actors + """
        journey j "J" for kim { step a "Ett" { by h } }
        journey k "K" for kim { phase p "P" { step b "Två" { by u } } }

        """
    expectNone("unlinked-handover", in: text)
    let across = """
      phase p "P" { step a "Ett" { by h } }; phase q "Q" { step b "Två" { by lakare } }
      """
    expectFinding("unlinked-handover", in: journey(across), at: "\"Två\"")
  }

  @Test func waitThatNobodyOwns() {
    expectFinding(
      "unowned-wait", in: journey(#"step a "Väntar" { wait 3 weeks }"#), at: "wait 3 weeks",
      says: "väntan i ”Väntar” har ingen ägare")
  }

  @Test(
    arguments: [
      #"step a "A" { by h; wait }"#, #"step a "A" { wait { owner h } }"#,
      #"step a "A" { wait; backstage "Läser" by h }"#, #"step a "A""#,
      #"step a "A" { wait; gap g "G" between h, u }"#,
      #"step z "Z" { by h }; step a "A" { wait }; pain p "P""#,
    ])
  func waitThatSomebodyHolds(steps: String) {
    let rest = steps.hasPrefix("step z") ? "gap g \"G\" between h, u { after z }\n" : ""
    expectNone("unowned-wait", in: journey(steps, rest))
  }

  @Test func aloneAfterAMeeting() {
    for meeting in ["by mgt", "by h; with u", "via rum"] {
      let steps = "step a \"Möte\" { \(meeting) }; step b \"Hemma\" { feeling -1 }"
      expectFinding(
        "alone-after-meeting", in: journey(steps, "touchpoint rum \"Rum\" { kind meeting }\n"),
        at: "\"Hemma\"", says: "efter ”Möte” är personen ensam i steget")
    }
    let withKim = #"step a "Möte" { by mgt; with kim }; step b "Hemma" { by kim }"#
    expectFinding("alone-after-meeting", in: journey(withKim), at: "\"Hemma\"")
  }

  @Test(
    arguments: [
      #"step a "Möte" { by mgt }; step b "Hemma" { by h }"#,
      #"step a "Möte" { by mgt }; step b "Hemma" { with u }"#,
      #"step a "Ringer" { by h }; step b "Hemma""#,
      #"step a "Möte" { by mgt }; step b "Hemma" { gap g "G" between kim, mgt }"#,
      #"step a "Möte" { by mgt }; step b "Väntar" { wait }"#,
    ])
  func notAloneAfterAMeeting(steps: String) {
    expectNone("alone-after-meeting", in: journey(steps))
  }

  @Test func vacantSeat() {
    let team = "team t \"Teamet\" { member h; vacant vc not-appointed \"saknar folk\" }\n"
    expectFinding(
      "vacant-seat", in: actors + team, at: "vacant vc not-appointed \"saknar folk\"",
      says: "en plats står tom: ”Vården” i ”Teamet”")
    let gap = "gap g \"G\" between t, vc { kind seat }\n"
    expectNone("vacant-seat", in: actors + team + gap)
    expectNone("vacant-seat", in: actors)
  }

  @Test func returnAcrossOrganisations() {
    let steps = #"step a "Ett" { by h }; step b "Två" { by u; then a "skickas tillbaka" }"#
    expectFinding(
      "cross-organisation-return", in: journey(steps), at: "then a \"skickas tillbaka\"",
      says: "rundgång: från ”Utredare” tillbaka till ”Handläggare”")
  }

  @Test(
    arguments: [
      #"step a "Ett" { by h }; step b "Två" { by chef; then a }"#,
      #"step a "Ett" { by h; then b }; step b "Två" { by u }"#,
      #"form circular; step a "Ett" { by h }; step b "Två" { by u; then a }"#,
      #"step a "Ett" { by h }; step b "Två" { by u; then a; gap g "G" between h, u }"#,
    ])
  func noReturnAcrossOrganisations(steps: String) {
    expectNone("cross-organisation-return", in: journey(steps))
  }

  @Test func feelingsFarApart() {
    let steps = #"step a "Mötet" { feeling -2..-1; feeling +1 of u; feeling +2 of h }"#
    expectFinding(
      "feelings-apart", in: journey(steps), at: "feeling +2 of h",
      says: "två upplever ”Mötet” helt olika: 3 skalsteg isär")
  }

  @Test(
    arguments: [
      "feeling -2; feeling 0 of u", "feeling -2; feeling +2", "feeling -2; feeling +2 of kim",
      "feeling -2 -> +2; feeling +2 of u", "feeling -1; feeling +1 of u; feeling -1 of h",
      "feeling -2; feeling +2 of u; gap g \"G\" between kim, u",
    ])
  func feelingsNear(feelings: String) {
    expectNone("feelings-apart", in: journey("step a \"Mötet\" { \(feelings) }"))
  }

  @Test func feelingsByTheThresholdOfTheMap() {
    let steps = journey("step a \"Mötet\" { feeling -1; feeling +1 of u }")
    let map = "map m \"M\" { threshold feelings-apart 2 }\n"
    expectFinding("feelings-apart", in: map + steps, at: "feeling +1 of u")
  }

  @Test func expectationsThatDiffer() {
    let steps = #"step a "Mötet" { expects "Alla i rummet"; expects "Slippa resa" of h }"#
    expectFinding(
      "expectations-apart", in: journey(steps), at: "expects \"Slippa resa\" of h",
      says: "olika personer väntar sig olika saker av ”Mötet”")
  }

  @Test(
    arguments: [
      #"expects "A"; expects "B""#, #"expects "A" of kim; expects "B""#,
      #"expects "A"; expects "A" of h"#, #"expects "A" of h"#,
    ])
  func expectationsThatAgree(expectations: String) {
    expectNone("expectations-apart", in: journey("step a \"Mötet\" { \(expectations) }"))
  }

  @Test func termWithTwoMeanings() {
    let steps = #"step a "Ett" { by h }; step b "Två" { by u }"#
    let term = #"term rehab "Rehabilitering" { means af "arbete"; means fk "hälsa" }"# + "\n"
    expectFinding(
      "term-two-meanings", in: journey(steps, term), at: "\"Rehabilitering\"",
      says: "”Förmedlingen” och ”Kassan” lämnar över till varandra men menar olika saker med "
        + "ordet")
    let referral = "relation h -> lakare refers\n"
    let other = #"term rehab "Rehabilitering" { means af "arbete"; means vc "vård" }"# + "\n"
    expectFinding(
      "term-two-meanings", in: actors + referral + other, at: "\"Rehabilitering\"")
    expectNone("term-two-meanings", in: journey(steps, other))
    let same = #"term rehab "Rehabilitering" { means af "arbete"; means fk "arbete" }"# + "\n"
    expectNone("term-two-meanings", in: journey(steps, same))
  }

  @Test func manyAroundTheTable() {
    var roles = ""
    for index in 1...6 { roles += "role r\(index) \"R\(index)\"\n" }
    let all = "r1, r2, r3, r4, r5, r6"
    expectFinding(
      "crowded-step", in: journey("step a \"Mötet\" { by mgt; with \(all) }", roles),
      at: "\"Mötet\"", says: "9 personer runt bordet; gränsen är 8")
    expectNone("crowded-step", in: journey("step a \"Mötet\" { by mgt; with r1 }", roles))
    // Members who are named too count once, and so does the traveller.
    let five = "kim, h, u, r1, r2, r3, r4, r5"
    expectNone("crowded-step", in: journey("step a \"Mötet\" { by mgt; with \(five) }", roles))
    let seats = "team stor \"Stor\" { seats 9 }\n"
    expectFinding(
      "crowded-step", in: journey("step a \"Mötet\" { by stor }", seats), at: "\"Mötet\"",
      says: "10 personer runt bordet; gränsen är 8")
    let map = "map m \"M\" { threshold people-in-step 2 }\n"
    expectFinding(
      "crowded-step", in: map + journey("step a \"Mötet\" { by mgt }"), at: "\"Mötet\"")
  }

  @Test func aGapWithoutAPlace() {
    let steps = #"step a "Ett" { by h }"#
    expectFinding(
      "placeless-gap", in: journey(steps, "gap g \"Ingen frågar\" between h, u\n"),
      at: "\"Ingen frågar\"",
      says: "glappet har ingen plats i resan och syns inte i den")
    let hint = CheckedMap(journey(steps, "gap g \"G\" between h, u\n"))
      .diagnostics("placeless-gap").first
    #expect(hint?.severity == .hint)
    #expect(hint?.hints(in: .english) == ["say where it is: `at` or `after` and a step"])
  }

  @Test(
    arguments: [
      "gap g \"G\" between h, u { at a }", "gap g \"G\" between h, u after a",
      "gap g \"G\" between h, u at j", "gap g \"G\" between h, u { after a }",
    ])
  func aGapWithAPlaceIsNoFinding(gap: String) {
    expectNone("placeless-gap", in: journey(#"step a "Ett" { by h }"#, gap + "\n"))
  }

  @Test func aGapInAStepOrAJourneyHasItsPlace() {
    expectNone("placeless-gap", in: journey(#"step a "Ett" { gap g "G" between h, u }"#))
    expectNone("placeless-gap", in: journey(#"step a "Ett"; gap g "G" between h, u"#))
  }

  /// Where there are no steps there is no place to name.
  @Test func aMapWithoutStepsHasNoPlaces() {
    expectNone("placeless-gap", in: actors + "gap g \"G\" between h, u\n")
  }

  /// A gap says that a wait is nobody's wherever it stands: at the step, after it or before it.
  @Test(arguments: ["at b", "after b", "after a"])
  func aWaitWithAGapIsWrittenDown(place: String) {
    let steps = #"step a "Ett" { by h }; step b "Väntar" { wait }; step c "Tre" { by h }"#
    expectNone("unowned-wait", in: journey(steps, "gap g \"G\" between h, kim { \(place) }\n"))
    expectFinding(
      "unowned-wait", in: journey(steps, "gap g \"G\" between h, kim { after c }\n"), at: "wait")
  }
}
