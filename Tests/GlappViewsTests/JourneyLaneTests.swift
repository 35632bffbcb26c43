// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Which lanes there are, in what order, and what stands in those that a view may ask for.
struct JourneyLaneTests {
  private static let map = """
    organisation af "Arbetsförmedlingen" { short "Af"; role h "Handläggare" }
    organisation fk "Försäkringskassan" { short "Fk"; role u "Utredare" }
    person kim "Kim"
    touchpoint samtal "Samtal" { kind phone; owner af }
    touchpoint brev "Kallelse" { kind letter }
    touchpoint mote "Mötet"
    measure tid "Väntetid" { unit "dagar"; value j.a at start 30; value j.fore missing "ingen har räknat"; value j 3..5 }
    journey j "Vägen" for kim {
      phase fore "Före" { story "Allt börjar med ett brev"; owner fk
        step a "Jag ringer" { story "Ingen svarar på hela veckan"; owner "Kundtjänst"
          by af.h; with fk.u; via samtal; via brev for kim; feeling -1; wait 2 weeks { owner af }
          takes 30 min
          does "Letar efter numret"; does "Svarar i telefon" of af.h
          thinks "Var ska jag börja?"; says "Hallå?"
          expects "Att någon tar över"; expects "Ett kort samtal" of af.h
          backstage "Läser ärendet" by af.h; backstage "Öppnar akten" by fk.u; backstage "Skriver upp"
          system "Ärendesystemet"; need "Veta vem"; pain "Ingen svarar"; gain "Någon lyssnade"
          question "Vem vet?"; opportunity "Hur kan vi svara?"; evidence "Fem av fem"
        }
        step b "Jag får brevet" { via brev; via samtal; via mote; expects "Ett svar"; expects "Ett svar till" }
      }
    }
    gap g "Ingen äger frågan" between af, fk { after j.fore.a; bridge lots "En lots" { by fk.u; status testing } }
    view all journey { lanes owners, measures, bridges, gaps, time, waits, evidence, opportunities, questions, gains, pains, needs, systems, backstage, frontstage, actors, touchpoints, channels, expectations, quotes, thoughts, actions, feelings, story }
    view few journey { lanes pains, feelings }
    view order journey { lanes feelings, steps, phases }
    view pinned journey { first gaps, bridges; hide quotes, story, phases, steps }
    view missing journey { lanes feelings, waits, systems; hide waits; first channels }
    """

  private func draw(_ view: String?, _ language: Language = .swedish, _ text: String = map) -> Scene
  {
    JourneyMaps.draw(text, language: language, view: view)
  }

  /// The names of the lanes of the first row, from the top down.
  private func titles(_ scene: Scene) -> [String] {
    guard
      case .group(let band)? = scene.items.first(where: {
        if case .group(let group) = $0 { group.title?.hasPrefix("Del ") == true } else { false }
      })
    else { return [] }
    return band.items.compactMap {
      if case .group(let lane) = $0 { lane.title } else { nil }
    }
  }

  private func texts(_ lane: String, _ scene: Scene) -> String {
    JourneyMaps.lanes(lane, scene).map { JourneyMaps.texts($0.items).joined(separator: " ") }
      .joined(separator: " | ")
  }

  @Test func aViewOrdersAllLanes() {
    let all = titles(draw("all"))
    #expect(
      all == [
        "Faser", "Steg", "Ansvar", "Mått", "Bryggor", "Glapp mellan aktörer", "Tid", "Väntan",
        "Belägg", "Möjligheter", "Frågor", "Höjdpunkter", "Smärtpunkter", "Behov", "System",
        "Bakom scenen", "Bakom scenen", "Bakom scenen", "Framför scenen", "Vilka är med",
        "Kontaktpunkter", "Kanal", "Förväntningar", "Säger", "Tänker", "Gör", "Känsla",
        "Berättelse",
      ])
    #expect(titles(draw("few")) == ["Faser", "Steg", "Smärtpunkter", "Känsla"])
    // steps and phases stand where they are named
    #expect(titles(draw("order")) == ["Känsla", "Steg", "Faser"])
    for language in Language.allCases {
      let scene = draw("all", language)
      #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    }
  }

  @Test func aViewPinsAndHidesLanes() {
    let all = titles(draw("pinned"))
    // steps are never hidden
    #expect(all.prefix(4) == ["Steg", "Glapp mellan aktörer", "Bryggor", "Känsla"])
    #expect(!all.contains("Säger") && !all.contains("Berättelse") && !all.contains("Faser"))
    #expect(all.count { $0 == "Glapp mellan aktörer" } == 1)
  }

  @Test func theUsualLanesAreThoseThatSaySomething() {
    let all = titles(draw(nil))
    #expect(all.contains("Berättelse") && all.contains("Ansvar") && all.contains("Mått"))
    for title in ["Bakom scenen", "Framför scenen", "Bryggor", "System", "Väntan"] {
      #expect(!all.contains(title), "\(title)")
    }
    // who owns a wait or a letter alone is told there, without a lane of its own
    let text = """
      organisation af "Af"; touchpoint t "T" { owner af }
      journey j "J" { step a "A" { via t; wait { owner af } } }
      """
    #expect(!titles(draw(nil, .swedish, text)).contains("Ansvar"))
  }

