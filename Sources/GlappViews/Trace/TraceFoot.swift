// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// What stands under a trace: the sources by their numbers, what the lines mean, what is not drawn.
struct TraceFoot {
  private(set) var items: [SceneItem] = []
  private(set) var height = 0.0
  private(set) var legend: [String] = []

  private let content: TraceContent
  private let columns: TraceColumns
  private let addresses: AddressBook
  private let look: Look

  init(_ content: TraceContent, _ columns: TraceColumns, _ addresses: AddressBook, look: Look) {
    self.content = content
    self.columns = columns
    self.addresses = addresses
    self.look = look
  }

  mutating func draw(at origin: Point, width: Double) {
    let words = content.words
    let map = content.map
    if !content.sources.isEmpty {
      let heading = TextBlock(
        words.sourcesTitle, style: look.small.weighted(.semibold), width: width, maxLines: 1)
      items += heading.items(in: Rect(origin.x, origin.y, width, heading.height))
      height += heading.height + look.px(2)
      for (index, source) in content.sources.enumerated() {
        let text = TextBlock(
          "\(index + 1)  \(map.caption(of: source))", style: look.small, width: width, maxLines: 3)
        let rect = Rect(origin.x, origin.y + height, width, text.height)
        items.append(
          .group(
            SceneGroup(
              dataID: addresses.address(of: source),
              title: words.one(map[source].kind).firstUpper + ": " + map.caption(of: source),
              items: text.items(in: rect))))
        height += text.height
      }
      height += look.px(12)
    }
    let signs = Legend(entries, title: words.legendTitle, width: width, look: look)
    if let item = signs.item(at: origin.moved(0, height)) {
      items.append(item)
      height += signs.height + look.px(8)
    }
    legend = entries.map(\.text)
    for link in columns.circular.prefix(6) {
      let text = words.circle(map.caption(of: link.claim), map.caption(of: link.ground))
      let block = TextBlock(text, style: look.remark, width: width, maxLines: 3)
      items += block.items(in: Rect(origin.x, origin.y + height, width, block.height))
      height += block.height + look.px(2)
    }
  }

  /// A line for each relation that is there, and the dashed card where one is.
  private var entries: [Legend.Entry] {
    let relations = Set(columns.links.map(\.relation))
    let order: [TraceGraph.Relation] = [.chose, .restsOn, .against, .setAside]
    let size = Size(look.px(34), look.px(12))
    var entries = order.filter(relations.contains).map { relation in
      Legend.Entry(
        content.words.relation(relation), size: size,
        sample: [
          .line(
            Point(0, size.height / 2), Point(size.width, size.height / 2),
            TraceLines.stroke(relation, look))
        ])
    }
    if content.groundless > 0 {
      let dash = Stroke(
        look.palette.neutral.strong, width: look.line(1), dash: [look.px(4), look.px(3)])
      entries.append(
        Legend.Entry(
          content.words.groundless(), size: size,
          sample: [
            .rect(
              Rect(look.px(4), 0, look.px(26), size.height), radius: look.px(3),
              fill: look.palette.neutral.tint, stroke: dash)
          ]))
    }
    return entries
  }
}
