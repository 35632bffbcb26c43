// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The matrix in words: the same as the picture, in the order in which one would tell it.
struct MatrixNarrative {
  private let content: MatrixContent
  private var words: MatrixWords { content.words }
  private(set) var telling = SceneNarrative()

  init(_ content: MatrixContent, _ facts: MatrixPlotFacts, look: Look) {
    self.content = content
    telling.heading(1, content.title)
    telling.paragraph(content.subtitle + ".")
    tellAxes()
    if content.placed.isEmpty {
      telling.paragraph(content.emptyMessage.heading + ". " + content.emptyMessage.text)
    }
    tellOrder()
    tellUnscored()
    tellRatings()
    if let contested = content.contested {
      telling.heading(2, words.say("Diskutera först", "Discuss first"))
      telling.paragraph(contested.text)
    }
    tellDecisions()
    var notes = content.notes(facts)
    notes += facts.shared.map { labels in
      words.say("Samma plats: ", "The same place: ") + words.shortList(labels) + "."
    }
    let signs = MatrixLegend.entries(content, facts, look: look).map { $0.text.firstUpper + "." }
    if !notes.isEmpty || !signs.isEmpty {
      telling.heading(2, words.say("Om bilden", "About the picture"))
      telling.list(notes + signs)
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
    let rows = content.entries.filter { $0.score != nil }
    guard !rows.isEmpty else { return }
    telling.heading(2, words.say("Rangordning", "Ranking"))
    let formula = MatrixFormula(table, words)
    telling.paragraph(
      [formula.rule(isRounded: content.scores.isRounded) + ".", formula.hidden]
        .filter { !$0.isEmpty }.joined(separator: " "))
    var columns = [
      words.say("Nr", "No"), words.say("Poäng", "Score"), content.kind.one.firstUpper,
    ]
    let hasWorking = rows.contains { !$0.working.isEmpty }
    if hasWorking { columns.append(words.say("Uträkning", "Working")) }
    let hasChoice = rows.contains { !$0.choiceText.isEmpty }
    if hasChoice { columns.append(words.say("Val", "Choice")) }
    let hasMore = rows.contains { !remarks($0).isEmpty }
    if hasMore { columns.append(words.say("Övrigt", "More")) }
    telling.table(
      columns,
      rows.map { entry in
        var cells = [entry.label, entry.score.map(content.scores.text) ?? "–", entry.title]
        if hasWorking { cells.append(entry.working) }
        if hasChoice { cells.append(entry.choiceText) }
        if hasMore { cells.append(remarks(entry)) }
        return cells
      })
  }

  private func remarks(_ entry: MatrixEntry) -> String {
    let read =
      entry.isInterpretation ? [words.say("platsen är tolkad", "the place is interpreted")] : []
    return (entry.remarks + read).joined(separator: "; ")
  }

  private mutating func tellUnscored() {
    for section in content.unscored {
      telling.heading(2, section.heading)
      for group in section.groups {
        if !group.lack.isEmpty { telling.paragraph(group.lack.firstUpper.asSentence) }
        telling.list(
          group.entries.map { entry in
            [entry.name, entry.choiceText, remarks(entry)].filter { !$0.isEmpty }
              .joined(separator: " · ")
          })
      }
    }
  }

  /// The numbers behind places and lines, criterion by criterion.
  private mutating func tellRatings() {
    guard let table = content.table, content.isRated else { return }
    telling.heading(2, words.say("Bedömningarna", "The ratings"))
    for (index, criterion) in table.criteria.enumerated() {
      let rows = content.entries.filter { $0.figures[index].isAsked }
      guard !rows.isEmpty else { continue }
      telling.heading(3, criterion.caption)
      let hasHalf = rows.contains { $0.figures[index].middleHalf != nil }
      let hasUnknown = rows.contains { $0.figures[index].unknown > 0 }
      var columns = [
        words.say("Nr", "No"), content.kind.one.firstUpper, words.say("Median", "Median"),
      ]
      if hasHalf { columns.append(words.say("Mittersta hälften", "Middle half")) }
      columns += [words.say("Lägst–högst", "Lowest–highest"), words.say("Svar", "Answers")]
      if hasUnknown { columns.append(words.say("Vet inte", "Don't know")) }
      telling.table(
        columns,
        rows.map { entry in
          let figure = entry.figures[index]
          func span(_ range: ClosedRange<Double>?) -> String {
            range.map { words.range($0.lowerBound, $0.upperBound) } ?? "–"
          }
          var cells = [
            entry.label.isEmpty ? "–" : entry.label, entry.title,
            figure.median.map(words.number) ?? "–",
          ]
          if hasHalf { cells.append(span(figure.middleHalf)) }
          cells += [span(figure.range), "\(figure.answers)"]
          if hasUnknown { cells.append("\(figure.unknown)") }
          return cells
        })
    }
  }

  private mutating func tellDecisions() {
    if !content.fault.isEmpty { telling.paragraph(content.fault.firstUpper + ".") }
    for decision in content.decisions {
      let told = MatrixDecision(decision, words)
      telling.heading(2, told.heading)
      telling.paragraph(told.title)
      telling.list(told.sentences)
    }
  }
}
