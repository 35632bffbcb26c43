// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The feelings of several people along the journey.
///
/// Filled marks are what a source says, unfilled ones are read into it. Each person has a dash, a
/// mark and initials of their own.
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
    // moments of truth have their signs over the scale
    let head = look.px(steps.contains(where: \.isDecisive) ? 14 : 0)
    let zero = top + head + height / 2
    var items = scaleLines(zero, reach)
    if let keys { items += keys.items }
    let scale = Double(facts.scale)
    var columns = steps.map { step in
      FeelingColumn(
        step, mid: sheet.grid.mid(step.column, band), width: sheet.grid.width(band), look: look,
        words: sheet.words, label: { QuantityText.signed($0, facts.language) }
      ) { zero - max(-1, min(1, $0 / scale)) * reach }
    }
    let signs = FeelingMarks(sheet: sheet)
    for (step, column) in zip(steps, columns) where step.isDecisive {
      items.append(
        signs.decisive(step, at: column.mid, from: top + look.px(4), to: zero + reach))
    }
    let curves = FeelingCurves(present, steps, columns)
    items += present.flatMap { curve($0, curves) }
    if facts.perspectives.count > 1 {
      let ends = FeelingEnds(sheet: sheet, curves: curves)
      for index in present { items += ends.items(index, &columns) }
    }
    for (place, step) in steps.enumerated() {
      if let apart = step.apart { items += signs.apart(apart, &columns[place]) }
    }
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
    let bottom = max(top + head + height, notesBottom + look.px(notesBottom > notesTop ? 4 : 0))
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
      let initials = TextBlock(
        facts.initials[index], style: look.small.weighted(.bold).colored(tone.strong),
        width: look.px(40), maxLines: 1)
      let indent = look.px(22) + initials.width + look.px(4)
      let block = TextBlock(
        name, style: look.small, width: sheet.grid.labelWidth - look.px(40) - indent,
        maxLines: 20)
      let mid = y + block.lineHeight / 2
      items.append(.line(Point(x, mid), Point(x + look.px(18), mid), sign.stroke(tone, look)))
      items.append(
        sign.mark(
          Point(x + look.px(9), mid), radius: look.px(4.5), fill: look.palette.panel,
          stroke: Stroke(tone.strong, width: look.line(1.4))))
      items += initials.items(in: Rect(x + look.px(22), y, initials.width, block.lineHeight))
      items += block.items(in: Rect(x + indent, y, block.width, block.height))
      y += block.height + look.px(2)
    }
    return LaneDrawing(height: y - top, items: items)
  }

  /// The line of one person's feelings through a band.
  private func curve(_ index: Int, _ curves: FeelingCurves) -> [SceneItem] {
    let path = curves.path(index)
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
    let signs = FeelingMarks(sheet: sheet)
    let origin = Point(sheet.grid.x(notes.column, band) + sheet.pad, notesTop)
    func group(_ feeling: JourneyFeeling, _ drawn: [SceneItem]) -> SceneItem {
      sheet.group(
        feeling.entry, telling.feeling(feeling), part: feeling.part,
        drawn + notes.items(of: feeling, at: origin))
    }
    return column.marks.map { group($0.feeling, signs.items($0)) }
      + column.hidden.map { group($0, []) } + notes.apart(at: origin)
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
