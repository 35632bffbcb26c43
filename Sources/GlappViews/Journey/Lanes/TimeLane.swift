// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Waits and how long steps take: dotted lines for waits, unbroken ones for work, to one scale.
///
/// A wait of which nobody says how long reaches over its whole step.
struct TimeLane: JourneyLane {
  let sheet: JourneySheet
  /// Whether it shows waits only.
  private let isOfWaits: Bool
  private let longest: Double
  private let known: Int

  init(_ sheet: JourneySheet, isOfWaits: Bool = false) {
    self.sheet = sheet
    self.isOfWaits = isOfWaits
    let lengths = sheet.facts.steps.flatMap { step in
      step.times.filter { $0.isWait || !isOfWaits }.compactMap(Self.minutes)
    }
    longest = lengths.max() ?? 0
    known = lengths.count
  }

  var title: String { isOfWaits ? sheet.words.waits : sheet.words.times }
  var note: String { known > 1 ? sheet.words.timesNote : "" }

  private static func minutes(_ time: JourneyStep.Time) -> Double? {
    guard let length = time.length, let middle = length.middle, let unit = length.unit.minutes
    else { return nil }
    return max(0, middle * unit)
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let look = sheet.look
    var items: [SceneItem] = []
    var bottom = top
    for step in sheet.facts.steps(in: band.columns) {
      var y = top
      for time in step.times where time.isWait || !isOfWaits {
        let drawing = draw(time, step, band, y)
        items.append(contentsOf: drawing.items)
        y += drawing.height
      }
      bottom = max(bottom, y)
    }
    guard !items.isEmpty else { return nil }
    return LaneDrawing(height: bottom - top + look.px(8), items: items)
  }

  private func draw(
    _ time: JourneyStep.Time, _ step: JourneyStep, _ band: JourneyBand, _ top: Double
  ) -> LaneDrawing {
    let look = sheet.look
    let words = sheet.words
    let (x0, x1) = sheet.grid.span(step.column...step.column, band, sheet.pad + look.px(4))
    var length = x1 - x0
    if let minutes = Self.minutes(time), longest > 0 {
      length = max(look.px(3), length * minutes / longest)
    }
    let y = top + look.px(6)
    let text = sheet.text(of: time)
    var label = text
    if !time.owners.isEmpty { label += ", " + words.owner(sheet.facts.captions(time.owners)) }
    let stroke =
      time.isWait
      ? Stroke.dotted(look.palette.muted, width: look.line(2.5), gap: look.px(6))
      : Stroke(look.palette.muted, width: look.line(2.5))
    let style = time.length == nil ? look.remark : look.small
    let block = TextBlock(label, style: style, width: x1 - x0, maxLines: 20)
    let rect = Rect(x0, y + look.px(5), x1 - x0, block.height)
    return LaneDrawing(
      height: look.px(13) + block.height,
      items: [
        sheet.group(
          time.entry, "\(step.code): \(label)", part: isOfWaits ? "waits" : nil,
          [.line(Point(x0, y), Point(x0 + length, y), stroke)] + block.items(in: rect))
      ])
  }
}

extension JourneySheet {
  /// A time in words: `väntan, okänd tid`, `tar 60 min`.
  func text(of time: JourneyStep.Time) -> String {
    guard let length = time.length else { return words.unknownWait }
    let text = QuantityText.text(length, facts.language)
    return time.isWait ? words.wait(text) : words.takes(text)
  }
}
