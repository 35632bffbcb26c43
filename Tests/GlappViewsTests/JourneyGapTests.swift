// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

@testable import GlappViews

/// Gaps in a step, between steps, and many of them.
struct JourneyGapTests {
  private static let text = """
    map m "M" { language sv }
    person p "Kim"
    role a "Af"
    role b "Mellan"
    role c "Fk"
    journey j "J" for p {
      step one "Ett" { by a; with b, c }
      step two "Två" { by a; with b, c }
      step three "Tre" { by c; with b, a }
    }
    gap inside "I steget" between a, c { at two }
    gap later "Mellan stegen" between a, c { after two }

    """

  private func mark(_ id: String, _ scene: Scene) throws -> Rect {
    let group = JourneyMaps.groups(id, scene).first { $0.part?.hasPrefix("mark-") == true }
    return try #require(group?.bounds)
  }

  private func card(_ step: String, _ scene: Scene) throws -> Rect {
    try #require(JourneyMaps.groups(step, scene).first?.bounds)
  }

  private func row(_ id: String, _ scene: Scene) throws -> Double {
    let bar = JourneyMaps.groups(id, scene).first { $0.part == "S2" }
    return try #require(bar?.bounds).midY
  }

  private func zigzags(_ scene: Scene) -> [Rect] {
    JourneyMaps.lanes("Vilka är med", scene).flatMap { lane in
      JourneyMaps.lines(lane.items).filter { $0.path.segments.count > 4 }.map(\.path.bounds)
    }
  }

  @Test(arguments: PictureStyle.allCases)
  func aGapInAStepLiesInIt(style: PictureStyle) throws {
    let scene = JourneyMaps.draw(Self.text, style: style)
    let step = try card("j.two", scene)
    let mark = try mark("inside", scene)
    #expect(mark.minX > step.minX && mark.maxX < step.maxX)
  }

  @Test(arguments: PictureStyle.allCases)
  func aGapBetweenStepsLiesBetweenThem(style: PictureStyle) throws {
    let scene = JourneyMaps.draw(Self.text, style: style)
    let (before, after) = (try card("j.two", scene), try card("j.three", scene))
    let mark = try mark("later", scene)
    #expect(abs(mark.midX - (before.maxX + after.minX) / 2) < 1)
  }

  /// Where a gap lies may stand on its line or in its block.
  @Test func aGapIsDrawnWhereverItSaysWhereItIs() throws {
    let text =
      Self.text + """
        gap lined "På raden" between a, c after one
        gap here "I ett steg, på raden" between a, c at three

        """
    let scene = JourneyMaps.draw(text)
    let (before, after) = (try card("j.one", scene), try card("j.two", scene))
    #expect(abs(try mark("lined", scene).midX - (before.maxX + after.minX) / 2) < 1)
    let step = try card("j.three", scene)
    let mark = try mark("here", scene)
    #expect(mark.minX > step.minX && mark.maxX < step.maxX)
  }

  @Test func aGapInAStepPartsTheRowsOfThoseItIsBetween() throws {
    let scene = JourneyMaps.draw(Self.text)
    let (a, c) = (try row("a", scene), try row("c", scene))
    let step = try card("j.two", scene)
    let inside = zigzags(scene).filter { $0.minX > step.minX && $0.maxX < step.maxX }
    #expect(inside.count == 1)
    #expect(abs(inside[0].minY - min(a, c)) < 1 && abs(inside[0].maxY - max(a, c)) < 1)
    // between steps it goes through all rows
    let through = zigzags(scene).filter { $0.maxX > step.maxX }
    #expect(through.count == 1)
    #expect(through[0].minY < min(a, c) && through[0].maxY > max(a, c))
  }

  @Test func aMarkOfALeadIsNeverBesideAGap() throws {
    let scene = JourneyMaps.draw(
      Self.text + "relation a -> c refers \"remiss\"\nrelation-kind x \"X\"")
    let mark = try #require(JourneyMaps.groups(scene).first { $0.part == "lead-S3" }?.bounds)
    for zigzag in zigzags(scene) { #expect(zigzag.minY > mark.maxY) }
  }

  @Test func aGapAtTheEndOfARowOfStepsStaysOnThePanel() throws {
    var text = "role a \"A\"\nrole b \"B\"\njourney j \"J\" {\n"
    for index in 0..<12 { text += "step s\(index) \"Steg \(index)\" { by a; with b }\n" }
    text += "}\ngap g \"Glapp\" between a, b { after s5 }"
    let scene = JourneyMaps.draw(text)
    let lane = try #require(JourneyMaps.lanes("Vilka är med", scene).first)
    let panel = try #require(JourneyMaps.rects(lane.items).first).rect
    let mark = try mark("g", scene)
    #expect(mark.maxX < panel.maxX)
    let step = try card("j.s5", scene)
    #expect(mark.midX > step.maxX)
  }

  @Test(arguments: [1, 2, 5, 25])
  func manyGapsInOnePlaceAreAllNamed(count: Int) throws {
    for place in ["at two", "after two"] {
      var text = Self.text
      for index in 0..<count {
        text += "gap g\(index) \"Glapp \(index)\" between a, b { \(place) }\n"
      }
      let scene = JourneyMaps.draw(text)
      #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
      let lane = try #require(JourneyMaps.lanes("Vilka är med", scene).first)
      let badges = JourneyMaps.texts(lane.items).filter { $0.hasPrefix("G") }
      // each code stands for itself, or in a range of codes
      var named = 0
      for badge in badges {
        let ends = badge.split(separator: "–").compactMap { Int($0.dropFirst()) }
        named += ends.count == 2 ? ends[1] - ends[0] + 1 : 1
      }
      #expect(named == count + 2, "\(badges)")
      #expect(JourneyMaps.told(scene).contains("Glapp \(count - 1)"))
    }
  }

  @Test func theLegendTellsBothKindsOfBreaks() {
    let all = JourneyMaps.texts(JourneyMaps.draw(Self.text).items)
    #expect(all.contains("glapp mellan två steg"))
    #expect(all.contains("glapp i ett steg; prickarna visar mellan vilka"))
  }

  @Test func aLongStretchHasOneMarkAndItsCardSpansIt() throws {
    var text = "role a \"A\"\nrole b \"B\"\njourney j \"J\" { phase f \"F\" {\n"
    for index in 0..<30 { text += "step s\(index) \"Steg \(index)\" { by a; with b }\n" }
    text += "} }\ngap g \"Glapp\" between a, b { at f }"
    let scene = JourneyMaps.draw(text)
    let marks = JourneyMaps.groups("g", scene).filter { $0.part?.hasPrefix("mark-") == true }
    #expect(marks.count == 1)
    #expect(JourneyMaps.told(scene).contains("Glapp G1 mellan A och B, vid S1–S30: Glapp"))
  }
}
