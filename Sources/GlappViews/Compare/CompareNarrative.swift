// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene
import GlappText

/// The text beside a comparison: its journeys, and step by step what each of them has.
struct CompareNarrative {
  let facts: CompareFacts
  let cells: CompareCells

  func narrative(title: String, subtitle: String, footer: String) -> SceneNarrative {
    let telling = CompareTelling(facts)
    let words = cells.words
    var all = SceneNarrative()
    all.heading(1, title)
    all.paragraph(subtitle)
    for (index, row) in facts.rows.enumerated() {
      all.heading(2, row.letter + " " + (row.facts.journey.map(row.facts.caption) ?? ""))
      all.paragraph(telling.remarks(index).joined(separator: " · "))
      let isRead = JourneyTelling(row.facts)
      all.list(
        row.facts.steps.map { step in
          let lines = telling.lines(step, index) + step.feelings.map(isRead.feeling)
          let column = cells.rows[index][row.columns[step.code.isEmpty ? 0 : place(step, row)]]
          let differences = column?.differences.joined(separator: "; ") ?? ""
          let end = differences.isEmpty ? "" : " – " + differences
          return "\(step.code) \(row.facts.caption(step.id))\(end)"
            + (lines.isEmpty ? "" : ". " + lines.joined(separator: ". "))
        })
    }
    if facts.rows.count > 1 {
      all.heading(2, words.table)
      let rows = facts.alignment.columns.enumerated().map { column, own -> [String] in
        [telling.name(own.section)]
          + facts.rows.indices.map { index in
            guard let cell = cells.rows[index][column] else { return "–" }
            guard let place = cell.step else { return cell.differences.joined(separator: "; ") }
            let step = facts.rows[index].facts.steps[place]
            return step.code + " " + facts.rows[index].facts.caption(step.id)
          }
      }
      let place = facts.touchpoints.isEmpty ? words.place : ""
      all.table([place] + facts.rows.map(\.letter), rows)
    }
    if !footer.isEmpty { all.paragraph(footer) }
    return all
  }

  /// The place of a step among those of its journey: steps are numbered as they come.
  private func place(_ step: JourneyStep, _ row: CompareFacts.Row) -> Int {
    min(max(0, (Int(step.code.dropFirst()) ?? 1) - 1), row.columns.count - 1)
  }
}
