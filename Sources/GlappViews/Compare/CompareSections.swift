// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene
import GlappText

/// What the columns of a comparison are gathered by, as bands that point on: phases, or before, at
/// and after the touchpoint that all come to.
struct CompareSections: JourneyLane {
  let sheet: JourneySheet
  let facts: CompareFacts

  var title: String { "" }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let look = sheet.look
    let telling = CompareTelling(facts)
    let all = facts.alignment.columns
    guard band.columns.contains(where: { all[$0].section != .phases([]) }) else { return nil }
    var stretches: [ClosedRange<Int>] = []
    for column in band.columns {
      if let last = stretches.last, all[last.upperBound].section == all[column].section {
        stretches[stretches.count - 1] = last.lowerBound...column
      } else {
        stretches.append(column...column)
      }
    }
    let tip = look.px(11)
    let tone = look.palette.band
    let style = look.heading.colored(tone.on)
    let drawn = stretches.map { stretch -> (ClosedRange<Int>, String, TextBlock, Double, Double) in
      let section = all[stretch.lowerBound].section
      let isAgain =
        stretch.lowerBound > 0 && all[stretch.lowerBound - 1].section == section
      let name = telling.name(section)
      let text = isAgain ? "\(name) (\(sheet.words.continued))" : name
      let (x0, x1) = sheet.grid.span(stretch, band, look.px(1.5))
      let block = TextBlock(
        text, style: style, width: max(1, x1 - x0 - 2 * tip - look.px(8)),
        maxLines: JourneySheet.mostLines, balanced: true)
      return (stretch, name, block, x0, x1)
    }
    let height = (drawn.map(\.2.height).max() ?? 0) + look.px(12)
    var items: [SceneItem] = []
    for (stretch, name, block, x0, x1) in drawn {
      let right = min(x1 + tip * 0.6, max(x1, sheet.grid.right))
      let rect = Rect(minX: x0, minY: top, maxX: right, maxY: top + height)
      let shape = Path.chevron(
        rect, tip: min(tip, rect.width / 3),
        notched: stretch.lowerBound > band.columns.lowerBound)
      let text = Rect(minX: x0 + tip + look.px(5), minY: top, maxX: x1 - tip, maxY: top + height)
      let parts =
        [SceneItem.path(shape, fill: tone.strong)] + block.items(in: text, vertical: .middle)
      let part = "sections-\(band.index + 1)-\(stretch.lowerBound)"
      if let id = element(all[stretch.lowerBound].section) {
        items.append(sheet.group(id, name, part: part, parts))
      } else {
        items.append(.group(SceneGroup(title: name, items: parts)))
      }
    }
    return LaneDrawing(height: height + look.px(8), items: items)
  }

  /// What of the map a section shows.
  private func element(_ section: JourneysAbreast.Section) -> EntryID? {
    switch section {
    case .phases(let phases): phases.first
    case .at: facts.touchpoints.first
    default: nil
    }
  }
}
