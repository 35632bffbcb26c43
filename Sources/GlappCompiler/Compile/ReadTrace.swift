// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax

/// How the arguments of statements were read: which tokens fill which part, and which tokens are
/// words of the language with a spelling in each language.
final class ReadTrace {
  private let schema: CompiledSchema
  private(set) var spans: [ArgumentSpan] = []
  private(set) var words: [LanguageWord] = []
  /// References as tokens, with the kinds that fit.
  private(set) var references: [(tokens: Range<Int>, kinds: ElementKinds)] = []

  init(_ schema: CompiledSchema) { self.schema = schema }

  /// A part that has been filled; the tokens include its connective.
  func part(_ part: ReadyPart, _ tokens: Range<Int>, _ cursor: Cursor) {
    if case .clause(let index) = part.position {
      let connective = Connective.all[Int(index) - 1]
      note(connective.english, connective.swedish, tokens.lowerBound, cursor)
    }
    spans.append(ArgumentSpan(part, tokens))
  }

  func reference(_ tokens: Range<Int>, _ kinds: ElementKinds) {
    references.append((tokens, kinds))
  }

  /// The word that begins a statement, or names one in an address.
  func word(_ row: Int, _ token: Int, _ cursor: Cursor) {
    let row = schema.schema.rows[row]
    note(row.english, row.swedish, token, cursor)
  }

  func value(_ value: SlotValue, _ part: ReadyPart, _ cursor: Cursor) {
    switch value {
    case .choice(let name): choice(name.index, part, cursor.index, cursor)
    case .unknown: note("unknown", "okänt", cursor.index, cursor)
    case .missing: note("missing", "saknas", cursor.index, cursor)
    default: break
    }
  }

  func choice(_ english: UInt32, _ part: ReadyPart, _ token: Int, _ cursor: Cursor) {
    let swedish = schema.choices[part.choices].last { $0.english == english }?.spelling ?? english
    note(schema.interner[english], schema.interner[swedish], token, cursor)
  }

  func unit(_ written: String, isOne: Bool, _ cursor: Cursor) {
    let all = isOne ? Self.units : Self.units.reversed()
    guard let pair = all.first(where: { $0.0 == written || $0.1 == written }) else { return }
    note(pair.0, pair.1, cursor.index, cursor)
  }

  /// Units that are written differently; `min` and the like serve both languages.
  private static let units = [
    ("s", "sek"), ("second", "sekund"), ("seconds", "sekunder"), ("minute", "minut"),
    ("minutes", "minuter"), ("h", "tim"), ("hour", "timme"), ("hours", "timmar"), ("day", "dag"),
    ("days", "dygn"), ("days", "dagar"), ("w", "v"), ("week", "vecka"), ("weeks", "veckor"),
    ("mo", "mån"), ("month", "månad"), ("months", "månader"), ("year", "år"), ("years", "år"),
  ]

  private func note(_ english: String, _ swedish: String, _ token: Int, _ cursor: Cursor) {
    words.append(
      LanguageWord(file: cursor.file, token: token, english: english, swedish: swedish))
  }
}

/// The tokens of a statement that fill one part of its pattern.
package struct ArgumentSpan: Sendable {
  let position: ReadyPart.Position
  /// The place of the part among those without a connective.
  package let positional: Int?
  /// The connective before it, as its index in `Connective.all`.
  package let connective: Int?
  package let role: SlotRole
  package let isOptional: Bool
  package let isIdentity: Bool
  package let isTitle: Bool
  /// Whether the part takes nothing but texts.
  package let isText: Bool
  /// The tokens of the argument.
  package let tokens: Range<Int>
  /// The same with the connective.
  package let whole: Range<Int>

  init(_ part: ReadyPart, _ whole: Range<Int>) {
    position = part.position
    switch part.position {
    case .positional(let place):
      positional = place
      connective = nil
      tokens = whole
    case .clause(let index):
      positional = nil
      connective = Int(index) - 1
      tokens = whole.lowerBound + 1..<whole.upperBound
    }
    role = part.role
    isOptional = part.isOptional
    isIdentity = part.isIdentity
    isTitle = part.isTitle
    isText = part.isText
    self.whole = whole
  }

  /// The tokens of each item of a list.
  package func items(in tree: SyntaxTree) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = tokens.lowerBound
    for token in tokens where tree.tokens[token].kind == .comma {
      items.append(start..<token)
      start = token + 1
    }
    return items + [start..<tokens.upperBound]
  }
}

/// A token that is a word of the language, in both languages.
package struct LanguageWord: Sendable {
  package let file: Int
  package let token: Int
  package let english: String
  package let swedish: String
}
