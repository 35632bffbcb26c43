// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Draws a placement together: groups first, from the inside out, then everything around them.
/// Layers leave much room empty; where the network is small this gives a picture that fits its
/// paper. The result is one more placement to choose from.
struct NetworkPacking {
  private let plan: NetworkPlan
  private let graph: LayoutGraph
  private let placement: LayoutPlacement
  /// The room left for the network on its paper.
  private let sheet: Size
  private let seed: UInt64
  /// The groups' places among those around them, and their boxes' places in them, once packed.
  private var sizes: [Size]
  private var nodeOffsets: [Point]
  private var groupOffsets: [Point]

  /// Above so many boxes side by side it takes too long.
  static let mostBodies = 130

  /// The placement drawn together, to fit `sheet` if it can; nil where the network is too large for it.
  static func packed(
    _ plan: NetworkPlan, _ placement: LayoutPlacement, on sheet: Size, seed: UInt64
  ) -> LayoutPlacement? {
    guard let graph = plan.requests.first else { return nil }
    let network = plan.network
    let outer =
      network.nodes.count { $0.group == nil } + network.groups.count { $0.parent == nil }
    guard outer <= mostBodies, network.ties.count <= 280 else { return nil }
    for group in network.groups.indices {
      let inside = network.nodes.count { $0.group == group }
      if inside > mostBodies { return nil }
    }
    var packing = NetworkPacking(plan, graph, placement, sheet, seed)
    return packing.run()
  }

  private init(
    _ plan: NetworkPlan, _ graph: LayoutGraph, _ placement: LayoutPlacement,
    _ sheet: Size, _ seed: UInt64
  ) {
    self.sheet = sheet
    self.seed = seed
    self.plan = plan
    self.graph = graph
    self.placement = placement
    sizes = Array(repeating: .zero, count: graph.clusters.count)
    nodeOffsets = Array(repeating: .zero, count: graph.nodes.count)
    groupOffsets = Array(repeating: .zero, count: graph.clusters.count)
  }

  private mutating func run() -> LayoutPlacement {
    let depths = graph.clusterDepths ?? []
    for group in graph.clusters.indices.sorted(by: { (-depths[$0], $0) < (-depths[$1], $1) }) {
      pack(group)
    }
    pack(nil)
    var result = placement
    var corners = [Point](repeating: .zero, count: graph.clusters.count)
    for group in graph.clusters.indices.sorted(by: { (depths[$0], $0) < (depths[$1], $1) }) {
      corners[group] =
        groupOffsets[group] + (graph.clusters[group].parent.map { corners[$0] } ?? .zero)
      result.clusterBoxes[group] = Rect(center: corners[group], size: sizes[group])
    }
    for (node, box) in graph.nodes.enumerated() {
      result.nodeCentres[node] = nodeOffsets[node] + (box.cluster.map { corners[$0] } ?? .zero)
    }
    result.routes = StraightWays(plan, graph, result.nodeCentres).routes()
    return result
  }

  /// Who stands directly in a group, or outside all of them.
  private func members(_ group: Int?) -> (nodes: [Int], groups: [Int]) {
    (
      graph.nodes.indices.filter { graph.nodes[$0].cluster == group },
      graph.clusters.indices.filter { graph.clusters[$0].parent == group }
    )
  }

  private mutating func pack(_ group: Int?) {
    let (nodes, groups) = members(group)
    var bodyOfNode = [Int: Int]()
    var bodies: [BodyPacking.Body] = []
    for node in nodes {
      bodyOfNode[node] = bodies.count
      bodies.append(
        BodyPacking.Body(center: placement.nodeCentres[node], size: graph.nodes[node].size))
    }
    let firstGroup = bodies.count
    for inner in groups {
      var body = BodyPacking.Body(
        center: placement.clusterBoxes[inner]?.center ?? .zero, size: sizes[inner])
      for (node, offset) in inside(inner) {
        bodyOfNode[node] = bodies.count
        body.parts.append(Rect(center: offset, size: graph.nodes[node].size))
      }
      body.head = graph.clusters[inner].labelSize.height
      body.crown = Rect(
        -sizes[inner].width / 2 + graph.clusters[inner].padding / 2, -sizes[inner].height / 2,
        graph.clusters[inner].labelSize.width, body.head + graph.clusters[inner].padding / 2)
      bodies.append(body)
    }
    if group == nil { pin(&bodies, bodyOfNode) }
    let links = links(bodyOfNode, groups, firstGroup)
    let look = plan.look
    let air = group == nil ? look.px(20) : links.isEmpty ? look.px(9) : look.px(16)
    let sheet = group == nil ? self.sheet : Size(look.px(330), look.px(190))
    var packing = BodyPacking(
      spread(bodies, links, over: sheet), links, air: air,
      sheet: sheet,
      seed: seed + UInt64(31 * ((group ?? -1) + 2)))
    packing.run()
    place(packing, nodes, groups, firstGroup, in: group)
  }

  /// The sheet, made larger in its own form where everything could not find room on it.
  private func room(
    _ bodies: [BodyPacking.Body], _ links: [BodyPacking.Link], atLeast sheet: Size
  ) -> Size {
    var area = 0.0
    for body in bodies { area += (body.size.width + 40) * (body.size.height + 40) }
    for link in links { area += (link.label.width + 30) * (link.label.height + 20) }
    let factor = max(1, (area * 1.7 / (sheet.width * sheet.height)).squareRoot())
    return Size(sheet.width * factor, sheet.height * factor)
  }

