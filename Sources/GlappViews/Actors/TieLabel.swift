// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The words at a line, or the number that stands for them where they found no room.
struct TieLabel: Sendable {
  /// The words, or where they are to be found; nil where a number stands for them.
  var block: TextBlock?
  /// The number in the list under the picture, where the words are found there.
  var number: Int?
  /// The plate they stand on.
  var rect: Rect
  /// Whether they stand beside the line, so that nothing is under them.
  var isBeside = false

  /// Words that need more lines than this stand under the picture.
  private static let mostLines = 7

  /// Ways to break the words into lines, the best one first; none for words too long for a line.
  /// None of them leaves anything out.
  static func forms(_ tie: ActorNetwork.Tie, _ look: Look) -> [TextBlock] {
    guard !tie.label.isEmpty else { return [] }
    let style = style(tie, look)
    var forms: [TextBlock] = []
    // nobody reads so long words on a line, and breaking them takes time
    guard TextMetrics.width(of: tie.label, size: style.size) < look.px(1900) else { return [] }
    for width in [124.0, 84, 170, 220, 280] {
      let block = TextBlock(tie.label, style: style, width: look.px(width), balanced: true)
      if !block.lines.isEmpty, block.lines.count <= mostLines,
        !forms.contains(where: { $0.lines == block.lines })
      {
        forms.append(block)
      }
    }
    // broken words and towers last
    let order = forms.indices.sorted { (ugliness(forms[$0]), $0) < (ugliness(forms[$1]), $1) }
    return order.prefix(4).map { forms[$0] }
  }

  private static func ugliness(_ block: TextBlock) -> Int {
    3 * WholeText.breaks(block) + max(0, block.lines.count - 3)
  }

  /// What stands on a line whose words have no room there.
  static func elsewhere(
    _ tie: ActorNetwork.Tie, _ number: Int, _ look: Look
  ) -> TextBlock {
    TextBlock(tie.stub + " \(number)", style: style(tie, look), width: look.px(280))
  }

  /// The plate of words broken so.
  static func plate(_ block: TextBlock, _ look: Look) -> Size {
    Size(block.width + look.px(9), block.height + look.px(4))
  }

  /// The plate of a number, wider where `count` lines may need three or more figures.
  static func numberPlate(_ look: Look, of count: Int) -> Size {
    let figures = Double(max(2, String(count).count))
    return Size(look.px(19 + 7 * (figures - 2)), look.px(19))
  }

  /// How the words on a line look.
  static func style(_ tie: ActorNetwork.Tie, _ look: Look) -> TextStyle {
    switch tie.state {
    case .missing: return look.small.weighted(.bold).colored(look.palette.gap.on)
    case .absent: return look.small.slanted
    case .exists:
      guard tie.isRelation else { return look.small }
      let style = look.small.colored(look.palette.ink)
      if tie.isStrained { return style.weighted(.semibold).colored(look.palette.negative.strong) }
      return tie.isInterpreted ? style.slanted.colored(look.palette.muted) : style
    }
  }

  /// The words on their plate; `ground` is the colour behind it.
  func items(_ tie: ActorNetwork.Tie, _ look: Look, ground: Color) -> [SceneItem] {
    let isMissing = tie.state == .missing
    guard let block else { return numberItems(isMissing, look) }
    let text = block.items(in: rect, align: .center, vertical: .middle)
    if isMissing {
      return [.rect(rect, radius: look.px(3), fill: look.palette.gap.strong)] + text
    }
    if isBeside { return text }
    return [.rect(rect, radius: look.px(3), fill: ground)] + text
  }

  private func numberItems(_ isMissing: Bool, _ look: Look) -> [SceneItem] {
    let palette = look.palette
    let style = look.small.weighted(.bold).colored(isMissing ? palette.gap.on : palette.ink)
    let text = TextBlock(number.map(String.init) ?? "", style: style, width: 2 * rect.width)
    let disc: SceneItem = .rect(
      rect, radius: rect.height / 2,
      fill: isMissing ? palette.gap.strong : palette.surface,
      stroke: Stroke(isMissing ? palette.gap.strong : palette.ink, width: look.line(1.2)))
    return [disc] + text.items(in: rect, align: .center, vertical: .middle)
  }
}
