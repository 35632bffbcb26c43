// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Boxes around groups whose members were placed without regard to them.
package enum ClusterHulls {
  /// The smallest box around each group's members, inner groups included, with padding and room
  /// for the name; nil for an empty group.
  package static func boxes(_ graph: LayoutGraph, around centres: [Point]) -> [Rect?] {
    var hulls: [Rect?] = Array(repeating: nil, count: graph.clusters.count)
    for (node, centre) in zip(graph.nodes, centres) {
      guard let cluster = node.cluster else { continue }
      let box = Rect(center: centre, size: node.size)
      hulls[cluster] = hulls[cluster]?.union(box) ?? box
    }
    let depths = graph.clusterDepths ?? []
    let inwards = depths.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    for cluster in inwards.reversed() {
      guard let hull = hulls[cluster] else { continue }
      let frame = graph.clusters[cluster]
      let width = max(hull.width, frame.labelSize.width)
      let framed = Rect(
        hull.minX - frame.padding - (width - hull.width) / 2,
        hull.minY - frame.padding - frame.labelBand, width + 2 * frame.padding,
        hull.height + frame.labelBand + 2 * frame.padding)
      hulls[cluster] = framed
      if let parent = frame.parent { hulls[parent] = hulls[parent]?.union(framed) ?? framed }
    }
    return hulls
  }

  /// Takes away the box of each group that overlaps a box or a group it does not belong to, later
  /// groups giving way to earlier ones; gives how many were taken away.
  package static func dropCollisions(
    _ graph: LayoutGraph, in placement: inout LayoutPlacement
  ) -> Int {
    let depths = graph.clusterDepths ?? []
    let collisions = LayoutAudit.collidingClusters(graph, placement, depths: depths)
    for cluster in collisions { placement.clusterBoxes[cluster] = nil }
    return collisions.count
  }
}
