// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension ActorLane {
  /// A place where gaps break through the rows.
  struct Break {
    var x: Double
    var column: Int
    /// Whether it is in a step; else after it.
    var isInStep: Bool
    var gaps: [JourneyGap]
  }

  /// The breaks of `gaps` that lie in `band`.
  func breaks(_ gaps: [Int: [JourneyGap]], in band: JourneyBand) -> [Break] {
    (band.columns.lowerBound * 2..<band.columns.upperBound * 2).compactMap { key in
      guard let found = gaps[key] else { return nil }
      let column = key / 2
      let isInStep = key % 2 == 0
      var x =
        isInStep
        ? sheet.grid.x(column, band) + look.px(13) : sheet.grid.x(column + 1, band)
      // the last one stays inside its band
      if !isInStep, column + 1 == band.columns.upperBound { x -= look.px(14) }
      return Break(x: x, column: column, isInStep: isInStep, gaps: found)
    }
  }

  /// A zigzag through all rows, with the codes of its gaps.
  func draw(
    _ one: Break, _ top: Double, _ bottom: Double, _ badges: inout [Rect]
  ) -> [SceneItem] {
    let tone = look.palette.gap
    let line = Path.zigzag(
      Point(one.x, top - look.px(4)), Point(one.x, bottom + look.px(2)), amplitude: look.px(3.5),
      period: look.px(18))
    var items: [SceneItem] = [
      .line(line, Stroke(tone.strong, width: look.line(1.6)))
    ]
    // badges of steps stand lower than those between, so that neighbours do not meet
    var y = top + look.px(one.isInStep ? 34 : 10)
    for gap in one.gaps {
      let style = TextStyle(size: look.type.small, weight: .bold, color: tone.on)
      let width = TextMetrics.width(of: gap.code, size: style.size, weight: .bold) + look.px(6)
      func box() -> Rect { Rect(center: Point(one.x, y), size: Size(width, look.px(17))) }
      while badges.contains(where: { $0.intersects(box()) }) { y += look.px(10) }
      // what has no room here is told by its card
      guard y + look.px(10) <= bottom + look.px(8) else { break }
      let rect = box()
      badges.append(rect)
      let text = TextBlock(gap.code, style: style, width: width, maxLines: 1)
      let place = one.isInStep ? "in" : "after"
      items.append(
        sheet.group(
          gap.id, "\(gap.code): \(sheet.facts.caption(gap.id))",
          part: "mark-\(place)-\(one.column + 1)",
          [.rect(rect, radius: look.px(4), fill: tone.strong)]
            + text.items(in: rect, align: .center, vertical: .middle)))
    }
    return items
  }

  /// Thin arrows from who leads to who leads next, where that is another party.
  func handovers(_ lines: [Line], _ band: JourneyBand, _ hasGaps: Bool) -> [SceneItem] {
    actors.handovers(in: band.columns).compactMap { first, second in
      guard let from = leaderY(first, lines), let to = leaderY(second, lines) else { return nil }
      let grid = sheet.grid
      let a = Point(grid.mid(first, band) + barWidth / 2 + look.px(2), from)
      let b = Point(grid.mid(second, band) - barWidth / 2 - look.px(3), to)
      let x = grid.x(first + 1, band) - look.px(hasGaps ? 9 : 0)
      let stroke = Stroke(look.palette.muted, width: look.line(1.1))
      let path = Path.roundedPolyline(
        [a, Point(x, a.y), Point(x, b.y), b], radius: look.px(4))
      let head = Path.openArrowHead(
        at: b, direction: Point(1, 0), length: look.px(4), width: look.px(5))
      let facts = sheet.facts
      let names = [first, second].map { actors.leaders[$0].map(facts.caption) ?? "" }
      return .group(
        SceneGroup(
          title: sheet.words.handover(names[0], names[1]),
          items: [.line(path, stroke), .line(head, stroke)]
            + bracket(first, a.y, band, stroke) + bracket(second, b.y, band, stroke)))
    }
  }

  /// A line over the bars of a team that leads `column`, for the team as one.
  private func bracket(
    _ column: Int, _ y: Double, _ band: JourneyBand, _ stroke: Stroke
  ) -> [SceneItem] {
    guard let lead = actors.leaders[column], sheet.facts.map[lead].kind == .team else { return [] }
    let mid = sheet.grid.mid(column, band)
    let drop = look.px(3)
    return [
      .line(
        .polyline([
          Point(mid - barWidth / 2, y + drop), Point(mid - barWidth / 2, y),
          Point(mid + barWidth / 2, y), Point(mid + barWidth / 2, y + drop),
        ]), stroke)
    ]
  }

  /// Where a handover begins or ends in `column`: at the row of who leads; for a team over all its
  /// rows, since none of its members leads alone.
  private func leaderY(_ column: Int, _ lines: [Line]) -> Double? {
    if let lead = actors.leaders[column], sheet.facts.map[lead].kind == .team {
      return lines.first { $0.row.team.map { actors.teams[$0].id } == lead }.map {
        $0.top - look.px(1)
      }
    }
    return lines.first { $0.row.presence[column] == .leads && $0.row.kind != .vacant }?.mid
  }
}
