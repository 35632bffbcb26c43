// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Draws the placed network: frames at the bottom, then lines, boxes, names, words on lines.
struct NetworkDrawing {
  let geometry: NetworkGeometry
  let addresses: AddressBook
  let words: ActorWords

  private var network: ActorNetwork { geometry.plan.network }
  private var look: Look { geometry.plan.look }
  private var palette: Palette { look.palette }

  /// Everything, in paint order.
  var items: [SceneItem] { frames + ties + nodes + names + labels }

  private func tone(_ group: ActorNetwork.Group) -> Tone {
    group.tone.map(palette.organisation) ?? palette.neutral
  }

  private var frames: [SceneItem] {
    let order = network.groups.indices.sorted { (depth($0), $0) < (depth($1), $1) }
    return order.compactMap { number in
      guard let frame = geometry.frames[number] else { return nil }
      let group = network.groups[number]
      let isInner = group.parent != nil
      let tone = tone(group)
      let shape: SceneItem = .rect(
        frame, radius: look.px(isInner ? 7 : 11),
        fill: isInner ? tone.tint.mixed(with: palette.card, 0.55) : tone.tint,
        stroke: isInner
          ? Stroke(tone.strong, width: look.line(0.8)) : tone.stroke(width: look.line(1.3)))
      return .group(
        SceneGroup(
          dataID: addresses.address(of: group.entry), title: group.title, items: [shape]))
    }
  }

  private func depth(_ number: Int) -> Int {
    var depth = 0
    var parent = network.groups[number].parent
    while let group = parent {
      depth += 1
      parent = network.groups[group].parent
    }
    return depth
  }

  private var ties: [SceneItem] {
    // seats first, so that what people do for each other lies on top
    let order = network.ties.indices.sorted {
      let (a, b) = (rank(network.ties[$0]), rank(network.ties[$1]))
      return (a, $0) < (b, $1)
    }
    return order.map { number in
      let tie = network.ties[number]
      let drawing = TieDrawing(
        look: look, tie: TieLook(tie, palette), isStrained: tie.isStrained, state: tie.state)
      let label = geometry.labels[number]
      let hole = label?.isBeside == true ? nil : label?.rect
      return .group(
        SceneGroup(
          dataID: address(tie), part: isPart(tie) ? "tie" : nil,
          title: tie.sentence, items: drawing.items(geometry.ways[number], hole: hole)))
    }
  }

  /// A line that stands for several has no address; each of those has its own in the key.
  private func address(_ tie: ActorNetwork.Tie) -> String? {
    tie.members.isEmpty ? addresses.address(of: tie.entry) : nil
  }

  /// An empty seat is a box and a line.
  private func isPart(_ tie: ActorNetwork.Tie) -> Bool { tie.kind == .emptySeat }

  private func rank(_ tie: ActorNetwork.Tie) -> Int {
    if !tie.isRelation { return 0 }
    return tie.state == .missing ? 2 : 1
  }

  private var nodes: [SceneItem] {
    let drawing = NodeLook(look: look)
    return network.nodes.enumerated().map { number, node in
      return .group(
        SceneGroup(
          dataID: addresses.address(of: node.entry), part: node.part, title: node.sentence,
          items: drawing.items(drawing.box(node), at: geometry.rects[number].center)))
    }
  }

  private var names: [SceneItem] {
    network.groups.indices.compactMap { number in
      guard let rect = geometry.titles[number] else { return nil }
      let group = network.groups[number]
      return .group(
        SceneGroup(
          dataID: addresses.address(of: group.entry), part: "name", title: group.title,
          items: NetworkPlan.title(group, look).items(in: rect)))
    }
  }

  private var labels: [SceneItem] {
    network.ties.indices.compactMap { number in
      guard let label = geometry.labels[number] else { return nil }
      let tie = network.ties[number]
      return .group(
        SceneGroup(
          dataID: address(tie), part: "label", title: tie.label,
          items: label.items(tie, look, ground: ground(behind: label.rect))))
    }
  }

  /// The colour of the innermost group that holds all of `rect`.
  private func ground(behind rect: Rect) -> Color {
    var found = palette.surface
    var best = -1
    for (number, frame) in geometry.frames.enumerated() {
      guard let frame, frame.contains(rect), depth(number) > best else { continue }
      best = depth(number)
      let tone = tone(network.groups[number])
      found = best > 0 ? tone.tint.mixed(with: palette.card, 0.55) : tone.tint
    }
    return found
  }
}
