// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Cuts a condition into pieces. Never fails: what means nothing becomes a `stray` piece.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0

  /// The pieces of `text`, ending with an `end`.
  static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(scalars: Array(text.unicodeScalars))
    var all: [QueryToken] = []
    while let token = lexer.next() { all.append(token) }
    let end = TextRange(lexer.offset, lexer.offset)
    return all + [QueryToken(kind: .end, text: "", range: end)]
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func peek(_ ahead: Int) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  @discardableResult
  private mutating func take() -> Unicode.Scalar {
    let scalar = scalars[index]
    offset += UTF8.width(scalar)
    index += 1
    return scalar
  }

  private mutating func next() -> QueryToken? {
    while let scalar = current, scalar.properties.isWhitespace { take() }
    guard let scalar = current else { return nil }
    let start = offset
    let (kind, text) = piece(scalar)
    return QueryToken(kind: kind, text: text, range: TextRange(start, offset))
  }

  private mutating func piece(_ first: Unicode.Scalar) -> (QueryToken.Kind, String) {
    switch first {
    case "(": return (.open, String(take()))
    case ")": return (.close, String(take()))
    case ",": return (.comma, String(take()))
    case "=", "!", "<", ">", "~", "≤", "≥", "≠": return comparison()
    case "\"", "”", "“", "„", "'", "’": return string()
    default:
      if Self.beginsNumber(first, peek(1)) { return (.number, run(Self.isInNumber)) }
      if Self.isInWord(first) { return (.word, run(Self.isInWord)) }
      return (.stray, String(take()))
    }
  }

  private mutating func comparison() -> (QueryToken.Kind, String) {
    let first = take()
    let second = current
    switch (first, second) {
    case ("≤", _): return (.comparison, "<=")
    case ("≥", _): return (.comparison, ">=")
    case ("≠", _): return (.comparison, "!=")
    case ("~", _): return (.comparison, "~")
    case ("<", ">"?):
      take()
      return (.comparison, "!=")
    case ("=", ">"?), ("=", "<"?), ("<", "="?), (">", "="?), ("!", "="?), ("=", "="?):
      let other = take()
      if first == "=" { return (.comparison, other == "=" ? "=" : "\(other)=") }
      return (.comparison, "\(first)=")
    case ("!", _): return (.stray, "!")
    default: return (.comparison, String(first))
    }
  }

  /// A text up to a quote of the same sort: one and the same mark begins and ends it in Swedish.
  private mutating func string() -> (QueryToken.Kind, String) {
    let isDouble = !["'", "’"].contains(take())
    let closers: [Unicode.Scalar] = isDouble ? ["\"", "”", "“"] : ["'", "’"]
    var text = String.UnicodeScalarView()
    while let scalar = current {
      take()
      if closers.contains(scalar) { return (.string, String(text)) }
      text.append(scalar)
    }
    return (.unclosed, String(text))
  }

  private mutating func run(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, belongs(scalar) {
      // `5,6` in a list is two numbers; `0,5` is caught where it is read.
      text.append(take())
    }
    return String(text)
  }

  private static func beginsNumber(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Bool {
    if isDigit(first) { return true }
    guard let second else { return false }
    return ["-", "+", "−", "–"].contains(first) && isDigit(second)
      || first == "." && (second == "." || isDigit(second))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isInNumber(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || [".", "-", "+", "−", "–", "_", "%"].contains(scalar)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || isDigit(scalar)
        || ["_", "-", ".", ":", "#"].contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
