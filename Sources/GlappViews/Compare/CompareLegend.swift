// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText

/// The signs that stand in a comparison, and no others.
struct CompareLegend {
  let facts: CompareFacts
  let cells: CompareCells
  let sheet: JourneySheet

  private var look: Look { sheet.look }
  private var size: Size { Size(look.px(30), look.px(14)) }

  func entries() -> [Legend.Entry] {
    let words = cells.words
    let all = cells.rows.flatMap(\.values)
    var entries = leads()
    let frame = Rect(0, look.px(1), size.width, look.px(12))
    func box(_ stroke: Stroke) -> [SceneItem] {
      [.rect(frame, radius: look.px(4), fill: look.palette.card, stroke: stroke)]
    }
    let strong = look.palette.neutral.strong
    if all.contains(where: \.isNew) {
      entries.append(entry(words.legendNew, box(Stroke(strong, width: look.line(1.2)))))
    }
    if all.contains(where: \.isGone) {
      let dash = [look.px(4), look.px(3)]
      entries.append(entry(words.legendGone, box(Stroke(strong, width: look.line(1), dash: dash))))
    }
    return entries + feelings()
  }

  private func entry(_ text: String, _ sample: [SceneItem]) -> Legend.Entry {
    Legend.Entry(text, size: size, sample: sample)
  }

  /// Who leads, by the colour of the bar: parties, each once.
  private func leads() -> [Legend.Entry] {
    var seen: Set<EntryID> = []
    var entries: [Legend.Entry] = []
    for row in facts.rows {
      for step in row.facts.steps {
        guard let lead = step.lead else { continue }
        let party = row.facts.homes.party(of: lead)
        guard seen.insert(party).inserted, entries.count < 12 else { continue }
        let tone = sheet.tone(of: lead)
        let bar = Rect(look.px(13), look.px(1), look.px(4), look.px(12))
        entries.append(
          entry(
            cells.words.leads(row.facts.caption(party)), [.rect(bar, fill: tone.strong)]))
      }
    }
    return entries
  }

  private func feelings() -> [Legend.Entry] {
    let words = cells.words.journey
    let own = facts.rows.flatMap { row in
      row.facts.steps.flatMap(\.feelings).filter { row.facts.perspectives[$0.perspective] == nil }
        .map { (row.facts.isExpected, $0.isInterpreted) }
    }
    guard !own.isEmpty else { return [] }
    let tone = look.palette.neutral
    let center = Point(size.width / 2, size.height / 2)
    func mark(_ fill: Color) -> [SceneItem] {
      [
        .circle(
          center, radius: look.px(6), fill: fill,
          stroke: Stroke(tone.strong, width: look.line(1.8)))
      ]
    }
    var entries: [Legend.Entry] = []
    if own.contains(where: { !$0.0 && !$0.1 }) {
      entries.append(entry(words.legendStated, mark(tone.strong)))
    }
    if own.contains(where: { !$0.0 && $0.1 }) {
      entries.append(entry(words.legendInterpreted, mark(look.palette.card)))
    }
    if own.contains(where: \.0) {
      let stroke = Stroke(tone.strong, width: look.line(1.8), dash: [look.px(5), look.px(3)])
      entries.append(
        entry(
          words.legendExpected,
          [.line(Point(0, center.y), Point(size.width, center.y), stroke)]))
    }
    return entries
  }
}