  /// The bodies where the engine put them, drawn together or apart to the form of the sheet.
  private func spread(
    _ bodies: [BodyPacking.Body], _ links: [BodyPacking.Link], over sheet: Size
  ) -> [BodyPacking.Body] {
    guard let first = bodies.first else { return bodies }
    var bounds = Rect(center: first.center, size: first.size)
    for body in bodies { bounds = bounds.union(Rect(center: body.center, size: body.size)) }
    let room = room(bodies, links, atLeast: Size(1, sheet.height / sheet.width))
    let x = min(1, room.width / max(1, bounds.width))
    let y = min(1, room.height / max(1, bounds.height))
    return bodies.map { body in
      var body = body
      if body.isFixed { return body }
      body.center = Point(
        (body.center.x - bounds.minX) * x, (body.center.y - bounds.minY) * y)
      return body
    }
  }

  /// Fixes what people have put somewhere; a group stays where its first fixed box wants it.
  private func pin(_ bodies: inout [BodyPacking.Body], _ bodyOfNode: [Int: Int]) {
    guard !plan.pins.isEmpty else { return }
    for (node, actor) in plan.network.nodes.enumerated() {
      guard let pin = plan.pins[actor.entry], let body = bodyOfNode[node], !bodies[body].isFixed
      else { continue }
      var offset = Point.zero
      var group = actor.group
      if group != nil { offset = nodeOffsets[node] }
      while let number = group, let outer = graph.clusters[number].parent {
        offset = offset + groupOffsets[number]
        group = outer
      }
      bodies[body].center = pin - offset
      bodies[body].isFixed = true
    }
  }

  /// The boxes somewhere in a group, from its middle.
  private func inside(_ group: Int) -> [(node: Int, offset: Point)] {
    let (nodes, groups) = members(group)
    var found = nodes.map { (node: $0, offset: nodeOffsets[$0]) }
    for inner in groups {
      for (node, offset) in inside(inner) { found.append((node, offset + groupOffsets[inner])) }
    }
    return found
  }

  private func links(
    _ bodyOfNode: [Int: Int], _ groups: [Int], _ firstGroup: Int
  ) -> [BodyPacking.Link] {
    var offsets: [Int: Point] = [:]
    for inner in groups { for (node, offset) in inside(inner) { offsets[node] = offset } }
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var parallel: [Pair: Int] = [:]
    for tie in plan.network.ties {
      parallel[Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to)), default: 0] += 1
    }
    var seen: [Pair: Int] = [:]
    return plan.network.ties.enumerated().compactMap { number, tie in
      guard let a = bodyOfNode[tie.from], let b = bodyOfNode[tie.to], a != b else { return nil }
      func end(_ body: Int, _ node: Int) -> BodyPacking.End {
        BodyPacking.End(
          body: body, offset: offsets[node] ?? .zero, size: graph.nodes[node].size)
      }
      let label = plan.forms[number].first.map { TieLabel.plate($0, plan.look) } ?? .zero
      let weight = tie.isRelation ? 1.0 : 0.7
      let pair = Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to))
      seen[pair, default: 0] += 1
      let turn = Double(seen[pair] ?? 1) / Double((parallel[pair] ?? 1) + 1)
      return BodyPacking.Link(
        from: end(a, tie.from), to: end(b, tie.to), weight: weight, label: label,
        spare: plan.look.px(tie.state == .exists && !tie.isStrained ? 36 : 80),
        share: tie.from <= tie.to ? turn : 1 - turn)
    }
  }

  /// Keeps what was found: offsets from the middle of the group, and the group's own size.
  private mutating func place(
    _ packing: BodyPacking, _ nodes: [Int], _ groups: [Int], _ firstGroup: Int, in group: Int?
  ) {
    for (body, inner) in zip(packing.bodies[firstGroup...], groups) {
      turnInside(inner, packing, body)
    }
    var bounds: Rect?
    for body in packing.bodies {
      let rect = Rect(center: body.center, size: body.size)
      bounds = bounds?.union(rect) ?? rect
    }
    guard let bounds else { return }
    var middle = bounds.center
    if let group {
      let frame = graph.clusters[group]
      let width = max(bounds.width, frame.labelSize.width) + 2 * frame.padding
      let height = bounds.height + frame.labelSize.height + 2 * frame.padding
      sizes[group] = Size(width, height)
      middle.y -= frame.labelSize.height / 2
    }
    for (place, node) in nodes.enumerated() {
      nodeOffsets[node] = packing.bodies[place].center - middle
    }
    for (place, inner) in groups.enumerated() {
      groupOffsets[inner] = packing.bodies[firstGroup + place].center - middle
    }
  }

  /// Turns the inside of a group around as the packing found best.
  private mutating func turnInside(
    _ group: Int, _ packing: BodyPacking, _ body: BodyPacking.Body
  ) {
    guard body.isFlippedX || body.isFlippedY else { return }
    let (nodes, groups) = members(group)
    for node in nodes { nodeOffsets[node] = body.turned(nodeOffsets[node]) }
    for inner in groups {
      groupOffsets[inner] = body.turned(groupOffsets[inner])
      turnInside(inner, packing, nested(body, in: inner))
    }
  }

  /// The same turn, for a group inside, whose own name stays at its own top.
  private func nested(_ body: BodyPacking.Body, in group: Int) -> BodyPacking.Body {
    var inner = body
    inner.head = graph.clusters[group].labelSize.height
    return inner
  }
}
