// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Puts the parts of the picture under each other.
struct JourneyPage {
  private(set) var items: [SceneItem] = []
  private let sheet: JourneySheet
  private let frame: JourneyFrame
  private var y: Double
  private var look: Look { sheet.look }

  /// From the margin down, or from `top`.
  init(_ sheet: JourneySheet, _ frame: JourneyFrame, top: Double? = nil) {
    self.sheet = sheet
    self.frame = frame
    y = top ?? frame.margin
  }

  /// Where the next part would stand.
  var end: Double { y }

  /// How large the picture has become.
  var size: Size {
    Size(frame.width + 2 * frame.margin, (y + frame.margin - look.px(8)).rounded(.up))
  }

  mutating func add(_ title: TitleBlock) {
    items.append(title.item(at: Point(frame.margin, y)))
    y += title.height + look.px(16)
  }

  mutating func add(_ legend: Legend) {
    guard let item = legend.item(at: Point(frame.margin, y + look.px(6))) else { return }
    items.append(item)
    y += legend.height + look.px(16)
  }

  /// What the short names stand for.
  mutating func add(names: [(label: String, title: String)]) {
    guard !names.isEmpty else { return }
    let text = names.prefix(JourneyRows.most).map(sheet.words.knownAs).joined(separator: " · ")
    let title = sheet.words.shortNames
    let block = TextBlock("\(title) \(text)", style: look.small, width: frame.width, maxLines: 40)
    let rect = Rect(frame.margin, y, frame.width, block.height)
    items.append(.group(SceneGroup(title: title, role: .section, items: block.items(in: rect))))
    y += block.height + look.px(12)
  }

  mutating func add(_ footer: Footer) {
    items += footer.items(at: Point(frame.margin, y))
    y += footer.height
  }

  /// A friendly word where there is nothing to draw yet.
  mutating func addHint(_ text: String) {
    let pad = look.px(20)
    let block = TextBlock(text, style: look.body, width: frame.width - 2 * pad, balanced: true)
    let rect = Rect(frame.margin, y, frame.width, block.height + 2 * pad)
    let stroke = Stroke(
      look.palette.outline, width: look.line(1), dash: [look.px(5), look.px(4)])
    items.append(.rect(rect, radius: look.px(8), fill: look.palette.panel, stroke: stroke))
    items += block.items(in: rect.inset(x: pad, y: pad), align: .center)
    y = rect.maxY + look.px(16)
  }

  /// The lanes that have had something to show in some row.
  private(set) var filled: Set<JourneyLaneKey> = []

  /// A remark on the picture as a whole.
  mutating func add(remark: String) {
    guard !remark.isEmpty else { return }
    let block = TextBlock(remark, style: look.remark, width: frame.width, maxLines: 20)
    items += block.items(in: Rect(frame.margin, y, frame.width, block.height))
    y += block.height + look.px(10)
  }

  /// A row of columns with lanes that no view asks for by name.
  mutating func add(_ band: JourneyBand, _ lanes: [any JourneyLane], range: String? = nil) {
    add(band, lanes.map { JourneyLanes.Entry(key: nil, lane: $0) }, range: range)
  }

  /// A row of steps with all its lanes; `range` tells which, where they are not those of a journey.
  mutating func add(
    _ band: JourneyBand, _ lanes: [JourneyLanes.Entry], range own: String? = nil
  ) {
    var drawn: [SceneItem] = []
    if band.index > 0 {
      let line = Stroke(look.palette.hairline, width: look.line(1))
      drawn.append(.line(Point(frame.margin, y), Point(frame.margin + frame.width, y), line))
      y += look.px(18)
    }
    for (key, lane) in lanes.map({ ($0.key, $0.lane) }) {
      guard let drawing = draw(lane, of: band, at: y) else { continue }
      if let key { filled.insert(key) }
      drawn += drawing.items
      y += drawing.height
    }
    items.append(
      .group(SceneGroup(title: title(of: band, range: own), role: .section, items: drawn)))
    y += look.px(band.index + 1 < sheet.bandCount ? 12 : 4)
  }

