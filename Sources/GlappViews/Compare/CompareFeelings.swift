// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene
import GlappText

/// How the journeys of a comparison feel to those whose journeys they are, on one scale: a mark
/// and a line for each journey, with its letter. Nothing is drawn where nobody says how it feels.
struct CompareFeelings: JourneyLane {
  let sheet: JourneySheet
  let facts: CompareFacts
  /// For each column the feelings of the journeys there; a feeling's perspective is its journey.
  private let steps: [JourneyStep]

  init(_ sheet: JourneySheet, _ facts: CompareFacts) {
    self.sheet = sheet
    self.facts = facts
    var steps = facts.alignment.columns.indices.map {
      JourneyStep(id: .root, code: "", column: $0)
    }
    for (index, row) in facts.rows.enumerated() {
      for (place, step) in row.facts.steps.enumerated() {
        for feeling in step.feelings where row.facts.perspectives[feeling.perspective] == nil {
          var own = feeling
          own.perspective = index
          steps[row.columns[place]].feelings.append(own)
        }
      }
    }
    self.steps = steps
  }

  private var look: Look { sheet.look }
  private var scale: Int { sheet.facts.scale }

  var title: String { sheet.words.feelings }
  var note: String { CompareWords(facts.language).feelingsNote }
  var isPanel: Bool { true }
  // the numbers of the scale stand at the right of the name
  var titleMargin: Double { 44 }

  /// Whether any journey has feelings of those whose it is.
  var isEmpty: Bool { steps.allSatisfy(\.feelings.isEmpty) }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let own = steps[band.columns]
    guard own.contains(where: { !$0.feelings.isEmpty }) else { return nil }
    let spacing = max(look.px(14), look.px(52) / Double(scale))
    let reach = Double(scale) * spacing
    let height = 2 * reach + look.px(40)
    let zero = top + height / 2
    var items = levels(zero, reach)
    let columns = own.map { step in
      FeelingColumn(
        step, mid: sheet.grid.mid(step.column, band), width: sheet.grid.width(band), look: look,
        label: { _ in "M" }
      ) { zero - max(-1, min(1, $0 / Double(scale))) * reach }
    }
    for index in facts.rows.indices { items += curve(index, band, columns) }
    for column in columns {
      for mark in column.marks { items.append(group(mark.feeling, draw(mark))) }
      for feeling in column.hidden { items.append(group(feeling, [])) }
    }
    return LaneDrawing(height: height + look.px(10), items: items)
  }

  private func levels(_ zero: Double, _ reach: Double) -> [SceneItem] {
    let grid = sheet.grid
    return (-scale...scale).flatMap { level -> [SceneItem] in
      let y = zero - Double(level) * reach / Double(scale)
      let stroke =
        level == 0
        ? Stroke(look.palette.outline, width: look.line(1))
        : Stroke(look.palette.hairline, width: look.line(1), dash: [look.px(2), look.px(4)])
      let line = SceneItem.line(
        Point(grid.first, y), Point(grid.right - look.px(6), y), stroke)
      guard level == 0 || abs(level) == scale else { return [line] }
      return [
        line,
        .text(
          QuantityText.signed(Double(level), facts.language),
          at: Point(grid.first - look.px(7), y + TextMetrics.capHeight(look.type.small) / 2),
          anchor: .end, style: look.small),
      ]
    }
  }

  /// The line of a journey: straight, and only between two of its steps in a row.
  private func curve(
    _ index: Int, _ band: JourneyBand, _ columns: [FeelingColumn]
  ) -> [SceneItem] {
    let row = facts.rows[index]
    var path = Path()
    var last: FeelingColumn.Mark?
    for column in row.columns.filter(band.columns.contains) {
      let own = columns[column - band.columns.lowerBound].marks.filter {
        $0.feeling.perspective == index
      }
      for mark in own where mark.end != nil { path.append(.straight(mark.entry, mark.exit)) }
      if let last, let first = own.first { path.append(.straight(last.exit, first.entry)) }
      last = own.count == 1 ? own[0] : nil
    }
    guard !path.isEmpty else { return [] }
    // the marks tell the journeys apart: a dash is left to say what is only expected
    var stroke = Stroke(tone(index).strong, width: look.line(index == 0 ? 2.2 : 1.6))
    if row.facts.isExpected { stroke.dash = [look.px(6), look.px(4)] }
    let title = sheet.words.feeling(of: row.letter)
    return [.group(SceneGroup(title: title, role: .symbol, items: [.line(path, stroke)]))]
  }

  /// Colours belong to organisations here: the first journey is dark, the others grey.
  static func tone(_ index: Int, _ look: Look) -> Tone {
    index == 0 ? look.palette.focus : look.palette.neutral
  }

  private func tone(_ index: Int) -> Tone { Self.tone(index, look) }

  private func draw(_ mark: FeelingColumn.Mark) -> [SceneItem] {
    let index = mark.feeling.perspective
    let tone = tone(index)
    let isRead = mark.feeling.isInterpreted || facts.rows[index].facts.isExpected
    let fill = isRead ? look.palette.card : tone.strong
    let style = TextStyle(
      size: look.type.small, weight: .bold, color: isRead ? tone.strong : tone.on)
    let stroke = Stroke(tone.strong, width: look.line(1.8))
    return [mark.start, mark.end].compactMap { $0 }.flatMap { place -> [SceneItem] in
      var items: [SceneItem] = []
      if place.low - place.high > 1 {
        let bar = Rect(
          minX: place.x - place.radius, minY: place.high - place.radius,
          maxX: place.x + place.radius, maxY: place.low + place.radius)
        items.append(.rect(bar, radius: place.radius, fill: fill, stroke: stroke))
      } else {
        items.append(
          FeelingSign(index).mark(place.middle, radius: place.radius, fill: fill, stroke: stroke))
      }
      let base = place.middle.y + TextMetrics.capHeight(style.size) / 2
      items.append(
        .text(
          facts.rows[index].letter, at: Point(place.x, base), anchor: .middle, style: style))
      return items
    }
  }

  private func group(_ feeling: JourneyFeeling, _ items: [SceneItem]) -> SceneItem {
    let row = facts.rows[feeling.perspective]
    var own = feeling
    own.perspective = row.facts.perspectives.firstIndex { $0 == nil } ?? 0
    let text = row.letter + " " + JourneyTelling(row.facts).feeling(own)
    return sheet.group(feeling.entry, text, part: feeling.part, items)
  }
}
