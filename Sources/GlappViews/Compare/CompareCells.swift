// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappText

/// What stands in each cell of a comparison: a step and what differs in it.
struct CompareCells: Sendable {
  /// One cell.
  struct Cell: Sendable {
    /// The step, as a place among those of its journey; nil for the place of one that is gone.
    var step: Int?
    /// What differs, each a short sentence.
    var differences: [String] = []
    var isNew = false
    /// Whether the other journey does not have it.
    var isGone = false
    /// The step that is gone, where the cell is its empty place.
    var missing: EntryID?
  }

  /// For each row the cell of each column.
  let rows: [[Int: Cell]]
  let facts: CompareFacts
  let words: CompareWords

  init(_ facts: CompareFacts) {
    self.facts = facts
    words = CompareWords(facts.language)
    var rows: [[Int: Cell]] = facts.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: row.columns.enumerated().map { ($0.element, Cell(step: $0.offset)) })
    }
    var goneIn: [[Int: [Int]]] = .init(repeating: [:], count: facts.rows.count)
    for (index, row) in facts.rows.enumerated() {
      guard let base = row.base, let deviations = row.deviations else { continue }
      let places = Self.places(row.facts)
      let basePlaces = Self.places(facts.rows[base].facts)
      for pair in deviations.pairs {
        let old = pair.base.flatMap { basePlaces[$0] }
        guard let step = pair.step, let place = places[step] else {
          guard let old, let missing = pair.base else { continue }
          goneIn[base][old, default: []].append(index)
          let column = facts.rows[base].columns[old]
          if rows[index][column] == nil {
            rows[index][column] = Cell(
              step: nil, differences: [words.removed(row.isActual)], isGone: true, missing: missing)
          }
          continue
        }
        let column = row.columns[place]
        guard let old, let base = pair.base else {
          rows[index][column]?.isNew = true
          rows[index][column]?.differences = [
            pair.isAgain ? words.again : words.added(row.isActual)
          ]
          continue
        }
        rows[index][column]?.differences = Self.differences(
          pair, facts.rows[row.base ?? 0].facts.steps[old], base, row.facts, words)
      }
    }
    for (base, gone) in goneIn.enumerated() {
      for (place, others) in gone {
        let column = facts.rows[base].columns[place]
        let letters = others.map { facts.rows[$0].letter }.joined(separator: ", ")
        rows[base][column]?.isGone = true
        rows[base][column]?.differences.append(
          words.removed(others.allSatisfy { facts.rows[$0].isActual }, in: letters))
      }
    }
    self.rows = rows
  }

  private static func places(_ facts: JourneyFacts) -> [EntryID: Int] {
    Dictionary(uniqueKeysWithValues: facts.steps.enumerated().map { ($0.element.id, $0.offset) })
  }

  private static func differences(
    _ pair: JourneyDeviations.Pair, _ old: JourneyStep, _ base: EntryID, _ facts: JourneyFacts,
    _ words: CompareWords
  ) -> [String] {
    var all: [String] = []
    if pair.isMoved { all.append(words.moved(old.code)) }
    let changes = pair.changes
    if changes.contains(.name) { all.append(words.name(facts.caption(base))) }
    if changes.contains(.lead) { all.append(words.lead(old.lead.map(facts.shortCaption) ?? "")) }
    if changes.contains(.others) {
      let others = (old.by.dropFirst() + old.with).map { facts.shortCaption($0.actor) }
      all.append(words.others(others.joined(separator: ", ")))
    }
    if changes.contains(.channel) {
      let channels = old.channels.map { facts.shortCaption($0.touchpoint) }
      all.append(words.channel(channels.joined(separator: ", ")))
    }
    if changes.contains(.time) { all.append(words.time(time(old, facts.language, words))) }
    if changes.contains(.phase), let phase = facts.map.enclosing(.phase, of: base) {
      all.append(words.phase(facts.caption(phase)))
    }
    return all
  }

  /// How long a step takes or one waits in it, as one says it.
  static func time(_ step: JourneyStep, _ language: Language, _ words: CompareWords) -> String {
    step.times.map { time in
      let length = time.length.map { QuantityText.text($0, language) } ?? ""
      return time.isWait ? words.wait(length) : words.takes(length)
    }.joined(separator: ", ")
  }
}
