// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The words of lines on which there was no room for them, by their numbers, whole.
struct NumberedWords {
  private struct Row {
    var sample: [SceneItem]
    var text: TextBlock
  }

  private let rows: [Row]
  private let heading: TextBlock
  private let look: Look
  private let columns: Int
  private let columnWidth: Double
  private let plate: Size

  init(
    _ network: ActorNetwork, _ labels: [TieLabel?], width: Double, look: Look, words: ActorWords
  ) {
    self.look = look
    plate = TieLabel.numberPlate(look, of: network.ties.count)
    heading = TextBlock(words.numbered, style: look.small.weighted(.semibold), width: width)
    var seen = Set<Int>()
    var found: [(number: Int, tie: ActorNetwork.Tie)] = []
    for (tie, label) in zip(network.ties, labels) where tie.keyNumber == nil {
      if let number = label?.number, seen.insert(number).inserted { found.append((number, tie)) }
    }
    found.sort { $0.number < $1.number }
    let widest = found.map { TextMetrics.width(of: $0.tie.label, size: look.type.small) }.max() ?? 0
    let indent = plate.width + look.px(8)
    let gap = look.px(20)
    let count = Int((width + gap) / (indent + min(widest, look.px(260)) + gap))
    columns = max(1, min(count, found.count, widest > look.px(520) ? 1 : .max))
    columnWidth = (width + gap) / Double(max(1, columns))
    let room = columnWidth - indent - gap
    let plate = plate
    rows = found.map { number, tie in
      var sign = TieLabel(block: nil, rect: Rect(origin: .zero, size: plate))
      sign.number = number
      let isMissing = tie.state == .missing
      let style = isMissing ? look.small.weighted(.semibold) : look.small
      return Row(
        sample: sign.items(tie, look, ground: look.palette.surface),
        text: TextBlock(tie.label, style: style.colored(look.palette.ink), width: room))
    }
  }

  private func height(_ row: Row) -> Double { max(plate.height, row.text.height) + look.px(4) }

  /// The list from `origin` down and to the right; nothing where every line has its words.
  func items(at origin: Point) -> [SceneItem] {
    guard !rows.isEmpty else { return [] }
    var items = heading.items(in: Rect(origin: origin, size: heading.size))
    var top = origin.y + heading.height + look.px(4)
    for start in stride(from: 0, to: rows.count, by: columns) {
      let line = rows[start..<min(rows.count, start + columns)]
      for (column, row) in line.enumerated() {
        let x = origin.x + Double(column) * columnWidth
        let dy = max(0, (plate.height - row.text.lineHeight) / 2)
        let text = Rect(x + plate.width + look.px(8), top + dy, row.text.width, row.text.height)
        items.append(
          .group(
            SceneGroup(role: .listItem, items: row.sample.moved(x, top) + row.text.items(in: text))
          ))
      }
      top += line.map(height).max() ?? 0
    }
    return [
      .group(SceneGroup(title: heading.lines.joined(separator: " "), role: .list, items: items))
    ]
  }
}
