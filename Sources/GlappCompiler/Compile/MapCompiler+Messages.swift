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
    guard !isTrial else { return trialFaults += 1 }
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
    let next = cursor.index + 1 < cursor.end ? tree.tokens[cursor.index + 1] : nil
    // What a faulty sign stands right after (`+½`) is the same mistake.
    let isSaid = next.map { $0.kind == .malformed && !$0.flags.contains(.spaceBefore) } ?? false
    guard !alreadySaid, !isSaid, token.kind != .malformed else { return }
    guard !diagnostics.isFull(.error), !isTrial else {
      return report(.unexpectedArgument, .at(0), [])
    }
    let before = cursor.index - 1
    if Self.isArrow(token), tree.tokens[before].offset == cursor.word.offset,
      !schema.positional(of: pattern).contains(where: { $0.role == .arrow }),
      reportArrow(from: before, to: cursor.end, context, of: tree, file: cursor.file)
    {
      return
    }
    if reportWrongConnective(token, pattern, tree) { return }
    if reportRunIn(token, tree) || reportMissingComma(token, tree) { return }
    if reportAbsence(token, expected, tree) { return }
    if reportUnquoted(token, pattern, expected, tree) { return }
    if reportDate(token, expected, tree) { return }
    let word = "`\(text(cursor.word, tree))`"
    if token.kind == .identifier, let expected, !expected.choices.isEmpty,
      !schema.isConnective(token.payload)
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
    noteQuotedReference(token, expected, tree)
    var wanted = wanted(expected, pattern)
    var shown = expected
    if token.kind == .comma, expected?.role != .arrow {
      wanted = Bilingual(sv: "bara ett kan stå här", en: "only one can stand here")
      shown = nil
    }
    report(
      .unexpectedArgument, range,
      [
        .text("`\(tree.source.string(range))`"), .text(word), .both(wanted),
        .both(shortExample(showing: shown, tree)),
      ])
  }

  mutating func reportMissing(
    _ pattern: ReadyPattern, from next: Int, _ usedClauses: UInt32, _ tree: SyntaxTree
  ) {
    let missingClauses = pattern.neededClauses & ~usedClauses
    guard next < pattern.needed || missingClauses != 0 else { return }
    for part in schema.positional(of: pattern).dropFirst(next) where !part.isOptional {
      return reportMissingPart(part, tree)
    }
    for part in schema.clauses(of: pattern) where missingClauses & 1 << part.connective != 0 {
      return reportMissingPart(part, tree)
    }
  }

  private mutating func reportMissingPart(_ part: ReadyPart?, _ tree: SyntaxTree) {
    guard !diagnostics.isFull(.error), !isTrial else { return report(.missingArgument, .at(0), []) }
    let described = part.map(description) ?? Bilingual(sv: "något mer", en: "something more")
    let example = part.flatMap { titled($0, tree) } ?? shortExample(showing: part, tree)
    report(
      .missingArgument, cursor.word.range,
      [.text("`\(text(cursor.word, tree))`"), .both(described), .both(example)])
  }

  private func wanted(_ part: ReadyPart?, _ pattern: ReadyPattern) -> Bilingual {
    guard let part else {
      let clauses = schema.clauses(of: pattern).map { Connective.all[Int($0.connective) - 1] }
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
    schema.details(of: part).types.flatMap { type -> [String] in
      switch type {
      case .choice(let all), .choices(let all): all.map { isSwedish ? $0.swedish : $0.english }
      default: []
      }
    }
  }
}
