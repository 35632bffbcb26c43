// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews
import Testing

/// Holds a placement against everything a picture relies on.
func checkPlacement(
  _ placement: LayoutPlacement, of graph: LayoutGraph,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(LayoutAudit.failure(placement, of: graph) == nil, sourceLocation: sourceLocation)
  let bounds = placement.contentBounds(of: graph)
  #expect(
    abs(bounds.minX) < 0.01 && abs(bounds.minY) < 0.01
      && abs(bounds.width - placement.size.width) < 0.01
      && abs(bounds.height - placement.size.height) < 0.01, sourceLocation: sourceLocation)
  let loose = graph.edges.indices.filter { index in
    let (edge, route) = (graph.edges[index], placement.routes[index])
    return !isOnBorder(route.start, graph, edge.from, placement)
      || !isOnBorder(route.end, graph, edge.to, placement)
  }
  #expect(loose.isEmpty, "lines that end off the border", sourceLocation: sourceLocation)
}

/// Whether a line's end is on the border of its box, give or take what engines round.
private func isOnBorder(
  _ point: Point, _ graph: LayoutGraph, _ node: Int, _ placement: LayoutPlacement
) -> Bool {
  let box = graph.nodes[node]
  func holds(_ margin: Double) -> Bool {
    RouteShape(
      centre: placement.nodeCentres[node],
      size: Size(max(0, box.size.width + 2 * margin), max(0, box.size.height + 2 * margin)),
      cornerRadius: max(0, box.cornerRadius + margin)
    ).contains(point)
  }
  return holds(1.5) && !holds(-1.5)
}
