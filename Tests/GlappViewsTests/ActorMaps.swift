// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Maps and pictures for the tests of actors.
enum ActorMaps {
  /// The picture of actors of a map written as text, placed by our own layout.
  static func draw(
    _ text: String, style: PictureStyle = .paper, language: Language = .swedish,
    view: String? = nil
  ) -> Scene {
    let picture = ActorsPicture(
      JourneyMaps.settings(text, style: style, language: language, view: view))
    return picture.finish(LayeredLayout().place(picture.requests))
  }

  /// The picture without drawing the network together, which takes long for many actors.
  static func drawAsPlaced(
    _ text: String, style: PictureStyle = .paper, language: Language = .swedish
  ) -> Scene {
    let settings = JourneyMaps.settings(text, style: style, language: language)
    let words = ActorWords(language: settings.language)
    let plan = NetworkPlan(
      NetworkBuilder.network(settings).gathered(words), Look(evenly: .paper), pins: [:])
    let placement = LayeredLayout().place(plan.requests).first
    let look = Look(evenly: style)
    return NetworkScene(
      settings: settings, selection: ActorSelection(settings), network: plan.network, look: look,
      words: words,
      geometry: placement.map { NetworkGeometry(plan, $0).grown(to: look) }
    ).scene
  }

  /// The network that a map written as text is read as.
  static func network(_ text: String, view: String? = nil) -> ActorNetwork {
    NetworkBuilder.network(JourneyMaps.settings(text, view: view))
  }

  /// The network of a map as our own layout places it first, before anything better is tried.
  static func placed(_ text: String) throws -> NetworkGeometry {
    let plan = ActorsPicture.plan(JourneyMaps.settings(text))
    return NetworkGeometry(plan, try #require(LayeredLayout().place(plan.requests).first))
  }

  /// All that can be read in a picture, in paint order.
  static func words(_ scene: Scene) -> [String] {
    var found: [String] = []
    var stack = Array(scene.items.reversed())
    while let item = stack.popLast() {
      switch item {
      case .group(let group): stack += group.items.reversed()
      case .text(let run): found.append(run.string)
      default: break
      }
    }
    return found
  }

  /// A map with organisations, units, roles, teams, people and ties drawn by lot.
  static func random(seed: UInt64, actors: Int) -> String {
    var dice = Dice(state: seed)
    let kinds = [
      "meets", "refers", "informs", "funds", "steers", "decides", "represents", "supports",
      "consults", "employs", "depends", "power",
    ]
    let titles = [
      "Handläggare", "Samordnare", "Chef för rehabiliteringsenheten", "Läkare",
      "Socialsekreterare med ansvar för unga vuxna", "Coach", "Enhet för försörjningsstöd",
    ]
    var text = "map m \"Slumpkarta\"\n"
    var ids: [String] = []
    var number = 0
    let organisations = max(1, actors / 6)
    for organisation in 0..<organisations where number < actors {
      text += "organisation o\(organisation) \"Organisation nummer \(organisation)\" {\n"
      if dice.below(4) == 0 { ids.append("o\(organisation)") }
      for _ in 0..<dice.below(7) where number < actors {
        text += "  role r\(number) \"\(titles[dice.below(titles.count)]) \(number)\"\n"
        ids.append("r\(number)")
        number += 1
      }
      text += "}\n"
    }
    while number < actors {
      text += "person p\(number) \"Person \(number)\"\n"
      ids.append("p\(number)")
      number += 1
    }
    let roles = ids.filter { $0.hasPrefix("r") }
    if roles.count > 4 {
      text += "team t \"Gemensamt team\" { seats unknown; vacant o0 not-appointed \"vakans\"\n"
      for _ in 0..<4 { text += "  member \(roles[dice.below(roles.count)])\n" }
      text += "}\n"
      ids.append("t")
    }
    guard !ids.isEmpty else { return text }
    for tie in 0..<(actors * 13 / 10) {
      let (a, b) = (ids[dice.below(ids.count)], ids[dice.below(ids.count)])
      let arrow = ["->", "->", "<->", "--"][dice.below(4)]
      text += "relation \(a) \(arrow) \(b) \(kinds[dice.below(kinds.count)])"
      text += dice.below(2) == 0 ? " \"band nummer \(tie) mellan dem\"" : ""
      switch dice.below(9) {
      case 0: text += " { missing \"återkoppling efter mötet\" }"
      case 1: text += " { none }"
      case 2: text += " { strained; strength 4 }"
      case 3: text += " { basis interpreted }"
      default: break
      }
      text += "\n"
    }
    return text
  }

  /// Numbers drawn by lot, the same for the same seed.
  private struct Dice {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, count)))
    }
  }
}
