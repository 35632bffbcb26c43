// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import Testing

@testable import GlappViews

/// How feelings are known, and what is said of them.
struct JourneyFeelingTests {
  private func fill(_ id: String, _ scene: Scene) -> Fill? {
    guard case .circle(let circle)? = JourneyMaps.groups(id, scene).first?.items.first else {
      return nil
    }
    return circle.fill
  }

  @Test func aPictureKnowsWhatTheModelKnows() {
    // a journey's default is for what says nothing itself; evidence on the value goes before it
    let text = """
      source q "Q"
      person p "P"
      journey j "J" for p { default basis interpreted
        step a "A" { feeling 1 }
        step b "B" { feeling 1 { from q } }
        step c "C" { feeling 1 { evidence "Det sägs" from q } }
        step d "D" { feeling 1 { basis interpreted; from q } }
        step e "E" { feeling 1 { basis stated } }
      }
      """
    let settings = JourneyMaps.settings(text)
    let scene = JourneyMaps.draw(text)
    let palette = Palette.named(.paper)
    for step in ["a", "b", "c", "d", "e"] {
      let id = "j.\(step):feeling"
      let entry = settings.map.elements(.feeling).first {
        settings.addresses.address(of: $0) == id
      }
      let isStated = entry.flatMap { settings.map.basis(of: $0) } == .stated
      #expect(isStated == ["b", "c", "e"].contains(step))
      let expected: Fill = .color(isStated ? palette.positive.strong : palette.card)
      #expect(fill(id, scene) == expected, "\(step)")
    }
  }

  @Test func withoutAnyWordItIsOurReading() {
    let scene = JourneyMaps.draw("journey j \"J\" { step a \"A\" { feeling 1 } }")
    #expect(fill("j.a:feeling", scene) == .color(Palette.named(.paper).card))
  }

  @Test func remarksStandUnderTheScaleWithTheirValues() throws {
    let text = """
      person p "Kim"
      role r "Handläggare"
      journey j "J" for p { step a "A" {
        feeling -2 { note "När allt måste berättas igen." }
        feeling +1 { note "När det inte behövs." }
        feeling 0 of r { note "Vet inte." }
      } }
      """
    let scene = JourneyMaps.draw(text)
    func said(_ id: String) -> String {
      JourneyMaps.texts(JourneyMaps.groups(id, scene).first?.items ?? []).joined(separator: " ")
    }
    #expect(said("j.a:feeling") == "−2 −2: När allt måste berättas igen.")
    #expect(said("j.a:feeling#2") == "+1 +1: När det inte behövs.")
    #expect(said("j.a:feeling#3") == "0 Handläggare 0: Vet inte.")
    let lane = try #require(JourneyMaps.lanes("Känsla", scene).first)
    let panel = try #require(JourneyMaps.rects(lane.items).first).rect
    #expect(try #require(lane.bounds).maxY <= panel.maxY + 0.01)
    let told = JourneyMaps.told(scene)
    #expect(told.contains("När allt måste berättas igen.") && told.contains("När det inte behövs."))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func theRealMapSaysWhenItFeelsWhich() throws {
    let scene = JourneyMaps.draw(try JourneyMaps.file("maps/varna/varna.glapp"))
    let words = JourneyMaps.texts(scene.items).joined(separator: " ")
    #expect(words.contains("−2: När hela historien måste berättas igen."))
    #expect(words.contains("+1: När den inte behöver det."))
    #expect(scene.description.contains("känslorna är vår tolkning"))
  }

  @Test func feelingsWithoutRoomAreTold() throws {
    var text = "person p \"P\"\n"
    for index in 0..<12 { text += "role r\(index) \"Roll \(index)\"\n" }
    text += "journey j \"J\" for p { step a \"A\" { feeling 1\n"
    for index in 0..<12 { text += "feeling 1 of r\(index) share most\n" }
    text += "} step b \"B\" { } step c \"C\" { } step d \"D\" { } step e \"E\" { } }"
    let scene = JourneyMaps.draw(text)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    for index in 0..<12 {
      let group = JourneyMaps.groups("j.a:feeling#\(index + 2)", scene).first
      let words = JourneyMaps.texts(group?.items ?? []).joined(separator: " ")
      // in a mark or in words, and its share with it
      #expect(words.contains("+1") && words.contains("de flesta"), "\(index): \(words)")
    }
  }

  @Test func sixPeopleAreToldApart() {
    var text = ""
    for index in 0..<6 { text += "person p\(index) \"Person \(index)\"\n" }
    text += "journey j \"J\" for p0 {\n"
    for step in 0..<4 {
      text += "step s\(step) \"Steg\" {\n"
      for index in 0..<6 { text += "feeling \((index + step) % 5 - 2) of p\(index)\n" }
      text += "}\n"
    }
    let scene = JourneyMaps.draw(text + "}")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    let look = Look(.paper)
    let tone = look.palette.neutral
    // the sixth has the mark of the first, so its line must differ
    let lines = (0..<6).map { FeelingSign($0).stroke(tone, look).dash }
    #expect(lines[0] != lines[5])
    let all = JourneyMaps.texts(scene.items)
    for index in 0..<6 { #expect(all.contains("Person \(index)")) }
  }
}
