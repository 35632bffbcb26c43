// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Who is there, who leads, and how surely.
struct JourneyActorTests {
  private static let two = """
    map m "M" { language sv }
    organisation af "Arbetsförmedlingen" { short "Af"; role h "Handläggare" }
    organisation fk "Försäkringskassan" { short "Fk"; role h "Handläggare" }
    person p "Kim"
    journey j "J" for p {
      step a "A" { by af.h }
      step b "B" { wait }
      step c "C" { by fk.h }
    }

    """

  private func leads(_ text: String) -> [JourneyLeads.Change] {
    let leads = JourneyLeads(JourneyFacts(JourneyMaps.settings(text)))
    return leads.changes.values.sorted { $0.to < $1.to }
  }

  private func actors(_ text: String) -> JourneyActors {
    JourneyActors(JourneyFacts(JourneyMaps.settings(text)))
  }

  private func part(_ scene: Scene, _ part: String) -> SceneGroup? {
    JourneyMaps.groups(scene).first { $0.part == part }
  }

  @Test func anotherLeadAloneIsNoHandover() {
    let changes = leads(Self.two)
    #expect(changes.map { [$0.from, $0.to] } == [[0, 2]])
    #expect(changes[0].handover == nil)
    let scene = JourneyMaps.draw(Self.two)
    let all = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(all.contains("nu leder: Handläggare, Fk"))
    #expect(!all.contains("Överlämning") && !all.contains("överlämning,"))
    let told = JourneyMaps.told(scene)
    #expect(told.contains("Ny ledare: Handläggare, Fk, efter Handläggare, Af"))
    #expect(told.contains("kartan säger inte att något lämnas över"))
    #expect(!told.contains("Överlämning"))
    let english = JourneyMaps.draw(Self.two, language: .english)
    #expect(JourneyMaps.texts(english.items).joined(separator: " ").contains("now leading: "))
  }

