// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Those who are in the map with no tie to anyone: lines of boxes as in the network, only smaller,
/// with words for it.
struct UntiedRow: Sendable {
  private struct Entry: Sendable {
    let dataID: String
    let sentence: String
    let box: NodeLook.Box
  }

  private let count: Int
  private let entries: [Entry]
  private let words: ActorWords
  private let look: Look
  private let nodes: NodeLook

  /// More than this are counted, not shown.
  private static let most = 120

  /// Measures the boxes, once for all widths.
  init(
    _ untied: [ActorNetwork.Node], addresses: AddressBook, words: ActorWords, look: Look
  ) {
    let nodes = NodeLook(look: look, isCompact: true)
    count = untied.count
    entries = untied.prefix(Self.most).map {
      Entry(dataID: addresses.address(of: $0.entry), sentence: $0.sentence, box: nodes.box($0))
    }
    self.words = words
    self.look = look
    self.nodes = nodes
  }

  /// The boxes from `origin` down and to the right, in lines `width` px wide; nothing for nobody.
  func items(at origin: Point, width: Double) -> [SceneItem] {
    guard count > 0 else { return [] }
    let heading = TextBlock(words.untied, style: look.small.weighted(.semibold), width: width)
    var items = heading.items(
      in: Rect(origin: origin, size: Size(width, heading.height)))
    let gap = look.px(7)
    var top = origin.y + heading.height + look.px(5)
    for line in lines(width, gap) {
      let height = line.map(\.box.size.height).max() ?? 0
      var x = origin.x
      for entry in line {
        let size = entry.box.size
        let center = Point(x + size.width / 2, top + height / 2)
        items.append(
          .group(
            SceneGroup(
              dataID: entry.dataID, title: entry.sentence, role: .listItem,
              items: nodes.items(entry.box, at: center))))
        x += size.width + gap
      }
      top += height + gap
    }
    if count > Self.most {
      let rest = TextBlock(words.more(count - Self.most), style: look.remark, width: width)
      items += rest.items(in: Rect(origin: Point(origin.x, top), size: rest.size))
    }
    return [.group(SceneGroup(title: words.untied, role: .list, items: items))]
  }

  /// The boxes line by line.
  private func lines(_ width: Double, _ gap: Double) -> [[Entry]] {
    var lines: [[Entry]] = []
    var used = Double.infinity
    for entry in entries {
      let own = entry.box.size.width
      if used + own > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += own + gap
    }
    return lines
  }
}
