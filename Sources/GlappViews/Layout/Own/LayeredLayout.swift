// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Our own layered layout, in plain Swift: the last step of the ladder, which always works.
///
/// Each group is laid out by itself, innermost first, and then stands as one box among its
/// neighbours, so that boxes and groups can never overlap. Lines go straight for their goal and
/// around nothing. Time is close to linear in boxes and lines.
package struct LayeredLayout: LayoutEngine {
  package init() {}

  /// Places each graph; boxes with a pin stay there and the rest stands below them.
  package func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement] {
    graphs.map(place)
  }

  /// Places one graph.
  package func place(_ graph: LayoutGraph) -> LayoutPlacement {
    precondition(graph.isWellFormed, "a picture asked for a layout of things that do not exist")
    var layout = GroupedLayout(graph)
    layout.run()
    var placement = LayoutPlacement(
      size: .zero, nodeCentres: layout.centres, clusterBoxes: layout.boxes, routes: [], rung: .own)
    if graph.nodes.contains(where: { $0.pin != nil }) {
      PinnedPlacement.apply(graph, to: &placement)
    }
    placement.routes = OwnRoutes(graph, placement.nodeCentres).routes()
    let dropped = RouteLabels.place(graph, in: &placement)
    if dropped > 0 { placement.notes.append(.labelsDropped(dropped)) }
    return placement.fitted(to: graph)
  }
}
