// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Those who are in the map with no tie to anyone: a few lines of small pills, with words for it.
struct UntiedRow {
  private let untied: [ActorNetwork.Untied]
  private let addresses: AddressBook
  private let words: ActorWords
  private let look: Look

  /// More than this are counted, not shown.
  private static let most = 120

  init(
    _ untied: [ActorNetwork.Untied], addresses: AddressBook, words: ActorWords, look: Look
  ) {
    self.untied = untied
    self.addresses = addresses
    self.words = words
    self.look = look
  }

  /// The pills from `origin` down and to the right, in lines `width` px wide; nothing for nobody.
  func items(at origin: Point, width: Double) -> [SceneItem] {
    guard !untied.isEmpty else { return [] }
    let heading = TextBlock(
      words.untied, style: look.small.weighted(.semibold), width: width, maxLines: 2)
    var items = heading.items(
      in: Rect(origin: origin, size: Size(width, heading.height)))
    let gap = look.px(7)
    var at = origin.moved(0, heading.height + look.px(4))
    var lineHeight = 0.0
    for person in untied.prefix(Self.most) {
      let block = text(person, width: min(look.px(230), width))
      let size = Size(block.width + look.px(18), block.height + look.px(6))
      if at.x > origin.x, at.x + size.width > origin.x + width {
        at = Point(origin.x, at.y + lineHeight + gap)
        lineHeight = 0
      }
      items.append(pill(person, block, Rect(origin: at, size: size)))
      at.x += size.width + gap
      lineHeight = max(lineHeight, size.height)
    }
    if untied.count > Self.most {
      let rest = TextBlock(
        "+ " + words.people(untied.count - Self.most), style: look.remark, width: width,
        maxLines: 1)
      let line = Point(origin.x, at.y + lineHeight + gap)
      items += rest.items(in: Rect(origin: line, size: rest.size))
    }
    return [.group(SceneGroup(title: words.untied, role: .list, items: items))]
  }

  private func text(_ actor: ActorNetwork.Untied, width: Double) -> TextBlock {
    let color = actor.tone.map { look.palette.organisation($0).strong } ?? look.palette.ink
    return TextBlock(
      actor.title, style: look.small.colored(color), width: width, maxLines: 2, balanced: true)
  }

  private func pill(
    _ actor: ActorNetwork.Untied, _ block: TextBlock, _ rect: Rect
  ) -> SceneItem {
    let tone = actor.tone.map(look.palette.organisation) ?? look.palette.neutral
    let shape: SceneItem = .rect(
      rect, radius: min(rect.height / 2, look.px(11)), fill: look.palette.card,
      stroke: Stroke(tone.strong, width: look.line(0.9)))
    return .group(
      SceneGroup(
        dataID: addresses.address(of: actor.entry), title: actor.title, role: .listItem,
        items: [shape] + block.items(in: rect, align: .center, vertical: .middle)))
  }
}