  @Test func anEmptyLaneThatWasAskedForIsSaidInWords() {
    let scene = draw(
      "missing", .swedish, Self.map.replacing("system \"Ärendesystemet\";", with: ""))
    #expect(titles(scene) == ["Faser", "Steg", "Kanal", "Känsla"])
    let said = "Inget att visa i banan System: resan säger inget om det."
    #expect(JourneyMaps.texts(scene.items).contains(said))
    #expect(JourneyMaps.told(scene).contains(said))
    // what was not asked for by name is not missed
    #expect(!JourneyMaps.told(draw("few")).contains("Inget att visa"))
    let english = JourneyMaps.draw(
      #"journey j "J" { step a "A" { feeling 1 } } view v journey { lanes quotes, waits, feelings }"#,
      language: .english, view: "v")
    #expect(JourneyMaps.told(english).contains("Nothing to show in the lanes Says and Waits"))
  }

  @Test func differingExpectationsStandSideBySide() throws {
    let scene = draw(nil)
    let both = ["j.fore.a:expects", "j.fore.a:expects#2"].compactMap {
      JourneyMaps.groups($0, scene).first?.bounds
    }
    try #require(both.count == 2)
    #expect(both[0].minY == both[1].minY && both[0].maxX < both[1].minX)
    let said = texts("Förväntningar", scene)
    #expect(said.contains("S1 · skilda förväntningar"))
    #expect(said.contains("Kim Att någon tar över") && said.contains("Handläggare Ett kort samtal"))
    // the same person may expect several things: they stand under each other
    let same = ["j.fore.b:expects", "j.fore.b:expects#2"].compactMap {
      JourneyMaps.groups($0, scene).first?.bounds
    }
    #expect(same.count == 2 && same[0].maxY <= same[1].minY)
    #expect(JourneyMaps.told(scene).contains("Förväntningarna på steget skiljer sig åt:"))
  }

  @Test func backstageIsByOrganisation() {
    let scene = draw("all")
    let lanes = JourneyMaps.lanes("Bakom scenen", scene).map {
      JourneyMaps.texts($0.items).joined(separator: " ")
    }
    #expect(
      lanes == [
        "Bakom scenen Af Läser ärendet Handläggare", "Bakom scenen Fk Öppnar akten Utredare",
        "Bakom scenen Skriver upp",
      ])
    #expect(JourneyMaps.told(scene).contains("Bakom scenen, Fk: Öppnar akten (Utredare)"))
  }

  @Test func theStageIsWhatOthersDo() {
    let scene = draw("all")
    #expect(texts("Framför scenen", scene).contains("Svarar i telefon Handläggare Utredare"))
    #expect(texts("Gör", scene) == "Gör Letar efter numret")
    #expect(JourneyMaps.told(scene).contains("Framför scenen: Svarar i telefon (Handläggare)"))
    // without a stage it is something done like any other
    #expect(texts("Gör", draw(nil)).contains("Svarar i telefon"))
  }

  @Test func storiesOwnersAndMeasuresReachOverTheirSteps() throws {
    let scene = draw("all")
    #expect(texts("Berättelse", scene).contains("Allt börjar med ett brev"))
    let owners = texts("Ansvar", scene)
    #expect(owners.contains("Fk") && owners.contains("Kundtjänst"))
    #expect(owners.contains("Af väntan") && owners.contains("Af Samtal"))
    let measures = texts("Mått", scene)
    #expect(measures.contains("Väntetid 30 dagar, vid start"))
    #expect(measures.contains("Väntetid uppgift saknas (ingen har räknat)"))
    let told = JourneyMaps.told(scene)
    #expect(told.contains("Berättelse: Allt börjar med ett brev [S1–S2]"))
    #expect(told.contains("Ansvarig: Fk [S1–S2]") && told.contains("Ansvarig: Af (Samtal)"))
    #expect(told.contains("Mått: Väntetid: 30 dagar, vid start"))
    // what is measured of the whole journey stands under it
    #expect(told.contains("Mått: Väntetid: 3–5 dagar"))
    #expect(JourneyMaps.texts(scene.items).contains("3–5 dagar"))
  }

  @Test func channelsAreTheKindsOfTouchpoints() {
    let scene = draw("all")
    // what goes on from step to step is one stretch; a meeting without a kind has no channel
    #expect(texts("Kanal", scene) == "Kanal Telefon Brev")
    #expect(texts("Kontaktpunkter", scene).contains("Mötet"))
    #expect(titles(draw(nil)).contains("Kanal"))
    #expect(texts("Kanal", draw(nil)).contains("Kallelse"))
  }

  @Test func bridgesHangUnderTheirGapsOrStandAlone() {
    #expect(texts("Glapp mellan aktörer", draw(nil)).contains("Brygga (prövas): En lots"))
    let scene = draw("all")
    #expect(!texts("Glapp mellan aktörer", scene).contains("lots"))
    #expect(texts("Bryggor", scene).contains("G1 En lots Utredare prövas"))
    #expect(JourneyMaps.told(scene).contains("Brygga: En lots (Utredare, prövas) [G1]"))
  }
}
