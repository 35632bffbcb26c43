// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

@testable import GlappViews

/// What is known of a placement's cost before it is worked out.
struct ActorsCostTests {
  @Test(arguments: 1...6) func thePictureIsNeverBetterThanItsBoxesAllow(_ seed: UInt64) {
    let text = ActorMaps.random(seed: seed, actors: 6 + 3 * Int(seed))
    let settings = JourneyMaps.settings(text)
    let plan = NetworkPlan(NetworkBuilder.network(settings), Look(evenly: .paper), pins: [:])
    for placement in LayeredLayout().place(plan.requests) {
      let room = NetworkGeometry.leastSize(plan, placement)
      let least = NetworkGeometry.leastCost(plan, placement, sheet: room)
      let geometry = NetworkGeometry(plan, placement)
      let words = ActorWords(language: settings.language)
      func page(_ geometry: NetworkGeometry?) -> NetworkScene {
        NetworkScene(
          settings: settings, selection: ActorSelection(settings), network: plan.network,
          look: plan.look, words: words, geometry: geometry)
      }
      let around = page(nil).surroundings
      let sheet = page(geometry).sheet(for: geometry.bounds.size, around)
      let leastSheet = page(nil).leastSheet(for: room, around)
      #expect(
        PrintFit.minimumTextSize(forSceneSize: leastSheet)
          <= PrintFit.minimumTextSize(forSceneSize: sheet))
      let cost = geometry.cost(sheet: sheet, width: nil)
      #expect(NetworkGeometry.leastCost(plan, placement, sheet: leastSheet) <= cost)
      // the whole picture is larger than its network, so that it costs more still
      #expect(least > 0)
      #expect(room.width <= geometry.bounds.width && room.height <= geometry.bounds.height)
      #expect(least <= geometry.cost(sheet: geometry.bounds.size, width: nil))
    }
  }
}
