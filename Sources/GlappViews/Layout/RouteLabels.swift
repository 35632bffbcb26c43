// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Puts the words of lines onto the lines.
///
/// Where an engine has kept room, the words move from beside their line onto it, if they can;
/// elsewhere they go as near the middle as they can. They never cover a box, a group's name or
/// other words, and avoid other lines. What fits nowhere is left out.
package struct RouteLabels {
  private let graph: LayoutGraph
  private var placement: LayoutPlacement
  private var taken = RectIndex()
  /// The number in `taken` of the room an engine kept for each line's words.
  private var kept: [Int: Int] = [:]
  private let ink: RouteInk

  /// How far along a line words may stand: not at its ends, where arrows are.
  private static let shares = 7...44
  private static let samples = 51

  /// Places the words of `placement` and gives how many found no room.
  package static func place(_ graph: LayoutGraph, in placement: inout LayoutPlacement) -> Int {
    guard graph.edges.contains(where: { $0.labelSize != nil }) else { return 0 }
    var labels = RouteLabels(graph, placement)
    var dropped = 0
    for edge in graph.edges.indices where !labels.settle(edge) { dropped += 1 }
    placement = labels.placement
    return dropped
  }

  private init(_ graph: LayoutGraph, _ placement: LayoutPlacement) {
    self.graph = graph
    self.placement = placement
    ink = RouteInk(placement.routes.map(\.points))
    for (node, centre) in zip(graph.nodes, placement.nodeCentres) {
      taken.insert(Rect(center: centre, size: node.size))
    }
    for (cluster, rect) in zip(graph.clusters, placement.clusterBoxes) {
      guard let rect, cluster.labelSize.height > 0 else { continue }
      let height = min(rect.height, cluster.labelSize.height + cluster.padding)
      let width = min(rect.width, cluster.labelSize.width + 2 * cluster.padding)
      taken.insert(Rect(rect.minX, rect.minY, width, height))
    }
    for (index, edge) in graph.edges.enumerated() {
      guard let size = edge.labelSize, let centre = placement.routes[index].labelCentre else {
        continue
      }
      kept[index] = taken.insert(Rect(center: centre, size: size))
    }
  }

  /// Finds the best place for one line's words; false when there is none.
  private mutating func settle(_ edge: Int) -> Bool {
    guard let size = graph.edges[edge].labelSize else { return true }
    let route = placement.routes[edge]
    let along = RouteCurve.samples(route.points, count: Self.samples)
    var best: (cost: Double, spot: Point)?
    for share in Self.shares where share < along.count {
      let spot = along[share]
      // Words beside the middle of a long line are still at its middle to the eye.
      let away =
        route.labelCentre.map { $0.distance(to: spot) / 12 } ?? Double(abs(share - 25)) / 5
      if let best, best.cost <= away { continue }
      let room = Rect(center: spot, size: size)
      guard isFree(room, for: edge) else { continue }
      let cost = away + 4 * Double(ink.linesCrossing(room, besides: edge))
      if best.map({ cost < $0.cost }) ?? true { best = (cost, spot) }
    }
    guard let best else { return route.labelCentre != nil }
    placement.routes[edge].labelCentre = best.spot
    taken.insert(Rect(center: best.spot, size: size))
    return true
  }

  private func isFree(_ room: Rect, for edge: Int) -> Bool {
    var isFree = true
    taken.visitOverlaps(of: room) { number in
      isFree = number == kept[edge]
      return isFree
    }
    return isFree
  }
}
