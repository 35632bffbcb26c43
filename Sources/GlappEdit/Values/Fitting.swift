// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// A statement made of what a user gave, read as the compiler reads it.
struct Fitting {
  let tree: SyntaxTree
  let reading: StatementReading
  /// The tokens that the user's values became.
  let tokens: Range<Int>

  /// Tokens of the statement as a file of `style` would have them: words in its language, texts
  /// between its quotes, spaces as the formatter sets them.
  func written(_ range: Range<Int>, _ style: FileStyle) -> String {
    var gaps: [UInt32: String] = [:]
    for edit in Formatter.edits(for: tree) ?? [] { gaps[edit.range.start] = edit.text }
    let words = Dictionary(reading.words.map { ($0.token, $0) }) { first, _ in first }
    var text = ""
    for token in range {
      if token > range.lowerBound {
        let last = tree.tokens[token - 1].end
        text += gaps[last] ?? tree.string(Int(last), Int(tree.tokens[token].offset))
      }
      if let word = words[token] {
        text += style.language == .swedish ? word.swedish : word.english
      } else {
        text += written(tree.tokens[token], style)
      }
    }
    return text
  }

  private func written(_ token: Token, _ style: FileStyle) -> String {
    let text = tree.source.string(token.range)
    switch token.kind {
    case .string, .multilineString:
      return style.quotes.written(tree.stringValue(token))
    case .number, .percent, .minus:
      guard let first = text.unicodeScalars.first, first.value == 0x2212 || first.value == 0x2013
      else { return text }
      return "-" + String(text.unicodeScalars.dropFirst())
    default: return text
    }
  }

  /// All arguments.
  func arguments(_ style: FileStyle) -> String {
    written(1..<Int(tree.statements[0].argumentsEnd), style)
  }
}

extension Desk {
  /// Makes a statement of the words around and the values given: finds out which of them are texts
  /// to be put between quotes.
  ///
  /// - Parameters:
  ///   - row: the row it is read by.
  ///   - before: the statement up to the values, as written.
  ///   - values: what the user gave.
  ///   - after: the rest of the statement.
  ///   - scope: the entry that references are looked up from.
  ///   - allowed: how many faults the statement had before.
  /// - Returns: the statement, and which of its tokens the values became.
  /// - Throws: what is wrong with the values.
  mutating func fit(
    _ row: Int, before: String, _ values: [String], after: String = "", in scope: EntryID,
    allowing allowed: Int = 0
  ) throws(EditRefusal) -> Fitting {
    var best: (fitting: Fitting, faults: [Diagnostic], isForced: Bool)?
    for pieces in ValueForms.all(values) {
      guard let fitting = reading(row, before, pieces, after) else { continue }
      var faults =
        fitting.tree.diagnostics.kept.filter { $0.severity == .error }
        + fitting.reading.diagnostics.kept.filter { $0.severity == .error }
      if faults.count <= allowed {
        faults = unresolved(fitting, scope)
        if faults.isEmpty { return fitting }
        // A reference that leads nowhere is still the likeliest reading.
        if best == nil || best?.isForced == false { best = (fitting, faults, true) }
      } else if best == nil {
        best = (fitting, faults, false)
      }
    }
    guard let best else {
      throw EditRefusal(
        .needsValue, [.text("`\(before)`"), .both(map.schema.schema.rows[row].example)])
    }
    // A code of the pictures in place of an id.
    if let meant = decoded(values, scope) {
      return try fit(row, before: before, meant, after: after, in: scope, allowing: allowed)
    }
    if force { return best.fitting }
    throw EditRefusal(best.faults[0])
  }

  /// The values with what the codes in them stand for; nil where there is none.
  private mutating func decoded(_ values: [String], _ scope: EntryID) -> [String]? {
    let meant = values.map { value -> String in
      let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { part in
        guard let entry = coded(part.filter { !$0.isWhitespace }, among: .any) else {
          return String(part)
        }
        return map.resolver.text(for: entry, from: scope, among: .any)
          ?? Addresses.address(of: entry, in: map)
      }
      return parts.joined(separator: ",")
    }
    return meant == values ? nil : meant
  }

  private func reading(
    _ row: Int, _ before: String, _ pieces: String, _ after: String
  ) -> Fitting? {
    let head = pieces.isEmpty ? before : "\(before) \(pieces)"
    let text = after.isEmpty ? head : "\(head) \(after)"
    // A copy of all the map's names would cost more than the rest of it.
    var interner = map.schema.interner
    let tree = Parser.parse(
      SourceText(name: "", bytes: Array(text.utf8)), interner: &interner,
      words: map.schema.parserWords)
    guard tree.statements.count == 1, tree.statements[0].word == 0,
      Int(tree.statements[0].argumentsEnd) == tree.tokens.count
    else { return nil }
    let reading = StatementReading(
      0, of: tree, as: row, interner: interner, schema: map.schema)
    let from = before.utf8.count
    let to = head.utf8.count
    let own = tree.tokens.indices.filter {
      Int(tree.tokens[$0].offset) >= from && Int(tree.tokens[$0].offset) < to
    }
    let tokens = (own.first ?? tree.tokens.count)..<((own.last ?? tree.tokens.count - 1) + 1)
    return Fitting(tree: tree, reading: reading, tokens: tokens)
  }

  /// What is wrong with the references among the values.
  private mutating func unresolved(_ fitting: Fitting, _ scope: EntryID) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for reference in fitting.reading.references
    where fitting.tokens.contains(reference.tokens.lowerBound) {
      let text = fitting.tree.string(tokens: reference.tokens)
      if let fault = map.resolver.fault(text, from: scope, among: reference.kinds) {
        faults.append(fault)
      }
    }
    return faults
  }
}
