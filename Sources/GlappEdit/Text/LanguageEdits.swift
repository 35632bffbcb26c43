// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
import GlappModel
package import GlappSyntax
package import GlappText

/// The words of one file in one language.
package enum LanguageEdits {
  /// The edits that spell every word of the language in `language` and then lay out the file, none of
  /// which touches another.
  ///
  /// - Parameters:
  ///   - tree: the file, alone.
  ///   - interner: its names.
  ///   - language: Swedish or English.
  ///   - schema: the words.
  /// - Returns: the edits; nil where the map would mean something else after them (an id of its own
  ///   is spelled as a word of the other language, and is meant there).
  /// - Complexity: linear in the file; it is compiled twice.
  package static func edits(
    of tree: SyntaxTree, _ interner: Interner, to language: Language,
    schema: CompiledSchema = .current
  ) -> [TextEdit]? {
    let parsed = ParsedMap(trees: [tree], includes: [[:]], interner: interner)
    var spellings: [Int: String] = [:]
    for word in CompiledMap.languageWords(of: parsed, schema: schema) {
      let wanted = language == .swedish ? word.swedish : word.english
      if spellings[word.token] == nil { spellings[word.token] = wanted }
    }
    let edits = spellings.sorted { $0.key < $1.key }.compactMap { token, wanted -> TextEdit? in
      let range = tree.tokens[token].range
      return tree.source.string(range) == wanted ? nil : TextEdit(range: range, text: wanted)
    }
    guard !edits.isEmpty else { return Formatter.edits(for: tree) }
    let turned = SourceText(
      name: tree.source.name, bytes: Formatter.apply(edits, to: tree.source.bytes))
    let before = CompiledMap.compile(parsed, schema: schema).map
    let after = CompiledMap.compile(ParsedMap(turned), schema: schema).map
    guard ModelComparison.areEqual(before, after) else { return nil }
    // Words of another length may want another layout.
    var interner = interner
    let tree = Parser.parse(turned, interner: &interner, words: schema.parserWords)
    return StackedEdits.of(
      parsed.trees[0].source.bytes, [edits, Formatter.edits(for: tree) ?? []])
  }
}
