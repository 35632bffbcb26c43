// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// The work of turning a table of ratings into what the picture says of each item.
struct MatrixEntries {
  private(set) var entries: [MatrixEntry] = []
  private(set) var trials = MatrixTrials()
  private(set) var contested = ""

  private let table: MatrixTable
  private let words: MatrixWords
  private let settings: PictureSettings
  private let choices: MatrixChoices
  /// Whether any item rests on evidence; otherwise that is said once, not of each.
  let hasEvidence: Bool

  init(
    _ table: MatrixTable, _ decisions: [Decision], _ settings: PictureSettings,
    _ words: MatrixWords
  ) {
    self.table = table
    self.words = words
    self.settings = settings
    choices = MatrixChoices(decisions, words)
    hasEvidence = table.rows.contains { !settings.map.evidence(of: $0.item).isEmpty }
    let (ranking, rows) = table.ranking(top: choices.chosen.isEmpty ? nil : choices.chosen.count)
    trials = MatrixTrials(
      top: ranking.top, hasWeights: ranking.hasWeightTrials, hasRaters: ranking.hasRaterTrials)
    var made = ranking.places.map { place in
      entry(table.rows[rows[place.item]], score: place.score, rank: place.rank, place.verdict)
    }
    let ranked = Set(rows)
    let rest = table.rows.indices.filter { !ranked.contains($0) }.map {
      entry(table.rows[$0], score: nil, rank: nil, nil)
    }
    made += rest.filter { $0.place != nil }
    for index in made.indices { made[index].number = index + 1 }
    made += rest.filter { $0.place == nil }
    for index in made.indices {
      (made[index].choice, made[index].choiceText) = choices.about(made[index], top: trials.top)
    }
    entries = made
    contested = whatIsContested()
  }

  private func entry(
    _ row: MatrixTable.Row, score: Double?, rank: Int?, _ verdict: Ranking.Verdict?
  ) -> MatrixEntry {
    let map = settings.map
    let title = map.caption(of: row.item)
    let place = place(row)
    let axes = [table.x, table.y].compactMap { $0 }
    return MatrixEntry(
      item: row.item, address: settings.addresses.address(of: row.item),
      title: title.isEmpty ? words.say("utan namn", "without a name") : title, place: place,
      whiskers: place == nil ? (nil, nil) : (whisker(row, table.x), whisker(row, table.y)),
      values: row.cells.map(value), score: score, rank: rank, verdict: verdict,
      isInterpretation: axes.contains { row.cells[$0].isInterpretation },
      sizeFactor: sizeFactor(row), remarks: remarks(row, verdict), reason: reason(row))
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

  private func value(_ cell: RatedCell) -> String {
    guard let median = cell.median else { return "" }
    guard let range = cell.range, range.lowerBound < range.upperBound else {
      return words.number(median)
    }
    return words.number(median) + " (" + words.range(range.lowerBound, range.upperBound) + ")"
  }

  private func remarks(_ row: MatrixTable.Row, _ verdict: Ranking.Verdict?) -> [String] {
    var parts: [String] = []
    if let verdict { parts.append(words.verdict(verdict)) }
    let camps = row.cells.indices.filter { table.isPolarised(row, $0) }
    if !camps.isEmpty {
      parts.append(
        words.say("delad bild: ", "divided: ")
          + camps.map { short(table.criteria[$0].caption) }.joined(separator: ", "))
    }
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
    let axes = Set([table.x, table.y].compactMap { $0 })
    for index in row.cells.indices where !axes.contains(index) {
      let value = value(row.cells[index])
      let name = short(table.criteria[index].caption)
      parts.append(
        value.isEmpty ? words.say("ej bedömd: ", "not rated: ") + name : name + " " + value)
    }
    return parts
  }

  /// Why an item has no place; empty where it has one.
  private func reason(_ row: MatrixTable.Row) -> String {
    guard let x = table.x, let y = table.y else {
      return words.say("matrisen saknar en axel", "the matrix lacks an axis")
    }
    let axes = x == y ? [x] : [x, y]
    let bare = axes.filter { table.criteria[$0].scale == nil }
    if !bare.isEmpty {
      return bare.count == axes.count
        ? words.say("axlarna har ingen skala", "the axes have no scale")
        : words.say("ingen skala för ", "no scale for ") + short(table.criteria[bare[0]].caption)
    }
    let missing = axes.filter { row.cells[$0].median == nil }
    if missing.isEmpty { return "" }
    let unknown = missing.contains { row.cells[$0].unknown > 0 }
    if missing.count == axes.count {
      return unknown
        ? words.say("tillfrågade vet inte", "those asked do not know")
        : words.say("ingen bedömning", "not rated")
    }
    let name = short(table.criteria[missing[0]].caption)
    return unknown
      ? words.say("vet inte: ", "not known: ") + name
      : words.say("inte bedömd på ", "not rated on ") + name
  }

  private func whatIsContested() -> String {
    guard let found = table.mostContested else { return "" }
    let item = table.rows[found.row].item
    let number = entries.first { $0.item == item }?.number.map { "\($0) " } ?? ""
    let question = short(table.criteria[found.criterion].caption)
    var text = number + short(settings.map.caption(of: item), 120) + ": "
    text += words.say("”", "“") + question + "” "
    let (low, high) = (found.range.lowerBound, found.range.upperBound)
    text += words.say(
      "bedöms från \(words.number(low)) till \(words.number(high))",
      "is rated from \(words.number(low)) to \(words.number(high))")
    if found.isPolarised {
      text += words.say(", i två läger", ", in two camps")
    }
    if !found.organisations.isEmpty {
      text += "; "
      text += found.organisations.map { home, median in
        let name = settings.map.text(home, .short)?.value ?? settings.map.caption(of: home)
        return short(name) + " " + words.number(median)
      }.joined(separator: ", ")
    }
    return text + "."
  }

  /// A text cut at some 60 characters, for sentences that name other things too.
  private func short(_ text: String, _ limit: Int = 60) -> String {
    text.count <= limit ? text : String(text.prefix(limit - 1)) + "…"
  }
}
