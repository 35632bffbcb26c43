// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Turns bytes into tokens, dispatching on each token's first byte.
///
/// It never fails: what is no token becomes a `.malformed` one and a diagnostic. Nothing is
/// read twice, except that an unclosed comment is searched for its end (a bounded number of times).
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// What each byte begins; here, since looking whether the table is there takes time.
  let classOf = Self.classes
  let file: Int
  var index = 0
  var tokens: [Token] = []
  var numbers: [Double] = []
  var diagnostics = DiagnosticSink()
  var flags: Token.Flags = .firstOnLine
  var steps = 0
  /// How many comments were found unclosed; after some, comments no longer nest.
  var unclosedComments = 0
  /// How many multi-line texts were found unclosed; after some, none is looked for further.
  var unclosedStrings = 0
  /// Up to here a line is too long to find out which of its quotes is missing.
  var longLine = 0
  /// Where brackets end that have been told apart already; nothing more is said of those.
  var bracketEnds: Set<Int> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: Int) {
    self.bytes = bytes
    self.file = file
    // More than maps have, since growing would copy all there are; what is not used is never touched.
    tokens.reserveCapacity(bytes.count / 5 + 8)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
  }

  mutating func run(_ interner: inout Interner) {
    while index < bytes.count {
      steps += 1
      let byte = bytes[index]
      switch classOf[Int(byte)] {
      case .space:
        flags.insert(.spaceBefore)
        skipSpaces()
      case .newline:
        flags = [.firstOnLine, .spaceBefore]
        skipSpaces()
      case .letter: identifier(&interner)
      case .digit: number(sign: 0)
      case .high: nonASCII(&interner)
      case .openBrace: token(.openBrace, length: 1)
      case .closeBrace: token(.closeBrace, length: 1)
      case .comma: token(.comma, length: 1)
      case .semicolon: token(.semicolon, length: 1)
      case .hash: token(.hash, length: 1)
      case .question: token(.question, length: 1)
      case .colon: if isValueColon() { valueSign() } else { token(.colon, length: 1) }
      case .quote: string(opener: 1, curly: false)
      case .slash: slash()
      case .minus: minus()
      case .plus:
        if isDigit(at: index + 1) { number(sign: 1) } else { token(.plus, length: 1) }
      case .less:
        if matches("<->") {
          token(.bothArrow, length: 3)
        } else if !otherArrow(), !brackets() {
          badCharacter(length: 1)
        }
      case .dot:
        let isDouble = self.byte(at: index + 1) == 0x2E
        token(isDouble ? .dotDot : .dot, length: isDouble ? 2 : 1)
      case .bad:
        if byte == UInt8(ascii: "=") {
          if !otherArrow() { valueSign() }
          continue
        }
        if byte == UInt8(ascii: ">"), loneArrow() { continue }
        if byte != UInt8(ascii: "'") || !otherQuotes(opener: 1, closers: [0x27, 0x2019]) {
          if !brackets() { badCharacter(length: 1) }
        }
      }
    }
  }

  /// Passes over the byte at hand and the spaces after it.
  private mutating func skipSpaces() {
    var place = index + 1
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    index = place
  }

  /// The byte at `place`, 0 beyond the end.
  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  func isDigit(at place: Int) -> Bool {
    let byte = byte(at: place)
    return byte >= 0x30 && byte <= 0x39
  }

  func matches(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  mutating func token(
    _ kind: TokenKind, length: Int, payload: UInt32 = 0, extra: Token.Flags = []
  ) {
    tokens.append(
      Token(
        offset: UInt32(truncatingIfNeeded: index), length: UInt32(truncatingIfNeeded: length),
        payload: payload, kind: kind, flags: flags.union(extra)))
    index += length
    flags = []
  }

  mutating func report(
    _ kind: DiagnosticKind, _ start: Int, _ end: Int, _ facts: [Fact] = [],
    fixes: [Diagnostic.Fix] = []
  ) {
    let place = Place(file: file, range: TextRange(start, end))
    diagnostics.add(Diagnostic(kind, at: place, facts, fixes: fixes))
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<min(end, bytes.count)]), as: UTF8.self)
  }

  // MARK: - Identifiers

  private mutating func identifier(_ interner: inout Interner) {
    let end = identifierEnd(from: index)
    let name = interner.intern(UnsafeBufferPointer(rebasing: bytes[index..<end]))
    token(.identifier, length: end - index, payload: name)
  }

  /// Where the identifier that begins at `start` ends: letters, marks, digits, `_`, and `-`
  /// between two of them.
  func identifierEnd(from start: Int) -> Int {
    var place = start
    while true {
      while place < bytes.count, classOf[Int(bytes[place])].isPlain { place += 1 }
      guard place < bytes.count else { return place }
      switch classOf[Int(bytes[place])] {
      case .high:
        let (scalar, length) = self.scalar(at: place)
        guard CharacterClass.isIdentifierPart(scalar) else { return place }
        place += length
      case .minus:
        guard place > start, continuesIdentifier(at: place + 1) else { return place }
        place += 1
      default: return place
      }
    }
  }

  private func continuesIdentifier(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    switch classOf[Int(bytes[place])] {
    case .letter, .digit: return true
    case .high: return CharacterClass.isIdentifierPart(self.scalar(at: place).0)
    default: return false
    }
  }

  /// The scalar at `place` and its length; the text is known to be valid UTF-8.
  func scalar(at place: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[place])
    func part(_ offset: Int) -> UInt32 { UInt32(byte(at: place + offset)) & 0x3F }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | part(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | part(1) << 6 | part(2), 3) }
    return ((first & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4)
  }

  // MARK: - Signs

  private mutating func minus() {
    if byte(at: index + 1) == UInt8(ascii: ">") { return token(.arrow, length: 2) }
    if isDigit(at: index + 1) { return number(sign: 1) }
    if otherArrow() { return }
    if byte(at: index + 1) == UInt8(ascii: "-") { return token(.dashes, length: 2) }
    token(.minus, length: 1)
  }

  private mutating func nonASCII(_ interner: inout Interner) {
    let (scalar, length) = self.scalar(at: index)
    switch scalar {
    case 0x201C, 0x201D, 0x201E: string(opener: length, curly: true)
    case 0x2212, 0x2013:
      if isDigit(at: index + length) { return number(sign: length) }
      if !otherArrow() { token(.minus, length: length) }
    case 0x2014 where otherArrow(): break
    case 0x2192: token(.arrow, length: length)
    case 0x2194: token(.bothArrow, length: length)
    case _ where CharacterClass.isSpace(scalar):
      index += length
      flags.insert(.spaceBefore)
    case _ where CharacterClass.isNewline(scalar):
      index += length
      flags = [.firstOnLine, .spaceBefore]
    case _ where CharacterClass.isIdentifierStart(scalar): identifier(&interner)
    case 0x2018, 0x2019, 0x201A:
      if !otherQuotes(opener: length, closers: [0x27, 0x2018, 0x2019]) {
        badCharacter(length: length)
      }
    case 0xAB, 0xBB:
      if !otherQuotes(opener: length, closers: [0xAB, 0xBB]) { badCharacter(length: length) }
    default: badCharacter(length: length)
    }
  }

  /// How long the character at `place` is when it is no part of the language, else 0.
  private func badLength(at place: Int) -> Int {
    switch classOf[Int(bytes[place])] {
    case .bad: return [UInt8(ascii: "'"), UInt8(ascii: "=")].contains(bytes[place]) ? 0 : 1
    case .high:
      let (scalar, length) = self.scalar(at: place)
      switch scalar {
      case 0x2018...0x201E, 0x2212, 0x2013, 0x2192, 0x2194, 0xAB, 0xBB: return 0
      case _ where CharacterClass.isSpace(scalar) || CharacterClass.isNewline(scalar): return 0
      default: return CharacterClass.isIdentifierStart(scalar) ? 0 : length
      }
    default: return 0
    }
  }

  mutating func badCharacter(length: Int) {
    // A run of them is one mistake; so are the parts of an emoji.
    var end = index + length
    while end < bytes.count, case let more = badLength(at: end), more > 0 { end += more }
    report(.badCharacter, index, end, [.text(CharacterClass.shown(text(index, end)))])
    token(.malformed, length: end - index, extra: .faulty)
  }

  // MARK: - Comments

  private mutating func slash() {
    switch byte(at: index + 1) {
    case UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "*"):
      if let end = commentEnd() {
        let hadNewline = bytes[index..<end].contains { $0 == 0x0A || $0 == 0x0D }
        index = end
        flags.insert(.spaceBefore)
        if hadNewline { flags.insert(.firstOnLine) }
      } else {
        unclosedComments += 1
        report(.unclosedComment, index, index + 2)
        skipLine()
      }
    default: badCharacter(length: 1)
    }
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    flags.insert(.spaceBefore)
  }

  private mutating func commentEnd() -> Int? {
    guard unclosedComments < 16 else { return nil }
    let end = BlockComment.end(in: bytes, from: index)
    steps += (end ?? bytes.count) - index
    return end
  }
}
