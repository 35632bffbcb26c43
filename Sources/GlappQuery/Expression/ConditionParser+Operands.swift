// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// Reading what a word is compared with, and holding it against what the word can be.
extension ConditionParser {
  /// The value after a comparison.
  mutating func operand(
    of subject: Subject, _ comparison: Condition.Comparison, after token: QueryToken
  ) throws(QueryFault) -> Operand {
    let value = current
    guard [.word, .string, .number].contains(value.kind),
      !value.isWord("and", "och", "or", "eller")
    else { throw fault(.queryNeedsValue, value, [.text("`\(token.text)`")]) }
    advance()
    if comparison.needsSize, !subject.isSized, !subject.isCounted {
      throw fault(.queryNeedsNumber, token, [.text("`\(subject.name)`")])
    }
    if value.kind == .number { return try number(value) }
    var operand = Operand(text: value.text, isQuoted: value.kind == .string)
    if comparison.needsSize {
      throw fault(.queryNotANumber, value, [.text("`\(value.text)`")])
    }
    if value.kind == .string { return operand }
    operand.choice = subject.choices[value.text.lowercased()]
    if operand.choice == nil, value.isWord("vet"), current.isWord("inte", "ej"),
      let unknown = subject.choices["vet-inte"]
    {
      advance()
      operand.choice = unknown
    }
    guard operand.choice == nil else { return operand }
    if subject.hasOnlyChoices { throw notAChoice(value, subject) }
    if !subject.kinds.isEmpty { try find(value, subject, &operand) }
    return operand
  }

  /// An element by its id or path.
  mutating func reference(among kinds: ElementKinds) throws(QueryFault) -> EntryID {
    let token = current
    guard token.kind == .word || token.kind == .string else {
      throw fault(.queryNeedsValue, token, [.text("`i`")])
    }
    advance()
    if case .one(let id) = resolver.find(token.text, from: .root, among: kinds) { return id }
    throw unknown(token, kinds)
  }

  private mutating func number(_ token: QueryToken) throws(QueryFault) -> Operand {
    let unit = current.kind == .word ? Self.units[current.text.lowercased()] : nil
    if unit != nil { advance() }
    if let operand = Operand(number: token.text, unit: unit) { return operand }
    throw fault(.queryNotANumber, token, [.text("`\(token.text)`")])
  }

  /// What an id names. Where the subject may also be a text or a name, an id that leads nowhere
  /// is one.
  private mutating func find(
    _ token: QueryToken, _ subject: Subject, _ operand: inout Operand
  ) throws(QueryFault) {
    // Anyone of an organisation answers for it, so what is asked for may be of any kind.
    switch resolver.find(token.text, from: .root, among: subject.kinds) {
    case .one(let id): operand.target = id
    case .wrongKind(let id): operand.target = id
    case .several, .nothing:
      if case .one(let id) = resolver.find(token.text, from: .root, among: .any) {
        operand.target = id
      } else if !subject.isFree {
        if subject.shownChoices.isEmpty { throw unknown(token, subject.kinds) }
        throw notAChoice(token, subject)
      }
    }
  }

  private mutating func unknown(_ token: QueryToken, _ kinds: ElementKinds) -> QueryFault {
    guard let found = resolver.fault(token.text, from: .root, among: kinds) else {
      return fault(.queryUnexpected, token, [.text("`\(token.text)`")])
    }
    let diagnostic = Diagnostic(
      found.kind, at: Place(file: 0, range: token.range), found.facts,
      suggestions: found.suggestions)
    return QueryFault(diagnostic: diagnostic)
  }

  private func notAChoice(_ token: QueryToken, _ subject: Subject) -> QueryFault {
    let near = Nearest.candidates(to: token.text, among: subject.choices.keys.sorted())
    let shown = Bilingual(
      sv: subject.shownChoices.map(\.swedish).joined(separator: ", "),
      en: subject.shownChoices.map(\.english).joined(separator: ", "))
    return fault(
      .queryUnknownChoice, token,
      [.text("`\(subject.name)`"), .text("`\(token.text)`"), .both(shown)], suggestions: near)
  }

  private static let units: [String: Quantity.Unit] = Dictionary(
    CompiledSchema.unitNames.flatMap { unit, names in names.map { ($0, unit) } },
    uniquingKeysWith: { first, _ in first })
}
