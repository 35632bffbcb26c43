// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The feelings of several people along the journey.
///
/// Lines are straight and only between two neighbouring steps that both have a value for the same
/// person: where nobody says how it feels there is no line. Filled marks are what a source says,
/// unfilled ones are read into it.
struct FeelingLane: JourneyLane {
  let sheet: JourneySheet

  private var look: Look { sheet.look }
  private var facts: JourneyFacts { sheet.facts }

  var title: String {
    facts.isExpected ? sheet.words.expectedFeelings : sheet.words.feelings
  }
  var isPanel: Bool { true }
  // the numbers of the scale stand at the right of the name
  var titleMargin: Double { 44 }

  /// How one perspective is drawn.
  static func sign(_ perspective: Int) -> FeelingSign { FeelingSign(perspective) }

  private var spacing: Double { max(look.px(14), look.px(52) / Double(facts.scale)) }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let steps = facts.steps(in: band.columns)
    guard steps.contains(where: { !$0.feelings.isEmpty }) else { return nil }
    let label = sheet.laneTitle(title, margin: titleMargin)
    let present = Set(steps.flatMap { $0.feelings.map(\.perspective) }).sorted()
    let keys =
      facts.perspectives.count > 1
      ? perspectiveKeys(present, top + look.px(10) + label.height) : nil
    let reach = Double(facts.scale) * spacing
    let needed = 2 * reach + look.px(40)
    let height = max(needed, (keys?.height ?? 0) + label.height + look.px(18))
    let zero = top + height / 2
    var items = scaleLines(zero, reach)
    if let keys { items += keys.items }
    let columns = steps.map { step in
      FeelingColumn(
        step, mid: sheet.grid.mid(step.column, band), width: sheet.grid.width(band), look: look,
        label: { QuantityText.signed($0, facts.language) }
      ) { zero - max(-1, min(1, $0 / Double(facts.scale))) * reach }
    }
    items += present.flatMap { curve($0, steps, columns) }
    let notesTop = zero + reach + look.px(16)
    var notesBottom = notesTop
    for (step, column) in zip(steps, columns) {
      let notes = FeelingNotes(sheet, step, column, band)
      items += marks(column, notes, band, notesTop)
      notesBottom = max(notesBottom, notesTop + notes.height)
      if !step.feelings.contains(where: { $0.perspective == mainPerspective }),
        mainPerspective != nil
      {
        items += unknown(step, band, zero, column)
      }
    }
    let bottom = max(top + height, notesBottom + look.px(notesBottom > notesTop ? 4 : 0))
    return LaneDrawing(height: bottom - top + look.px(10), items: items)
  }

  /// The perspective of those whose journey it is, where they have feelings.
  private var mainPerspective: Int? { facts.perspectives.firstIndex { $0 == nil } }

  private func scaleLines(_ zero: Double, _ reach: Double) -> [SceneItem] {
    let grid = sheet.grid
    var items: [SceneItem] = []
    for level in -facts.scale...facts.scale {
      let y = zero - Double(level) * reach / Double(facts.scale)
      let isZero = level == 0
      let stroke =
        isZero
        ? Stroke(look.palette.outline, width: look.line(1))
        : Stroke(look.palette.hairline, width: look.line(1), dash: [look.px(2), look.px(4)])
      items.append(
        .line(Point(grid.first, y), Point(grid.right - look.px(6), y), stroke))
      if isZero || abs(level) == facts.scale {
        items.append(
          .text(
            QuantityText.signed(Double(level), facts.language),
            at: Point(grid.first - look.px(7), y + TextMetrics.capHeight(look.type.small) / 2),
            anchor: .end, style: look.small))
      }
    }
    return items
  }

  private func perspectiveKeys(_ present: [Int], _ top: Double) -> LaneDrawing {
    var items: [SceneItem] = []
    var y = top
    let x = sheet.grid.left + look.px(8)
    for index in present.prefix(6) {
      let person = facts.perspectives[index]
      let sign = FeelingSign(index)
      let tone = sheet.tone(of: person)
      let name = person.map(facts.shortCaption) ?? sheet.mainName
      let block = TextBlock(
        name, style: look.small, width: sheet.grid.labelWidth - look.px(52), maxLines: 20)
      let mid = y + block.lineHeight / 2
      items.append(.line(Point(x, mid), Point(x + look.px(18), mid), sign.stroke(tone, look)))
      items.append(
        sign.mark(
          Point(x + look.px(9), mid), radius: look.px(4.5), fill: look.palette.panel,
          stroke: Stroke(tone.strong, width: look.line(1.4))))
      items += block.items(
        in: Rect(x + look.px(22), y, block.width, block.height))
      y += block.height + look.px(2)
    }
    return LaneDrawing(height: y - top, items: items)
  }

  /// The line of one person's feelings through a band.
  private func curve(_ index: Int, _ steps: [JourneyStep], _ columns: [FeelingColumn])
    -> [SceneItem]
  {
    let own = columns.map { $0.marks.filter { $0.feeling.perspective == index } }
    var path = Path()
    for place in steps.indices {
      for mark in own[place] where mark.end != nil {
        path.append(.straight(mark.entry, mark.exit))
      }
      guard place + 1 < steps.count, steps[place + 1].column == steps[place].column + 1 else {
        continue
      }
      // between groups on both sides nobody knows who went where
      guard own[place].count == 1 || own[place + 1].count == 1 else { continue }
      for a in own[place] {
        for b in own[place + 1] { path.append(.straight(a.exit, b.entry)) }
      }
    }
    guard !path.isEmpty else { return [] }
    let person = facts.perspectives[index]
    var stroke = FeelingSign(index).stroke(sheet.tone(of: person), look)
    if facts.isExpected, stroke.dash.isEmpty { stroke.dash = [look.px(9), look.px(4)] }
    let title = sheet.words.feeling(of: person.map(facts.caption) ?? sheet.mainName)
    return [.group(SceneGroup(title: title, role: .symbol, items: [.line(path, stroke)]))]
  }

  private func marks(
    _ column: FeelingColumn, _ notes: FeelingNotes, _ band: JourneyBand, _ notesTop: Double
  ) -> [SceneItem] {
    let telling = JourneyTelling(facts)
    let x = sheet.grid.x(notes.column, band) + sheet.pad
    func group(_ feeling: JourneyFeeling, _ drawn: [SceneItem]) -> SceneItem {
      sheet.group(
        feeling.entry, telling.feeling(feeling), part: feeling.part,
        drawn + notes.items(of: feeling, at: Point(x, notesTop)))
    }
    let marked = column.marks.map { mark in
      let feeling = mark.feeling
      let person = facts.perspectives[feeling.perspective]
      var drawn = self.mark(feeling.start, at: mark.start, feeling, person)
      if let end = feeling.end, let place = mark.end {
        drawn += self.mark(end, at: place, feeling, person)
      }
      if let share = mark.share { drawn.append(.text(share)) }
      return group(feeling, drawn)
    }
    return marked + column.hidden.map { group($0, []) }
  }

  private func mark(
    _ height: JourneyFeeling.Height, at place: FeelingColumn.Place, _ feeling: JourneyFeeling,
    _ person: EntryID?
  ) -> [SceneItem] {
    let palette = look.palette
    let tone: Tone
    if person != nil {
      tone = sheet.tone(of: person)
    } else if height.middle > 0.004 {
      tone = palette.positive
    } else {
      tone = height.middle < -0.004 ? palette.negative : palette.neutral
    }
    let ground = feeling.isInterpreted ? palette.card : tone.strong
    let ink = feeling.isInterpreted ? tone.strong : tone.on
    let stroke = Stroke(tone.strong, width: look.line(1.8))
    let style = TextStyle(size: look.type.small, weight: .bold, color: ink)
    func text(_ value: Double, _ y: Double) -> SceneItem {
      .text(
        QuantityText.signed(value, facts.language),
        at: Point(place.x, y + TextMetrics.capHeight(style.size) / 2), anchor: .middle,
        style: style)
    }
    guard height.isRange else {
      let sign = FeelingSign(feeling.perspective)
      return [
        sign.mark(Point(place.x, place.low), radius: place.radius, fill: ground, stroke: stroke),
        text(height.low, place.low),
      ]
    }
    let r = place.radius
    let bar = Rect(minX: place.x - r, minY: place.high - r, maxX: place.x + r, maxY: place.low + r)
    let isRound = feeling.perspective == 0
    return [
      .rect(bar, radius: isRound ? r : look.px(3), fill: ground, stroke: stroke),
      text(height.high, place.high), text(height.low, place.low),
    ]
  }

  private func unknown(
    _ step: JourneyStep, _ band: JourneyBand, _ zero: Double, _ column: FeelingColumn
  ) -> [SceneItem] {
    let block = TextBlock(
      sheet.words.noFeeling, style: look.remark.haloed(look.palette.panel),
      width: sheet.grid.width(band), maxLines: 1)
    let size = Size(sheet.grid.width(band), block.height)
    let rect = Rect(center: Point(column.mid, zero - spacing / 2), size: size)
    guard !column.isTaken(rect) else { return [] }
    return block.items(in: rect, align: .center)
  }
}
