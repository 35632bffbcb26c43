// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The phases as bands that point on; one row a level where phases stand in phases.
struct PhaseLane: JourneyLane {
  let sheet: JourneySheet

  var title: String { "" }
  var spoken: String { sheet.words.phases }

  /// A stretch of columns of one phase in a band.
  private struct Stretch {
    var phase: EntryID?
    var columns: ClosedRange<Int>
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let depth = min(3, sheet.facts.columns[band.columns].map(\.phases.count).max() ?? 0)
    guard depth > 0 else { return nil }
    var items: [SceneItem] = []
    var y = top
    for level in 0..<depth {
      let row = draw(stretches(band, level), level, band, y)
      items += row.items
      y += row.height + sheet.look.px(level + 1 < depth ? 3 : 8)
    }
    return LaneDrawing(height: y - top, items: items)
  }

  private func stretches(_ band: JourneyBand, _ level: Int) -> [Stretch] {
    var result: [Stretch] = []
    for column in band.columns {
      let path = sheet.facts.columns[column].phases
      let phase = path.count > level ? path[level] : nil
      if let last = result.last, last.phase == phase {
        result[result.count - 1].columns = last.columns.lowerBound...column
      } else {
        result.append(Stretch(phase: phase, columns: column...column))
      }
    }
    return result
  }

  private func draw(
    _ stretches: [Stretch], _ level: Int, _ band: JourneyBand, _ top: Double
  ) -> LaneDrawing {
    let look = sheet.look
    let tip = look.px(11)
    let tone = look.palette.band
    let isOuter = level == 0
    var style = isOuter ? look.heading.colored(tone.on) : look.strong.colored(look.palette.ink)
    if !isOuter { style.size = look.type.body }
    var blocks: [(Stretch, EntryID, TextBlock, Double, Double)] = []
    for stretch in stretches {
      guard let phase = stretch.phase else { continue }
      var name = sheet.facts.caption(phase)
      if isContinued(phase, stretch) { name += " (\(sheet.words.continued))" }
      let (x0, x1) = sheet.grid.span(stretch.columns, band, look.px(1.5))
      let room = x1 - x0 - 2 * tip - look.px(8)
      let block = TextBlock(
        name, style: style, width: max(1, room), maxLines: JourneySheet.mostLines, balanced: true)
      blocks.append((stretch, phase, block, x0, x1))
    }
    let height = (blocks.map(\.2.height).max() ?? 0) + look.px(isOuter ? 12 : 6)
    var items: [SceneItem] = []
    for (stretch, phase, block, x0, x1) in blocks {
      let rect = Rect(minX: x0, minY: top, maxX: x1 + tip * 0.6, maxY: top + height)
      let clipped = Rect(
        minX: x0, minY: top, maxX: min(rect.maxX, max(x1, sheet.grid.right)), maxY: top + height)
      let shape = Path.chevron(
        clipped, tip: min(tip, clipped.width / 3),
        notched: stretch.columns.lowerBound > band.columns.lowerBound)
      let text = Rect(minX: x0 + tip + look.px(5), minY: top, maxX: x1 - tip, maxY: top + height)
      items.append(
        sheet.group(
          phase, sheet.facts.caption(phase), part: part(phase, stretch, level, band),
          [.path(shape, fill: isOuter ? tone.strong : tone.tint)]
            + block.items(in: text, vertical: .middle)))
    }
    return LaneDrawing(height: height, items: items)
  }

  private func isContinued(_ phase: EntryID, _ stretch: Stretch) -> Bool {
    guard let all = sheet.facts.columnsOfPhase[phase] else { return false }
    return all.lowerBound < stretch.columns.lowerBound
  }

  private func part(_ phase: EntryID, _ stretch: Stretch, _ level: Int, _ band: JourneyBand)
    -> String?
  {
    isContinued(phase, stretch) ? "part-\(band.index + 1)-\(stretch.columns.lowerBound)" : nil
  }
}
