// SPDX-License-Identifier: EUPL-1.2

package import GlappSyntax
package import GlappText

/// Which words are of one language only: what a text is written in shows by them.
package struct WordLanguages: Sendable {
  /// For each known word +1 Swedish, -1 English, 0 either.
  private let sides: [Int8]

  package static let current = WordLanguages(.current)

  init(_ schema: CompiledSchema) {
    var swedish: Set<String> = []
    var english: Set<String> = []
    for row in schema.schema.rows where row.english != row.swedish {
      swedish.insert(row.swedish)
      english.insert(row.english)
    }
    // A word that is the same in both languages somewhere tells nothing.
    let either = Set(schema.schema.rows.filter { $0.english == $0.swedish }.map(\.english))
    sides = (0..<schema.knownWords).map { word in
      let text = schema.interner[word]
      if either.contains(text) || swedish.contains(text) == english.contains(text) { return 0 }
      return swedish.contains(text) ? 1 : -1
    }
  }

  /// The language of most of the statements; nil where none tells, or as many tell the one as the
  /// other.
  package func language(
    _ statements: some Sequence<SyntaxTree.Statement>, _ tree: SyntaxTree
  ) -> Language? {
    var sum = 0
    for node in statements {
      let word = Int(tree.tokens[Int(node.word)].payload)
      if word < sides.count { sum += Int(sides[word]) }
    }
    return sum == 0 ? nil : sum > 0 ? .swedish : .english
  }
}

extension ParsedMap {
  /// The language to speak of the map: what it says it is in; else Swedish where most of its words
  /// are. English words alone tell nothing of who reads the map: they are what every example on the
  /// way here was written in.
  package var language: Language? {
    if let stated = statedLanguage { return stated }
    let first = trees[0]
    let written = WordLanguages.current.language(first.statements.prefix(Self.enough), first)
    return written == .swedish ? .swedish : nil
  }

  /// So many statements tell which language a map is written in.
  private static let enough = 2_000
}
