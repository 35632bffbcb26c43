// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// What a picture asks a layout engine to place: boxes of known sizes, groups of boxes, and lines.
///
/// Everything is in points, y grows downwards, and everything is addressed by index, so that no
/// text of the user's ever reaches an engine. Sizes are measured by the picture beforehand; an
/// engine only answers where things go. Indices must point at something that exists and groups
/// must not contain themselves (`isWellFormed`); engines trap on anything else, since only a
/// mistake of ours can cause it.
package struct LayoutGraph: Sendable, Equatable {
  /// A box to be placed.
  package struct Node: Sendable, Equatable {
    /// Width and height of the box, label and padding included.
    package var size: Size
    /// How round the corners are; half the height makes a pill. Lines end at the rounded border.
    package var cornerRadius: Double
    /// Index in `clusters` of the innermost group this box stands in, if any.
    package var cluster: Int?
    /// A wish about the box's place along the direction of the layout.
    package var rank: RankHint?
    /// The centre, when a person has fixed it. A graph with pins is not laid out in ranks.
    package var pin: Point?

    package init(
      size: Size, cornerRadius: Double = 0, cluster: Int? = nil, rank: RankHint? = nil,
      pin: Point? = nil
    ) {
      self.size = size
      self.cornerRadius = cornerRadius
      self.cluster = cluster
      self.rank = rank
      self.pin = pin
    }
  }

  /// A wish about a box's place along the direction of the layout; honoured by layered engines,
  /// and only between boxes of the same group.
  package enum RankHint: Sendable, Equatable {
    /// First of all.
    case source
    /// Last of all.
    case sink
    /// Level with every other box of the same number.
    case same(Int)
  }

  /// A group of boxes that gets a box of its own around them.
  package struct Cluster: Sendable, Equatable {
    /// Index in `clusters` of the group around this one, if any.
    package var parent: Int?
    /// Room kept for the group's name at its top; zero when it has none.
    package var labelSize: Size
    /// Air between the border and what stands inside.
    package var padding: Double

    /// Height of the band at the top that holds the name and the air under it.
    package var labelBand: Double { labelSize.height > 0 ? labelSize.height + padding / 2 : 0 }

    package init(parent: Int? = nil, labelSize: Size = .zero, padding: Double = 14) {
      self.parent = parent
      self.labelSize = labelSize
      self.padding = padding
    }
  }

  /// A line between two boxes; both ends may be the same box.
  package struct Edge: Sendable, Equatable {
    /// Index in `nodes` of the box it leaves.
    package var from: Int
    /// Index in `nodes` of the box it reaches.
    package var to: Int
    /// Room for the words on the line, if it has any.
    package var labelSize: Size?
    /// How much the line wants to be short and straight; 1 is ordinary, 0 does not care.
    package var weight: Double
    /// Whether the line decides who comes before whom. A missing contact should not.
    package var isConstraint: Bool
    /// Whether the line means the same both ways, so that the engine may turn it.
    package var isUndirected: Bool

    package init(
      from: Int, to: Int, labelSize: Size? = nil, weight: Double = 1, isConstraint: Bool = true,
      isUndirected: Bool = false
    ) {
      self.from = from
      self.to = to
      self.labelSize = labelSize
      self.weight = weight
      self.isConstraint = isConstraint
      self.isUndirected = isUndirected
    }
  }

  /// The boxes, in model order; the order is the engine's starting point.
  package var nodes: [Node]
  /// The groups, in model order.
  package var clusters: [Cluster]
  /// The lines, in model order.
  package var edges: [Edge]
  /// How it should be laid out.
  package var options: LayoutOptions

  package init(
    nodes: [Node], clusters: [Cluster] = [], edges: [Edge] = [], options: LayoutOptions = .init()
  ) {
    self.nodes = nodes
    self.clusters = clusters
    self.edges = edges
    self.options = options
  }

  /// Whether every index points at something and no group contains itself.
  package var isWellFormed: Bool {
    let nodesFit = nodes.allSatisfy { node in node.cluster.map(clusters.indices.contains) ?? true }
    let edgesFit = edges.allSatisfy {
      nodes.indices.contains($0.from) && nodes.indices.contains($0.to)
    }
    return nodesFit && edgesFit && clusterDepths != nil
  }

  /// How deep each group stands, outermost 0; nil when a parent is missing or groups form a ring.
  package var clusterDepths: [Int]? {
    var depths = [Int](repeating: -1, count: clusters.count)
    for start in clusters.indices where depths[start] < 0 {
      var path: [Int] = []
      var current: Int? = start
      while let index = current, depths[index] < 0 {
        guard path.count <= clusters.count else { return nil }
        path.append(index)
        current = clusters[index].parent
        if let current, !clusters.indices.contains(current) { return nil }
      }
      var depth = current.map { depths[$0] } ?? -1
      for index in path.reversed() {
        depth += 1
        depths[index] = depth
      }
    }
    return depths
  }
}
