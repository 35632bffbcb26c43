// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// The picture of actors: organisations as groups, who stands in them, and what ties them.
///
/// Placed by the layout engine, several ways at once, of which the best is drawn; lines are led
/// around names, and words stand on their own lines.
package struct ActorsPicture: Picture {
  private let settings: PictureSettings
  private let selection: ActorSelection
  private let plan: NetworkPlan

  package init(_ settings: PictureSettings) {
    self.settings = settings
    selection = ActorSelection(settings)
    let network = OrganisationOverview.reduced(
      NetworkBuilder.network(settings), map: settings.map,
      words: ActorWords(language: settings.language))
    plan = NetworkPlan(network, Look(settings.style), pins: selection.pins)
  }

  /// The same network, lying and standing; none when nobody is tied to anybody.
  package var requests: [LayoutGraph] { plan.requests }

  /// Draws the best of the placements.
  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    var best: (cost: Double, geometry: NetworkGeometry)?
    let usable = usable(placements)
    guard !usable.isEmpty else { return composer(nil).scene }
    let empty = composer(nil)
    let tries = [
      (empty.room(on: .landscape), UInt64(1)), (empty.room(on: .portrait), 2),
    ]
    let size = plan.network.nodes.count
    let packed = tries.prefix(size > 60 ? 1 : 2).enumerated().compactMap {
      turn, attempt in
      NetworkPacking.packed(
        plan, usable[turn % usable.count], on: attempt.0, seed: attempt.1 * 7919)
    }
    // what people have put somewhere stays there, however else it might look better
    let isPinned = !plan.pins.isEmpty && !packed.isEmpty
    for placement in isPinned ? packed : usable + packed {
      let geometry = NetworkGeometry(plan, placement)
      let sheet = composer(geometry).sheet(for: geometry.bounds.size)
      let cost = geometry.cost(sheet: sheet, width: settings.width)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, geometry) }
    }
    return composer(best?.geometry).scene
  }

  private func composer(_ geometry: NetworkGeometry?) -> NetworkScene {
    let words = ActorWords(language: settings.language)
    return NetworkScene(
      settings: settings, selection: selection, network: plan.network, look: plan.look,
      words: words, geometry: geometry
    )
  }

  /// The placements that answer what was asked; our own where an engine gave none.
  private func usable(_ placements: [LayoutPlacement]) -> [LayoutPlacement] {
    let fitting = zip(requests, placements).filter { request, placement in
      placement.nodeCentres.count == request.nodes.count
        && placement.routes.count == request.edges.count
        && placement.clusterBoxes.count == request.clusters.count
    }
    if fitting.isEmpty { return requests.prefix(2).map { LayeredLayout().place($0) } }
    return fitting.map(\.1)
  }
}
