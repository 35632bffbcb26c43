// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// How the boxes of the network look, and so how large they are.
struct NodeLook {
  let look: Look
  /// Whether names are in small text, for those who stand beside the network.
  var isCompact = false

  /// A box with its text broken into lines, and the room it takes, its ring included.
  struct Box: Sendable {
    fileprivate let node: ActorNetwork.Node
    fileprivate let words: Words
    let size: Size
  }

  /// The text of a box, broken into lines.
  fileprivate struct Words: Sendable {
    var blocks: [TextBlock]
    var size: Size {
      Size(blocks.map(\.width).max() ?? 0, blocks.reduce(0) { $0 + $1.height })
    }
  }

  private var palette: Palette { look.palette }

  /// How far the ring around those with a seat stands out.
  private var ring: Double { look.px(4) }

  private func words(_ node: ActorNetwork.Node) -> Words {
    var title = look.strong
    var remark = look.small
    var width = look.px(138)
    switch node.kind {
    case .person(let isMain):
      title = title.weighted(.bold).colored(isMain ? palette.focus.on : palette.neutral.on)
      if isMain { title.size = look.type.heading }
    case .team:
      title = title.weighted(.bold)
      width = look.px(150)
    case .organisation, .crowd:
      title = title.weighted(.bold).colored(tone(node).strong)
    case .whole, .touchpoint:
      title = look.small.colored(palette.ink)
      if node.kind == .whole { title = title.slanted }
      width = look.px(110)
    case .vacancy:
      title = look.small.weighted(.bold).colored(palette.gap.strong)
      remark = look.small.colored(palette.ink)
      width = look.px(150)
    case .role: break
    }
    var wide = look.px(150)
    if isCompact { (title.size, width, wide) = (look.type.small, look.px(200), look.px(250)) }
    let widest = look.px(190)
    return Words(
      blocks: [WholeText.block(node.title, title, width: width, widest: widest)]
        + node.remarks.map {
          WholeText.block($0, remark, width: max(width, wide), widest: widest)
        })
  }

  private func tone(_ node: ActorNetwork.Node) -> Tone {
    node.tone.map(palette.organisation) ?? palette.neutral
  }

  /// A box, measured: breaking its text into lines takes most of the time.
  func box(_ node: ActorNetwork.Node) -> Box {
    let words = words(node)
    return Box(node: node, words: words, size: size(node, words.size))
  }

  private func size(_ node: ActorNetwork.Node, _ text: Size) -> Size {
    let air: (x: Double, y: Double)
    switch node.kind {
    case .person(let isMain): air = isMain ? (18, 11) : (15, 7)
    case .team: air = (22, 8)
    case .organisation, .crowd: air = (14, 10)
    case .whole, .touchpoint: air = (10, 5)
    case .vacancy: air = (13, 6)
    case .role: air = (14, 7)
    }
    let extra = node.isMember ? 2 * ring : 0
    return Size(
      max(text.width + 2 * look.px(air.x), look.px(36)) + extra,
      max(text.height + 2 * look.px(air.y), look.px(22)) + extra)
  }

  /// How round the corners are that lines end at.
  func radius(_ box: Box) -> Double {
    let half = box.size.height / 2
    switch box.node.kind {
    case .organisation, .crowd, .whole, .touchpoint: return min(half, look.px(7))
    case .person, .role, .team, .vacancy: return min(half, look.px(20))
    }
  }

  /// How far its sides are drawn out to a tip.
  func tip(_ node: ActorNetwork.Node, _ size: Size) -> Double {
    node.kind == .team && !node.isMember ? min(look.px(14), size.height / 2) : 0
  }

  /// A box around `center`.
  func items(_ box: Box, at center: Point) -> [SceneItem] {
    let (node, text) = (box.node, box.words)
    let outer = Rect(center: center, size: box.size)
    let rect = node.isMember ? outer.inset(ring) : outer
    var items: [SceneItem] = []
    if node.isMember {
      items.append(
        .rect(
          outer, radius: min(outer.height / 2, look.px(20)), fill: palette.surface,
          stroke: .dotted(palette.ink, width: look.line(1.5), gap: look.px(4))))
    }
    items.append(shape(node, rect))
    var line = Rect(center: rect.center, size: Size(rect.width, text.size.height))
    for block in text.blocks {
      items += block.items(in: line, align: .center)
      line = line.moved(0, block.height)
    }
    return items
  }

  private func shape(_ node: ActorNetwork.Node, _ rect: Rect) -> SceneItem {
    let pill = min(rect.height / 2, look.px(20))
    let tone = tone(node)
    switch node.kind {
    case .person:
      let isMain = node.kind == .person(isMain: true)
      return .rect(
        rect, radius: pill, fill: isMain ? palette.focus.strong : palette.neutral.strong)
    case .role:
      return .rect(
        rect, radius: pill, fill: palette.card, stroke: Stroke(tone.strong, width: look.line(1.4)))
    case .team:
      let tip = min(look.px(14), rect.height / 2)
      let hexagon = Path.polyline(
        [
          Point(rect.minX, rect.midY), Point(rect.minX + tip, rect.minY),
          Point(rect.maxX - tip, rect.minY), Point(rect.maxX, rect.midY),
          Point(rect.maxX - tip, rect.maxY), Point(rect.minX + tip, rect.maxY),
        ], closed: true)
      return .path(
        hexagon, fill: palette.band.tint,
        stroke: Stroke(palette.ink, width: look.line(1.6)))
    case .organisation, .crowd:
      return .rect(
        rect, radius: look.px(7), fill: tone.tint, stroke: tone.stroke(width: look.line(1.6)))
    case .whole:
      return .rect(
        rect, radius: look.px(7), fill: palette.card,
        stroke: Stroke(tone.strong, width: look.line(1)))
    case .touchpoint:
      return .rect(
        rect, radius: look.px(2), fill: palette.panel,
        stroke: Stroke(palette.outline, width: look.line(1)))
    case .vacancy:
      return .rect(
        rect, radius: pill, fill: palette.gap.tint,
        stroke: Stroke(
          palette.gap.strong, width: look.line(1.8), dash: [look.px(5), look.px(3)]))
    }
  }
}
