// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What goes up and down in a blueprint: thin lines for what meets the user or belongs together in
/// a step, arrows for what goes from one party to another.
struct BlueprintLines {
  private let body: BlueprintBody
  private let band: JourneyBand
  private let rows: [BlueprintRow]
  /// The cells of each party and side, by column.
  private var fronts: [Int: [Int: BlueprintCell]] = [:]
  private var backs: [Int: [Int: BlueprintCell]] = [:]
  private var supports: [Int: BlueprintCell] = [:]
  /// The lines over and under each party's block.
  private var above: [Int: BlueprintStrip] = [:]
  private var below: [Int: BlueprintStrip] = [:]

  private var look: Look { body.look }
  private var grid: JourneyGrid { body.sheet.grid }
  private var thin: Stroke { Stroke(look.palette.outline, width: look.line(1)) }

  init(_ body: BlueprintBody, _ pieces: [BlueprintPiece], _ band: JourneyBand) {
    self.body = body
    self.band = band
    var rows: [BlueprintRow] = []
    var last: BlueprintStrip?
    var previous: Int?
    for piece in pieces {
      switch piece {
      case .strip(let strip): last = strip
      case .row(let row):
        rows.append(row)
        let cells = Dictionary(row.cells.map { ($0.column, $0) }) { one, _ in one }
        if let party = row.party {
          if row.zone == .front { fronts[party] = cells } else { backs[party] = cells }
          if above[party] == nil {
            above[party] = last
            if let previous { below[previous] = last }
            previous = party
          }
        } else {
          supports = cells
        }
      }
    }
    self.rows = rows
  }

  // MARK: - In one step

  /// The thin lines of all steps: from the user to everyone met, between the two sides of a party,
  /// from what is done to what supports it.
  func contacts(from top: Double) -> [SceneItem] {
    band.columns.flatMap { column -> [SceneItem] in
      var paths: [SceneItem] = []
      let left = grid.x(column, band) + look.px(11)
      let right = grid.x(column + 1, band) - look.px(12)
      var lowest: Double?
      var ends: [Point] = []
      for row in rows {
        guard let party = row.party, let cell = cell(row, column), let bounds = cell.bounds,
          let first = cell.rects.first
        else { continue }
        body.sheet.facts.tally.add()
        if row.zone == .front {
          let y = first.minY + look.px(9)
          lowest = y
          paths.append(.line(Point(left, y), Point(first.minX, y), thin))
          if let behind = backs[party]?[column]?.bounds {
            paths.append(
              .line(Point(first.midX, bounds.maxY), Point(first.midX, behind.minY), thin))
          }
        } else {
          ends.append(Point(first.maxX, first.minY + look.px(9)))
        }
      }
      if let lowest {
        paths.append(.line(Point(left, top - look.px(6)), Point(left, lowest), thin))
      }
      if let support = supports[column]?.rects.first {
        if ends.isEmpty { ends = leads(column) }
        if let highest = ends.map(\.y).min() {
          paths += ends.map { .line($0, Point(right, $0.y), thin) }
          let y = support.minY + look.px(9)
          paths.append(.line(Point(right, highest), Point(right, y), thin))
          paths.append(.line(Point(right, y), Point(support.maxX, y), thin))
        }
      }
      return paths
    }
  }

  private func cell(_ row: BlueprintRow, _ column: Int) -> BlueprintCell? {
    guard let party = row.party else { return nil }
    return row.zone == .front ? fronts[party]?[column] : backs[party]?[column]
  }

  /// The right edge of whoever leads in a column.
  private func leads(_ column: Int) -> [Point] {
    for row in rows where row.zone == .front {
      guard let cell = cell(row, column), cell.cards.contains(where: \.isLead),
        let lead = cell.lead
      else { continue }
      return [Point(lead.maxX, lead.minY + look.px(9))]
    }
    return []
  }

  // MARK: - Over borders

