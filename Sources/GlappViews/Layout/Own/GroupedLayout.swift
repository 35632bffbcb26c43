// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Lays out groups from the innermost to the outermost and then gives everything its place.
///
/// A level is what stands directly inside one group; the outermost level has the number
/// `clusters.count`.
struct GroupedLayout {
  /// Something that stands on a level.
  private enum Item {
    case node(Int)
    case cluster(Int)
  }

  private let graph: LayoutGraph
  private let depths: [Int]
  private let isTurned: Bool
  private var items: [[Item]]
  private var links: [[LevelGraph.Link]]
  /// The number on its level of each box and of each group.
  private var nodeSlot: [Int]
  private var clusterSlot: [Int]
  private var clusterSizes: [Size]
  private var slots: [[Point]]

  /// The centre of each box, once `run` has ended.
  private(set) var centres: [Point]
  /// The box of each group, once `run` has ended; nil for a group without content.
  private(set) var boxes: [Rect?]

  init(_ graph: LayoutGraph) {
    self.graph = graph
    depths = graph.clusterDepths ?? []
    isTurned = graph.options.direction == .topToBottom
    let levels = graph.clusters.count + 1
    items = Array(repeating: [], count: levels)
    links = Array(repeating: [], count: levels)
    slots = Array(repeating: [], count: levels)
    nodeSlot = Array(repeating: 0, count: graph.nodes.count)
    clusterSlot = Array(repeating: -1, count: graph.clusters.count)
    clusterSizes = Array(repeating: .zero, count: graph.clusters.count)
    centres = Array(repeating: .zero, count: graph.nodes.count)
    boxes = Array(repeating: nil, count: graph.clusters.count)
  }

  mutating func run() {
    sortIntoLevels()
    liftEdges()
    let inwards = graph.clusters.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    for cluster in inwards.reversed() where !items[cluster].isEmpty {
      let size = layOut(cluster)
      let frame = graph.clusters[cluster]
      clusterSizes[cluster] = Size(
        max(size.width, frame.labelSize.width) + 2 * frame.padding,
        size.height + frame.labelBand + 2 * frame.padding)
    }
    let outermost = graph.clusters.count
    _ = layOut(outermost)
    settle(level: outermost, corner: .zero)
    for cluster in inwards {
      guard let box = boxes[cluster] else { continue }
      let frame = graph.clusters[cluster]
      settle(
        level: cluster,
        corner: Point(box.minX + frame.padding, box.minY + frame.padding + frame.labelBand))
    }
  }

  /// Puts boxes, in model order, and the groups they open on their levels.
  private mutating func sortIntoLevels() {
    let outermost = graph.clusters.count
    for node in graph.nodes.indices {
      var level = graph.nodes[node].cluster ?? outermost
      nodeSlot[node] = items[level].count
      items[level].append(.node(node))
      while level != outermost, clusterSlot[level] < 0 {
        let above = graph.clusters[level].parent ?? outermost
        clusterSlot[level] = items[above].count
        items[above].append(.cluster(level))
        level = above
      }
    }
  }

  /// Turns each line into one between two items of the level where its ends part.
  private mutating func liftEdges() {
    let outermost = graph.clusters.count
    for edge in graph.edges where edge.from != edge.to {
      var (levelA, slotA) = (graph.nodes[edge.from].cluster ?? outermost, nodeSlot[edge.from])
      var (levelB, slotB) = (graph.nodes[edge.to].cluster ?? outermost, nodeSlot[edge.to])
      func depth(_ level: Int) -> Int { level == outermost ? -1 : depths[level] }
      while levelA != levelB {
        if depth(levelA) >= depth(levelB) {
          (levelA, slotA) = (graph.clusters[levelA].parent ?? outermost, clusterSlot[levelA])
        } else {
          (levelB, slotB) = (graph.clusters[levelB].parent ?? outermost, clusterSlot[levelB])
        }
      }
      guard slotA != slotB else { continue }
      let label = edge.labelSize ?? .zero
      let isReversed = edge.isUndirected && slotA > slotB
      links[levelA].append(
        LevelGraph.Link(
          from: isReversed ? slotB : slotA, to: isReversed ? slotA : slotB,
          isConstraint: edge.isConstraint, labelLength: isTurned ? label.height : label.width))
    }
  }

  /// Places the items of a level against its corner; gives the level's size.
  private mutating func layOut(_ level: Int) -> Size {
    var graph = LevelGraph()
    for item in items[level] {
      switch item {
      case .node(let node):
        graph.sizes.append(turned(finite(self.graph.nodes[node].size)))
        graph.hints.append(self.graph.nodes[node].rank)
      case .cluster(let cluster):
        graph.sizes.append(turned(clusterSizes[cluster]))
        graph.hints.append(nil)
      }
    }
    graph.links = links[level]
    let options = self.graph.options
    let placed = LevelLayout(
      graph: graph, itemGap: max(1, options.nodeSeparation),
      rankGap: max(1, options.rankSeparation), isTurned: isTurned
    ).placed()
    slots[level] = placed.centres.map { isTurned ? Point($0.y, $0.x) : $0 }
    return turned(placed.size)
  }

  private mutating func settle(level: Int, corner: Point) {
    for (item, slot) in zip(items[level], slots[level]) {
      let centre = Point(corner.x + slot.x, corner.y + slot.y)
      switch item {
      case .node(let node):
        centres[node] = centre
      case .cluster(let cluster):
        let size = clusterSizes[cluster]
        boxes[cluster] = Rect(center: centre, size: size)
      }
    }
  }

  private func turned(_ size: Size) -> Size {
    isTurned ? Size(size.height, size.width) : size
  }

  /// A size that arithmetic can be done with; a measure gone wrong must not spoil the picture.
  private func finite(_ size: Size) -> Size {
    Size(
      size.width.isFinite ? max(0, size.width) : 1,
      size.height.isFinite ? max(0, size.height) : 1)
  }
}
