// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

@testable import GlappViews

/// How the room of the sheet is used, and that no title is cut.
struct JourneyRoomTests {
  private static let long =
    "Arbetsmarknadsdepartementets rehabiliteringsutredning om samordnade "
    + "insatser för den som länge varit utan arbete och väntar på besked från flera myndigheter"

  private static let text: String = {
    var text = "person p \"Kim\"\njourney j \"J\" for p {\n"
    for phase in 0..<9 {
      text += "phase f\(phase) \"Fas \(phase): \(long)\" {\n"
      text += "step s\(phase) \"Steg \(phase): \(long)\" { feeling 1 }\n"
      text += "step t\(phase) \"Mer \(phase)\" { feeling 0 }\n}\n"
    }
    return text + "}"
  }()

  /// The words of a group without spaces and hyphens, since long words are broken.
  private func said(_ items: [SceneItem]) -> String {
    JourneyMaps.texts(items).joined().filter { $0 != " " && $0 != "-" }
  }

  private func plain(_ text: String) -> String { text.filter { $0 != " " && $0 != "-" } }

  @Test(arguments: PictureStyle.allCases)
  func noTitleIsCutInAnyRow(style: PictureStyle) throws {
    let scene = JourneyMaps.draw(Self.text, style: style)
    for phase in 0..<9 {
      let step = try #require(JourneyMaps.groups("j.f\(phase).s\(phase)", scene).first)
      #expect(said(step.items).contains(plain("Steg \(phase): \(Self.long)")))
      let band = try #require(JourneyMaps.groups("j.f\(phase)", scene).first)
      #expect(said(band.items).contains(plain("Fas \(phase): \(Self.long)")))
    }
    let smallest = TypeScale.named(style).small
    #expect(SceneAudit.findings(in: scene, smallest: smallest) == [])
    #expect(!JourneyMaps.texts(scene.items).contains { $0.hasSuffix("…") })
  }

  @Test func wordsOfSixtyLettersStayWholeInTheirBoxes() {
    let word = "samordningsförbundsrehabiliteringsutredningshandläggarmötesprotokoll"
    let text = """
      person p "\(word)"
      role r "\(word)"
      touchpoint t "\(word)" { kind phone }
      journey j "\(word)" for p { phase f "\(word)" {
        step a "\(word)" { by r; via t for r; feeling -1 { note "\(word)" }
          feeling 1 of r; says "\(word)"; expects "\(word)" of r
          pain x "\(word)"; gain y "\(word)"; opportunity z "\(word)" }
        step b "\(word)" { by r; then a "\(word)" }
      } }
      gap g "\(word)" between p, r { at a; loses "\(word)"; bridge h "\(word)" }
      """
    for style in PictureStyle.allCases {
      let scene = JourneyMaps.draw(text, style: style)
      let smallest = TypeScale.named(style).small
      #expect(SceneAudit.findings(in: scene, smallest: smallest) == [])
      #expect(!JourneyMaps.texts(scene.items).contains { $0.hasSuffix("…") })
    }
  }

  @Test func aRowWithFewerStepsUsesTheirRoom() throws {
    var text = "journey j \"J\" {\n"
    for index in 0..<11 { text += "step s\(index) \"Steg \(index)\" { feeling 1 }\n" }
    let scene = JourneyMaps.draw(text + "}")
    let rows = JourneyMaps.lanes("Steg", scene)
    #expect(rows.count == 2)
    let widths = ["j.s0", "j.s10"].map { JourneyMaps.groups($0, scene)[0].bounds?.width ?? 0 }
    #expect(widths[1] > widths[0] * 1.1)
    let right = ["j.s5", "j.s10"].map { JourneyMaps.groups($0, scene)[0].bounds?.maxX ?? 0 }
    #expect(abs(right[0] - right[1]) < 1)
  }

  @Test func namesAreShortInTheRowsAndFullBelow() throws {
    let text = """
      map m "M" { language sv }
      role r "Intresseanmälande handläggare" { short "Handläggaren" }
      team t "Myndighetsgemensamt team" { short "Mgt"; member r }
      person p "Kim"
      journey j "J" for p { step a "A" { by t; with r } }
      """
    let scene = JourneyMaps.draw(text)
    let lane = try #require(JourneyMaps.lanes("Vilka är med", scene).first)
    let words = JourneyMaps.texts(lane.items)
    #expect(words.contains("Handläggaren") && words.contains("Mgt"))
    let below = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(below.contains("Handläggaren = Intresseanmälande handläggare"))
    #expect(below.contains("Mgt = Myndighetsgemensamt team"))
    #expect(JourneyMaps.told(scene).contains("Handläggaren = Intresseanmälande handläggare"))
  }

  @Test func waysRunThroughNoWords() {
    var text = "journey j \"J\" {\n"
    for index in 0..<7 {
      text += "step s\(index) \"Steg \(index)\" {\n"
      for target in 0..<index { text += "then s\(target) \"tillbaka till \(target)\"\n" }
      text += "then s\(index) \"en gång till\"\n}\n"
    }
    for style in PictureStyle.allCases {
      let scene = JourneyMaps.draw(text + "}", style: style)
      let smallest = TypeScale.named(style).small
      #expect(SceneAudit.findings(in: scene, smallest: smallest) == [])
    }
  }

  @Test func aWayBeginsAndEndsAtItsCards() throws {
    let scene = JourneyMaps.draw(
      "journey j \"J\" { step a \"A\" { } step b \"B\" { then a \"om\" } }")
    let way = try #require(JourneyMaps.groups("j.b:then", scene).first)
    let line = try #require(JourneyMaps.lines(way.items).first).path.bounds
    let cards = ["j.a", "j.b"].map { JourneyMaps.groups($0, scene)[0].bounds ?? .zero }
    #expect(line.minY - cards[0].maxY < 4 && line.minY >= cards[0].maxY - 1)
    #expect(line.minX > cards[0].minX && line.minX < cards[0].maxX)
    #expect(line.maxX > cards[1].minX && line.maxX < cards[1].maxX)
  }

  @Test func waysFromAfarShareAnArrow() {
    var text = "journey j \"J\" {\n"
    for index in 0..<40 { text += "step s\(index) \"Steg \(index)\" { then s0 \"om\" }\n" }
    let scene = JourneyMaps.draw(text + "}")
    let lane = JourneyMaps.lanes("Andra vägar", scene)[0]
    #expect(JourneyMaps.texts(lane.items).contains { $0.contains("till → S1") })
    #expect(JourneyMaps.told(scene).contains("Härifrån till S1: om"))
  }
}
