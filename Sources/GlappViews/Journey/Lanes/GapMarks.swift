// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The gaps among the rows of actors: a break through all rows between two steps; in a step a
/// break between the rows of those whom the gap parts.
struct GapMarks: Sendable {
  private let sheet: JourneySheet
  /// The gaps after each column.
  private var after: [Int: [JourneyGap]] = [:]
  /// The gaps in each column.
  private var inside: [Int: [JourneyGap]] = [:]
  private var look: Look { sheet.look }

  /// A run of steps longer than this has a mark in its first step only; its card spans them all.
  private static let longest = 12

  init(_ sheet: JourneySheet) {
    self.sheet = sheet
    for gap in sheet.facts.gaps {
      for column in gap.after { after[column, default: []].append(gap) }
      for run in gap.place.runs {
        for column in run.count > Self.longest ? run.lowerBound...run.lowerBound : run {
          inside[column, default: []].append(gap)
        }
      }
    }
  }

  /// Whether anything breaks in `band`.
  func isAny(in band: JourneyBand) -> Bool {
    band.columns.contains { after[$0] != nil || inside[$0] != nil }
  }

  /// One line with the gaps that stand on it.
  private struct Mark {
    var gaps: [JourneyGap]
    var x: Double
    var from: Double
    var to: Double
    /// The rows of those whom it parts.
    var dots: [Double]
    var part: String
  }

  /// The breaks of a band over rows that reach `from` one y `to` another; `middles` gives the row
  /// of each actor.
  func draw(
    _ band: JourneyBand, from top: Double, to bottom: Double, middles: [EntryID: Double],
    barWidth: Double
  ) -> [SceneItem] {
    var items: [SceneItem] = []
    var badges: [Rect] = []
    for column in band.columns {
      for mark in marks(column, band, top, bottom, middles, barWidth) {
        items += draw(mark, top, bottom, &badges)
      }
    }
    return items
  }

  private func marks(
    _ column: Int, _ band: JourneyBand, _ top: Double, _ bottom: Double,
    _ middles: [EntryID: Double], _ barWidth: Double
  ) -> [Mark] {
    var marks: [Mark] = []
    if let gaps = inside[column] {
      let places = places(sheet.grid.width(band) / 2, barWidth / 2, gaps.count)
      for (index, offset) in places.enumerated() {
        // neighbours share a line where there are more gaps than lines
        let range = index * gaps.count / places.count..<(index + 1) * gaps.count / places.count
        let own = Array(gaps[range])
        let rows = own.map { gap in Set(gap.between.compactMap { middles[$0] }).sorted() }
        let isBetween = rows.allSatisfy { $0.count > 1 }
        let dots = isBetween ? Set(rows.joined()).sorted() : []
        marks.append(
          Mark(
            gaps: own, x: sheet.grid.mid(column, band) + offset, from: dots.first ?? top,
            to: dots.last ?? bottom, dots: dots, part: "in-\(column + 1)"))
      }
    }
    if let gaps = after[column] {
      marks.append(
        Mark(
          gaps: gaps, x: sheet.grid.x(column + 1, band), from: top - look.px(4),
          to: bottom + look.px(2), dots: [], part: "after-\(column + 1)"))
    }
    return marks
  }

  /// Places beside the bars of a step, from its middle: right, left, further out.
  private func places(_ half: Double, _ bar: Double, _ count: Int) -> [Double] {
    let room = half - bar
    let each = max(1, Int(room / look.px(30)))
    var all: [Double] = []
    for index in 0..<each {
      let offset = bar + room * (Double(index) + 0.5) / Double(each)
      all += [offset, -offset]
    }
    return Array(all.prefix(max(1, count)))
  }

