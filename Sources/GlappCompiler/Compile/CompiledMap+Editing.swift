// SPDX-License-Identifier: EUPL-1.2

/// Compiling for those who change the text: the same map, and what it takes to find one's way
/// from the map back to the text.
extension CompiledMap {
  /// Compiles a map and keeps what looking up references takes.
  package static func compileToEdit(
    _ parsed: ParsedMap, schema: CompiledSchema = .current
  ) -> (CompiledMap, ReferenceResolver) {
    var compiler = MapCompiler(parsed, schema: schema)
    compiler.run()
    return (compiler.finished(), ReferenceResolver(compiler))
  }

  /// Compiles a map and lists every token that is a word of the language.
  package static func languageWords(
    of parsed: ParsedMap, schema: CompiledSchema = .current
  ) -> [LanguageWord] {
    var compiler = MapCompiler(parsed, schema: schema)
    let trace = ReadTrace(schema)
    compiler.trace = trace
    compiler.run()
    return trace.words
  }
}
