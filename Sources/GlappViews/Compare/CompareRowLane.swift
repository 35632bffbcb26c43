// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText

/// One journey of a comparison: its steps as cards in the columns that all have in common.
struct CompareRowLane: JourneyLane {
  let sheet: JourneySheet
  let cells: CompareCells
  let index: Int

  private var row: CompareFacts.Row { cells.facts.rows[index] }
  private var words: CompareWords { cells.words }
  private var look: Look { sheet.look }

  var title: String { row.facts.journey.map(row.facts.caption) ?? "" }
  var note: String { CompareTelling(cells.facts).note(index).joined(separator: " · ") }
  // the letter stands at the right of the name
  var titleMargin: Double { 44 }

  var isPanel: Bool { true }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let inset = look.px(7)
    let width = sheet.grid.width(band) - 2 * sheet.pad
    var items = letter(top + look.px(17))
    var cards: [(column: Int, cell: CompareCells.Cell, card: Card)] = []
    for column in band.columns {
      guard let cell = cells.rows[index][column] else { continue }
      cards.append((column, cell, card(cell, width)))
    }
    let height = max(cards.map(\.card.height).max() ?? 0, look.px(26))
    for (column, cell, card) in cards {
      let origin = Point(sheet.grid.x(column, band) + sheet.pad, top + inset)
      items.append(group(cell, card.items(at: origin)))
    }
    if row.facts.steps.isEmpty, band.index == 0 {
      let block = TextBlock(words.noSteps, style: look.remark, width: sheet.grid.width(band) * 2)
      items += block.items(
        in: Rect(sheet.grid.first + sheet.pad, top + inset, block.width, block.height))
    }
    let journey = row.facts.journey.map { id in
      sheet.group(
        id, row.letter + " " + row.facts.caption(id),
        part: band.index == 0 ? nil : "part-\(band.index + 1)", items)
    }
    return LaneDrawing(
      height: height + 2 * inset + look.px(8), items: journey.map { [$0] } ?? items)
  }

  /// The letter in the mark that the journey has among the feelings.
  private func letter(_ y: Double) -> [SceneItem] {
    let tone = CompareFeelings.tone(index, look)
    let center = Point(sheet.grid.first - look.px(22), y)
    let style = TextStyle(size: look.type.body, weight: .bold, color: tone.on)
    return [
      FeelingSign(index).mark(
        center, radius: look.px(11), fill: tone.strong,
        stroke: Stroke(tone.strong, width: look.line(1.4))),
      .text(
        row.letter, at: Point(center.x, center.y + TextMetrics.capHeight(style.size) / 2),
        anchor: .middle, style: style),
    ]
  }

  private func card(_ cell: CompareCells.Cell, _ width: Double) -> Card {
    guard let place = cell.step else {
      let caption = cell.missing.map(row.facts.caption) ?? ""
      return Card(
        [
          Card.Part(caption, look.small),
          Card.Part(cell.differences.joined(separator: "; "), look.small.weighted(.semibold)),
        ], tone: ghost, isAssumption: true, framed: true, width: width, look: look)
    }
    let step = row.facts.steps[place]
    var parts = [
      Card.Part(step.code, look.small.weighted(.semibold)),
      Card.Part(row.facts.caption(step.id), look.strong),
    ]
    for line in CompareTelling(cells.facts).lines(step, index) {
      parts.append(Card.Part(line, look.small))
    }
    let style = look.small.weighted(.bold).colored(look.palette.ink)
    for difference in cell.differences { parts.append(Card.Part(difference, style)) }
    var tone = step.lead.map { sheet.tone(of: $0) } ?? look.palette.neutral
    tone.tint = look.palette.card
    return Card(
      parts, tone: tone, isAssumption: cell.isGone, framed: cell.isNew,
      width: width, look: look)
  }

  /// The place of a step that is gone: nothing but its outline.
  private var ghost: Tone {
    var tone = look.palette.neutral
    tone.tint = look.palette.panel
    return tone
  }

  private func group(_ cell: CompareCells.Cell, _ items: [SceneItem]) -> SceneItem {
    let end = cell.differences.isEmpty ? "" : " (\(cell.differences.joined(separator: "; ")))"
    guard let place = cell.step else {
      let title = (cell.missing.map(row.facts.caption) ?? "") + end
      guard let missing = cell.missing else {
        return .group(SceneGroup(title: title, items: items))
      }
      return sheet.group(missing, title, part: "in-\(row.letter)", items)
    }
    let step = row.facts.steps[place]
    return sheet.group(
      step.id, "\(row.letter) \(step.code) \(row.facts.caption(step.id))\(end)", items)
  }
}
