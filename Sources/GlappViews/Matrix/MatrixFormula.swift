// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// How scores are made: with the names of all criteria that count, and with one item's numbers.
///
/// A criterion that has no axis counts too; nobody sees that in the plot, so it must be read where
/// the order is read.
struct MatrixFormula {
  private let table: MatrixTable
  private let words: MatrixWords

  /// With more criteria than this the numbers of one item are no longer a help.
  private static let mostTerms = 5

  init(_ table: MatrixTable, _ words: MatrixWords) {
    self.table = table
    self.words = words
  }

  /// `Poäng = Hur många berörs? × Hur stor nytta?`, and how the numbers come about.
  func rule(isRounded: Bool) -> String {
    let names = table.criteria.indices.map { term($0, table.criteria[$0].caption.cut(at: 60)) }
    var text = words.say("Poäng = ", "Score = ") + joined(names)
    var how: [String] = []
    how.append(words.say("medianer", "medians"))
    if !table.usesPlainNumbers {
      how.append(
        words.say("varje skala räknad som 0–100 %", "each scale counted as 0–100 %"))
    }
    if isRounded { how.append(words.say("avrundat", "rounded")) }
    text += " (" + how.joined(separator: ", ") + ")"
    return text
  }

  /// The criteria that count though no axis shows them, as a sentence; empty where there is none.
  var hidden: String {
    let names = table.criteria.indices.filter { $0 != table.x && $0 != table.y }.map {
      words.quoted(table.criteria[$0].caption.cut(at: 60))
    }
    guard !names.isEmpty else { return "" }
    return words.list(names)
      + words.say(
        " har ingen axel men räknas in.",
        names.count == 1
          ? " has no axis but counts too." : " have no axis but count too.")
  }

  /// One row's numbers: `6 × 5,5`; empty where it has no score or too many criteria.
  func working(_ row: MatrixTable.Row) -> String {
    guard (2...Self.mostTerms).contains(table.criteria.count), table.score(row) != nil else {
      return ""
    }
    return joined(
      table.criteria.indices.map { index in
        guard let median = row.cells[index].median else { return "" }
        guard !table.usesPlainNumbers, let scale = table.scoring(index) else {
          return term(index, words.number(median))
        }
        return term(index, words.number(scale.share(median) * 100) + "\u{A0}%")
      })
  }

  /// What a criterion gives to the score; empty where it weighs nothing.
  private func term(_ index: Int, _ value: String) -> String {
    let weight = table.criteria[index].weight
    guard table.rule == .weakest || weight != 0 else { return "" }
    var text = value
    // where little is good, the number is counted from the other end
    if table.usesPlainNumbers, let scale = table.scoring(index), scale.lowIsBetter {
      text = "(\(words.number(scale.low + scale.high)) − \(value))"
    }
    guard weight != 1 else { return text }
    switch table.rule {
    case .weakest: return text
    case .product:
      return text + (weight == 2 ? "²" : weight == 3 ? "³" : "^" + words.number(weight))
    case .sum, .weighted: return words.number(weight) + "\u{A0}·\u{A0}" + text
    }
  }

  private func joined(_ terms: [String]) -> String {
    let terms = terms.filter { !$0.isEmpty }
    switch table.rule {
    case .product: return terms.joined(separator: " ×\u{A0}")
    case .sum: return terms.joined(separator: " +\u{A0}")
    case .weighted:
      let total = table.criteria.reduce(0) { $0 + $1.weight }
      return "(" + terms.joined(separator: " +\u{A0}") + ") / " + words.number(total)
    case .weakest:
      return words.say("det lägsta av ", "the lowest of ") + words.list(terms)
    }
  }
}
