// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Who is there: a row an actor, so that a crowded meeting looks crowded.
///
/// Bars take the organisation's colour; tall ones lead the step. A team is framed as one thing
/// with its vacant seats. Gaps break through all rows; handovers are thin arrows between rows.
struct ActorLane: JourneyLane {
  let sheet: JourneySheet
  let actors: JourneyActors
  /// The gaps in each column (even) and after it (odd).
  private let gaps: [Int: [JourneyGap]]

  init(_ sheet: JourneySheet, _ actors: JourneyActors) {
    self.sheet = sheet
    self.actors = actors
    var gaps: [Int: [JourneyGap]] = [:]
    for gap in sheet.facts.gaps {
      for column in gap.after { gaps[column * 2 + 1, default: []].append(gap) }
      // a gap over many steps breaks through at the first of each run
      for run in gap.place.runs { gaps[run.lowerBound * 2, default: []].append(gap) }
    }
    self.gaps = gaps
  }

  var title: String { sheet.words.actors }
  var isPanel: Bool { true }

  var look: Look { sheet.look }

  /// A row with its place in a band.
  struct Line {
    var row: JourneyActors.Row
    var label: TextBlock
    var top: Double
    var height: Double
    var mid: Double { top + height / 2 }
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let shown = rows(in: band)
    // that only the person is there goes without saying
    guard actors.rows.contains(where: { $0.kind != .person }) || !gaps.isEmpty, !shown.isEmpty
    else { return nil }
    var y = top + look.px(10) + sheet.laneTitle(title).height
    let rowsTop = y
    var lines: [Line] = []
    var frames: [SceneItem] = []
    var team: Int?
    var teamTop = y
    var header: TextBlock?
    func closeTeam() {
      guard let index = team, let header else { return }
      frames.append(frame(actors.teams[index], header, teamTop, y, band))
      y += look.px(4)
    }
    for row in shown {
      if row.team != team {
        closeTeam()
        team = row.team
        header = row.team.map { self.header(actors.teams[$0]) }
        teamTop = y + look.px(2)
        y += header.map { $0.height + look.px(5) } ?? 0
      }
      let label = labelBlock(row)
      let height = max(look.px(17), label.height + look.px(3))
      lines.append(Line(row: row, label: label, top: y, height: height))
      y += height
    }
    closeTeam()
    let gaps = breaks(gaps, in: band)
    if !gaps.isEmpty { y = max(y, rowsTop + look.px(48)) }
    var items = frames
    items += lines.flatMap { rule($0, band) }
    items += handovers(lines, band, !gaps.isEmpty)
    for line in lines { items += draw(line, band) }
    var badges: [Rect] = []
    for gap in gaps { items += draw(gap, rowsTop, y, &badges) }
    return LaneDrawing(height: y - top + look.px(16), items: items)
  }

  /// All rows where they are few; else those of people and of whom is there in the band.
  private func rows(in band: JourneyBand) -> [JourneyActors.Row] {
    if actors.rows.count <= 12 { return actors.rows }
    return actors.rows.filter { row in
      row.kind == .person || band.columns.contains { row.presence[$0] != nil }
    }
  }

  private func name(_ row: JourneyActors.Row) -> String {
    row.kind == .vacant ? sheet.words.vacant(row.label, row.reason) : row.label
  }

  private func labelBlock(_ row: JourneyActors.Row) -> TextBlock {
    let style = look.small.colored(row.kind == .vacant ? look.palette.muted : look.palette.ink)
    return TextBlock(
      name(row), style: style, width: sheet.grid.labelWidth - look.px(32), maxLines: 3)
  }

  private func header(_ team: JourneyActors.Team) -> TextBlock {
    let text = team.hasUnknownSeats ? "\(team.label) (\(sheet.words.unknownSeats))" : team.label
    return TextBlock(
      text, style: look.small.weighted(.semibold), width: sheet.grid.labelWidth - look.px(18),
      maxLines: 4)
  }

  private func frame(
    _ team: JourneyActors.Team, _ header: TextBlock, _ top: Double, _ bottom: Double,
    _ band: JourneyBand
  ) -> SceneItem {
    let grid = sheet.grid
    let rect = Rect(
      minX: grid.left + look.px(4), minY: top, maxX: grid.right - look.px(4), maxY: bottom)
    let stroke = Stroke(
      look.palette.outline, width: look.line(1), dash: [look.px(3), look.px(3)])
    let text = Rect(
      grid.left + look.px(10), top + look.px(2), header.width, header.height)
    let title = team.hasUnknownSeats ? "\(team.label), \(sheet.words.unknownSeats)" : team.label
    return sheet.group(
      team.id, title, part: "team-\(band.index + 1)",
      [.rect(rect, radius: look.px(5), fill: nil, stroke: stroke)] + header.items(in: text))
  }

  private func rule(_ line: Line, _ band: JourneyBand) -> [SceneItem] {
    let end = sheet.grid.x(band.columns.upperBound, band) - look.px(8)
    return [
      .line(
        Point(sheet.grid.first, line.mid), Point(end, line.mid),
        Stroke(look.palette.hairline, width: look.line(1)))
    ]
  }

  var barWidth: Double { sheet.grid.columnWidth * 0.5 }

  private func draw(_ line: Line, _ band: JourneyBand) -> [SceneItem] {
    let row = line.row
    let tone = sheet.tone(of: row)
    let x = sheet.grid.left + look.px(row.team == nil ? 8 : 12)
    let r = look.px(4)
    let swatch = Rect(x, line.mid - r, 2 * r, 2 * r)
    var label: [SceneItem] = []
    if row.kind == .vacant {
      label.append(.rect(swatch, radius: look.px(2), fill: nil, stroke: vacantStroke))
    } else {
      label.append(
        .rect(
          RectShape(
            swatch, radius: look.px(2), fill: tone.fill,
            stroke: Stroke(tone.strong, width: look.line(1)))))
    }
    label += line.label.items(
      in: Rect(x + look.px(13), line.top, line.label.width, line.height), vertical: .middle)
    let team = row.team.map { "-\($0)" } ?? ""
    var items = [
      sheet.group(row.id, name(row), part: "row-\(band.index + 1)\(team)", label)
    ]
    for column in band.columns {
      guard let presence = row.presence[column] else { continue }
      items.append(bar(line, tone, column, presence, band, team))
    }
    return items
  }

  private var vacantStroke: Stroke {
    Stroke(
      look.palette.gap.strong, width: look.line(1.2), dash: [look.px(3), look.px(2.5)])
  }

  private func bar(
    _ line: Line, _ tone: Tone, _ column: Int, _ presence: JourneyActors.Presence,
    _ band: JourneyBand, _ team: String
  ) -> SceneItem {
    let isVacant = line.row.kind == .vacant
    let leads = presence == .leads
    let height = look.px(isVacant ? 10 : leads ? 12 : 6.5)
    let rect = Rect(
      center: Point(sheet.grid.mid(column, band), line.mid), size: Size(barWidth, height))
    let code = sheet.facts.code(column)
    let words = sheet.words
    let title =
      isVacant
      ? "\(code): \(name(line.row))"
      : "\(code): \(leads ? words.leads(line.row.label) : words.along(line.row.label))"
    let shape =
      isVacant
      ? RectShape(rect, radius: height / 2, fill: .color(look.palette.panel), stroke: vacantStroke)
      : RectShape(
        rect, radius: height / 2, fill: tone.fill,
        stroke: Stroke(tone.strong, width: look.line(1)))
    return sheet.group(line.row.id, title, part: "\(code)\(team)", [.rect(shape)])
  }
}
