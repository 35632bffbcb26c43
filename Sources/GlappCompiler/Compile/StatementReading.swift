// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax
package import GlappText

/// One statement read by a row of the schema: what fills which part, and what does not fit.
package struct StatementReading {
  /// The parts that are filled, in the order of the text.
  package let spans: [ArgumentSpan]
  /// The words of the language among the tokens.
  package let words: [LanguageWord]
  /// What is wrong with the arguments; references are not looked up.
  package let diagnostics: DiagnosticSink
  /// The references, as tokens with the kinds that fit.
  package let references: [(tokens: Range<Int>, kinds: ElementKinds)]

  /// Reads statement `index` of `tree`, whose names are those of `interner`, as `row` would.
  ///
  /// - Complexity: the statement's length, whatever the size of the map.
  package init(
    _ index: Int, of tree: SyntaxTree, as row: Int, interner: Interner, schema: CompiledSchema
  ) {
    let alone = ParsedMap(trees: [], includes: [], interner: interner)
    var compiler = MapCompiler(alone, schema: schema)
    let trace = ReadTrace(schema)
    compiler.trace = trace
    compiler.read(row, index, of: tree, file: 0, into: nil)
    spans = trace.spans
    words = trace.words
    diagnostics = compiler.diagnostics
    references = trace.references
  }

  /// The part behind a connective, by its English spelling.
  package func clause(_ english: String) -> ArgumentSpan? {
    spans.first { $0.connective.map { Connective.all[$0].english } == english }
  }

  /// The part without a connective at `place`.
  package func positional(_ place: Int) -> ArgumentSpan? {
    spans.first { $0.positional == place }
  }

  /// The title, where there is one.
  package var title: ArgumentSpan? { spans.first(where: \.isTitle) }
  /// The written id, where there is one.
  package var identity: ArgumentSpan? { spans.first(where: \.isIdentity) }
}
