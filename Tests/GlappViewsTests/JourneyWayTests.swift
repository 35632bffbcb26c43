// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Journeys that are not lines: branches, ways back, new rounds, sub-journeys, going in circles.
struct JourneyWayTests {
  /// A journey of `count` steps, some of them with ways: `[3: "then s0"]`.
  private func journey(_ count: Int, _ ways: [Int: String], _ head: String = "") -> String {
    var text = "journey j \"J\" {\n\(head)\n"
    for index in 0..<count { text += "step s\(index) \"Steg \(index)\" { \(ways[index] ?? "") }\n" }
    return text + "}"
  }

  private func ways(_ scene: Scene) -> [PathShape] {
    JourneyMaps.lanes("Andra vägar", scene).flatMap { JourneyMaps.lines($0.items) }
      .filter { $0.path.bounds.width > 20 }
  }

  /// How often upright parts of some ways cross level parts of others.
  private func crossings(_ scene: Scene) -> Int {
    let paths = ways(scene).map { $0.path.flattened()[0] }
    var count = 0
    for (index, one) in paths.enumerated() {
      for (number, other) in paths.enumerated() where index != number {
        for (a, b) in zip(one, one.dropFirst()) where abs(a.x - b.x) < 0.01 && abs(a.y - b.y) > 2 {
          for (c, d) in zip(other, other.dropFirst())
          where abs(c.y - d.y) < 0.01 && abs(c.x - d.x) > 2 {
            let isBetween = min(c.x, d.x) < a.x - 0.1 && max(c.x, d.x) > a.x + 0.1
            if isBetween, min(a.y, b.y) < c.y - 0.1, max(a.y, b.y) > c.y + 0.1 { count += 1 }
          }
        }
      }
    }
    return count
  }

  @Test(arguments: [
    // within each other, back and onwards
    ([4: "then s0", 3: "then s1"], 0), ([0: "then s4", 1: "then s3"], 0),
    // from one step to several, back and onwards
    ([4: "then s0; then s2"], 0), ([4: "then s2; then s0"], 0),
    ([0: "then s4; then s2"], 0), ([2: "then s0; then s4"], 0), ([2: "then s4; then s0"], 0),
    // to one step from several, and on from where others arrive
    ([3: "then s0", 4: "then s0"], 0), ([4: "then s2", 2: "then s0"], 0),
    ([0: "then s2", 2: "then s4"], 0), ([2: "then s2; then s0"], 0),
    // overlapping: once, which cannot be helped
    ([3: "then s0", 4: "then s1"], 1), ([0: "then s3", 1: "then s4"], 1),
  ])
  func waysCrossAsSeldomAsTheyCan(all: [Int: String], most: Int) {
    let scene = JourneyMaps.draw(journey(5, all))
    #expect(crossings(scene) <= most, "\(all)")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func onwardsBackAndRoundsLookDifferent() {
    let all = [0: #"then s2 "gren" 30%"#, 2: #"then s1 "om" laps 2..3"#]
    let line = JourneyMaps.draw(journey(3, all))
    let round = JourneyMaps.draw(journey(3, all, "form circular"))
    let dashes = ways(line).compactMap { $0.stroke?.dash }
    #expect(dashes.count == 2 && Set(dashes).count == 2 && dashes.contains([]))
    #expect(Set(ways(round).compactMap { $0.stroke?.dash }) != Set(dashes))
    let texts = JourneyMaps.texts(line.items)
    #expect(
      texts.contains("gren eller hopp till ett senare steg") && texts.contains("väg tillbaka"))
    #expect(!texts.contains("nytt varv, inget bakslag"))
    #expect(JourneyMaps.texts(round.items).contains("nytt varv, inget bakslag"))
    let told = JourneyMaps.told(line)
    #expect(told.contains("Härifrån till S3: gren (30 %)".replacing(" %", with: "\u{A0}%")))
    #expect(told.contains("Härifrån till S2: om (2–3 varv)"))
  }

  @Test func startingAgainIsCalledSo() {
    let told = JourneyMaps.told(JourneyMaps.draw(journey(3, [2: "then s0", 1: "then s1"])))
    #expect(told.contains("Härifrån till S1, börjar om"))
    #expect(told.contains("Härifrån till S2\n") || told.contains("Härifrån till S2 "))
    let round = JourneyMaps.told(JourneyMaps.draw(journey(3, [2: "then s0"], "form circular")))
    #expect(round.contains("Härifrån till S1, nytt varv") && !round.contains("börjar om"))
  }

  // MARK: - Rundgång

