// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Holds a placement against what every picture needs of one. Engines outside our reach have been
/// seen to report success and leave lines out, answer with infinities, or place on top.
package enum LayoutAudit {
  /// Overlaps below this, in points, are rounding.
  private static let slack = 0.75

  /// The first thing wrong with a placement, or nil when it can be drawn.
  package static func failure(_ placement: LayoutPlacement, of graph: LayoutGraph) -> LayoutFailure?
  {
    let missing = placement.routes.count { $0.points.count < 4 || $0.points.count % 3 != 1 }
    if missing > 0 || placement.routes.count != graph.edges.count {
      return .routesMissing(max(missing, abs(graph.edges.count - placement.routes.count)))
    }
    guard placement.nodeCentres.count == graph.nodes.count,
      placement.clusterBoxes.count == graph.clusters.count
    else { return .answerUnreadable }
    guard isFinite(placement) else { return .numbersNotFinite }
    if !isSane(placement.contentBounds(of: graph), for: graph) { return .boundsAbsurd }
    let hasPins = graph.nodes.contains { $0.pin != nil }
    let overlaps = hasPins ? 0 : overlappingNodes(graph, placement.nodeCentres)
    if overlaps > 0 { return .boxesOverlap(overlaps) }
    let depths = graph.clusterDepths ?? []
    if !collidingClusters(graph, placement, depths: depths).isEmpty
      || !clustersHoldMembers(graph, placement)
    {
      return .groupsOverlap
    }
    return nil
  }

  /// How many pairs of boxes overlap.
  package static func overlappingNodes(_ graph: LayoutGraph, _ centres: [Point]) -> Int {
    var index = RectIndex()
    var pairs = 0
    for (node, centre) in zip(graph.nodes, centres) {
      let box = rect(node.size, centre)
      var seen = Set<Int>()
      index.visitOverlaps(of: box, slack: slack) { seen.insert($0).inserted || true }
      pairs += seen.count
      index.insert(box)
      if pairs > 1000 { break }
    }
    return pairs
  }

  /// The groups whose box overlaps a box or a group that is neither inside it nor around it; of
  /// two such groups, the later one.
  package static func collidingClusters(
    _ graph: LayoutGraph, _ placement: LayoutPlacement, depths: [Int]
  ) -> [Int] {
    var nodes = RectIndex()
    for (node, centre) in zip(graph.nodes, placement.nodeCentres) {
      nodes.insert(rect(node.size, centre))
    }
    let ancestry = Ancestry(graph, depths)
    var clusters = RectIndex()
    var numbers: [Int] = []
    var colliding: [Int] = []
    for cluster in graph.clusters.indices {
      guard let box = placement.clusterBoxes[cluster] else { continue }
      var isClear = true
      nodes.visitOverlaps(of: box, slack: slack) { node in
        isClear = graph.nodes[node].cluster.map { ancestry.isInside($0, cluster) } ?? false
        return isClear
      }
      if isClear {
        clusters.visitOverlaps(of: box, slack: slack) { number in
          let other = numbers[number]
          isClear = ancestry.isInside(other, cluster) || ancestry.isInside(cluster, other)
          return isClear
        }
      }
      if isClear {
        clusters.insert(box)
        numbers.append(cluster)
      } else {
        colliding.append(cluster)
      }
    }
    return colliding
  }

  private static func clustersHoldMembers(
    _ graph: LayoutGraph, _ placement: LayoutPlacement
  ) -> Bool {
    for (node, centre) in zip(graph.nodes, placement.nodeCentres) {
      guard let cluster = node.cluster, let box = placement.clusterBoxes[cluster] else { continue }
      guard holds(box, rect(node.size, centre)) else { return false }
    }
    for (index, cluster) in graph.clusters.enumerated() {
      guard let parent = cluster.parent, let inner = placement.clusterBoxes[index],
        let outer = placement.clusterBoxes[parent]
      else { continue }
      guard holds(outer, inner) else { return false }
    }
    return true
  }

  private static func holds(_ outer: Rect, _ inner: Rect) -> Bool {
    inner.minX >= outer.minX - slack && inner.maxX <= outer.maxX + slack
      && inner.minY >= outer.minY - slack && inner.maxY <= outer.maxY + slack
  }

  private static func isFinite(_ placement: LayoutPlacement) -> Bool {
    func isFinite(_ point: Point) -> Bool { point.x.isFinite && point.y.isFinite }
    return placement.nodeCentres.allSatisfy(isFinite)
      && placement.clusterBoxes.allSatisfy {
        $0.map { ($0.minX + $0.minY + $0.maxX + $0.maxY).isFinite } ?? true
      }
      && placement.routes.allSatisfy {
        $0.points.allSatisfy(isFinite) && ($0.labelCentre.map(isFinite) ?? true)
      }
  }

  /// A picture may be as long as all its boxes, words and gaps in a row, several times over, but
  /// not more.
  private static func isSane(_ bounds: Rect, for graph: LayoutGraph) -> Bool {
    var length = 1000.0
    for node in graph.nodes { length += node.size.width + node.size.height }
    for edge in graph.edges {
      length += (edge.labelSize?.width ?? 0) + (edge.labelSize?.height ?? 0)
    }
    for cluster in graph.clusters {
      length += cluster.labelSize.width + cluster.labelSize.height + 4 * cluster.padding
    }
    let gaps = graph.options.nodeSeparation + graph.options.rankSeparation
    length += gaps * Double(graph.nodes.count + graph.edges.count)
    return bounds.width <= 4 * length && bounds.height <= 4 * length
  }

  private static func rect(_ size: Size, _ centre: Point) -> Rect {
    Rect(center: centre, size: size)
  }
}

/// Which groups stand inside which.
private struct Ancestry {
  private let graph: LayoutGraph
  private let depths: [Int]

  init(_ graph: LayoutGraph, _ depths: [Int]) {
    self.graph = graph
    self.depths = depths
  }

  /// Whether `inner` is `outer` or stands somewhere inside it.
  func isInside(_ inner: Int, _ outer: Int) -> Bool {
    var current: Int? = inner
    while let index = current, depths[index] >= depths[outer] {
      if index == outer { return true }
      current = graph.clusters[index].parent
    }
    return false
  }
}
