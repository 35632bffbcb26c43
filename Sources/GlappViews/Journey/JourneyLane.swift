// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// A row of steps: as many as fit beside each other.
struct JourneyBand: Sendable {
  var index: Int
  var columns: Range<Int>
}

/// Where columns stand: as wide in every band as its number of them allows.
struct JourneyGrid: Sendable {
  /// Left edge of the label lane.
  var left: Double
  var labelWidth: Double
  /// The width of a column in the band with the most of them.
  var columnWidth: Double
  /// How many columns that is.
  var widest: Int
  /// Right edge of the panels; with few steps right of the last column.
  var right: Double

  /// Left edge of the first column.
  var first: Double { left + labelWidth }

  /// The width of a column in `band`: a band with fewer of them uses their room, within reason.
  func width(_ band: JourneyBand) -> Double {
    let share = Double(widest) / Double(max(1, band.columns.count))
    return columnWidth * min(share, 1.35)
  }

  /// Left edge of `column` in `band`.
  func x(_ column: Int, _ band: JourneyBand) -> Double {
    first + Double(column - band.columns.lowerBound) * width(band)
  }

  /// Middle of `column` in `band`.
  func mid(_ column: Int, _ band: JourneyBand) -> Double { x(column, band) + width(band) / 2 }

  /// The room of `columns` in `band`, without the space between cards.
  func span(_ columns: ClosedRange<Int>, _ band: JourneyBand, _ pad: Double) -> (Double, Double) {
    (x(columns.lowerBound, band) + pad, x(columns.upperBound + 1, band) - pad)
  }
}

/// What all lanes draw from.
struct JourneySheet: Sendable {
  let facts: JourneyFacts
  let look: Look
  let words: JourneyWords
  let grid: JourneyGrid
  let bandCount: Int
  /// What the tone of each actor goes by.
  let tones: [EntryID: JourneyActors.ToneKey]
  /// How many organisations the map has.
  let organisationCount: Int

  /// A group for an element of the map.
  func group(_ id: EntryID, _ title: String, part: String? = nil, _ items: [SceneItem])
    -> SceneItem
  {
    .group(SceneGroup(dataID: facts.address(id), part: part, title: title, items: items))
  }

  /// Lines of a text at most: titles are never cut, only what no one would read on a wall.
  static let mostLines = 60

  /// Space between a column's edge and what stands in it.
  var pad: Double { look.px(4) }
}

/// What a lane draws in one band.
struct LaneDrawing: Sendable {
  /// How high it is; nothing else is drawn in this height.
  var height: Double
  var items: [SceneItem]
  /// Its name, which is among the items too, for where it goes on.
  var label: [SceneItem] = []
}

/// One lane: it draws itself band by band, without knowing the others.
protocol JourneyLane: Sendable {
  /// Its name at the left; empty for one that names its parts itself.
  var title: String { get }
  /// What it is called for those who hear the picture.
  var spoken: String { get }
  /// A remark under the name; empty for none.
  var note: String { get }
  /// Room left free at the right of the name, in px of normal text.
  var titleMargin: Double { get }
  /// Whether it stands on a panel.
  var isPanel: Bool { get }
  /// The lane in `band` from `top` down; nil where it has nothing there.
  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing?
}

extension JourneyLane {
  var spoken: String { title }
  var note: String { "" }
  var titleMargin: Double { 14 }
  var isPanel: Bool { false }
}
