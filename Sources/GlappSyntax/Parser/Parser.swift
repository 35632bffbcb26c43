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
        return refused(
          source, .notUTF8, at: Place(file: file, range: TextRange(fault, fault + 1)),
          [.text(UTF8Check.guess(bytes))])
      }
      if let other = ForeignFormat.guess(bytes, named: source.name) {
        return refused(
          source, .otherFormat, at: Place(file: file, range: firstLine(bytes)),
          [.both(other.name), .both(other.wayOut)])
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

  /// The tree of a file that is not read at all, with the one reason.
  private static func refused(
    _ source: SourceText, _ kind: DiagnosticKind, at place: Place, _ facts: [Fact]
  ) -> SyntaxTree {
    var diagnostics = DiagnosticSink()
    diagnostics.add(Diagnostic(kind, at: place, facts))
    return SyntaxTree(
      source: source, tokens: [], statements: [], numbers: [], diagnostics: diagnostics, steps: 1)
  }

  /// The first line that is not empty, or the beginning of it.
  private static func firstLine(_ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = bytes[(isMarked ? 3 : 0)...].firstIndex { $0 > 0x20 } ?? 0
    var end = start
    while end < bytes.count, end - start < 60, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(start, end)
  }
}
