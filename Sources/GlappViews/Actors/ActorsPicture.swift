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
    look = Look(evenly: settings.style)
    plan = Self.plan(settings)
  }

  /// What is drawn for a view, measured as for paper.
  static func plan(_ settings: PictureSettings) -> NetworkPlan {
    let words = ActorWords(language: settings.language)
    let network = OrganisationOverview.reduced(
      NetworkBuilder.network(settings), map: settings.map, words: words
    ).withoutPages().gathered(words)
    return NetworkPlan(network, Look(evenly: .paper), pins: ActorSelection(settings).pins)
  }

  /// The same network, lying and standing; none when nobody is tied to anybody.
  package var requests: [LayoutGraph] { plan.requests }

  /// Draws the best of the placements.
  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    drawn(chosen(placements))
  }

  /// The picture of a network placed as for paper.
  func drawn(_ geometry: NetworkGeometry?) -> Scene {
    composer(geometry?.grown(to: look), look).scene
  }

  /// The network where it is drawn, as for paper; nil where nobody is tied to anybody.
  func chosen(_ placements: [LayoutPlacement]) -> NetworkGeometry? {
    let usable = usable(placements)
    guard !usable.isEmpty else { return nil }
    let width = settings.width.map { $0 / growth }
    return PlacementChoice(plan, width: width) { composer($0, plan.look) }.best(of: usable)
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
