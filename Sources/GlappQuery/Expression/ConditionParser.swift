// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
package import GlappText

/// What is wrong with a condition.
package struct QueryFault: Error {
  /// Its place is in the text of the condition, as file 0.
  package let diagnostic: Diagnostic
}

/// Reads a condition for elements of some kinds:
/// `severity >= 4 and (between af or not has evidence)`.
///
/// `or` binds loosest, then `and`, then `not`. All small words exist in both languages.
struct ConditionParser {
  let tokens: [QueryToken]
  let vocabulary: QueryVocabulary
  /// What the elements are called in messages, and the word that explains them.
  let noun: Bilingual
  let helpWord: Bilingual
  var resolver: ReferenceResolver
  var index = 0
  private var depth = 0

  /// More than anybody writes by hand; keeps the parser's own stack bounded.
  static let deepest = 64

  init(
    _ text: String, vocabulary: QueryVocabulary, noun: Bilingual, helpWord: Bilingual,
    resolver: ReferenceResolver
  ) {
    tokens = QueryLexer.tokens(of: text)
    self.vocabulary = vocabulary
    self.noun = noun
    self.helpWord = helpWord
    self.resolver = resolver
  }

  var current: QueryToken { tokens[index] }

  mutating func advance() { if index + 1 < tokens.count { index += 1 } }

  /// Reads the whole text.
  mutating func parse() throws(QueryFault) -> Condition {
    if let unclosed = tokens.first(where: { $0.kind == .unclosed }) {
      throw fault(.queryUnclosed, unclosed, [.text("\"\(unclosed.text)")])
    }
    let condition = try either()
    guard current.kind == .end else {
      throw fault(.queryUnexpected, current, [.text("`\(current.text)`")])
    }
    return condition
  }

  // MARK: - And, or, not

  private mutating func either() throws(QueryFault) -> Condition {
    var parts = [try both()]
    while current.isWord("or", "eller") {
      advance()
      parts.append(try both())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both() throws(QueryFault) -> Condition {
    var parts = [try single()]
    while current.isWord("and", "och") {
      advance()
      parts.append(try single())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func single() throws(QueryFault) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.queryTooDeep, current) }
    if current.isWord("not", "inte") {
      advance()
      return .not(try single())
    }
    if current.kind == .open {
      let open = current
      advance()
      let inner = try either()
      guard current.kind == .close else {
        if current.kind == .end { throw fault(.queryUnclosed, open, [.text("(")]) }
        throw fault(.queryUnexpected, current, [.text("`\(current.text)`")])
      }
      advance()
      return inner
    }
    return try term()
  }

  // MARK: - Terms

  private mutating func term() throws(QueryFault) -> Condition {
    if current.kind == .string {
      defer { advance() }
      return .mentions(current.text)
    }
    guard current.kind == .word, !current.isWord("and", "och", "or", "eller") else {
      throw fault(.queryNeedsCondition, current)
    }
    if current.isWord("has", "har"), tokens[index + 1].kind == .word {
      advance()
      return .has(try subject())
    }
    if current.isWord("lacks", "without", "saknar", "utan"), tokens[index + 1].kind == .word,
      vocabulary.subject(current.text) == nil
    {
      advance()
      return .not(.has(try subject()))
    }
    if current.isWord("in", "i"), vocabulary.subject(current.text) == nil {
      advance()
      return .within(try reference(among: .any))
    }
    return try relation(try subject())
  }

  private mutating func relation(_ subject: Subject) throws(QueryFault) -> Condition {
    let token = current
    if token.kind == .comparison {
      advance()
      if token.text == "~" { return .contains(subject, try text(after: token)) }
      let comparison = Condition.Comparison(rawValue: token.text) ?? .equal
      return .compare(subject, comparison, try operand(of: subject, comparison, after: token))
    }
    if token.isWord("is", "är") {
      advance()
      let isNot = current.isWord("not", "inte")
      if isNot { advance() }
      let comparison = isNot ? Condition.Comparison.unequal : .equal
      return .compare(subject, comparison, try operand(of: subject, comparison, after: token))
    }
    if token.isWord("contains", "innehåller") {
      advance()
      return .contains(subject, try text(after: token))
    }
    let isNot = token.isWord("not", "inte") && tokens[index + 1].isWord("in", "i")
    if isNot { advance() }
    if current.isWord("in", "i") {
      advance()
      let among = Condition.among(subject, try list(of: subject, after: token))
      return isNot ? .not(among) : among
    }
    if token.isWord("between", "mellan") {
      advance()
      let low = try operand(of: subject, .atLeast, after: token)
      guard current.isWord("and", "och") else {
        throw fault(.queryNeedsValue, current, [.text("`\(token.text)`")])
      }
      advance()
      return .span(subject, low, try operand(of: subject, .atMost, after: token))
    }
    return try bare(subject)
  }

  /// A subject alone (`strained`), or with what it names (`between af, fk`).
  private mutating func bare(_ subject: Subject) throws(QueryFault) -> Condition {
    let begins =
      current.kind == .string || current.kind == .number
      || current.kind == .word && !current.isWord("and", "och", "or", "eller", "not", "inte")
    guard begins else { return .has(subject) }
    var all = [try operand(of: subject, .equal, after: current)]
    while current.kind == .comma {
      let comma = current
      advance()
      all.append(try operand(of: subject, .equal, after: comma))
    }
    return .names(subject, all)
  }

  private mutating func list(
    of subject: Subject, after token: QueryToken
  ) throws(QueryFault) -> [Operand] {
    let open = current
    let isBracketed = open.kind == .open
    if isBracketed { advance() }
    var all = [try operand(of: subject, .equal, after: token)]
    while current.kind == .comma {
      let comma = current
      advance()
      all.append(try operand(of: subject, .equal, after: comma))
    }
    if isBracketed {
      guard current.kind == .close else { throw fault(.queryUnclosed, open, [.text("(")]) }
      advance()
    }
    return all
  }

  private mutating func subject() throws(QueryFault) -> Subject {
    let token = current
    guard let subject = vocabulary.subject(token.text) else {
      let near = Nearest.candidates(to: token.text, among: vocabulary.names)
      throw fault(
        .queryUnknownWord, token, [.text("`\(token.text)`"), .both(noun), .both(helpWord)],
        suggestions: near)
    }
    advance()
    return subject
  }

  private mutating func text(after token: QueryToken) throws(QueryFault) -> String {
    guard [.string, .word, .number].contains(current.kind) else {
      throw fault(.queryNeedsValue, current, [.text("`\(token.text)`")])
    }
    defer { advance() }
    return current.text
  }

  func fault(
    _ kind: DiagnosticKind, _ token: QueryToken, _ facts: [Fact] = [],
    suggestions: [String] = []
  ) -> QueryFault {
    QueryFault(
      diagnostic: Diagnostic(
        kind, at: Place(file: 0, range: token.range), facts, suggestions: suggestions))
  }
}
