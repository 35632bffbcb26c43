// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// The picture of actors: organisations as groups, who stands in them, and what ties them.
///
/// Placed by the layout engine, several ways at once, of which the best is drawn; lines are led
/// around names, and words stand on their own lines. All that is worked out as for paper and grown
/// to the sizes of the style afterwards, so that people find everyone in the same place in every
/// style.
package struct ActorsPicture: Picture {
  private let settings: PictureSettings
  private let selection: ActorSelection
  private let plan: NetworkPlan

  /// How it looks in the end.
  private let look: Look

  package init(_ settings: PictureSettings) {
    self.settings = settings
    selection = ActorSelection(settings)
    let network = OrganisationOverview.reduced(
      NetworkBuilder.network(settings), map: settings.map,
      words: ActorWords(language: settings.language)
    ).withoutPages()
    look = Look(evenly: settings.style)
    plan = NetworkPlan(network, Look(evenly: .paper), pins: selection.pins)
  }

  /// The same network, lying and standing; none when nobody is tied to anybody.
  package var requests: [LayoutGraph] { plan.requests }

  /// Draws the best of the placements.
  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let usable = usable(placements)
    guard !usable.isEmpty else { return composer(nil, look).scene }
    let empty = composer(nil, plan.look)
    let around = empty.surroundings
    let (lying, standing) = (
      empty.room(on: .landscape, around), empty.room(on: .portrait, around)
    )
    let tries: [(Size, UInt64)] = [(lying, 1), (standing, 2), (lying, 3), (standing, 4)]
    let size = plan.network.nodes.count
    let attempts = tries.prefix(size > 60 ? 1 : size > 30 ? 2 : 4).enumerated().map {
      turn, attempt in
      Candidate.packed(
        usable[turn % usable.count], on: attempt.0, seed: attempt.1 * 7919)
    }
    let packed = Parallel.map(attempts) { judged($0, around) }.compactMap(\.self)
    // what people have put somewhere stays there, however else it might look better
    let isPinned = !plan.pins.isEmpty && !packed.isEmpty
    // what cannot be better any more is not worked out
    let most = packed.map(\.cost).min() ?? .infinity
    let hopeful = usable.filter { !isPinned && NetworkGeometry.leastCost(plan, $0) <= most }
    let placed = Parallel.map(hopeful) { judged(.placed($0), around) }.compactMap(\.self)
    // the first of several that cost the same
    let best = (placed + packed).min { $0.cost < $1.cost }
    return composer(best?.geometry.grown(to: look), look).scene
  }

  /// A way to place everything, of which the best is drawn.
  private enum Candidate: Sendable {
    case placed(LayoutPlacement)
    case packed(LayoutPlacement, on: Size, seed: UInt64)
  }

  private struct Judged: Sendable {
    let cost: Double
    let geometry: NetworkGeometry
  }

  /// The candidate worked out, and what it costs; nil where the network is too large for it.
  private func judged(_ candidate: Candidate, _ around: Surroundings) -> Judged? {
    let placement: LayoutPlacement
    switch candidate {
    case .placed(let ready): placement = ready
    case .packed(let start, let sheet, let seed):
      guard let packed = NetworkPacking.packed(plan, start, on: sheet, seed: seed) else {
        return nil
      }
      placement = packed
    }
    let geometry = NetworkGeometry(plan, placement)
    let sheet = composer(geometry, plan.look).sheet(for: geometry.bounds.size, around)
    return Judged(
      cost: geometry.cost(sheet: sheet, width: settings.width.map { $0 / growth }),
      geometry: geometry)
  }

  /// How much larger than on paper everything is.
  private var growth: Double { look.type.body / plan.look.type.body }

  private func composer(_ geometry: NetworkGeometry?, _ look: Look) -> NetworkScene {
    let words = ActorWords(language: settings.language)
    return NetworkScene(
      settings: settings, selection: selection, network: plan.network, look: look,
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
    // a spare one that the engine could not place is worth nothing beside one that it could
    let isPlaced = fitting.contains { $0.1.rung != .own }
    return fitting.filter { !isPlaced || !$0.0.options.isSpare || $0.1.rung != .own }.map(\.1)
  }
}