  private func draw(
    _ mark: Mark, _ top: Double, _ bottom: Double, _ badges: inout [Rect]
  ) -> [SceneItem] {
    let tone = look.palette.gap
    let stroke = Stroke(tone.strong, width: look.line(1.6))
    let line = Path.zigzag(
      Point(mark.x, mark.from), Point(mark.x, mark.to), amplitude: look.px(3.5),
      period: look.px(16))
    // as many badges as there is room for, else one for all of them
    var items: [SceneItem] = []
    var covered: [Rect] = []
    let span = look.px(18) * Double(mark.gaps.count)
    let fits = span <= bottom - top + look.px(12)
    var y = firstBadge(mark, top, bottom, fits ? span : look.px(18))
    let groups = fits ? mark.gaps.map { [$0] } : [mark.gaps]
    for gaps in groups {
      guard let badge = badge(gaps, mark.x, y, top, bottom, badges) else { continue }
      badges.append(badge)
      covered.append(badge.inset(-look.px(1)))
      items.append(draw(gaps, mark, badge))
      y = badge.midY + look.px(18)
    }
    var signs: [SceneItem] = [.line(line, stroke)]
    for y in mark.dots where !covered.contains(where: { $0.contains(Point(mark.x, y)) }) {
      signs.append(.circle(Point(mark.x, y), radius: look.px(3), fill: tone.strong))
    }
    let telling = JourneyTelling(sheet.facts)
    let title = mark.gaps.map { telling.gap($0) }.joined(separator: "\n")
    return [.group(SceneGroup(title: title, role: .symbol, items: signs))] + items
  }

  /// Where the first of badges that take `span` stands: at the top of a break between steps, in
  /// the middle of one between two rows; where these stand close, beyond its end, since the
  /// dots say whom it parts.
  private func firstBadge(_ mark: Mark, _ top: Double, _ bottom: Double, _ span: Double) -> Double {
    if mark.part.hasPrefix("after") { return top + look.px(10) }
    let half = look.px(9)
    if mark.dots.isEmpty || mark.to - mark.from >= span + look.px(16) {
      return max(top + look.px(6), (mark.from + mark.to - span) / 2 + half)
    }
    let above = mark.from - look.px(5) - span + half
    return above >= top - look.px(1) ? above : mark.to + look.px(5) + half
  }

  /// Room for the codes of `gaps`, near `y` where nothing stands; nil where there is none.
  private func badge(
    _ gaps: [JourneyGap], _ x: Double, _ y: Double, _ top: Double, _ bottom: Double,
    _ badges: [Rect]
  ) -> Rect? {
    let text = codes(gaps)
    let width = TextMetrics.width(of: text, size: look.type.small, weight: .bold) + look.px(6)
    // the nearest neighbours were drawn last
    let near = badges.suffix(40)
    for step in 0..<24 {
      sheet.facts.tally.add()
      let offset = look.px(9) * Double((step + 1) / 2) * (step % 2 == 1 ? 1 : -1)
      let rect = Rect(
        center: Point(x, y + offset), size: Size(width, look.px(17)))
      guard rect.minY >= top - look.px(10), rect.maxY <= bottom + look.px(10),
        !near.contains(where: { $0.intersects(rect.inset(-look.px(1))) })
      else { continue }
      return rect
    }
    return nil
  }

  private func codes(_ gaps: [JourneyGap]) -> String {
    guard gaps.count > 1, let first = gaps.first, let last = gaps.last else {
      return gaps.first?.code ?? ""
    }
    if last.number - first.number == gaps.count - 1 { return "\(first.code)–\(last.code)" }
    let named = gaps.prefix(2).map(\.code).joined(separator: " ")
    return gaps.count > 2 ? "\(named) +\(gaps.count - 2)" : named
  }

  private func draw(_ gaps: [JourneyGap], _ mark: Mark, _ rect: Rect) -> SceneItem {
    let tone = look.palette.gap
    let style = TextStyle(size: look.type.small, weight: .bold, color: tone.on)
    let text = TextBlock(codes(gaps), style: style, width: rect.width, maxLines: 1)
    let items =
      [.rect(rect, radius: look.px(4), fill: tone.strong)]
      + text.items(in: rect, align: .center, vertical: .middle)
    let telling = JourneyTelling(sheet.facts)
    guard gaps.count == 1 else {
      let title = gaps.map { telling.gap($0) }.joined(separator: "\n")
      return .group(SceneGroup(title: title, items: items))
    }
    return sheet.group(gaps[0].id, telling.gap(gaps[0]), part: "mark-\(mark.part)", items)
  }
}
