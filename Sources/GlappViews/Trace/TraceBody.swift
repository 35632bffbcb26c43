// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The columns of a trace with their cards and lines, from (0, 0).
struct TraceBody {
  let items: [SceneItem]
  let height: Double

  init(
    _ content: TraceContent, _ columns: TraceColumns, _ addresses: AddressBook, width: Double,
    look: Look
  ) {
    let count = columns.columns.count
    let gutter = min(look.px(60), max(look.px(24), width / Double(count) * 0.25))
    let column = (width - Double(count - 1) * gutter) / Double(count)
    let cards = TraceCards(content, width: column, look: look)
    var made: [EntryID: Card] = [:]
    var heights: [TraceColumns.Place: Double] = [:]
    for place in columns.columns.flatMap(\.self) {
      switch place {
      case .card(let id):
        let card = cards.card(id)
        made[id] = card
        heights[place] = card.height
      case .pass: heights[place] = look.px(6)
      }
    }
    let stacks = TraceStacks(
      columns.columns, chains: columns.chains, heights: heights, gap: look.px(12))
    let headings = columns.columns.map { places in
      let kinds = places.compactMap { place -> ElementKind? in
        if case .card(let id) = place { content.map[id].kind } else { nil }
      }
      return TextBlock(
        content.words.heading(kinds), style: look.small.weighted(.semibold), width: column,
        maxLines: 3)
    }
    let headingHeight = (headings.map(\.height).max() ?? 0) + look.px(8)
    func left(_ number: Int) -> Double { Double(number) * (column + gutter) }
    func rect(_ place: TraceColumns.Place, _ number: Int) -> Rect {
      let height = heights[place] ?? 0
      let middle = stacks.middle[place] ?? 0
      return Rect(left(number), headingHeight + middle - height / 2, column, height)
    }
    var rects: [TraceColumns.Place: Rect] = [:]
    for (number, places) in columns.columns.enumerated() {
      for place in places { rects[place] = rect(place, number) }
    }
    var items: [SceneItem] = []
    for (number, heading) in headings.enumerated() {
      items += heading.items(
        in: Rect(left(number), 0, column, headingHeight - look.px(8)), vertical: .bottom)
    }
    items += TraceLines(columns, rects, content, look: look).items
    for place in columns.columns.flatMap(\.self) {
      guard case .card(let id) = place, let card = made[id], let rect = rects[place] else {
        continue
      }
      items.append(
        .group(
          SceneGroup(
            dataID: addresses.address(of: id), title: cards.title(id), role: .symbol,
            items: card.items(at: rect.origin))))
    }
    self.items = items
    height = headingHeight + stacks.height
  }
}
