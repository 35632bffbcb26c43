// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The steps as cards with short codes to point at.
struct StepLane: JourneyLane {
  let sheet: JourneySheet
  var title: String
  /// What stands in a step that has no title of its own; nil for its id.
  var untitled: String?

  init(sheet: JourneySheet) {
    self.sheet = sheet
    title = sheet.words.steps
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let look = sheet.look
    let inset = look.px(8)
    let code = TextMetrics.lineHeight(look.type.small)
    let width = sheet.grid.width(band) - 2 * sheet.pad
    let blocks = band.columns.map { column in
      TextBlock(
        name(column), style: sheet.facts.columns[column].step == nil ? look.remark : look.strong,
        width: width - 2 * inset, maxLines: JourneySheet.mostLines, balanced: true)
    }
    let height = (blocks.map(\.height).max() ?? 0) + code + look.px(14)
    var items: [SceneItem] = []
    for (column, block) in zip(band.columns, blocks) {
      let rect = Rect(sheet.grid.x(column, band) + sheet.pad, top, width, height)
      items.append(card(column, rect, block, inset, code))
    }
    return LaneDrawing(height: height + look.px(10), items: items)
  }

  private func name(_ column: Int) -> String {
    guard let index = sheet.facts.columns[column].step else { return sheet.words.noStepsInPhase }
    let id = sheet.facts.steps[index].id
    if let untitled, sheet.facts.map.title(of: id).isEmpty { return untitled }
    return sheet.facts.caption(id)
  }

  private func card(
    _ column: Int, _ rect: Rect, _ block: TextBlock, _ inset: Double, _ codeHeight: Double
  ) -> SceneItem {
    let look = sheet.look
    let palette = look.palette
    guard let index = sheet.facts.columns[column].step else {
      let stroke = Stroke(palette.outline, width: look.line(1), dash: [look.px(4), look.px(3)])
      return .group(
        SceneGroup(
          title: sheet.words.noStepsInPhase,
          items: [.rect(rect, radius: look.px(6), fill: palette.surface, stroke: stroke)]
            + block.items(in: rect.inset(x: inset, y: inset), align: .center, vertical: .middle)))
    }
    let step = sheet.facts.steps[index]
    var items: [SceneItem] = [
      .rect(
        rect, radius: look.px(6), fill: palette.card,
        stroke: Stroke(
          step.isDecisive ? palette.ink : palette.outline,
          width: look.line(step.isDecisive ? 2 : 1.2)))
    ]
    let head = Rect(rect.minX + inset, rect.minY + look.px(4), rect.width - 2 * inset, codeHeight)
    items += TextBlock(
      step.code, style: look.small.weighted(.semibold), width: head.width, maxLines: 1
    ).items(in: head)
    if step.isDecisive {
      let mark = look.px(4.5)
      let center = Point(head.maxX - mark, head.midY)
      items.append(.path(.diamond(center: center, radius: mark), fill: palette.ink))
    }
    let text = Rect(
      minX: rect.minX + inset, minY: head.maxY, maxX: rect.maxX - inset,
      maxY: rect.maxY - look.px(6))
    items += block.items(in: text, align: .center, vertical: .middle)
    let decisive = step.isDecisive ? " (\(sheet.words.decisive))" : ""
    return sheet.group(
      step.id, "\(step.code) \(sheet.facts.caption(step.id))\(decisive)", items)
  }
}
