// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// Groups tokens into statements. It never fails, and one mistake never hides the next.
package enum Parser {
  /// How deep blocks may nest.
  package static let nestingLimit = 256

  /// Parses one file.
  ///
  /// - Parameters:
  ///   - source: the file's text, of any kind.
  ///   - file: the index that places of this file carry.
  ///   - interner: names of all files of a map.
  ///   - words: what recovery leans on.
  /// - Returns: a tree that covers every byte, whatever they are.
  /// - Complexity: linear in the bytes.
  package static func parse(
    _ source: SourceText, file: Int = 0, interner: inout Interner, words: ParserWords
  ) -> SyntaxTree {
    source.bytes.withUnsafeBufferPointer { bytes in
      if let fault = UTF8Check.firstFault(in: bytes) {
        return refused(source, file: file, fault: fault, guess: UTF8Check.guess(bytes))
      }
      var lexer = Lexer(bytes, file: file)
      lexer.run(&interner)
      let tokens = lexer.tokens
      var grouper = Grouper(
        bytes: bytes, tokens: tokens, file: file, words: words, diagnostics: lexer.diagnostics)
      grouper.run()
      return SyntaxTree(
        source: source, tokens: tokens, statements: grouper.statements, numbers: lexer.numbers,
        diagnostics: grouper.diagnostics, steps: lexer.steps + grouper.steps)
    }
  }

  /// The same where no more is known than which names are words of the language.
  package static func parse(
    _ source: SourceText, file: Int = 0, interner: inout Interner, knownWords: UInt32
  ) -> SyntaxTree {
    parse(source, file: file, interner: &interner, words: ParserWords(known: knownWords))
  }

  private static func refused(
    _ source: SourceText, file: Int, fault: Int, guess: String
  ) -> SyntaxTree {
    var diagnostics = DiagnosticSink()
    let place = Place(file: file, range: TextRange(fault, fault + 1))
    diagnostics.add(Diagnostic(.notUTF8, at: place, [.text(guess)]))
    return SyntaxTree(
      source: source, tokens: [], statements: [], numbers: [], diagnostics: diagnostics, steps: 1)
  }
}
