// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What is expected of the steps: where people expect different things, these stand side by side
/// in one frame, each under the name of the one who expects it.
struct ExpectationLane: JourneyLane {
  let sheet: JourneySheet
  private let hasDiffering: Bool

  init(_ sheet: JourneySheet) {
    self.sheet = sheet
    hasDiffering = sheet.facts.steps.contains { sheet.facts.differs($0.expectations) }
  }

  var title: String { sheet.words.expects }
  var note: String { hasDiffering ? sheet.words.expectsNote : "" }
  private var look: Look { sheet.look }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let steps = sheet.facts.steps(in: band.columns).filter { !$0.expectations.isEmpty }
    guard !steps.isEmpty else { return nil }
    var bottoms = [Double](repeating: top, count: band.columns.count)
    var items: [SceneItem] = []
    let first = band.columns.lowerBound
    for step in steps {
      let own = step.column - first...step.column - first
      let isSplit = sheet.facts.differs(step.expectations)
      let window = isSplit ? CardLane.place(own, bottoms, aside: look.px(60)) : own
      let (x0, x1) = sheet.grid.span(
        window.lowerBound + first...window.upperBound + first, band, sheet.pad)
      var y = bottoms[window].max() ?? top
      if y > top { y += look.px(6) }
      let drawing =
        isSplit ? split(step, x0, y, x1 - x0) : cards(step, x0, y, x1 - x0)
      items += drawing.items
      for column in window { bottoms[column] = y + drawing.height }
    }
    return LaneDrawing(height: (bottoms.max() ?? top) - top + look.px(10), items: items)
  }

  private func cards(_ step: JourneyStep, _ x: Double, _ top: Double, _ width: Double)
    -> LaneDrawing
  {
    let specs = NoteSpecs(facts: sheet.facts, look: look, words: sheet.words)
    var items: [SceneItem] = []
    var y = top
    for spec in specs.remarks(step.expectations, look.palette.neutral, step) {
      if y > top { y += look.px(6) }
      let card = spec.card(width: width, look: look)
      items.append(sheet.group(spec.id, spec.title, card.items(at: Point(x, y))))
      y += card.height
    }
    return LaneDrawing(height: y - top, items: items)
  }

  /// One frame with what each expects, two beside each other.
  private func split(_ step: JourneyStep, _ x: Double, _ top: Double, _ width: Double)
    -> LaneDrawing
  {
    let pad = look.px(7)
    let tone = look.palette.gap
    let head = TextBlock(
      "\(step.code) · \(sheet.words.differing)",
      style: look.small.weighted(.semibold).colored(tone.strong), width: width - 2 * pad,
      maxLines: 4)
    let count = width >= look.px(200) ? 2 : 1
    let cell = width / Double(count)
    var items: [SceneItem] = []
    var y = top + pad + head.height + look.px(3)
    let firstRow = y
    let all = step.expectations
    for start in stride(from: 0, to: all.count, by: count) {
      var height = 0.0
      for (index, remark) in all[start..<min(start + count, all.count)].enumerated() {
        let name =
          sheet.facts.expecting(remark).map(sheet.facts.shortCaption) ?? sheet.mainName
        let blocks = [
          TextBlock(
            name, style: look.small.weighted(.semibold), width: cell - 2 * pad, maxLines: 20),
          TextBlock(
            remark.text, style: look.body, width: cell - 2 * pad,
            maxLines: JourneySheet.mostLines),
        ]
        var below = y
        var said: [SceneItem] = []
        for block in blocks {
          said += block.items(
            in: Rect(x + Double(index) * cell + pad, below, cell - 2 * pad, block.height))
          below += block.height
        }
        items.append(
          sheet.group(remark.entry, JourneyTelling(sheet.facts).remark(remark), said))
        height = max(height, below - y)
      }
      y += height + look.px(5)
    }
    let bottom = y + pad - look.px(5)
    let frame = Rect(minX: x, minY: top, maxX: x + width, maxY: bottom)
    var signs: [SceneItem] = [
      .rect(
        frame, radius: look.px(4), fill: look.palette.card,
        stroke: Stroke(tone.strong, width: look.line(1)))
    ]
    if count == 2 {
      signs.append(
        .line(
          Point(frame.midX, firstRow), Point(frame.midX, bottom - pad),
          Stroke(look.palette.outline, width: look.line(1))))
    }
    signs += head.items(in: Rect(x + pad, top + pad, width - 2 * pad, head.height))
    let title = "\(step.code): \(sheet.words.differing)"
    return LaneDrawing(
      height: bottom - top,
      items: [.group(SceneGroup(title: title, role: .symbol, items: signs))] + items)
  }
}

extension JourneyStep {
  /// What is expected of it.
  var expectations: [Remark] { remarks.filter { $0.word == .expects } }
}
