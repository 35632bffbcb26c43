// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What the layout engine is asked: the network's boxes and lines, measured, lying and standing,
/// with and without room kept for words on lines. The best answer is drawn.
struct NetworkPlan: Sendable {
  let network: ActorNetwork
  var look: Look
  let requests: [LayoutGraph]
  /// How large each box is drawn, and how round its corners are.
  let boxes: [(size: Size, radius: Double)]
  /// The ways to break each line's words, the best one first.
  let forms: [[TextBlock]]
  let selfTies: SelfTies
  /// Where people want something to stay.
  let pins: [EntryID: Point]

  /// Above so many boxes fewer ways are tried, since each costs time.
  private static let manyNodes = 90
  private static let mostNodes = 250

  init(_ network: ActorNetwork, _ look: Look, pins: [EntryID: (x: Double, y: Double)]) {
    self.network = network
    self.look = look
    self.pins = pins.mapValues { Point($0.x, $0.y) }
    let nodes = NodeLook(look: look)
    let boxes = network.nodes.map { node in
      let box = nodes.box(node)
      return (size: box.size, radius: nodes.radius(box))
    }
    let forms = network.ties.map { TieLabel.forms($0, look) }
    let selfTies = SelfTies(network, forms, look)
    (self.boxes, self.forms, self.selfTies) = (boxes, forms, selfTies)
    guard !network.nodes.isEmpty else {
      requests = []
      return
    }
    var variants: [(LayoutOptions.Direction, Bool)] = [
      (.leftToRight, false), (.topToBottom, false), (.leftToRight, true), (.topToBottom, true),
    ]
    if network.nodes.count > Self.manyNodes { variants.removeLast(2) }
    // so dense or so large a network is placed by forces, whichever way it lies
    let isDense = network.ties.count > 150 + 2 * network.nodes.count
    if network.nodes.count > Self.mostNodes || (isDense && network.groups.isEmpty) {
      variants = [variants[0]]
    }
    requests = variants.map { direction, keepsRoom in
      Self.graph(network, look, direction, boxes, selfTies, keepsRoom ? forms : nil)
    }
  }

  /// The border of a box whose room is placed around `centre`.
  func shape(_ node: Int, placedAt centre: Point) -> RouteShape {
    var shape = RouteShape(
      centre: centre.moved(0, selfTies.drop(node)), size: boxes[node].size,
      cornerRadius: boxes[node].radius)
    shape.tip = NodeLook(look: look).tip(network.nodes[node], boxes[node].size)
    return shape
  }

  /// The name at the top of a group.
  static func title(_ group: ActorNetwork.Group, _ look: Look) -> TextBlock {
    let tone = group.tone.map(look.palette.organisation) ?? look.palette.neutral
    var style = look.strong.weighted(.bold).colored(tone.strong)
    if group.parent != nil { style = look.small.weighted(.semibold).colored(tone.strong) }
    return WholeText.block(group.title, style, width: look.px(190), widest: look.px(230))
  }

  private static func graph(
    _ network: ActorNetwork, _ look: Look, _ direction: LayoutOptions.Direction,
    _ boxes: [(size: Size, radius: Double)], _ selfTies: SelfTies, _ forms: [[TextBlock]]?
  ) -> LayoutGraph {
    var degree = [Int](repeating: 0, count: network.nodes.count)
    for tie in network.ties where tie.state == .exists {
      degree[tie.from] += 1
      degree[tie.to] += 1
    }
    var graph = LayoutGraph(
      nodes: network.nodes.enumerated().map { number, node in
        let room = selfTies.room(number, boxes[number].size)
        return LayoutGraph.Node(
          size: room, cornerRadius: room == boxes[number].size ? boxes[number].radius : 0,
          cluster: node.group)
      })
    graph.clusters = network.groups.map { group in
      let title = title(group, look)
      return LayoutGraph.Cluster(
        parent: group.parent,
        labelSize: Size(title.width + look.px(12), title.height + look.px(4)),
        padding: look.px(group.parent == nil ? 12 : 9))
    }
    graph.edges = network.ties.enumerated().map { number, tie in
      // a contact that is missing should not decide who comes before whom, unless nothing else does
      let isFree = degree[tie.from] > 0 && degree[tie.to] > 0
      var edge = LayoutGraph.Edge(
        from: tie.from, to: tie.to, weight: tie.isRelation ? 2 : 1,
        isConstraint: tie.state == .exists || !isFree,
        isUndirected: tie.shape != .forward)
      if let forms, tie.from != tie.to {
        edge.labelSize = forms[number].first.map { TieLabel.plate($0, look) }
      }
      return edge
    }
    let isLying = direction == .leftToRight
    graph.options = LayoutOptions(
      direction: direction, nodeSeparation: look.px(isLying ? 20 : 26),
      rankSeparation: look.px(forms != nil ? 34 : isLying ? 104 : 62),
      isSpare: forms != nil, placesWords: false)
    return graph
  }
}