  /// The handovers that begin or end in this row of steps.
  func crossings(
    _ starting: [Int: [BlueprintCrossing]], _ ending: [Int: [BlueprintCrossing]]
  ) -> [SceneItem] {
    var items: [SceneItem] = []
    for column in band.columns {
      for crossing in ending[column] ?? [] { items += arrival(crossing) }
      for crossing in starting[column] ?? [] where !band.columns.contains(crossing.to) {
        items += departure(crossing)
      }
    }
    return items
  }

  /// Who hands over in a column.
  private func start(_ crossing: BlueprintCrossing) -> Rect? {
    guard let party = body.facts.index(of: crossing.before) else { return nil }
    return fronts[party]?[crossing.from]?.lead
  }

  private func arrival(_ crossing: BlueprintCrossing) -> [SceneItem] {
    guard let party = body.facts.index(of: crossing.now) else { return [] }
    let cell = crossing.way == .lead ? fronts[party]?[crossing.to] : backs[party]?[crossing.to]
    guard let target = crossing.way == .lead ? cell?.lead : cell?.rects.first else { return [] }
    body.sheet.facts.tally.add()
    let form = crossing.form
    let x = body.lineX(crossing, band)
    let isLead = crossing.way == .lead
    let tip = Point(isLead ? target.minX : target.maxX, target.maxY - look.px(9))
    let direction = Point(isLead ? 1 : -1, 0)
    let end = tip.moved(-direction.x * look.px(5), 0)
    let stroke = HandoverMark.stroke(form, look)
    var items: [SceneItem] = []
    var points = [Point(x, tip.y), end]
    let start = band.columns.contains(crossing.from) ? start(crossing) : nil
    if let start {
      let from = Point(start.maxX, start.maxY - look.px(9))
      if form == .broken {
        // each side ends at the gap
        let border = grid.x(crossing.border, band) - look.px(5)
        items.append(.line(from, Point(max(from.x, border), from.y), stroke))
      } else {
        points = [from, Point(x, from.y)] + points
      }
    }
    if start == nil || form == .broken {
      // from its code, which stands on the nearest line
      let isFromBelow = start.map { $0.minY > target.minY } ?? false
      let strip = isFromBelow ? below[party] ?? above[party] : above[party]
      if let strip { points = [Point(x, strip.mid)] + points }
    }
    items.append(.line(.roundedPolyline(points, radius: look.px(4)), stroke))
    items.append(HandoverMark.head(tip, direction, form, look))
    let title = BlueprintTelling(body.facts).crossing(crossing)
    return [
      body.sheet.group(
        crossing.relation ?? crossing.now, title, part: "way-\(crossing.code)", items)
    ]
  }

  /// A short arrow to the right, where the way goes on in a later row of steps.
  private func departure(_ crossing: BlueprintCrossing) -> [SceneItem] {
    guard let start = start(crossing) else { return [] }
    let form = crossing.form
    let from = Point(start.maxX, start.maxY - look.px(9))
    let tip = from.moved(look.px(14), 0)
    return [
      .group(
        SceneGroup(
          title: BlueprintTelling(body.facts).crossing(crossing),
          items: [
            .line(from, tip.moved(-look.px(5), 0), HandoverMark.stroke(form, look)),
            HandoverMark.head(tip, Point(1, 0), form, look),
          ]))
    ]
  }

  /// The gaps between two steps: a break through the rows of all parties.
  func breaks(_ gaps: [Int: [JourneyGap]]) -> [SceneItem] {
    let all = rows.filter { $0.party != nil }
    guard let first = all.first, let last = all.last else { return [] }
    let stroke = Stroke(look.palette.gap.strong, width: look.line(1.4))
    return band.columns.compactMap { column in
      guard let own = gaps[column], !own.isEmpty else { return nil }
      let x = grid.x(column + 1, band) - look.px(0.5)
      let line = Path.zigzag(
        Point(x, first.top), Point(x, last.top + last.height), amplitude: look.px(2.8),
        period: look.px(14))
      let title = own.map { JourneyTelling(body.sheet.facts).gap($0) }.joined(separator: "\n")
      return .group(SceneGroup(title: title, role: .symbol, items: [.line(line, stroke)]))
    }
  }
}
