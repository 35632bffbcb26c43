// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The words on a line, or the number that stands for them where they found no room.
struct TieLabel: Sendable {
  /// The words; nil where a number stands for them.
  var block: TextBlock?
  /// The number in the list under the picture.
  var number: Int?
  /// The plate they stand on.
  var rect: Rect

  /// Ways to break the words into lines, the best one first.
  static func forms(_ tie: ActorNetwork.Tie, _ look: Look) -> [TextBlock] {
    guard !tie.label.isEmpty else { return [] }
    let style = style(tie, look)
    var forms: [TextBlock] = []
    for (width, lines) in [(124.0, 3), (84, 4), (210, 2)] {
      let block = TextBlock(
        tie.label, style: style, width: look.px(width), maxLines: lines, balanced: true)
      if !block.lines.isEmpty, !forms.contains(where: { $0.lines == block.lines }) {
        forms.append(block)
      }
    }
    return forms
  }

  /// The plate of words broken so.
  static func plate(_ block: TextBlock, _ look: Look) -> Size {
    Size(block.width + look.px(8), block.height + look.px(3))
  }

  /// The plate of a number.
  static func numberPlate(_ look: Look) -> Size { Size(look.px(19), look.px(19)) }

  /// The room to keep in the layout; nil for lines without words.
  static func wanted(_ tie: ActorNetwork.Tie, _ look: Look) -> Size? {
    forms(tie, look).first.map { plate($0, look) }
  }

  /// How the words on a line look.
  static func style(_ tie: ActorNetwork.Tie, _ look: Look) -> TextStyle {
    switch tie.state {
    case .missing: return look.small.weighted(.bold).colored(look.palette.gap.strong)
    case .absent: return look.small.slanted
    case .exists:
      guard tie.isRelation else { return look.small }
      let style = look.small.colored(look.palette.ink)
      return tie.isInterpreted ? style.slanted.colored(look.palette.muted) : style
    }
  }

  /// The words on their plate; `ground` is the colour behind it.
  func items(_ tie: ActorNetwork.Tie, _ look: Look, ground: Color) -> [SceneItem] {
    let isMissing = tie.state == .missing
    guard let block else {
      let color = isMissing ? look.palette.gap.strong : look.palette.ink
      let style = look.small.weighted(.bold).colored(color)
      let text = TextBlock(number.map(String.init) ?? "", style: style, width: rect.width)
      return [
        .circle(
          rect.center, radius: rect.width / 2, fill: look.palette.surface,
          stroke: Stroke(color, width: look.line(1.2)))
      ] + text.items(in: rect, align: .center, vertical: .middle)
    }
    let plate: SceneItem = .rect(
      rect, radius: look.px(3), fill: isMissing ? look.palette.gap.tint : ground)
    return [plate] + block.items(in: rect, align: .center, vertical: .middle)
  }
}
