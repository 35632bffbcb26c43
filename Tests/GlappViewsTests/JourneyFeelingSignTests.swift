// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import Testing

@testable import GlappViews

/// What the lane of feelings shows besides curves: whose they are, how evidence spreads, where two
/// people are far apart, moments of truth.
struct JourneyFeelingSignTests {
  private func panel(_ scene: Scene) throws -> SceneGroup {
    try #require(JourneyMaps.lanes("Känsla", scene).first)
  }

  private func symbols(_ group: SceneGroup) -> [SceneGroup] {
    group.items.flatMap { item -> [SceneGroup] in
      guard case .group(let inner) = item else { return [] }
      return (inner.role == .symbol ? [inner] : []) + symbols(inner)
    }
  }

  @Test func curvesEndInTheInitialsOfTheirPeople() throws {
    let text = """
      organisation af "Arbetsförmedlingen" { short "Af"; role h "Handläggare" }
      person kim "Kim"; person karin "Karin"
      journey j "J" for kim {
        step a "A" { feeling -1; feeling 1 of af.h; feeling 2 of karin }
        step b "B" { feeling 1; feeling -1 of af.h; feeling 2 of karin }
      }
      """
    let scene = JourneyMaps.draw(text)
    let texts = JourneyMaps.texts(try panel(scene).items)
    // at both ends, and once beside the name
    for initials in ["K", "H", "Ka"] {
      #expect(texts.count { $0 == initials } == 3, "\(initials): \(texts)")
    }
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    // one person alone needs none
    let alone = JourneyMaps.draw(
      #"person kim "Kim"; journey j "J" for kim { step a "A" { feeling 1 } }"#)
    #expect(!JourneyMaps.texts(try panel(alone).items).contains("K"))
  }

  @Test func noTwoPeopleHaveTheSameInitials() {
    let names = [
      ["Kim"], ["Karin"], ["Kim"], ["Kim"], ["Kim"], ["Kim Berg"], ["Anna", "Bo"], ["", "👍"],
      ["Kim"], ["…"],
    ]
    let initials = JourneyInitials(names)
    let all = names.indices.map { initials[$0] }
    #expect(all.prefix(2) == ["K", "Ka"])
    #expect(all[6] == "AB")
    #expect(Set(all).count == names.count)
    #expect(!all.contains(""))
  }

  @Test func evidenceWithFeelingsHasANumberAndASpread() throws {
    let text = """
      source q "Q"
      person p "P"
      journey j "J" for p { step a "A" { feeling -1 { basis stated
        evidence "Några mådde dåligt" from q { feeling -2 }
        evidence "Andra varken eller" from q { feeling -1..0 }
        evidence "En till" from q
      } } step b "B" { feeling 1 } }
      """
    let scene = JourneyMaps.draw(text)
    let group = try #require(JourneyMaps.groups("j.a:feeling", scene).first)
    #expect(JourneyMaps.texts(group.items) == ["−1", "n 2"])
    // the line reaches from the highest to the lowest: two levels of the scale
    let lines = JourneyMaps.lines(group.items)
    #expect(lines.count == 3)
    let heights = lines.map { $0.path.bounds }.map { $0.height }
    let level = JourneyMaps.lines(try panel(scene).items).map { $0.path.bounds }
      .filter { $0.height == 0 && $0.width > 300 }.map { $0.minY }
    let spacing = try #require(level.dropFirst().first) - (level.first ?? 0)
    #expect(abs((heights.max() ?? 0) - abs(spacing) * 2) < 0.01)
    let told = JourneyMaps.told(scene)
    #expect(told.contains("2 belägg med känsla: −2…0, 3 belägg"), "\(told)")
    #expect(JourneyMaps.texts(scene.items).joined(separator: " ").contains("lägsta till högsta"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    // where no evidence carries a feeling, nothing is said of it
    let plain = JourneyMaps.draw(
      text.replacing("{ feeling -2 }", with: "")
        .replacing("{ feeling -1..0 }", with: ""))
    #expect(JourneyMaps.texts(JourneyMaps.groups("j.a:feeling", plain)[0].items) == ["−1"])
  }

  @Test(arguments: [
    (1, "1", false), (2, "2", true), (2, "1", false), (3, "3", true), (3, "2", false),
  ])
  func twoPeopleFarApartAreSaidToBe(scale: Int, value: String, isApart: Bool) throws {
    // 3 on the usual scale, as much of any other
    let low = scale == 1 ? "0" : scale == 2 ? "-1" : "-2"
    let text = """
      map m "M" { feeling-scale \(scale) }
      person p "P"; role r "Roll"
      journey j "J" for p { step a "A" { feeling \(low); feeling \(value) of r } }
      """
    let scene = JourneyMaps.draw(text)
    let marks = symbols(try panel(scene)).filter { $0.title?.hasPrefix("Långt isär") == true }
    #expect(marks.count == (isApart ? 1 : 0))
    #expect(JourneyMaps.told(scene).contains("Långt isär") == isApart)
    let texts = JourneyMaps.texts(try panel(scene).items).joined(separator: " ")
    #expect(texts.contains("isär: P") == isApart, "\(texts)")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func theMapSaysItselfHowFarIsFar() {
    let text = """
      map m "M" { threshold feelings-apart 1 }
      person p "P"; role r "Roll"
      journey j "J" for p { step a "A" { feeling 0; feeling 1 of r }
        step b "B" { feeling -2 share some; feeling 2 share some } }
      """
    let told = JourneyMaps.told(JourneyMaps.draw(text))
    #expect(told.contains("Långt isär (1): P 0, Roll +1"))
    // groups of one kind of people are not two people
    #expect(!told.contains("Långt isär (4)"))
  }

  @Test func farApartIsFromTheBestOfTheOneToTheWorstOfTheOther() {
    func feeling(_ low: Double, _ high: Double, _ perspective: Int) -> JourneyFeeling {
      JourneyFeeling(
        entry: .root, perspective: perspective, start: .init(low: low, high: high),
        isInterpreted: false, evidence: 0, note: "")
    }
    let all = [feeling(-2, -1, 0), feeling(0, 1, 1), feeling(2, 2, 1), feeling(1.5, 2, 0)]
    let apart = JourneyApart(all, limit: 3)
    #expect(apart?.distance == 3)
    #expect(apart?.worse.perspective == 0 && apart?.better.perspective == 1)
    #expect(JourneyApart(all, limit: 3.5) == nil)
    #expect(JourneyApart([], limit: 0) == nil)
  }

  @Test func momentsOfTruthStandInTheCurve() throws {
    let text = """
      person p "P"
      journey j "J" for p { step a "A" { feeling 2; moment-of-truth } step b "B" { feeling 1 } }
      """
    let scene = JourneyMaps.draw(text)
    let marks = symbols(try panel(scene)).filter { $0.title == "S1: avgörande ögonblick" }
    #expect(marks.count == 1)
    // above the mark of the feeling
    let sign = try #require(marks.first?.items.last?.bounds)
    let feeling = try #require(JourneyMaps.groups("j.a:feeling", scene).first?.bounds)
    #expect(sign.maxY <= feeling.minY + 0.01)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }
}
