// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// One token of a file: 16 bytes. White space and comments are what lies between tokens.
package struct Token: Sendable {
  package var offset: UInt32
  package var length: UInt32
  /// For an identifier its number in the interner; for a number its index in
  /// `SyntaxTree.numbers`; for a date year × 10 000 + month × 100 + day.
  package var payload: UInt32
  package var kind: TokenKind
  package var flags: Flags

  @inlinable
  package init(offset: UInt32, length: UInt32, payload: UInt32, kind: TokenKind, flags: Flags) {
    self.offset = offset
    self.length = length
    self.payload = payload
    self.kind = kind
    self.flags = flags
  }

  @inlinable package var end: UInt32 { offset + length }
  @inlinable package var range: TextRange { TextRange(offset, offset + length) }
  /// Whether it is the first token on its line.
  @inlinable package var isFirstOnLine: Bool { flags.contains(.firstOnLine) }

  /// What is worth knowing of a token besides its kind.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let firstOnLine = Flags(rawValue: 1)
    package static let spaceBefore = Flags(rawValue: 2)
    /// A string with a backslash in it.
    package static let hasEscapes = Flags(rawValue: 4)
    /// A string that was opened with a curly quote.
    package static let curly = Flags(rawValue: 8)
    /// A string that was not closed, or something a message has been said about already.
    package static let faulty = Flags(rawValue: 16)
    /// A number that was written with its sign.
    package static let signed = Flags(rawValue: 32)
  }
}

/// The kinds of token.
package enum TokenKind: UInt8, Sendable {
  case identifier
  case string, multilineString
  case number, percent, date
  case openBrace, closeBrace
  case comma, semicolon, colon, hash, dot, dotDot
  case arrow, bothArrow, dashes
  case plus, minus, question
  /// Something that is no token of the language; a message has been said about it.
  case malformed
}
