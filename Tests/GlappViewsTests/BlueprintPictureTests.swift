// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// What a blueprint says: its lanes, its lines, and what goes over the borders.
struct BlueprintPictureTests {
  private func facts(_ text: String) -> BlueprintFacts {
    BlueprintFacts(JourneyFacts(JourneyMaps.settings(text)))
  }

  private func texts(_ scene: Scene) -> String {
    JourneyMaps.texts(scene.items).joined(separator: " ")
  }

  private func group(_ scene: Scene, _ part: String) -> SceneGroup? {
    JourneyMaps.groups(scene).first { $0.part == part }
  }

  private func top(_ text: String, _ scene: Scene) throws -> Double {
    var found: Double?
    var stack = scene.items
    while let item = stack.popLast() {
      switch item {
      case .group(let group): stack += group.items
      case .text(let run) where run.string == text:
        found = min(found ?? .infinity, run.position.y)
      default: break
      }
    }
    return try #require(found, "\(text) is not in the picture")
  }

  @Test func lanesAndLinesStandInTheFieldsOrder() throws {
    let scene = BlueprintMaps.draw(BlueprintMaps.whole)
    let order = [
      "Fysiska bevis", "Användarens", "Interaktionslinje", "Af", "Framför scenen",
      "Synlighetslinje", "Bakom scenen", "Organisationsgräns", "Region Norr", "Stöd",
    ]
    let tops = try order.map { try top($0, scene) }
    #expect(tops == tops.sorted())
    #expect(try top("Linje för intern", scene) < top("Stöd", scene))
    let english = BlueprintMaps.draw(BlueprintMaps.whole, language: .english)
    for text in [
      "Physical evidence", "User actions", "Line of interaction", "Frontstage", "Backstage",
      "Line of visibility", "Support",
    ] {
      #expect(texts(english).contains(text), "\(text)")
    }
  }

  @Test func eachPartyHasItsTwoSides() {
    let facts = facts(BlueprintMaps.whole)
    #expect(facts.parties.map(\.label) == ["Af", "Fk", "Region Norr", "Teamet", "Ingen angiven"])
    #expect(facts.fronts[0].keys.sorted() == [0, 3, 4])
    #expect(facts.backs[0].keys.sorted() == [0])
    // two parties do it together: it stands with both
    #expect(facts.backs[2][3]?.map(\.remark.text) == ["Läser underlaget"])
    #expect(facts.backs[3][3]?.map(\.remark.text) == ["Läser underlaget"])
    #expect(facts.backs[2][3]?[0].part != facts.backs[3][3]?[0].part)
    #expect(facts.supports[0]?.map(\.text) == ["Ärendesystemet"])
    #expect(facts.companions[2].map { $0.count } == 1)
    #expect(facts.doings[0]?.map(\.text) == ["Fyller i en blankett"])
    #expect(facts.fronts[0][0]?.doings.map(\.text) == ["Går igenom blanketten"])
  }

  @Test func everythingOfTheMapIsThereWithItsTitle() {
    let scene = BlueprintMaps.draw(BlueprintMaps.whole)
    let map = JourneyMaps.settings(BlueprintMaps.whole)
    let journey = JourneyFacts(map)
    for step in journey.steps {
      let ids =
        step.remarks.filter { [.does, .backstage, .system].contains($0.word) }.map(\.entry)
        + [step.id] + step.times.map(\.entry) + step.channels.map(\.touchpoint)
        + step.by.map(\.actor) + step.with.map(\.actor)
      for id in ids where !journey.people.contains(id) {
        let groups = JourneyMaps.groups(journey.address(id), scene)
        #expect(!groups.isEmpty, "\(journey.address(id))")
        #expect(groups.allSatisfy { $0.title?.isEmpty == false })
      }
    }
  }

