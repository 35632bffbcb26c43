// SPDX-License-Identifier: EUPL-1.2

/// What the parser knows of the language: enough to tell where a statement was meant to begin
/// when a brace, a semicolon or a comma stands wrong. What words mean is the compiler's business.
package struct ParserWords: Sendable {
  /// Names below this are words of the language: they were interned first.
  let known: UInt32
  /// Whether the second word may stand in the block of the first; name 0 stands for the file.
  let mayHold: @Sendable (_ outer: UInt32, _ inner: UInt32) -> Bool
  /// Whether a name joins the parts of statements with this word (`between` in a `gap`).
  let joins: @Sendable (_ word: UInt32, _ name: UInt32) -> Bool
  /// Whether the list of a statement with this word has something after it (`set-aside a, b "why"`).
  let hasTail: @Sendable (_ word: UInt32) -> Bool

  /// - Parameters:
  ///   - known: names below this are words of the language.
  ///   - mayHold: whether the second word may stand in the block of the first.
  ///   - joins: whether a name joins the parts of statements with a word.
  ///   - hasTail: whether the list of a statement with a word has something after it.
  package init(
    known: UInt32,
    mayHold: @escaping @Sendable (UInt32, UInt32) -> Bool = { _, _ in true },
    joins: @escaping @Sendable (UInt32, UInt32) -> Bool = { _, _ in false },
    hasTail: @escaping @Sendable (UInt32) -> Bool = { _ in false }
  ) {
    self.known = known
    self.mayHold = mayHold
    self.joins = joins
    self.hasTail = hasTail
  }
}
