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
      let least = NetworkGeometry.leastCost(plan, placement)
      let geometry = NetworkGeometry(plan, placement)
      // the whole picture is larger than its network, so that it costs more still
      #expect(least > 0)
      #expect(least <= geometry.cost(sheet: geometry.bounds.size, width: nil))
    }
  }
}