  /// A journey whose steps are led by organisations, a letter a step; `-` is nobody, `p` the person.
  private func led(_ leaders: String, _ ways: [Int: String] = [:], _ head: String = "")
    -> JourneyRounds
  {
    var text = "person p \"P\"\n"
    for letter in "abc" {
      text += "organisation \(letter) \"\(letter)\" { role r\(letter) \"R\" }\n"
    }
    text += "team t \"T\" { member ra; member rb }\njourney j \"J\" for p {\n\(head)\n"
    for (index, leader) in leaders.enumerated() {
      let by =
        leader == "-" ? "" : leader == "p" || leader == "t" ? "by \(leader)" : "by r\(leader)"
      text += "step s\(index) \"S\" { \(by); \(ways[index] ?? "") }\n"
    }
    return JourneyRounds(JourneyFacts(JourneyMaps.settings(text + "}")))
  }

  @Test(arguments: [
    ("", 0, 0), ("---", 0, 0), ("aaa", 1, 1), ("abc", 3, 3), ("aba", 3, 2), ("a-a", 1, 1),
    ("apta", 1, 1), ("abab", 4, 2), ("-ab-", 2, 2),
  ])
  func visitsAreCountedAlongTheWay(leaders: String, visits: Int, organisations: Int) {
    let rounds = led(leaders)
    #expect(rounds.visits == visits && rounds.organisations == organisations)
    #expect(rounds.returns == visits - organisations)
    #expect(rounds.goesInCircles == (visits > organisations))
  }

  @Test func waysBackAreWalkedAgain() {
    // a b c, then from c back to a: a b c again
    #expect(led("abc", [2: "then s0"]).visits == 6)
    #expect(led("abc", [2: "then s0 laps 2..3"]).visits == 9)
    #expect(led("abc", [2: "then s0"]).index == 2)
    // back to the same one is no new visit
    #expect(led("aab", [1: "then s0"]).visits == 2)
    // it goes on with the one it ended with
    #expect(led("aba", [2: "then s0"]).visits == 5)
    #expect(led("abc", [1: "then s1"]).visits == 3)
    let rounds = led("abc", [2: "then s0 laps 2..3", 1: "then s0"])
    #expect(rounds.laps == 3 && rounds.mostLaps == 4 && rounds.isLeast)
    // a new round is a round and nothing else
    let circle = led("abc", [2: "then s0 laps 4"], "form circular")
    #expect(circle.visits == 3 && circle.laps == 4 && circle.returns == 0)
    // what only the form says is not counted
    #expect(!led("abc", [:], "form circular").goesInCircles)
    #expect(led("ab", [1: "then s0 laps 100000000"]).visits < 5000)
  }

  @Test func goingInCirclesIsSaidUnderThePictureAndInItsWords() {
    let text = """
      organisation a "A"; organisation b "B"
      journey j "J" { step s "S" { by a } step t "T" { by b } step u "U" { by a; then s laps 2 } }
      """
    let scene = JourneyMaps.draw(text)
    let said = "Rundgång: 2 varv · 5 återkomster till organisationer som redan lämnats"
    let whole = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(whole.contains(said), "\(whole)")
    #expect(
      JourneyMaps.told(scene).contains(said + " · 3,5 besök per organisation (7 besök hos 2)"))
    #expect(
      JourneyMaps.told(JourneyMaps.draw(text, language: .english)).contains(
        "Going in circles: 2 laps"))
    let straight = JourneyMaps.draw(#"journey j "J" { step a "A" { } step b "B" { } }"#)
    #expect(!JourneyMaps.told(straight).contains("Rundgång"))
    let circle = text.replacing("{ step s", with: "{ form circular; step s")
    #expect(
      JourneyMaps.told(JourneyMaps.draw(circle)).contains("Nya varv: 2 varv · 1 återkomst till en"))
  }

  // MARK: - Journeys in journeys

  @Test func aSubJourneyIsNamedAtItsStepAndNamesIt() {
    let text = """
      person p "P"
      journey j "Vägen" for p { phase f "Före" { step a "Jag väntar" { } step b "Sedan" { } } }
      journey k "Väntan på nära håll" for p { of a; step x "X" { } step y "Y" { } }
      journey l "Hela förberedelsen" for p { of f; step z "Z" { } }
      journey m "Ny version" for p { of j; step w "W" { } }
      view under journey { of k }
      view ny journey { of m }
      """
    let scene = JourneyMaps.draw(text)
    let lane = JourneyMaps.lanes("Delresor", scene)
    let said = lane.map { JourneyMaps.texts($0.items).joined(separator: " ") }
    #expect(said == ["Delresor Hela förberedelsen 1 steg Väntan på nära håll 2 steg"])
    let told = JourneyMaps.told(scene)
    #expect(told.contains("Delresa: Väntan på nära håll (2 steg)"))
    #expect(told.contains("Delresa: Hela förberedelsen (1 steg) [S1–S2]"))
    let sub = JourneyMaps.draw(text, view: "under")
    #expect(JourneyMaps.told(sub).contains("delresa i Vägen: Jag väntar"))
    let version = JourneyMaps.draw(text, view: "ny")
    #expect(JourneyMaps.told(version).contains("version av Vägen"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }
}