  @Test(arguments: [
    "relation af.h -> fk.h refers \"skickar underlag\"",
    "relation af -> fk refers \"skickar underlag\"",
    "relation fk.h <-> af refers \"skickar underlag\"",
    "relation-kind overlamning \"lämnar över till\"\nrelation af.h -> fk.h overlamning \"skickar underlag\"",
  ])
  func aHandoverIsWhatARelationSays(relation: String) {
    let text = Self.two + relation
    #expect(leads(text).map { $0.handover != nil } == [true])
    let scene = JourneyMaps.draw(text)
    let mark = part(scene, "lead-S3")
    #expect(mark?.title?.contains("Överlämning från Handläggare, Af") == true)
    let words = JourneyMaps.texts(mark?.items ?? []).joined(separator: " ")
    #expect(words == "Överlämning: Handläggare, Af → Handläggare, Fk skickar underlag")
    #expect(
      JourneyMaps.told(scene).contains(
        "Överlämning från Handläggare, Af till Handläggare, Fk: skickar underlag"))
  }

  @Test(arguments: [
    "relation fk.h -> af.h refers \"åt andra hållet\"",
    "relation af.h -> fk.h informs \"berättar\"",
    "relation af.h -> fk.h refers \"borde\" { missing \"ingen remiss\" }",
    "relation-kind fika \"fikar med\"\nrelation af.h -> fk.h fika",
  ])
  func otherRelationsAreNoHandover(relation: String) {
    #expect(leads(Self.two + relation).map { $0.handover == nil } == [true])
  }

  @Test func rolesOfOneOrganisationTakeTurnsWithoutAMark() {
    let text = """
      organisation af "Af" { role one "Ett"; role two "Två" }
      journey j "J" { step a "A" { by one } step b "B" { by two } }
      """
    #expect(leads(text).isEmpty)
  }

  @Test func aTeamLeadsAndItsSeatsOnlyFollow() {
    let actors = actors(JourneySamples.everything)
    let rows = actors.rows.filter { $0.team != nil }
    #expect(rows.map(\.kind) == [.team, .member, .member, .vacant])
    #expect(
      rows.map { actors.presence($0, 3)?.part } == [.leads, .viaTeam, .viaTeam, .viaTeam])
    // a member that the map names itself is there in its own right
    #expect(rows.map { actors.presence($0, 4)?.part } == [nil, nil, .leads, nil])
    #expect(rows[1].label == "Teamrepresentant, Af")
    let traveller = actors.rows[0]
    #expect(traveller.label == "Kim")
    #expect(
      (0..<6).map { actors.presence(traveller, $0) != nil } == [
        true, true, true, true, true, false,
      ])
  }

  @Test(arguments: PictureStyle.allCases)
  func inferenceLooksLikeInference(style: PictureStyle) throws {
    let scene = JourneyMaps.draw(JourneySamples.everything, style: style)
    func bar(_ id: String, _ part: String) throws -> RectShape {
      let group = JourneyMaps.groups(id, scene).first { $0.part == part }
      let rects = JourneyMaps.rects(group.map(\.items) ?? [])
      return try #require(rects.first)
    }
    let team = try bar("resurs", "S4-0")
    let seat = try bar("af.rep", "S4-0")
    let own = try bar("fk.rep", "S5-0")
    #expect(seat.rect.height < team.rect.height)
    #expect(own.rect.height == team.rect.height)
    let palette = Palette.named(style)
    // lighter: its ground is the tint, its outline the strong colour
    #expect(seat.fill == .color(palette.organisation(0).tint))
    #expect(seat.stroke != nil)
    #expect(own.fill == palette.organisation(1).fill)
    let group = try #require(JourneyMaps.groups("af.rep", scene).first { $0.part == "S4-0" })
    #expect(group.title?.contains("slutsats") == true)
    #expect(group.title?.contains("leder") == false)
    let legend = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(legend.contains("ljus stapel: sitter i teamet"))
  }

  @Test func whoIsOnlyPossibleIsShownSo() throws {
    let text = """
      person p "Kim"
      person s "Stödperson"
      role lots "Lots" { basis assumed }
      role r "Kurator"
      journey j "J" for p {
        step a "A" { by r; with s { basis assumed }; with lots }
        step b "B" { with r { basis interpreted } }
      }
      """
    let facts = JourneyFacts(JourneyMaps.settings(text))
    let actors = JourneyActors(facts)
    #expect(actors.rows.filter(actors.isOnlyPossible).map(\.label) == ["Stödperson", "Lots"])
    let scene = JourneyMaps.draw(text)
    let stand = JourneyMaps.groups("s", scene)
    let name = JourneyMaps.texts(stand[0].items).joined(separator: " ")
    #expect(name == "Stödperson (möjlig)")
    let bar = try #require(JourneyMaps.rects(stand[1].items).first)
    #expect(bar.stroke?.dash.isEmpty == false)
    #expect(bar.fill == .color(Palette.named(.paper).panel))
    let told = JourneyMaps.told(scene)
    #expect(told.contains("Stödperson kan vara med (antagande)"))
    #expect(told.contains("Lots kan vara med (antagande)"))
    #expect(told.contains("Kurator är med (tolkning)"))
    #expect(!told.contains("Stödperson är med"))
    let legend = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(legend.contains("prickad stapel: möjlig"))
  }

  @Test func theRealMapClaimsNoMoreThanItsSource() throws {
    let scene = JourneyMaps.draw(try JourneyMaps.file("maps/varna/varna.glapp"))
    let told = JourneyMaps.told(scene)
    #expect(told.contains("Stödperson kan vara med (antagande)"))
    #expect(told.contains("Ny ledare: Insatskoordinator"))
    #expect(told.contains("till Myndighetsgemensamt team: intresseanmäler"))
    #expect(told.components(separatedBy: "Överlämning från").count == 2)
  }

  @Test(arguments: PictureStyle.allCases)
  func thoseWithoutOrganisationAreToldApart(style: PictureStyle) throws {
    var text = "organisation o \"O\" { role x \"X\" }\n"
    for index in 0..<7 { text += "role r\(index) \"Roll \(index)\"\n" }
    text += "journey j \"J\" { step a \"A\" { by r0; with r1, r2, r3, r4, r5, r6, x } }"
    let scene = JourneyMaps.draw(text, style: style)
    let fills = try (0..<7).map { index -> Fill in
      let bar = JourneyMaps.groups("r\(index)", scene).first { $0.part == "S1" }
      let rects = JourneyMaps.rects(bar.map(\.items) ?? [])
      return try #require(rects.first?.fill)
    }
    #expect(Set(fills).count == 7)
    for index in 0..<7 {
      #expect(JourneyMaps.texts(scene.items).contains("Roll \(index)"))
    }
  }

  @Test func aCrowdOfRowsIsCounted() {
    var text = ""
    for index in 0..<90 { text += "role r\(index) \"Roll \(index)\"\n" }
    text +=
      "journey j \"J\" { step a \"A\" { with \((0..<90).map { "r\($0)" }.joined(separator: ", ")) } }"
    let scene = JourneyMaps.draw(text)
    #expect(JourneyMaps.texts(scene.items).contains("… och 30 till"))
    #expect(JourneyMaps.told(scene).contains("Roll 89"))
  }
}