  @Test func everyCrossingIsAHandoverWithItsCarrier() throws {
    let facts = facts(BlueprintMaps.whole)
    #expect(facts.crossings.map(\.code) == ["H1", "H2", "H3", "H4"])
    #expect(facts.crossings.map(\.form) == [.carried, .broken, .open, .open])
    #expect(facts.crossings.map(\.way) == [.lead, .lead, .behind, .lead])
    #expect(facts.crossings.map(\.returnsTo) == [nil, nil, nil, 0])
    let scene = BlueprintMaps.draw(BlueprintMaps.whole)
    for crossing in facts.crossings {
      let way = try #require(group(scene, "way-\(crossing.code)"))
      let badge = try #require(group(scene, crossing.code))
      let card = try #require(group(scene, "card-\(crossing.code)"))
      #expect(way.title == badge.title && badge.title == card.title)
      // the code stands on the line, where it goes over a border
      let place = try #require(badge.bounds)
      let line = try #require(way.bounds)
      #expect(place.minX < line.maxX && place.maxX > line.minX)
      #expect(place.minY < line.maxY && place.maxY > line.minY)
    }
    let told = JourneyMaps.told(scene)
    #expect(
      told.contains(
        "Överlämning H1 från Handläggare till Utredare, från S1 till S2: skickar underlag"))
    #expect(
      told.contains(
        "Överlämning H2 från Utredare till Teamet, från S2 till S4: glapp G1 står emellan"))
    #expect(
      told.contains(
        "Överlämning H3 från Teamet till Läkare, bakom scenen i S4: ingen relation beskriven"))
    #expect(told.contains("tillbaka, ledde även S1"))
  }

  @Test func whatBelongsToOnePartyIsNoCrossing() {
    let text = """
      organisation af "Af" { role one "Ett"; role two "Två" }
      journey j "J" { step a "A" { by one; backstage "X" by two } step b "B" { by two } }
      """
    #expect(facts(text).crossings.isEmpty)
  }

  @Test func whatThePersonDoesHerselfIsNoParty() {
    let text = """
      organisation af "Af" { role h "H" }
      person p "Kim"
      journey j "J" for p { step a "A" { by h } step b "B" { by p } step c "C" { by h } }
      """
    #expect(facts(text).crossings.isEmpty)
    #expect(facts(text).parties.map(\.label) == ["Af"])
  }

  @Test func linesStandOnlyWhereThereAreTwoSides() {
    func lines(_ step: String) -> Set<String> {
      let scene = BlueprintMaps.draw(
        "organisation af \"Af\" { role h \"H\" }\njourney j \"J\" { step a \"A\" { \(step) } }")
      let all = texts(scene)
      return Set(
        ["Interaktionslinje", "Synlighetslinje", "Linje för intern", "Organisationsgräns"]
          .filter(all.contains))
    }
    #expect(lines("by h") == ["Interaktionslinje"])
    #expect(lines("by h; backstage \"X\" by h") == ["Interaktionslinje", "Synlighetslinje"])
    #expect(
      lines("by h; backstage \"X\" by h; system \"Y\"") == [
        "Interaktionslinje", "Synlighetslinje", "Linje för intern",
      ])
    #expect(lines("wait") == [])
  }

  @Test func aMapWithoutABackstageGetsAFriendlyWord() {
    let text = "role h \"H\"\njourney j \"J\" { step a \"A\" { by h } }"
    let scene = BlueprintMaps.draw(text)
    #expect(texts(scene).contains("Ännu syns bara det som händer framför scenen"))
    #expect(JourneyMaps.told(scene).contains("bakom-scenen"))
    #expect(!texts(BlueprintMaps.draw(BlueprintMaps.whole)).contains("Skriv bakom-scenen"))
    #expect(texts(BlueprintMaps.draw(text, language: .english)).contains("backstage"))
  }

  @Test func whereAPartyActsAloneTheUsersStepIsEmpty() {
    let text =
      "role h \"H\"\njourney j \"J\" { step a \"A\" { by h } step granskning \"\" { backstage \"X\" by h } }"
    let scene = BlueprintMaps.draw(text)
    #expect(texts(scene).contains("inget steg för användaren"))
    #expect(JourneyMaps.told(scene).contains("S2 inget steg för användaren"))
  }

  @Test func theViewChoosesLanes() {
    let text =
      BlueprintMaps.whole + "\nview v blueprint \"Vad syns?\" { of resan; lanes frontstage, pains }"
    let scene = BlueprintMaps.draw(text, view: "v")
    #expect(scene.title == "Vad syns?")
    let all = texts(scene)
    #expect(all.contains("Framför scenen") && all.contains("Smärtpunkter"))
    #expect(
      !all.contains("Bakom scenen") && !all.contains("Stöd") && !all.contains("Fysiska bevis"))
    #expect(!JourneyMaps.told(scene).contains("bakom scenen: "))
  }

  @Test func gapsStandBetweenThoseWhomTheyPart() throws {
    let scene = BlueprintMaps.draw(BlueprintMaps.whole)
    let gap = try #require(group(scene, "mark-after-3"))
    #expect(gap.dataID == "tapp")
    #expect(texts(scene).contains("Underlaget kommer inte fram"))
    let without = BlueprintMaps.draw(
      BlueprintMaps.whole + "\nview v blueprint { lanes frontstage, backstage }", view: "v")
    #expect(group(without, "mark-after-3") == nil)
  }

  @Test func onlyAMapThatSaysWhatIsBehindGetsOneUnasked() {
    func kinds(_ text: String) -> [PicturePlan.Kind] {
      PicturePlan.all(of: JourneyMaps.settings(text).map).map(\.kind)
    }
    let plain = "role h \"H\"\njourney j \"J\" { step a \"A\" { by h } }"
    #expect(kinds(plain) == [.journey])
    #expect(
      kinds(plain.replacingOccurrences(of: "by h", with: "by h; backstage \"X\" by h"))
        == [.journey, .blueprint])
    #expect(
      kinds(plain.replacingOccurrences(of: "by h", with: "by h; system \"X\"")) == [
        .journey, .blueprint,
      ])
    #expect(kinds(plain + "\nview v blueprint") == [.blueprint])
  }

  @Test func itSaysWhatItIs() {
    let scene = BlueprintMaps.draw(BlueprintMaps.whole)
    #expect(scene.title == "Tjänstekarta: Vägen till stöd")
    #expect(texts(scene).contains("Tjänstekarta för Kim"))
    #expect(scene.description.contains("4 överlämningar mellan 5 parter"))
    let none = BlueprintMaps.draw("map m \"M\"")
    #expect(texts(none).contains("Lägg till en resa"))
  }
}
