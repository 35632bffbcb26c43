// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappModel
import GlappScene
import Testing

@testable import GlappViews

/// What is asked along a journey, what stands in a gap, and the codes by which both are pointed at.
struct JourneyQuestionTests {
  private static let text = """
    map m "M" { language sv }
    person p "Kim"
    role a "Af"
    role c "Fk"
    journey j "J" for p {
      step one "Ett" { by a; question far "Hur långt är det?" }
      step two "Två" { by a }
      step three "Tre" { by c }
    }
    question who "Vem ringer?" { at three }
    question nowhere "Vad är egenmakt?"
    gap inside "I steget" between a, c { at two; pain slow "Det tar tid" }
    gap later "Mellan stegen" between a, c { after two; question when "När?"; tag sen }
    gap first "Först" between a, c { after one; tag tidig }
    view all journey { of j }
    view few journey { of j; except tidig }
    view asked journey { of j; lanes questions }

    """

  private func texts(_ scene: Scene) -> String {
    JourneyMaps.texts(scene.items).joined(separator: "|")
  }

  @Test(arguments: PictureStyle.allCases)
  func questionsStandUnderTheirSteps(style: PictureStyle) throws {
    let scene = JourneyMaps.draw(Self.text, style: style)
    for (step, question) in [("j.one", "j.one.far"), ("j.three", "who"), ("j.two", "later.when")] {
      let column = try #require(JourneyMaps.groups(step, scene).first?.bounds)
      let card = try #require(JourneyMaps.groups(question, scene).first?.bounds, "\(question)")
      #expect(column.minX <= card.midX && card.midX <= column.maxX, "\(question)")
      #expect(card.minY > column.maxY)
    }
    #expect(JourneyMaps.groups("nowhere", scene).isEmpty)
    #expect(texts(scene).contains("Frågor"))
    let words = NarrativeWriter.write(scene.narrative)
    #expect(words.contains("Fråga: Hur långt är det?") && words.contains("Fråga: När?"))
  }

  @Test func aPainInAGapIsWhereTheGapIs() throws {
    let scene = JourneyMaps.draw(Self.text)
    let column = try #require(JourneyMaps.groups("j.two", scene).first?.bounds)
    let card = try #require(JourneyMaps.groups("inside.slow", scene).first?.bounds)
    #expect(column.minX <= card.midX && card.midX <= column.maxX)
  }

  @Test func aViewMayAskForThemAlone() {
    let scene = JourneyMaps.draw(Self.text, view: "asked")
    #expect(texts(scene).contains("Frågor") && !texts(scene).contains("Smärtpunkter"))
  }

  @Test func codesAreTheSameOnEveryPicture() {
    let all = JourneyMaps.settings(Self.text, view: "all")
    let few = JourneyMaps.settings(Self.text, view: "few")
    #expect(
      JourneyFacts(all).gaps.map { "\($0.code) \(all.addresses.address(of: $0.id))" } == [
        "G1 first", "G2 inside", "G3 later",
      ])
    #expect(JourneyFacts(few).gaps.map(\.code) == ["G2", "G3"])
    let map = all.map
    let codes = JourneyCodes(of: map.elements(.journey)[0], in: map, addresses: all.addresses)
    #expect(
      codes.steps.map { "\($0.code) \(map.name(of: $0.id))" } == ["S1 one", "S2 two", "S3 three"])
    #expect(
      codes.gaps.map { "\($0.code) \(map.name(of: $0.id))" } == [
        "G1 first", "G2 inside", "G3 later",
      ])
    let drawn = JourneyMaps.texts(JourneyMaps.draw(Self.text, view: "few").items)
    #expect(!drawn.contains("G1") && drawn.contains("G2"))
  }
}
