// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What stands under the user's steps in a row of them: the parties with their two sides, what
/// supports them, the lines between, and what goes over these lines.
struct BlueprintBody: JourneyLane {
  let facts: BlueprintFacts
  let sheet: JourneySheet
  let words: BlueprintWords
  let lanes: Set<JourneyLaneKey>
  /// The crossings that begin or end in each column.
  private let starting: [Int: [BlueprintCrossing]]
  private let ending: [Int: [BlueprintCrossing]]
  /// The gaps at and after each column.
  private let gapsAt: [Int: [JourneyGap]]
  private let gapsAfter: [Int: [JourneyGap]]

  var title: String { "" }
  var spoken: String { words.blueprint }
  var look: Look { sheet.look }
  private var journey: JourneyFacts { facts.journey }

  init(_ facts: BlueprintFacts, _ sheet: JourneySheet, _ lanes: Set<JourneyLaneKey>) {
    self.facts = facts
    self.sheet = sheet
    self.lanes = lanes
    words = BlueprintWords(facts.journey.language)
    starting = Dictionary(grouping: facts.crossings, by: \.from)
    ending = Dictionary(grouping: facts.crossings, by: \.to)
    var at: [Int: [JourneyGap]] = [:]
    var after: [Int: [JourneyGap]] = [:]
    for gap in lanes.contains(.gaps) ? facts.journey.gaps : [] {
      for column in gap.after { after[column, default: []].append(gap) }
      // a gap over many steps is marked where it begins
      for run in gap.place.runs { at[run.lowerBound, default: []].append(gap) }
    }
    gapsAt = at
    gapsAfter = after
  }

