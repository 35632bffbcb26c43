// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

struct JourneyMeaningTests {
  private let scene = JourneyMaps.draw(JourneySamples.everything)

  private func groups(_ id: String, _ scene: Scene? = nil) -> [SceneGroup] {
    JourneyMaps.groups(id, scene ?? self.scene)
  }
  private func texts(_ items: [SceneItem]) -> [String] { JourneyMaps.texts(items) }
  private func lines(_ items: [SceneItem]) -> [PathShape] { JourneyMaps.lines(items) }
  private func lanes(_ title: String, _ scene: Scene? = nil) -> [SceneGroup] {
    JourneyMaps.lanes(title, scene ?? self.scene)
  }

  @Test(arguments: [
    "resan.fore", "resan.fore.ringer", "resan.under.plan", "resan.fore.ringer.oklart", "langsam",
    "resan.under.plan.lyssnad", "resan.trygg", "resan.helhet", "anmalan", "anmalan.lots", "sprak",
    "allt", "hur", "telefon", "kim", "resurs", "resan.fore.vantar:wait",
    "resan.fore.ringer:feeling", "resan.fore.ringer:feeling#2", "resan.under.rum:then",
    "resurs:vacant",
  ])
  func everythingIsThere(id: String) {
    let found = groups(id)
    #expect(!found.isEmpty, "\(id)")
    #expect(found.allSatisfy { $0.title?.isEmpty == false }, "\(id)")
  }

  @Test func everyGroupHasAnIdOfItsOwn() {
    let keys = JourneyMaps.groups(scene).map { "\($0.dataID ?? "") \($0.part ?? "")" }
    #expect(Set(keys).count == keys.count)
  }

  @Test func noLineWhereNothingIsKnown() {
    let text = """
      person p "P"
      journey j "J" for p {
        step a "A" { feeling 1 }
        step b "B" { }
        step c "C" { feeling -1 }
        step d "D" { feeling -2 }
      }
      """
    let lane = lanes("Känsla", JourneyMaps.draw(text))[0]
    let curves = lines(lane.items).filter { ($0.stroke?.width ?? 0) > 2 }
    #expect(curves.count == 1)
    // one straight line, from C to D
    #expect(curves.first?.path.segments.count == 2)
    #expect(texts(lane.items).contains("ingen uppgift"))
  }

  @Test func theTravellerComesFirstWhoeverFeelsFirst() {
    let text = """
      person p "P"
      role r "R"
      role s "S"
      journey j "J" for p {
        step a "A" { feeling 1 of r; feeling 0 of s }
        step b "B" { feeling 2; feeling -1 of r; feeling -2 of p }
      }
      """
    let facts = JourneyFacts(JourneyMaps.settings(text))
    #expect(facts.perspectives.count == 3)
    #expect(facts.perspectives.first == .some(nil))
    #expect(facts.steps.map { $0.feelings.map(\.perspective) } == [[1, 2], [0, 1, 0]])
  }

  @Test func whatIsReadIntoSourcesIsUnfilled() {
    func fill(_ id: String) -> Fill? {
      groups(id).first?.items.lazy.compactMap { item -> Fill? in
        if case .circle(let circle) = item { circle.fill } else { nil }
      }.first
    }
    let palette = Palette.named(.paper)
    #expect(fill("resan.fore.ringer:feeling") == .color(palette.negative.strong))
    #expect(fill("resan.fore.remiss:feeling") == .color(palette.card))
    #expect(fill("resan.under.plan:feeling") == .color(palette.positive.strong))
  }

  @Test func aChangeHasTwoMarksAndARangeTwoNumbers() {
    #expect(texts(groups("resan.fore.remiss:feeling")[0].items) == ["+1", "−2"])
    #expect(texts(groups("resan.fore.vantar:feeling")[0].items) == ["−1", "−2"])
  }

  @Test func assumptionsAreDashed() {
    func dash(_ id: String) -> [Double]? {
      guard case .rect(let card)? = groups(id).first?.items.first else { return nil }
      return card.stroke?.dash
    }
    #expect(dash("resan.fore.remiss.brist")?.isEmpty == false)
    #expect(dash("resan.fore.ringer.oklart") == nil)
    #expect(texts(groups("resan.fore.ringer.oklart")[0].items).contains("4 av 5"))
  }

  @Test func longJourneysGoOnInFurtherRows() {
    var text = "person p \"P\"\njourney j \"J\" for p { phase f \"Fas\" {\n"
    for index in 0..<20 { text += "step s\(index) \"Steg \(index)\" { feeling 1 }\n" }
    let scene = JourneyMaps.draw(text + "} }")
    #expect(lanes("Steg", scene).count == 3)
    // the phase goes on by name, and the lanes are named again
    #expect(texts(scene.items).filter { $0 == "Fas (forts.)" }.count == 2)
    #expect(texts(scene.items).filter { $0 == "Känsla" }.count == 3)
    let width = PrintFit.largestSize(forText: 11).width
    #expect(scene.size.width <= width)
  }

