// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax
package import GlappText

/// The files of a map as parsed, and which include leads to which file.
package struct ParsedMap: Sendable {
  /// The files; 0 is the root file.
  package var trees: [SyntaxTree]
  /// For each file its include statements and the file each leads to; an include that leads
  /// nowhere (missing, outside, already read) is left out.
  package var includes: [[Int: Int]]
  /// The names of all files; begin it as a copy of `CompiledSchema.interner`.
  package var interner: Interner

  package init(trees: [SyntaxTree], includes: [[Int: Int]], interner: Interner) {
    self.trees = trees
    self.includes = includes
    self.interner = interner
  }

  /// A map of one text, for tests and for text from standard input.
  package init(_ source: SourceText, schema: CompiledSchema = .current) {
    interner = schema.interner
    trees = [Parser.parse(source, interner: &interner, words: schema.parserWords)]
    includes = [[:]]
  }
}

/// What compiling gives: the model, where its entries stand, and what is wrong.
package struct CompiledMap: Sendable {
  package let map: ServiceMap
  package let sourceMap: SourceMap
  /// Faults of syntax and of meaning; findings are the work of the checks.
  package let diagnostics: DiagnosticSink
  /// How many steps it took, for the test that it is linear.
  package let steps: Int
  /// The language to speak of the map: the one it states, else the one its words are in, where that
  /// tells.
  package let language: Language?

  /// Compiles a map; never fails: what cannot be understood is left out and said.
  package static func compile(
    _ parsed: ParsedMap, schema: CompiledSchema = .current
  ) -> CompiledMap {
    var compiler = MapCompiler(parsed, schema: schema)
    compiler.run()
    compiler.forgetReferences()
    return compiler.finished()
  }
}

extension ParsedMap {
  /// The language that the map says it is in; nil where it says none.
  ///
  /// - Complexity: linear in the top level of the root file.
  var statedLanguage: Language? {
    let schema = CompiledSchema.current
    let tree = trees[0]
    func word(_ statement: Int, _ context: CompiledSchema.Context) -> Word? {
      let name = tree.tokens[Int(tree.statements[statement].word)].payload
      return schema.row(name, in: context).map { schema.schema.rows[$0].word }
    }
    func language(in map: Int) -> Language? {
      var setting = map + 1
      while setting < Int(tree.statements[map].end) {
        let node = tree.statements[setting]
        if word(setting, .mapBlock) == .language, node.word + 1 < node.argumentsEnd {
          return Language(rawValue: tree.source.string(tree.tokens[Int(node.word) + 1].range))
        }
        setting = Int(node.end)
      }
      return nil
    }
    var statement = 0
    while statement < tree.statements.count {
      if word(statement, .top) == .map { return language(in: statement) }
      statement = Int(tree.statements[statement].end)
    }
    return nil
  }
}
