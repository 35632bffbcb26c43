// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

extension LayoutPlacement {
  /// The smallest rectangle around boxes, groups, lines and words.
  ///
  /// Control points count too: a curve stays inside its control points, so nothing is cut off.
  package func contentBounds(of graph: LayoutGraph) -> Rect {
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    func include(_ point: Point, _ halfWidth: Double = 0, _ halfHeight: Double = 0) {
      left = min(left, point.x - halfWidth)
      right = max(right, point.x + halfWidth)
      top = min(top, point.y - halfHeight)
      bottom = max(bottom, point.y + halfHeight)
    }
    for (node, centre) in zip(graph.nodes, nodeCentres) {
      include(centre, node.size.width / 2, node.size.height / 2)
    }
    for case let box? in clusterBoxes {
      include(Point(box.minX, box.minY))
      include(Point(box.maxX, box.maxY))
    }
    for (edge, route) in zip(graph.edges, routes) {
      for point in route.points { include(point) }
      if let size = edge.labelSize, let centre = route.labelCentre {
        include(centre, size.width / 2, size.height / 2)
      }
    }
    guard left <= right, top <= bottom else { return Rect(0, 0, 0, 0) }
    return Rect(left, top, right - left, bottom - top)
  }

  /// The same placement moved so that its content begins at the origin, `size` being the content's.
  package func fitted(to graph: LayoutGraph) -> LayoutPlacement {
    let bounds = contentBounds(of: graph)
    var result = self
    result.size = Size(bounds.width, bounds.height)
    func moved(_ point: Point) -> Point {
      Point(point.x - bounds.minX, point.y - bounds.minY)
    }
    result.nodeCentres = nodeCentres.map(moved)
    result.clusterBoxes = clusterBoxes.map { box in
      box.map {
        Rect($0.minX - bounds.minX, $0.minY - bounds.minY, $0.width, $0.height)
      }
    }
    result.routes = routes.map { route in
      Route(points: route.points.map(moved), labelCentre: route.labelCentre.map(moved))
    }
    return result
  }
}
