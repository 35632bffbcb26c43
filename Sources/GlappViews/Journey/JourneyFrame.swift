// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// How wide the picture is and how its steps are divided into rows.
struct JourneyFrame: Sendable {
  let bands: JourneyBands
  let grid: JourneyGrid
  /// Space around everything.
  let margin: Double
  /// Width of what stands between the margins.
  let width: Double

  /// A picture at most `asked` px wide; `least` is the width of the narrowest column, in px of normal
  /// text.
  init(_ facts: JourneyFacts, look: Look, width: Double?, narrowest least: Double = 118) {
    self.init(columns: facts.columns, look: look, width: width, narrowest: least)
  }

  init(
    columns all: [JourneyColumn], look: Look, width asked: Double?, narrowest least: Double = 118
  ) {
    margin = look.px(24)
    let label = look.px(138)
    // gaps after the last step of a row stand at its right edge
    let edge = look.px(12)
    let narrowest = label + look.px(least) + edge + 2 * margin
    let printable = PrintFit.largestSize(forText: look.type.small).width.rounded(.down)
    let limit = max(narrowest, min(asked.flatMap { $0.isFinite ? $0 : nil } ?? printable, 20_000))
    let room = limit - 2 * margin - label - edge
    let most = max(1, Int(room / look.px(least)))
    bands = JourneyBands(all, most: most)
    let count = max(1, bands.widest)
    // few steps spread out to a picture that looks composed
    let widest = count == 1 ? 280 : count == 2 ? 230 : count == 3 ? 210 : 180.0
    let column = min(look.px(widest), room / Double(count))
    let columns = label + column * Double(count) + edge
    width = max(columns, min(limit - 2 * margin, look.px(608)))
    grid = JourneyGrid(
      left: margin, labelWidth: label, columnWidth: column, widest: count,
      right: margin + width)
  }
}
