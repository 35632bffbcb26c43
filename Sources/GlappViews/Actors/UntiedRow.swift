// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Those who are in the map with no tie to anyone: lines of boxes as in the network, only smaller,
/// with words for it.
struct UntiedRow {
  private let untied: [ActorNetwork.Node]
  private let addresses: AddressBook
  private let words: ActorWords
  private let look: Look

  /// More than this are counted, not shown.
  private static let most = 120

  init(
    _ untied: [ActorNetwork.Node], addresses: AddressBook, words: ActorWords, look: Look
  ) {
    self.untied = untied
    self.addresses = addresses
    self.words = words
    self.look = look
  }

  /// The boxes from `origin` down and to the right, in lines `width` px wide; nothing for nobody.
  func items(at origin: Point, width: Double) -> [SceneItem] {
    guard !untied.isEmpty else { return [] }
    let heading = TextBlock(words.untied, style: look.small.weighted(.semibold), width: width)
    var items = heading.items(
      in: Rect(origin: origin, size: Size(width, heading.height)))
    let nodes = NodeLook(look: look, isCompact: true)
    let gap = look.px(7)
    var top = origin.y + heading.height + look.px(5)
    for line in lines(nodes, width, gap) {
      let height = line.map { nodes.size($0).height }.max() ?? 0
      var x = origin.x
      for node in line {
        let size = nodes.size(node)
        let center = Point(x + size.width / 2, top + height / 2)
        items.append(
          .group(
            SceneGroup(
              dataID: addresses.address(of: node.entry), title: node.sentence, role: .listItem,
              items: nodes.items(node, at: center))))
        x += size.width + gap
      }
      top += height + gap
    }
    if untied.count > Self.most {
      let rest = TextBlock(
        words.more(untied.count - Self.most), style: look.remark, width: width)
      items += rest.items(in: Rect(origin: Point(origin.x, top), size: rest.size))
    }
    return [.group(SceneGroup(title: words.untied, role: .list, items: items))]
  }

  /// The boxes line by line.
  private func lines(
    _ nodes: NodeLook, _ width: Double, _ gap: Double
  ) -> [[ActorNetwork.Node]] {
    var lines: [[ActorNetwork.Node]] = []
    var used = Double.infinity
    for node in untied.prefix(Self.most) {
      let own = nodes.size(node).width
      if used + own > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(node)
      used += own + gap
    }
    return lines
  }
}
