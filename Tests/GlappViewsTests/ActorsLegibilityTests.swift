// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappText
import Testing

@testable import GlappViews

struct ActorsLegibilityTests {
  @Test(arguments: [("aktorer", Language.swedish), ("arbetet", .swedish), ("arbetet", .english)])
  func theRealMapIsLegible(view: String, language: Language) throws {
    let text = try JourneyMaps.file("maps/varna/varna.glapp")
    func picture(_ style: PictureStyle) -> ActorsPicture {
      ActorsPicture(
        JourneyMaps.settings(text, style: style, language: language, view: view))
    }
    let paper = picture(.paper)
    // everything stands in the same places in every style, and is placed once
    let placed = paper.chosen(LayeredLayout().place(paper.requests))
    for style in PictureStyle.allCases {
      let scene = picture(style).drawn(placed)
      try JourneyMaps.dump(scene, "\(view)-\(language.rawValue)-\(style.rawValue)")
      #expect(SceneAudit.findings(in: scene, smallest: 11) == [], "\(style)")
    }
  }

  @Test(arguments: ["runt", "around"])
  func theLessonIsLegibleAndPrintsOnA4(name: String) throws {
    let text = try JourneyMaps.file("examples/02-around-a-person/\(name).glapp")
    let scene = ActorMaps.draw(text, language: name == "runt" ? .swedish : .english, view: name)
    try JourneyMaps.dump(scene, "lesson-\(name)")
    let smallest = PrintFit.minimumTextSize(forSceneSize: scene.size)
    #expect(SceneAudit.findings(in: scene, smallest: max(11, smallest)) == [])
  }

  @Test(arguments: [
    (1, 1), (2, 2), (3, 3), (4, 5), (5, 9), (6, 14), (7, 20), (8, 32),
  ])
  func randomNetworksAreLegible(seed: Int, actors: Int) throws {
    let text = ActorMaps.random(seed: UInt64(seed), actors: actors)
    let scene = ActorMaps.draw(text)
    try JourneyMaps.dump(scene, "random-\(seed)-\(actors)")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [], "seed \(seed)")
  }

  @Test func aLargeNetworkIsLegible() throws {
    let scene = ActorMaps.drawAsPlaced(ActorMaps.random(seed: 11, actors: 100))
    try JourneyMaps.dump(scene, "random-11-100")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func noLineRunsThroughABoxOrAName() {
    for seed in 1...4 {
      let text = ActorMaps.random(seed: UInt64(seed), actors: 13)
      let settings = JourneyMaps.settings(text)
      let picture = ActorsPicture(settings)
      for placement in LayeredLayout().place(picture.requests) {
        let plan = NetworkPlan(NetworkBuilder.network(settings), Look(.paper), pins: [:])
        let geometry = NetworkGeometry(plan, placement)
        #expect(geometry.strikes == 0, "seed \(seed)")
      }
    }
  }

  @Test func theSameMapGivesTheSamePicture() {
    let text = ActorMaps.random(seed: 5, actors: 12)
    #expect(ActorMaps.draw(text) == ActorMaps.draw(text))
  }
}
