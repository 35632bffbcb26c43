// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// A file as parsed: flat arrays over its bytes, nothing lost, faults included.
///
/// `source.bytes` is the whole text, so printing the tree is printing the source; tokens and
/// statements are indices into it. Statements stand in preorder.
package struct SyntaxTree: Sendable {
  package let source: SourceText
  package let tokens: [Token]
  package let statements: [Statement]
  /// The values of number tokens.
  package let numbers: [Double]
  package let diagnostics: DiagnosticSink
  /// How many steps lexing and parsing took: asserted to be linear in tests.
  package let steps: Int

  /// One statement: `word argument… { statements }`.
  package struct Statement: Sendable {
    /// The token of its word.
    package var word: UInt32
    /// The token after its last argument.
    package var argumentsEnd: UInt32
    /// The token `{`, `none` where there is no block, or `implied` where the `{` was forgotten.
    package var open: UInt32
    /// The token `}`, or `none` where it is missing or there is no block.
    package var close: UInt32
    /// The statement it stands in, or `none` at top level.
    package var parent: UInt32
    /// The statement after its last descendant.
    package var end: UInt32

    package static let none = UInt32.max
    /// In place of the `{` of a block that lacks it.
    package static let implied = UInt32.max - 1

    package init(word: UInt32, parent: UInt32) {
      self.word = word
      argumentsEnd = word + 1
      open = Self.none
      close = Self.none
      self.parent = parent
      end = 0
    }

    /// Whether it has a block.
    package var hasBlock: Bool { open != Self.none }
    /// The token `{` where there is one.
    package var opener: Int? { open < Self.implied ? Int(open) : nil }
  }

  /// The text the tree was made from, byte for byte: what tokens cover and what lies between.
  package func printed() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count)
    var last = 0
    for token in tokens {
      result += source.bytes[last..<Int(token.end)]
      last = Int(token.end)
    }
    return result + source.bytes[last...]
  }

  /// The range of a statement, from its word to its last token.
  package func range(of statement: Int) -> TextRange {
    let node = statements[statement]
    let first = tokens[Int(node.word)]
    var last = node.close != Statement.none ? node.close : node.argumentsEnd - 1
    if node.close == Statement.none, let opener = node.opener { last = UInt32(opener) }
    return TextRange(first.offset, tokens[Int(last)].end)
  }

  /// The text of a string token: quotes taken off, escapes resolved, indentation of
  /// multi-line strings removed, line ends always `\n`.
  package func stringValue(_ token: Token) -> String { StringLiteral(token, in: source).value }
}