  /// A lane with its name at the left; nil where it has nothing in `band`.
  func draw(_ lane: any JourneyLane, of band: JourneyBand, at y: Double) -> LaneDrawing? {
    guard let drawing = lane.draw(band, y) else { return nil }
    let label = draw(label: lane, at: y)
    // a name longer than its lane makes the lane longer
    let isHeading = lane.title.isEmpty
    let height = max(drawing.height, isHeading ? 0 : label.height + look.px(10))
    var part: [SceneItem] = []
    if lane.isPanel {
      let panel = Rect(
        minX: sheet.grid.left, minY: y, maxX: sheet.grid.right, maxY: y + height - look.px(8))
      part.append(.rect(panel, radius: look.px(6), fill: look.palette.panel))
    }
    part += label.items + drawing.items
    return LaneDrawing(
      height: height, items: [.group(SceneGroup(title: lane.spoken, role: .section, items: part))],
      label: label.items)
  }

  /// `Part 1 of 2: S1–S7`.
  func title(of band: JourneyBand, range own: String? = nil) -> String {
    let codes = [band.columns.lowerBound, band.columns.upperBound - 1].map(sheet.facts.code)
    let range = own ?? (codes[0] == codes[1] ? codes[0] : codes.joined(separator: "–"))
    return sheet.words.part(band.index + 1, sheet.bandCount, range)
  }

  private func draw(label lane: any JourneyLane, at top: Double) -> LaneDrawing {
    guard !lane.title.isEmpty else { return LaneDrawing(height: 0, items: []) }
    let title = sheet.laneTitle(lane.title, margin: lane.titleMargin)
    let note = sheet.laneNote(lane.note)
    let x = sheet.grid.left + look.px(lane.isPanel ? 8 : 0)
    let y = top + look.px(lane.isPanel ? 7 : 2)
    let width = sheet.grid.labelWidth
    let items =
      title.items(in: Rect(x, y, width, title.height))
      + note.items(in: Rect(x, y + title.height, width, note.height))
    return LaneDrawing(height: y - top + title.height + note.height, items: items)
  }

  /// The time of the journey, to scale.
  mutating func add(_ panel: TimelinePanel) {
    let drawing = panel.draw(y)
    items += drawing.items
    y += drawing.height + look.px(12)
  }

  /// What belongs to the journey as a whole, in columns under the last row.
  mutating func addWhole(_ specs: NoteSpecs, _ lanes: [JourneyLaneKey]) {
    let all = lanes.flatMap { key -> [CardSpec] in
      let cards: [CardSpec]
      switch key {
      case .pains: cards = specs.notes(.pain, whole: true)
      case .gains: cards = specs.notes(.gain, whole: true)
      case .needs: cards = specs.notes(.need, whole: true)
      case .questions: cards = specs.notes(.question, whole: true)
      case .opportunities: cards = specs.notes(.opportunity, whole: true)
      case .gaps: cards = specs.gaps(whole: true, withBridges: !lanes.contains(.bridges))
      case .bridges: cards = specs.bridges(whole: true)
      default: cards = specs.lines(key, whole: true)
      }
      if !cards.isEmpty { filled.insert(key) }
      return cards
    }
    guard !all.isEmpty else { return }
    let title = sheet.laneTitle(sheet.words.wholeJourney, margin: 0)
    var part = title.items(in: Rect(frame.margin, y, frame.width, title.height))
    let top = y + title.height + look.px(6)
    let gap = look.px(8)
    let count = max(1, Int((frame.width + gap) / look.px(230)))
    let width = (frame.width - Double(count - 1) * gap) / Double(count)
    var bottoms = [Double](repeating: top, count: count)
    var column = 0
    for spec in all {
      if !spec.isAttached {
        column = bottoms.indices.min { bottoms[$0] < bottoms[$1] } ?? 0
      }
      let card = spec.card(width: width, look: look)
      let origin = Point(frame.margin + Double(column) * (width + gap), bottoms[column])
      part.append(
        sheet.group(spec.id, spec.title, part: spec.part, card.items(at: origin)))
      bottoms[column] += card.height + look.px(6)
    }
    items.append(
      .group(SceneGroup(title: sheet.words.wholeJourney, role: .section, items: part)))
    y = (bottoms.max() ?? top) + look.px(8)
  }
}
