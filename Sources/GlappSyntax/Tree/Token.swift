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
    @inlinable package static var firstOnLine: Flags { Flags(rawValue: 1) }
    @inlinable package static var spaceBefore: Flags { Flags(rawValue: 2) }
    /// A string with a backslash in it.
    @inlinable package static var hasEscapes: Flags { Flags(rawValue: 4) }
    /// A string that was opened with a curly quote.
    @inlinable package static var curly: Flags { Flags(rawValue: 8) }
    /// A string that was not closed, or something a message has been said about already.
    @inlinable package static var faulty: Flags { Flags(rawValue: 16) }
    /// A number that was written with its sign.
    @inlinable package static var signed: Flags { Flags(rawValue: 32) }

    /// Whether it holds all of `other`; written out for the same reason as `==` of `TokenKind`.
    @inlinable package func contains(_ other: Flags) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }
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

  /// The number of the case in the order of declaration.
  @inlinable package var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  /// A bit of its own.
  @inlinable package var bit: UInt32 { 1 &<< UInt32(byte) }

  // Written out, since what the compiler makes up cannot be inlined into other modules: there each
  // comparison would be a call through a table, and reading a map compares kinds for every token.
  @inlinable package static func == (one: TokenKind, other: TokenKind) -> Bool {
    one.byte == other.byte
  }

  @inlinable package static func != (one: TokenKind, other: TokenKind) -> Bool {
    one.byte != other.byte
  }
}