  /// Space at each side of a column for the lines between cards.
  var inset: Double { look.px(18) }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    var pieces = pieces(band)
    guard !pieces.isEmpty else { return nil }
    addBadges(to: &pieces, band)
    let bottom = place(&pieces, band, from: top)
    let lines = BlueprintLines(self, pieces, band)
    var items = panels(pieces)
    items += lines.contacts(from: top)
    for piece in pieces {
      if case .strip(let strip) = piece { items += draw(strip, band) }
    }
    items += lines.breaks(gapsAfter)
    items += lines.crossings(starting, ending)
    for piece in pieces {
      if case .row(let row) = piece { items.append(draw(row)) }
    }
    for piece in pieces {
      if case .strip(let strip) = piece { items += strip.badges.map { draw($0, strip) } }
    }
    return LaneDrawing(height: bottom - top + look.px(12), items: items)
  }

  // MARK: - What there is

  /// The rows and lines of a band, from the top down.
  private func pieces(_ band: JourneyBand) -> [BlueprintPiece] {
    let width = sheet.grid.width(band) - 2 * inset
    let cards = BlueprintCards(facts: facts, sheet: sheet, words: words, width: width)
    var parties: Set<Int> = []
    for column in band.columns { parties.formUnion(facts.partiesAt[column] ?? []) }
    var pieces: [BlueprintPiece] = []
    var previous: Int?
    for party in parties.sorted() {
      let columns = band.columns.filter { facts.columns[party].contains($0) }
      journey.tally.add(columns.count)
      let front = lanes.contains(.frontstage) ? columns.compactMap { cards.front(party, $0) } : []
      let back = lanes.contains(.backstage) ? columns.compactMap { cards.back(party, $0) } : []
      guard !front.isEmpty || !back.isEmpty else { continue }
      pieces.append(previous.map { border($0, party) } ?? line(.interaction, words.interaction))
      previous = party
      if !front.isEmpty { pieces.append(row(.front, party, front, isFirst: true)) }
      guard !back.isEmpty else { continue }
      pieces.append(line(.visibility, words.visibility))
      pieces.append(row(.back, party, back, isFirst: front.isEmpty))
    }
    let support = lanes.contains(.systems) ? band.columns.compactMap { cards.support($0) } : []
    if !support.isEmpty {
      if previous != nil {
        pieces.append(line(.internalInteraction, words.internalInteraction))
      }
      pieces.append(row(.support, nil, support, isFirst: true))
    }
    return pieces
  }

  private func line(_ kind: BlueprintStrip.Kind, _ name: String) -> BlueprintPiece {
    let style = look.small.weighted(.semibold).colored(look.palette.ink)
    return .strip(
      BlueprintStrip(
        kind: kind,
        label: TextBlock(
          name, style: style, width: sheet.grid.labelWidth - look.px(10), maxLines: 4)))
  }

  private func border(_ one: Int, _ other: Int) -> BlueprintPiece {
    let both = [one, other].allSatisfy { index in
      facts.parties[index].id.map { journey.map[$0].kind == .organisation } ?? false
    }
    return line(.border, both ? words.organisationBorder : words.partyBorder)
  }

  private func row(
    _ zone: BlueprintRow.Zone, _ party: Int?, _ cells: [BlueprintCell], isFirst: Bool
  ) -> BlueprintPiece {
    let room = sheet.grid.labelWidth - look.px(30)
    var label: [TextBlock] = []
    if zone == .support {
      label = [
        sheet.laneTitle(words.support, margin: 30),
        TextBlock(words.supportNote, style: look.small, width: room, maxLines: 4),
      ]
    } else {
      if isFirst, let party {
        let style = TextStyle(size: look.px(13), weight: .bold, color: look.palette.ink)
        label.append(
          TextBlock(facts.parties[party].label, style: style, width: room, maxLines: 20))
      }
      let name = zone == .front ? words.frontstage : words.backstage
      label.append(TextBlock(name, style: look.small, width: room, maxLines: 4))
    }
    let own = label.reduce(0) { $0 + $1.height }
    let height = max(cells.map(\.height).max() ?? 0, own) + look.px(12)
    return .row(
      BlueprintRow(zone: zone, party: party, cells: cells, label: label, height: height))
  }

  // MARK: - Codes on lines

  private func addBadges(to pieces: inout [BlueprintPiece], _ band: JourneyBand) {
    let places = BlueprintPlaces(pieces, facts)
    for column in band.columns {
      for crossing in ending[column] ?? [] {
        guard let index = places.strip(for: crossing, in: band) else { continue }
        add(badge(crossing, band), to: index, &pieces)
      }
      let border = sheet.grid.x(column + 1, band)
      for (gaps, x, isAfter) in [
        (gapsAt[column], sheet.grid.mid(column, band), false), (gapsAfter[column], border, true),
      ] {
        var byStrip: [Int: [JourneyGap]] = [:]
        for gap in gaps ?? [] {
          if let index = places.strip(for: gap) { byStrip[index, default: []].append(gap) }
        }
        for index in byStrip.keys.sorted() {
          let part = "\(isAfter ? "after" : "in")-\(column + 1)"
          for badge in badges(byStrip[index] ?? [], x, part) { add(badge, to: index, &pieces) }
        }
      }
    }
  }

  private func add(_ badge: BlueprintBadge, to index: Int, _ pieces: inout [BlueprintPiece]) {
    guard case .strip(var strip) = pieces[index] else { return }
    journey.tally.add()
    var badge = badge
    let half = badge.width / 2
    badge.x = min(max(badge.x, sheet.grid.first + half), sheet.grid.right - half)
    let left = badge.x - half
    while badge.row < strip.ends.count, strip.ends[badge.row] + look.px(3) > left { badge.row += 1 }
    if badge.row == strip.ends.count { strip.ends.append(-.infinity) }
    strip.ends[badge.row] = badge.x + half
    strip.badges.append(badge)
    pieces[index] = .strip(strip)
  }

  private func badge(_ crossing: BlueprintCrossing, _ band: JourneyBand) -> BlueprintBadge {
    BlueprintBadge(
      x: lineX(crossing, band), width: badgeWidth(crossing.code), text: crossing.code,
      id: crossing.relation ?? crossing.now, part: crossing.code,
      title: BlueprintTelling(facts).crossing(crossing), form: crossing.form)
  }

  /// The codes of the gaps at one place: one for all where they are many.
  private func badges(_ gaps: [JourneyGap], _ x: Double, _ part: String) -> [BlueprintBadge] {
    let telling = JourneyTelling(journey)
    if let first = gaps.first, let last = gaps.last, gaps.count > 4 {
      let text = "\(first.code)…\(last.code)"
      return [
        BlueprintBadge(
          x: x, width: badgeWidth(text), text: text, id: nil, part: part,
          title: gaps.map(telling.gap).joined(separator: "\n"))
      ]
    }
    return gaps.map { gap in
      BlueprintBadge(
        x: x, width: badgeWidth(gap.code), text: gap.code, id: gap.id, part: "mark-\(part)",
        title: telling.gap(gap))
    }
  }

  private func badgeWidth(_ text: String) -> Double {
    TextMetrics.width(of: text, size: look.type.small, weight: .bold) + look.px(10)
  }

  /// Where the line of a crossing goes up or down, beside a column.
  func lineX(_ crossing: BlueprintCrossing, _ band: JourneyBand) -> Double {
    switch crossing.way {
    case .lead: sheet.grid.x(crossing.to, band) + look.px(5)
    case .behind: sheet.grid.x(crossing.to + 1, band) - look.px(6.5)
    }
  }

  // MARK: - Where it stands

  private func place(
    _ pieces: inout [BlueprintPiece], _ band: JourneyBand, from top: Double
  ) -> Double {
    var y = top
    for index in pieces.indices {
      switch pieces[index] {
      case .row(var row):
        row.top = y
        for cell in row.cells.indices {
          let x = sheet.grid.x(row.cells[cell].column, band) + inset
          row.cells[cell].place(Point(x, y + look.px(6)))
        }
        y += row.height
        pieces[index] = .row(row)
      case .strip(var strip):
        strip.top = y
        let rows = (strip.badges.map(\.row).max() ?? -1) + 1
        strip.height = max(strip.label.height, Double(rows) * look.px(20)) + look.px(10)
        y += strip.height
        pieces[index] = .strip(strip)
      }
    }
    return y
  }
}
