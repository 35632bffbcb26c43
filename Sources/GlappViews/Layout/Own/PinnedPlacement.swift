// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Puts pinned boxes where a person wants them, and keeps everything else clear of them.
enum PinnedPlacement {
  /// Moves pinned boxes to their pins and the others below. Groups with a pinned box inside get
  /// the smallest box around their members, or none where that would hold something else.
  static func apply(_ graph: LayoutGraph, to placement: inout LayoutPlacement) {
    var bottom = -Double.infinity
    var left = Double.infinity
    for node in graph.nodes {
      guard let pin = node.pin else { continue }
      bottom = max(bottom, pin.y + node.size.height / 2)
      left = min(left, pin.x - node.size.width / 2)
    }
    var freeTop = Double.infinity
    for (node, centre) in zip(graph.nodes, placement.nodeCentres) where node.pin == nil {
      freeTop = min(freeTop, centre.y - node.size.height / 2)
    }
    for case let box? in placement.clusterBoxes { freeTop = min(freeTop, box.minY) }
    let drop = freeTop.isFinite ? bottom + graph.options.rankSeparation - freeTop : 0
    for index in graph.nodes.indices {
      let centre = placement.nodeCentres[index]
      placement.nodeCentres[index] =
        graph.nodes[index].pin ?? Point(centre.x + left, centre.y + drop)
    }
    placement.clusterBoxes = ClusterHulls.boxes(graph, around: placement.nodeCentres)
    let dropped = ClusterHulls.dropCollisions(graph, in: &placement)
    if dropped > 0 { placement.notes.append(.groupsDropped(dropped)) }
    let overlaps = LayoutAudit.overlappingNodes(graph, placement.nodeCentres)
    if overlaps > 0 { placement.notes.append(.pinsOverlap(overlaps)) }
  }
}
