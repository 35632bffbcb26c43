// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What the lines stand for that stand for several ties, by their numbers: whom each is between,
/// and each tie with the way it goes.
struct GatheredKey {
  private let lines: [ActorNetwork.Tie]
  private let addresses: AddressBook
  private let look: Look
  private let words: ActorWords

  /// So many ties of one line are listed; the rest is told in the words beside the picture.
  private static let mostListed = 24

  init(
    _ network: ActorNetwork, addresses: AddressBook, look: Look, words: ActorWords
  ) {
    lines = network.ties.filter { $0.keyNumber != nil }
      .sorted { ($0.keyNumber ?? 0) < ($1.keyNumber ?? 0) }
    self.addresses = addresses
    self.look = look
    self.words = words
  }

  /// The key from `origin` down and to the right, `width` px wide; nothing where every line is one tie.
  func items(at origin: Point, width: Double) -> [SceneItem] {
    guard !lines.isEmpty else { return [] }
    let heading = TextBlock(words.gatheredKey, style: look.small.weighted(.semibold), width: width)
    var items = heading.items(in: Rect(origin: origin, size: heading.size))
    var top = origin.y + heading.height + look.px(4)
    for line in lines {
      let group = group(line, Point(origin.x, top), width)
      items.append(group)
      top = (group.bounds?.maxY ?? top) + look.px(8)
    }
    return [.group(SceneGroup(title: words.gatheredKey, role: .list, items: items))]
  }

  /// One line's number and name, and under them its ties in columns.
  private func group(_ line: ActorNetwork.Tie, _ origin: Point, _ width: Double) -> SceneItem {
    let plate = TieLabel.numberPlate(look, of: lines.count)
    var sign = TieLabel(block: nil, rect: Rect(origin: origin, size: plate))
    sign.number = line.keyNumber
    let indent = plate.width + look.px(8)
    let name = TextBlock(
      line.sentence, style: look.small.weighted(.semibold).colored(look.palette.ink),
      width: width - indent)
    let drop = max(0, (plate.height - name.lineHeight) / 2)
    var items = sign.items(line, look, ground: look.palette.surface)
    items += name.items(
      in: Rect(origin.x + indent, origin.y + drop, width - indent, name.height))
    let top = origin.y + max(plate.height, drop + name.height) + look.px(3)
    let rows = rows(line, Rect(origin.x + indent, top, width - indent, 0))
    items.append(.group(SceneGroup(role: .list, items: rows)))
    return .group(SceneGroup(title: line.sentence, role: .listItem, items: items))
  }

  private func rows(_ line: ActorNetwork.Tie, _ room: Rect) -> [SceneItem] {
    let style = look.small.colored(look.palette.ink)
    let listed = line.members.prefix(Self.mostListed)
    let texts = listed.map { text($0, along: line) }
    let gap = look.px(22)
    let widest = texts.map { TextMetrics.width(of: $0, size: style.size) }.max() ?? 0
    let column = min(widest + 1, look.px(300), room.width)
    let columns = max(1, Int((room.width + gap) / (column + gap)))
    var items: [SceneItem] = []
    var top = room.minY
    for start in stride(from: 0, to: texts.count, by: columns) {
      var height = 0.0
      for place in start..<min(texts.count, start + columns) {
        let block = TextBlock(texts[place], style: style, width: column)
        let left = room.minX + Double(place - start) * (column + gap)
        let tie = line.members[place]
        items.append(
          .group(
            SceneGroup(
              dataID: addresses.address(of: tie.entry), title: tie.sentence, role: .listItem,
              items: block.items(in: Rect(left, top, column, block.height)))))
        height = max(height, block.height)
      }
      top += height + look.px(2)
    }
    let rest = line.members.dropFirst(Self.mostListed)
    guard !rest.isEmpty else { return items }
    // those that are not listed can be found by their address all the same
    let hidden = rest.map { tie in
      SceneItem.group(
        SceneGroup(dataID: addresses.address(of: tie.entry), title: tie.sentence))
    }
    let block = TextBlock(words.moreInWords(rest.count), style: look.remark, width: room.width)
    return items + [
      .group(
        SceneGroup(
          role: .listItem,
          items: block.items(in: Rect(room.minX, top, room.width, block.height)) + hidden))
    ]
  }

  /// Which way it goes and what it is.
  private func text(_ tie: ActorNetwork.Tie, along line: ActorNetwork.Tie) -> String {
    let arrow = tie.arrow(along: line)
    switch tie.sort {
    case .missing, .absent: return "\(arrow) \(tie.label)"
    case .seat: return tie.sentence
    case .ordinary, .strained:
      let own = tie.verb.isEmpty || tie.label.hasPrefix(tie.verb) ? "" : tie.verb + ": "
      return "\(arrow) \(own)\(tie.label)"
    }
  }
}
