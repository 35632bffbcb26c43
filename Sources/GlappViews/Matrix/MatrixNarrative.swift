// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The matrix in words: the same as the picture, in the order in which one would tell it.
struct MatrixNarrative {
  private let content: MatrixContent
  private var words: MatrixWords { content.words }
  private(set) var telling = SceneNarrative()

  init(_ content: MatrixContent) {
    self.content = content
    telling.heading(1, content.title)
    telling.paragraph(content.subtitle + ".")
    tellAxes()
    if content.placed.isEmpty {
      telling.paragraph(content.emptyMessage.heading + ". " + content.emptyMessage.text)
    }
    tellOrder()
    tellUnplaced()
    if !content.contested.isEmpty {
      telling.heading(2, words.say("Tala om först", "Talk about first"))
      telling.paragraph(content.contested)
    }
    for decision in content.decisions {
      let told = MatrixDecision(decision, words)
      telling.heading(2, told.heading)
      telling.paragraph(told.title)
      telling.list(told.sentences)
    }
  }

  private mutating func tellAxes() {
    var lines: [String] = []
    if let x = content.x { lines.append(words.say("Vågrätt: ", "Across: ") + told(x, false)) }
    if let y = content.y { lines.append(words.say("Lodrätt: ", "Upwards: ") + told(y, true)) }
    if content.x != nil, content.y != nil {
      let corner = content.fields.corner
      lines.append(
        corner.isUpper
          ? words.say("Uppe till höger: ", "Upper right: ") + corner.name
          : words.say("Nere till höger: ", "Lower right: ") + corner.name)
    }
    lines += content.fields.named.map { content.corner($0).firstUpper + ": " + $0.name }
    telling.list(lines)
  }

  private func told(_ axis: MatrixAxis, _ isUpright: Bool) -> String {
    let (from, to) =
      isUpright
      ? (words.say("nederst", "at the bottom"), words.say("överst", "at the top"))
      : (words.say("till vänster", "at the left"), words.say("till höger", "at the right"))
    let ends = axis.scale.map { scale -> (String, String) in
      let (low, high) = (words.number(scale.low), words.number(scale.high))
      return scale.lowIsBetter ? (high, low) : (low, high)
    }
    let start = axis.startWord + (ends.map { " (\($0.0))" } ?? "")
    let end = axis.endWord + (ends.map { " (\($0.1))" } ?? "")
    return "\(axis.caption) \(start) \(from), \(end) \(to)."
      + (ends == nil ? words.say(" Ingen skala.", " No scale.") : "")
  }

  private mutating func tellOrder() {
    guard let table = content.table else { return }
    let rows = content.entries.filter { $0.number != nil }
    guard !rows.isEmpty else { return }
    telling.heading(2, words.say("Rangordning", "Ranking"))
    if rows.contains(where: { $0.score != nil }) {
      telling.paragraph(words.rule(table.rule, plain: table.usesPlainNumbers) + ".")
    }
    var columns = [
      words.say("Nr", "No"), words.say("Poäng", "Score"), content.kind.one.firstUpper,
    ]
    columns += table.criteria.map(\.caption)
    let hasChoice = rows.contains { !$0.choiceText.isEmpty }
    if hasChoice { columns.append(words.say("Val", "Choice")) }
    columns.append(words.say("Om underlaget", "What it rests on"))
    telling.table(
      columns,
      rows.map { entry in
        var cells = [
          entry.number.map(String.init) ?? "", entry.score.map { words.score($0) } ?? "–",
          entry.title,
        ]
        cells += entry.values.map { $0.isEmpty ? words.say("ej bedömd", "not rated") : $0 }
        if hasChoice { cells.append(entry.choiceText) }
        let read =
          entry.isInterpretation
          ? [words.say("platsen är tolkad", "the place is interpreted")] : []
        cells.append((entry.remarks + read).joined(separator: "; "))
        return cells
      })
    let verdicts = Ranking.Verdict.allCases.filter { verdict in
      rows.contains { $0.verdict == verdict }
    }
    telling.list(verdicts.map { words.explained($0, content.trials).firstUpper + "." })
  }

  private mutating func tellUnplaced() {
    let rows = content.unplaced
    guard !rows.isEmpty else { return }
    telling.heading(2, words.say("Utan plats", "Without a place"))
    telling.list(
      rows.map { entry in
        ([entry.title, entry.reason, entry.choiceText] + entry.remarks)
          .filter { !$0.isEmpty }.joined(separator: " · ")
      })
  }
}

extension String {
  /// The same with a capital first letter.
  fileprivate var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
