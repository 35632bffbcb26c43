// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Who is there: a row an actor, so that a crowded meeting looks crowded.
///
/// From the top down: where the lead changes, in words; those who are there by themselves; each
/// team in a frame with its own row and its seats. Gaps break through the rows.
struct ActorLane: JourneyLane {
  let sheet: JourneySheet
  let actors: JourneyActors
  let leads: JourneyLeads
  let gaps: GapMarks

  private let rows: JourneyRows

  init(_ sheet: JourneySheet, _ rows: JourneyRows, _ leads: JourneyLeads) {
    self.sheet = sheet
    self.rows = rows
    actors = rows.actors
    self.leads = leads
    gaps = GapMarks(sheet)
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
    let (shown, hidden) = rows.shown(in: band)
    // that only the person is there goes without saying
    guard actors.rows.contains(where: { $0.kind != .person }) || gaps.isAny(in: band),
      !shown.isEmpty
    else { return nil }
    let marks = leadMarks(band)
    let strip = marks.map(\.height).max() ?? 0
    let head = sheet.laneTitle(title).height + look.px(10)
    var y = top + max(head, strip > 0 ? strip + look.px(14) : 0)
    let rowsTop = y
    var lines: [Line] = []
    var frames: [SceneItem] = []
    var open: (team: Int, top: Double)?
    func closeTeam() {
      guard let (team, teamTop) = open else { return }
      frames.append(frame(actors.teams[team], teamTop, y + look.px(1), band))
      y += look.px(5)
      open = nil
    }
    for row in shown {
      if row.team != open?.team {
        closeTeam()
        if let team = row.team {
          y += look.px(4)
          open = (team, y - look.px(2))
        }
      }
      let label = labelBlock(row)
      let height = max(look.px(16), label.height + look.px(2))
      lines.append(Line(row: row, label: label, top: y, height: height))
      y += height
    }
    closeTeam()
    var items = marks.flatMap { $0.items(top + look.px(7)) }
    if hidden > 0 {
      let block = TextBlock(
        sheet.words.moreRows(hidden), style: look.remark, width: sheet.grid.labelWidth)
      items += block.items(
        in: Rect(sheet.grid.left + look.px(8), y, block.width, block.height))
      y += block.height
    }
    let broken = gaps.isAny(in: band)
    if broken { y = max(y, rowsTop + look.px(48)) }
    items += frames
    items += lines.map { rule($0, band) }
    items += handovers(band, lines)
    for line in lines { items += draw(line, band) }
    if broken {
      items += gaps.draw(
        band, from: rowsTop, to: y, middles: middles(lines), barWidth: barWidth(band))
    }
    return LaneDrawing(height: y - top + look.px(16), items: items)
  }

  /// The y of everyone's row; of an organisation that has none, of its first.
  private func middles(_ lines: [Line]) -> [EntryID: Double] {
    var middles: [EntryID: Double] = [:]
    for line in lines where middles[line.row.id] == nil { middles[line.row.id] = line.mid }
    for line in lines where line.row.kind != .vacant {
      if let home = actors.homes.organisation(of: line.row.id), middles[home] == nil {
        middles[home] = line.mid
      }
    }
    return middles
  }

  func name(_ row: JourneyActors.Row) -> String {
    row.kind == .vacant ? sheet.words.vacant(row.label, row.reason) : row.label
  }

  private func labelBlock(_ row: JourneyActors.Row) -> TextBlock {
    var text = name(row)
    var style = look.small.colored(row.kind == .vacant ? look.palette.muted : look.palette.ink)
    if row.kind == .team {
      style = style.weighted(.semibold)
      if row.team.map({ actors.teams[$0].hasUnknownSeats }) == true {
        text += " (\(sheet.words.unknownSeats))"
      }
    } else if actors.isOnlyPossible(row) {
      style = style.slanted
      text += " (\(sheet.words.possible))"
    }
    return TextBlock(
      text, style: style, width: sheet.grid.labelWidth - look.px(30), maxLines: 20)
  }

  private func frame(
    _ team: JourneyActors.Team, _ top: Double, _ bottom: Double, _ band: JourneyBand
  ) -> SceneItem {
    let grid = sheet.grid
    let rect = Rect(
      minX: grid.left + look.px(4), minY: top, maxX: grid.right - look.px(4), maxY: bottom)
    let stroke = Stroke(
      look.palette.outline, width: look.line(1), dash: [look.px(3), look.px(3)])
    let title = team.hasUnknownSeats ? "\(team.label), \(sheet.words.unknownSeats)" : team.label
    return sheet.group(
      team.id, title, part: "team-\(band.index + 1)",
      [.rect(rect, radius: look.px(5), fill: nil, stroke: stroke)])
  }

  private func rule(_ line: Line, _ band: JourneyBand) -> SceneItem {
    let end = sheet.grid.x(band.columns.upperBound, band) - look.px(8)
    return .line(
      Point(sheet.grid.first, line.mid), Point(end, line.mid),
      Stroke(look.palette.hairline, width: look.line(1)))
  }

  func barWidth(_ band: JourneyBand) -> Double { sheet.grid.width(band) * 0.44 }

  private func draw(_ line: Line, _ band: JourneyBand) -> [SceneItem] {
    let row = line.row
    let tone = sheet.tone(of: row)
    let x = sheet.grid.left + look.px(row.team == nil || row.kind == .team ? 8 : 14)
    let r = look.px(4)
    let swatch = Rect(x, line.mid - r, 2 * r, 2 * r)
    let style = ActorBar(look: look, tone: tone)
    var label = [style.swatch(swatch, row.kind, isPossible: actors.isOnlyPossible(row))]
    label += line.label.items(
      in: Rect(x + look.px(13), line.top, line.label.width, line.height), vertical: .middle)
    let team = row.team.map { "-\($0)" } ?? ""
    var items = [
      sheet.group(row.id, name(row), part: "row-\(band.index + 1)\(team)", label)
    ]
    for column in band.columns {
      sheet.facts.tally.add()
      guard let presence = actors.presence(row, column) else { continue }
      let center = Point(sheet.grid.mid(column, band), line.mid)
      let code = sheet.facts.code(column)
      items.append(
        sheet.group(
          row.id, "\(code): \(saying(row, presence))", part: "\(code)\(team)",
          [style.bar(center, barWidth(band), row.kind, presence)]))
    }
    return items
  }

  /// How someone is there, in words.
  private func saying(_ row: JourneyActors.Row, _ presence: JourneyActors.Presence) -> String {
    JourneyTelling(sheet.facts).presence(
      name(row), presence, team: row.team.map { actors.teams[$0].label }, kind: row.kind)
  }
}
