// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Where the lead goes from one party to another: what carries it over, and who comes back.
struct JourneyHandoverTests {
  private static let three = """
    map m "M" { language sv }
    organisation af "Arbetsförmedlingen" { short "Af"; role h "Handläggare" }
    organisation fk "Försäkringskassan" { short "Fk"; role f "Utredare" }
    organisation region "Regionen" { role l "Läkare" }
    person p "Kim"
    journey j "J" for p {
      step a "A" { by af.h }
      step b "B" { by fk.f }
      step c "C" { by af.h }
    }

    """

  private func changes(_ text: String) -> [JourneyLeads.Change] {
    JourneyLeads(JourneyFacts(JourneyMaps.settings(text))).changes.values.sorted { $0.to < $1.to }
  }

  private func way(_ scene: Scene, _ code: String) -> SceneGroup? {
    JourneyMaps.groups(scene).first { $0.part == "way-\(code)" }
  }

  private func texts(_ scene: Scene) -> String {
    JourneyMaps.texts(scene.items).joined(separator: " ")
  }

  @Test func theWayGoesFromWhoLedToWhoLeadsNow() throws {
    let scene = JourneyMaps.draw(Self.three + "relation af.h -> fk.f refers \"skickar underlag\"")
    let group = try #require(way(scene, "S2"))
    #expect(group.dataID == "af.h->fk.f:refers")
    #expect(
      group.title?.contains("Överlämning från Handläggare till Utredare: skickar underlag") == true)
    func bar(_ id: String, _ part: String) -> Rect? {
      let bars = JourneyMaps.groups(id, scene).filter { $0.part == part }.flatMap(\.items)
      return JourneyMaps.rects(bars).first?.rect
    }
    let from = try #require(bar("af.h", "S1"))
    let to = try #require(bar("fk.f", "S2"))
    let bounds = try #require(group.bounds)
    #expect(bounds.minX > from.maxX && bounds.minX < from.maxX + 8)
    #expect(bounds.maxX < to.minX && bounds.maxX > to.minX - 8)
    #expect(abs(bounds.minY - from.midY) < 4 && abs(bounds.maxY - to.midY) < 6)
    // unbroken and in ink: it is carried
    let line = try #require(JourneyMaps.lines(group.items).first)
    #expect(line.stroke?.dash.isEmpty == true)
    #expect(line.stroke?.color == Palette.named(.paper).ink)
  }

  @Test func aRelationWithoutWordsSaysItsKind() {
    let scene = JourneyMaps.draw(Self.three + "relation af.h -> fk.f refers")
    #expect(texts(scene).contains("Överlämning: Handläggare → Utredare remitterar"))
  }

  @Test(arguments: [
    "gap g \"Ingen tar emot\" between af, fk { after a }",
    "gap g \"Ingen tar emot\" between af.h, fk.f { at b }",
    "gap g \"Ingen tar emot\" between p, fk { after a }",
  ])
  func aGapThatSomeoneHasWrittenBreaksTheWay(gap: String) throws {
    let text = Self.three + gap
    guard case .gap(let found)? = changes(text).first?.carrier else {
      Issue.record("no gap found for \(gap)")
      return
    }
    #expect(found.code == "G1")
    let scene = JourneyMaps.draw(text)
    let group = try #require(way(scene, "S2"))
    #expect(JourneyMaps.lines(group.items).count == 2)
    #expect(texts(scene).contains("nu leder: Utredare glapp G1 står emellan"))
    #expect(
      JourneyMaps.told(scene).contains(
        "Ny ledare: Utredare, efter Handläggare (glapp G1 står emellan)"))
    #expect(texts(scene).contains("nu leder en annan part; ett glapp står emellan"))
    let english = JourneyMaps.draw(text, language: .english)
    #expect(JourneyMaps.told(english).contains("gap G1 stands between"))
  }

  @Test(arguments: [
    "gap g \"Annat\" between region, p { after a }", "gap g \"Annat\" between af, region { at a }",
    "gap g \"Annat\" between af, fk { after c }", "gap g \"Annat\" between af, fk { at j }",
  ])
  func aGapElsewhereIsNotThisOne(gap: String) {
    if case .gap? = changes(Self.three + gap).first?.carrier {
      Issue.record("took \(gap) for the border's")
    }
  }

  @Test func theWayBreaksWhereTheGapIs() throws {
    let text = Self.three.replacingOccurrences(of: "step b", with: "step w \"W\" { wait }\nstep b")
    for (step, column) in [("a", 1.0), ("w", 2.0)] {
      let scene = JourneyMaps.draw(
        text + "gap g \"Ingen tar emot\" between af, fk { after \(step) }")
      let lines = JourneyMaps.lines(try #require(way(scene, "S3")).items).map(\.path.bounds)
      let cards = try ["S1", "S2", "S3"].map { code in
        try #require(
          JourneyMaps.groups(scene).first { $0.title?.hasPrefix(code + " ") == true }?.bounds)
      }
      let border = (cards[Int(column) - 1].maxX + cards[Int(column)].minX) / 2
      #expect(lines.count == 2)
      #expect(lines[0].maxX < border && lines[0].maxX > border - 10)
      #expect(lines[1].minX > border && lines[1].minX < border + 10)
    }
  }

  @Test func aRelationGoesBeforeAGap() {
    let text =
      Self.three
      + "relation af.h -> fk.f refers\ngap g \"Ingen tar emot\" between af, fk { after a }"
    #expect(changes(text).first?.handover != nil)
  }

  @Test func thatNothingIsDescribedIsSaidOnlyWhereItIsAFact() {
    // nobody has described any relation: that goes without saying
    let silent = JourneyMaps.draw(Self.three)
    #expect(!texts(silent).contains("ingen relation beskriven"))
    #expect(!JourneyMaps.told(silent).contains("ingen relation beskriven"))
    let described = JourneyMaps.draw(Self.three + "relation region.l -> p supports")
    #expect(texts(described).contains("nu leder: Utredare ingen relation beskriven"))
    #expect(JourneyMaps.told(described).contains("(ingen relation beskriven)"))
    // one that is no handover is described all the same
    let other = JourneyMaps.draw(Self.three + "relation fk -> af informs \"berättar\"")
    #expect(!texts(other).contains("ingen relation beskriven"))
    #expect(JourneyMaps.told(other).contains("kartan säger inte att något lämnas över"))
  }

  @Test func whatIsMissingIsSaid() {
    let scene = JourneyMaps.draw(
      Self.three + "relation af.h -> fk.f refers { missing \"ett gemensamt underlag\" }")
    #expect(texts(scene).contains("nu leder: Utredare saknas: ett gemensamt underlag"))
    #expect(JourneyMaps.told(scene).contains("(saknas: ett gemensamt underlag)"))
    let none = JourneyMaps.draw(Self.three + "relation af.h -> fk.f meets { none }")
    #expect(JourneyMaps.told(none).contains("(ingen kontakt)"))
  }

  @Test func aReturnToAPartyAlreadyLeftIsToldApart() throws {
    #expect(changes(Self.three).map(\.returnsTo) == [nil, 0])
    let scene = JourneyMaps.draw(Self.three)
    #expect(texts(scene).contains("nu leder: Handläggare tillbaka, ledde även S1"))
    #expect(texts(scene).contains("ring: tillbaka hos en part som lett förut"))
    #expect(JourneyMaps.told(scene).contains("tillbaka, ledde även S1"))
    func rings(_ code: String) throws -> Int {
      try #require(way(scene, code)).items.count { if case .circle = $0 { true } else { false } }
    }
    #expect(try rings("S2") == 0)
    #expect(try rings("S3") == 1)
  }

  @Test func aPersonWhoActsHerselfIsNoParty() {
    let text = Self.three.replacingOccurrences(of: "by fk.f", with: "by p")
    let changes = changes(text)
    #expect(changes.map(\.isPersonal) == [true, true])
    // nobody else led meanwhile, so the officer does not come back
    #expect(changes.map(\.returnsTo) == [nil, nil])
    let scene = JourneyMaps.draw(text + "relation region.l -> p supports")
    #expect(way(scene, "S2") == nil)
    #expect(!texts(scene).contains("ingen relation beskriven"))
  }

  @Test func whoLedInTheRowBeforeComesInFromItsEdge() throws {
    var text = Self.three.replacingOccurrences(of: "step c \"C\" { by af.h }", with: "")
    text = text.replacingOccurrences(
      of: "step b", with: (0..<20).map { "step x\($0) \"X\" { by af.h }\n" }.joined() + "step b")
    for width in stride(from: 500.0, through: 1000, by: 100) {
      let scene = JourneyMaps.draw(text, width: width)
      #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
      #expect(way(scene, "S22") != nil)
    }
  }

  @Test(arguments: PictureStyle.allCases)
  func everyKindOfBorderIsLegible(style: PictureStyle) throws {
    var text = Self.three.replacingOccurrences(
      of: "step c", with: "step l \"L\" { by region.l }\nstep w \"W\" { wait }\nstep c")
    text += """
      relation af.h -> fk.f refers "skickar ett underlag som är långt"
      gap g "Ingen tar emot" between fk, region { after b }
      gap h "Något annat" between fk, region { at b }
      """
    for language in Language.allCases {
      let scene = JourneyMaps.draw(text, style: style, language: language)
      try JourneyMaps.dump(scene, "handover-\(style.rawValue)-\(language.rawValue)")
      let smallest = TypeScale.named(style).small
      #expect(SceneAudit.findings(in: scene, smallest: smallest) == [])
      #expect(way(scene, "S2") != nil && way(scene, "S3") != nil && way(scene, "S5") != nil)
    }
  }
}
