// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// What is said about arguments.
extension MapCompiler {
  mutating func report(
    _ kind: DiagnosticKind, _ range: TextRange, _ facts: [Fact], suggestions: [String] = [],
    fixes: [Diagnostic.Fix] = []
  ) {
    guard !diagnostics.isFull(kind.severity) else { return diagnostics.count(kind.severity) }
    diagnostics.add(
      Diagnostic(
        kind, at: Place(file: cursor.file, range: range), facts, suggestions: suggestions,
        fixes: fixes))
  }

  /// The argument at the cursor fits nowhere.
  mutating func reportUnexpected(
    _ pattern: ReadyPattern, _ expected: ReadyPart?, _ tree: SyntaxTree
  ) {
    let alreadySaid = cursor.isFaulty
    cursor.isFaulty = true
    guard cursor.index < cursor.end else {
      return alreadySaid ? () : reportMissingPart(expected, tree)
    }
    let token = tree.tokens[cursor.index]
    guard !alreadySaid, token.kind != .malformed else { return }
    let word = "`\(text(cursor.word, tree))`"
    if token.kind == .identifier, let expected, !expected.choices.isEmpty,
      schema.connective(token.payload) == nil
    {
      let all = offered(expected, isSwedish: isSwedish(tree))
      let near = Nearest.candidates(to: text(token, tree), among: all)
      let fixes = near.prefix(1).map {
        Diagnostic.Fix(
          Bilingual(sv: "skriv \($0)", en: "write \($0)"), [TextEdit(range: token.range, text: $0)])
      }
      return report(
        .unknownChoice, token.range,
        [.text("`\(text(token, tree))`"), .text(word), .choices(all)],
        suggestions: near, fixes: Array(fixes))
    }
    let last = tree.tokens[cursor.end - 1]
    let range = token.range.joined(with: last.range)
    report(
      .unexpectedArgument, range,
      [
        .text("`\(tree.source.string(range))`"), .text(word), .both(wanted(expected, pattern)),
        .both(example),
      ])
  }

  mutating func reportMissing(
    _ pattern: ReadyPattern, from next: Int, _ usedClauses: UInt32, _ tree: SyntaxTree
  ) {
    for part in pattern.positional.dropFirst(next) where !part.isOptional {
      return reportMissingPart(part, tree)
    }
    for clause in pattern.clauses
    where !clause.part.isOptional && usedClauses & (1 << UInt32(clause.connective)) == 0 {
      return reportMissingPart(clause.part, tree)
    }
  }

  private mutating func reportMissingPart(_ part: ReadyPart?, _ tree: SyntaxTree) {
    let described = part.map(description) ?? Bilingual(sv: "något mer", en: "something more")
    report(
      .missingArgument, cursor.word.range,
      [.text("`\(text(cursor.word, tree))`"), .both(described), .both(example)])
  }

  /// The row's example, in the reader's language.
  private var example: Bilingual { schema.schema.rows[cursor.row].example }

  /// Whether the statement was written with the Swedish word.
  private func isSwedish(_ tree: SyntaxTree) -> Bool {
    let row = schema.schema.rows[cursor.row]
    return row.swedish != row.english && text(cursor.word, tree) == row.swedish
  }

  private func wanted(_ part: ReadyPart?, _ pattern: ReadyPattern) -> Bilingual {
    guard let part else {
      let clauses = pattern.clauses.map { Connective.all[Int($0.connective) - 1] }
      guard !clauses.isEmpty else {
        return Bilingual(sv: "här kommer inget mer", en: "nothing more comes here")
      }
      let swedish = Fact.choices(clauses.map { "\($0.swedish) …" }).worded(in: .swedish)
      let english = Fact.choices(clauses.map { "\($0.english) …" }).worded(in: .english)
      return Bilingual(sv: "här kan bara \(swedish) följa", en: "only \(english) may follow here")
    }
    let described = description(part)
    return Bilingual(
      sv: "här behövs \(described.swedish)", en: "here \(described.english) is needed")
  }

  /// The choices of a part, in the language the statement is written in.
  private func offered(_ part: ReadyPart, isSwedish: Bool) -> [String] {
    part.types.flatMap { type -> [String] in
      switch type {
      case .choice(let all), .choices(let all): all.map { isSwedish ? $0.swedish : $0.english }
      default: []
      }
    }
  }

  /// What a part takes, in words.
  private func description(_ part: ReadyPart) -> Bilingual {
    let hasRange = part.types.contains { if case .range = $0 { true } else { false } }
    let types = part.types.filter { type in
      if case .number = type { !hasRange } else { true }
    }
    let all = types.map(description)
    return Bilingual(
      sv: all.map(\.swedish).joined(separator: ", eller "),
      en: all.map(\.english).joined(separator: ", or "))
  }

  /// The first few of a part's choices.
  private func description(_ choices: [SlotType.Choice]) -> Bilingual {
    func some(_ names: [String], in language: Language) -> String {
      names.count > 5
        ? names.prefix(4).map { "`\($0)`" }.joined(separator: ", ") + " …"
        : Fact.choices(names).worded(in: language)
    }
    return Bilingual(
      sv: some(choices.map(\.swedish), in: .swedish), en: some(choices.map(\.english), in: .english)
    )
  }

  private func description(_ type: SlotType) -> Bilingual {
    switch type {
    case .id: Bilingual(sv: "ett id", en: "an id")
    case .title, .text: Bilingual(sv: "en text inom citattecken", en: "a text between quotes")
    case .texts: Bilingual(sv: "texter inom citattecken", en: "texts between quotes")
    case .ref(let kinds), .refs(let kinds):
      Bilingual(
        sv: "id:t för \(schema.name(of: kinds).swedish)",
        en: "the id of \(schema.name(of: kinds).english)")
    case .number, .integer: Bilingual(sv: "ett tal", en: "a number")
    case .numbers: Bilingual(sv: "tal", en: "numbers")
    case .percent: Bilingual(sv: "en procentsats", en: "a percentage")
    case .range: Bilingual(sv: "ett tal eller ett spann (5..6)", en: "a number or a range (5..6)")
    case .duration: Bilingual(sv: "en tid (3 veckor)", en: "a time (3 weeks)")
    case .date: Bilingual(sv: "ett datum", en: "a date")
    case .period: Bilingual(sv: "en period", en: "a period")
    case .name, .names: Bilingual(sv: "ett ord", en: "a word")
    case .choice(let all), .choices(let all): description(all)
    case .arrow: Bilingual(sv: "en pil (->)", en: "an arrow (->)")
    case .sign: Bilingual(sv: "ett tecken (+, - eller ?)", en: "a sign (+, - or ?)")
    case .unknown: Bilingual(sv: "`okänt`", en: "`unknown`")
    case .missing: Bilingual(sv: "`saknas`", en: "`missing`")
    }
  }
}