  @Test func rowsBreakBetweenPhasesWhereTheyCan() {
    func column(_ phase: Int) -> JourneyColumn {
      JourneyColumn(step: 0, phases: [EntryID(phase)])
    }
    let columns = [4, 5].enumerated().flatMap { index, count in
      Array(repeating: column(index + 1), count: count)
    }
    let bands = JourneyBands(columns, most: 7)
    #expect(bands.bands.map(\.columns) == [0..<4, 4..<9])
    let long = JourneyBands(Array(repeating: column(1), count: 15), most: 7)
    #expect(long.bands.map(\.columns.count) == [5, 5, 5])
    #expect(long.cut(0...14).map(\.band) == [0])
    #expect(long.cut(4...5).map(\.columns) == [4...4, 5...5])
  }

  @Test func aViewChoosesLanesAndTitle() {
    let chosen = JourneyMaps.draw(JourneySamples.everything, view: "bild")
    #expect(chosen.title == "Hur är det att be om stöd?")
    #expect(lanes("Känsla", chosen).count == 1)
    #expect(lanes("Vilka är med", chosen).isEmpty)
    #expect(lanes("Höjdpunkter", chosen).isEmpty)
    #expect(chosen.idPrefix.contains("bild"))
  }

  @Test func aViewLeavesOutKindsAndTags() {
    let text = """
      person p "P"
      journey j "J" for p { step a "A" { feeling 1
        pain one "Ett" { tag urgent }; pain two "Två"; gain three "Tre" } }
      view urgent journey { only urgent }
      view calm journey { except pains }
      """
    let urgent = JourneyMaps.draw(text, view: "urgent")
    #expect(!groups("j.a.one", urgent).isEmpty)
    #expect(groups("j.a.two", urgent).isEmpty)
    #expect(groups("j.a.three", urgent).isEmpty)
    let calm = JourneyMaps.draw(text, view: "calm")
    #expect(groups("j.a.one", calm).isEmpty)
    #expect(!groups("j.a.three", calm).isEmpty)
  }

  @Test func lanesWithoutContentAreLeftOut() {
    let scene = JourneyMaps.draw("journey j \"J\" { step s \"S\" { feeling 1 } }")
    #expect(lanes("Känsla", scene).count == 1)
    for title in ["Smärtpunkter", "Vilka är med", "Kanal", "Tid", "Vägar vidare"] {
      #expect(lanes(title, scene).isEmpty, "\(title)")
    }
  }

  @Test func expectationsAreSaidToBeExpected() {
    let scene = JourneyMaps.draw(JourneySamples.planned, language: .english)
    let lane = lanes("Expected feeling", scene)
    #expect(lane.count == 1)
    let curves = lines(lane[0].items).filter { ($0.stroke?.width ?? 0) > 2 }
    #expect(curves.count == 1)
    #expect(curves.allSatisfy { $0.stroke?.dash.isEmpty == false })
  }

  @Test func theWordsTellAll() {
    let words = NarrativeWriter.write(scene.narrative)
    for part in [
      "Vet inte vem jag ska ringa", "4 av 5", "väntan 3\u{A0}veckor", "G1", "En lots följer med",
      "ändras till −2", "Ny ledare: ", "tom stol, ingen utsedd", "nytt varv", "Hela resan",
      "Är det här rätt ställe?",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    let english = JourneyMaps.draw(JourneySamples.everything, language: .english)
    let told = NarrativeWriter.write(english.narrative)
    #expect(told.contains("wait 3\u{A0}weeks"))
    #expect(!told.contains("Smärtpunkt"))
  }

  @Test func aCircleGoesRound() {
    let round = "journey j \"J\" { form circular; step a \"A\" { } step b \"B\" { } }"
    let scene = JourneyMaps.draw(round)
    #expect(texts(scene.items).contains("nytt varv (S2 → S1)"))
    let stated = JourneyMaps.draw(JourneySamples.everything)
    #expect(!texts(stated.items).contains("nytt varv (S5 → S1)"))
  }

  @Test func evidenceAgainstIsNoSupport() {
    let scene = JourneyMaps.draw(
      """
      source q "Q"
      journey j "J" { step a "A" { pain p "P" { evidence "Ja" from q
        evidence "Nej" from q { against } } } }
      """)
    #expect(texts(groups("j.a.p", scene)[0].items).contains("1 belägg, 1 emot"))
  }

  @Test func theFootSaysWhoseMapItIs() {
    let all = texts(scene.items)
    #expect(all.contains("Konfidentiellt"))
    #expect(all.contains { $0.contains("Samordningsförbundet") && $0.contains("utgåva 2026") })
  }

  @Test func sameMapSameBytes() {
    let again = JourneyMaps.draw(JourneySamples.everything)
    #expect(SVGWriter.write(again) == SVGWriter.write(scene))
  }

  @Test func theSmallMapLooksAsRecorded() throws {
    let scene = JourneyMaps.draw(try JourneyMaps.file("examples/01-first-journey/resa.glapp"))
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/journey-first.svg")
    // to record: GLAPP_RECORD=1 swift test --filter theSmallMapLooksAsRecorded
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(SVGWriter.write(scene)).write(to: golden)
    }
    #expect(try Data(contentsOf: golden) == Data(SVGWriter.write(scene)))
  }
}
