// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// The work of turning a table of ratings into what the picture says of each item.
struct MatrixEntries {
  /// Those with a score in their order, those only placed, those without either.
  private(set) var entries: [MatrixEntry] = []
  private(set) var trials = MatrixTrials()
  /// How scores are written.
  let scores: ScoreText

  private let table: MatrixTable
  private let words: MatrixWords
  private let settings: PictureSettings
  private let formula: MatrixFormula
  private let lacks: MatrixLack
  /// Whether any item rests on evidence; otherwise that is said once, not of each.
  let hasEvidence: Bool
  /// Whether any item has been rated by several: then one answer must not look like agreement.
  private let hasSeveralAnswers: Bool

  init(
    _ table: MatrixTable, _ decisions: [Decision], _ settings: PictureSettings,
    _ words: MatrixWords
  ) {
    self.table = table
    self.words = words
    self.settings = settings
    formula = MatrixFormula(table, words)
    lacks = MatrixLack(table, words)
    let choices = MatrixChoices(
      decisions, isRated: table.rows.contains { table.score($0) != nil }, words)
    hasEvidence = table.rows.contains { !settings.map.evidence(of: $0.item).isEmpty }
    hasSeveralAnswers = table.rows.contains { $0.cells.contains { $0.answers.count > 2 } }
    let (ranking, rows) = table.ranking(top: choices.chosen.isEmpty ? nil : choices.chosen.count)
    trials = MatrixTrials(
      top: ranking.top, hasWeights: ranking.hasWeightTrials, hasRaters: ranking.hasRaterTrials)
    scores = ScoreText(ranking.places.map(\.score), words)
    let sharing = Dictionary(grouping: ranking.places, by: \.rank).mapValues(\.count)
    var made: [MatrixEntry] = []
    for (index, place) in ranking.places.enumerated() {
      let last = place.rank + (sharing[place.rank] ?? 1) - 1
      var entry = entry(
        table.rows[rows[place.item]], score: place.score, rank: place.rank...last, place.verdict)
      entry.label = "\(index + 1)"
      made.append(entry)
    }
    let ranked = Set(rows)
    let rest = table.rows.indices.filter { !ranked.contains($0) }.map {
      entry(table.rows[$0], score: nil, rank: nil, nil)
    }
    // a number would look like a rank
    for (index, var entry) in rest.filter({ $0.place != nil }).enumerated() {
      entry.label = Self.letters(index)
      made.append(entry)
    }
    made += rest.filter { $0.place == nil }
    for index in made.indices {
      (made[index].choice, made[index].choiceText) = choices.about(made[index], top: trials.top)
    }
    entries = made
  }

  /// `A` … `Z`, `AA` ….
  private static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }

  private func entry(
    _ row: MatrixTable.Row, score: Double?, rank: ClosedRange<Int>?, _ verdict: Ranking.Verdict?
  ) -> MatrixEntry {
    let map = settings.map
    let title = map.caption(of: row.item)
    let place = place(row)
    let axes = [table.x, table.y].compactMap { $0 }
    let lack = lacks.about(row, hasScore: score != nil)
    return MatrixEntry(
      item: row.item, address: settings.addresses.address(of: row.item),
      title: title.isEmpty ? words.say("utan namn", "without a name") : title, place: place,
      whiskers: place == nil ? (nil, nil) : (whisker(row, table.x), whisker(row, table.y)),
      figures: row.cells.map(MatrixFigure.init), score: score, rank: rank, verdict: verdict,
      working: formula.working(row), standing: lack.standing, lack: lack.text,
      isInterpretation: axes.contains { row.cells[$0].isInterpretation },
      sizeFactor: sizeFactor(row), remarks: remarks(row, rank, verdict))
  }

  private func place(_ row: MatrixTable.Row) -> (x: Double, y: Double)? {
    guard let x = table.x, let y = table.y, let xScale = table.criteria[x].scale,
      let yScale = table.criteria[y].scale, let xMedian = row.cells[x].median,
      let yMedian = row.cells[y].median
    else { return nil }
    return (xScale.share(xMedian), yScale.share(yMedian))
  }

  private func whisker(_ row: MatrixTable.Row, _ index: Int?) -> MatrixEntry.Whisker? {
    guard let index, let scale = table.criteria[index].scale,
      let spread = row.cells[index].spread
    else { return nil }
    let ends = [scale.share(spread.low), scale.share(spread.high)].sorted()
    return MatrixEntry.Whisker(
      low: ends[0], high: ends[1], isPolarised: table.isPolarised(row, index))
  }

  /// From the usual size at the low end of the criterion of sizes to nearly twice the area.
  private func sizeFactor(_ row: MatrixTable.Row) -> Double {
    guard let cell = table.sizeCell(row), let scale = table.size?.scale, let median = cell.median
    else { return 1 }
    return 1 + 0.4 * (median - scale.low) / scale.span
  }

  private func remarks(
    _ row: MatrixTable.Row, _ rank: ClosedRange<Int>?, _ verdict: Ranking.Verdict?
  ) -> [String] {
    var parts: [String] = []
    if let rank, rank.count > 1 { parts.append(words.sharedRank(rank)) }
    if let verdict { parts.append(words.verdict(verdict)) }
    let camps = row.cells.indices.filter { table.isPolarised(row, $0) }
    if !camps.isEmpty {
      parts.append(
        words.say("delad bild: ", "divided: ")
          + camps.map { table.criteria[$0].caption.cut(at: 60) }.joined(separator: ", "))
    }
    let most = row.cells.map(\.answers.count).max() ?? 0
    if most == 1, hasSeveralAnswers { parts.append(words.answers(1...1)) }
    let grounds = Set(settings.map.evidence(of: row.item)).count
    if hasEvidence { parts.append(words.evidence(grounds)) }
    let unknown = row.cells.reduce(0) { $0 + $1.unknown }
    if unknown > 0 { parts.append(words.unknown(unknown)) }
    let offScale = row.cells.reduce(0) { $0 + $1.offScale }
    if offScale > 0 {
      parts.append(
        words.say(
          "\(offScale) svar utanför skalan räknas inte", "\(offScale) off the scale left out"))
    }
    if let votes = row.votes { parts.append(words.votes(votes)) }
    // what its score shows, and what the plot shows, needs no words
    let axes = Set([table.x, table.y].compactMap { $0 })
    if rank == nil {
      for index in row.cells.indices where !axes.contains(index) {
        guard let median = row.cells[index].median else { continue }
        parts.append(table.criteria[index].caption.cut(at: 60) + " " + words.number(median))
      }
    }
    if let size = table.size, !table.criteria.contains(where: { $0.id == size.id }),
      let median = table.sizeCell(row)?.median
    {
      parts.append(size.caption.cut(at: 60) + " " + words.number(median))
    }
    return parts
  }
}
