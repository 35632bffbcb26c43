// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Through what people meet: a chip a touchpoint, and who is on it where that differs.
struct ChannelLane: JourneyLane {
  let sheet: JourneySheet
  var title: String
  var note: String

  init(sheet: JourneySheet) {
    self.sheet = sheet
    title = sheet.words.channels
    let isApart = sheet.facts.steps.contains { $0.channels.contains { !$0.actors.isEmpty } }
    note = isApart ? sheet.words.channelsNote : ""
  }

  /// The same channel in steps beside each other.
  private struct Stretch {
    var channel: JourneyStep.Channel
    var columns: ClosedRange<Int>
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let steps = sheet.facts.steps(in: band.columns)
    let rows = steps.map(\.channels.count).max() ?? 0
    guard rows > 0 else { return nil }
    var items: [SceneItem] = []
    var y = top
    for row in 0..<rows {
      var height = 0.0
      for stretch in stretches(steps, row) {
        let drawing = draw(stretch, row, band, y)
        items += drawing.items
        height = max(height, drawing.height)
      }
      y += height
    }
    return LaneDrawing(height: y - top + sheet.look.px(6), items: items)
  }

  private func stretches(_ steps: [JourneyStep], _ row: Int) -> [Stretch] {
    var result: [Stretch] = []
    for step in steps where row < step.channels.count {
      let channel = step.channels[row]
      if let last = result.last, last.columns.upperBound + 1 == step.column,
        last.channel.touchpoint == channel.touchpoint, last.channel.actors == channel.actors
      {
        result[result.count - 1].columns = last.columns.lowerBound...step.column
      } else {
        result.append(Stretch(channel: channel, columns: step.column...step.column))
      }
    }
    return result
  }

  private func draw(_ stretch: Stretch, _ row: Int, _ band: JourneyBand, _ top: Double)
    -> LaneDrawing
  {
    let look = sheet.look
    let facts = sheet.facts
    let tone = look.palette.neutral
    let (x0, x1) = sheet.grid.span(stretch.columns, band, sheet.pad)
    let pad = look.px(8)
    let name = facts.caption(stretch.channel.touchpoint)
    let style = look.small.weighted(.semibold).colored(look.palette.ink)
    let chip = TextBlock(
      name, style: style, width: x1 - x0 - 2 * pad, maxLines: 20, balanced: true)
    // one step: as long as its name; several: from the first to the last
    let length = stretch.columns.count > 1 ? x1 - x0 : chip.width + 2 * pad
    let height = chip.height + look.px(5)
    let box = Rect((x0 + x1 - length) / 2, top, length, height)
    var items: [SceneItem] = [
      .rect(box, radius: min(height / 2, look.px(11)), fill: tone.tint)
    ]
    items += chip.items(in: box, align: .center, vertical: .middle)
    let codes = [stretch.columns.lowerBound, stretch.columns.upperBound].map(facts.code)
    var title = "\(codes[0] == codes[1] ? codes[0] : codes.joined(separator: "–")): \(name)"
    var total = height
    let actors = stretch.channel.actors
    if !actors.isEmpty {
      let who = TextBlock(
        facts.shortCaptions(actors), style: look.small, width: x1 - x0, maxLines: 20,
        balanced: true)
      items += who.items(
        in: Rect(x0, box.maxY + look.px(1), x1 - x0, who.height), align: .center)
      total += who.height + look.px(1)
      title += " (\(sheet.words.forWhom(facts.captions(actors))))"
    }
    return LaneDrawing(
      height: total + look.px(6),
      items: [
        sheet.group(
          stretch.channel.touchpoint, title, part: "\(codes[0])-\(row + 1)", items)
      ])
  }
}
