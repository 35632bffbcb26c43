// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension Lexer {
  /// A text at `index`, opened by a quote of `opener` bytes.
  mutating func string(opener: Int, curly: Bool) {
    if !curly, matches("\"\"\"") { return multilineString() }
    let start = index
    var place = start + opener
    var extra: Token.Flags = curly ? .curly : []
    while place < bytes.count {
      if !curly { place = plainTextEnd(from: place) }
      let byte = self.byte(at: place)
      if byte == UInt8(ascii: "\"") {
        if !curly, let lineEnd = lineEnd(whereAnotherOpensAt: place) {
          return unclosedString(
            from: start, contentStart: start + opener, lineEnd: lineEnd, next: place, extra)
        }
        return closeString(from: start, end: place + 1, extra)
      }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\\") {
        extra.insert(.hasEscapes)
        place += place + 1 < bytes.count && !isLineEnd(at: place + 1) ? 2 : 1
        continue
      }
      if curly, byte == 0xE2 {
        let (scalar, length) = self.scalar(at: place)
        if scalar == 0x201D || scalar == 0x201C {
          return closeString(from: start, end: place + length, extra)
        }
      }
      place += 1
    }
    unclosedString(
      from: start, contentStart: start + opener, lineEnd: min(place, bytes.count), extra)
  }

  /// The first place from `start` on with fewer than eight bytes after it, or where a quote, a
  /// backslash or a line end stands: a text is passed over in words of eight bytes.
  private func plainTextEnd(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let stops =
        Self.marks(0x22, in: word) | Self.marks(0x5C, in: word) | Self.marks(0x0A, in: word)
        | Self.marks(0x0D, in: word)
      if stops != 0 { return place + stops.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  /// The highest bit of the lowest byte of `word` that is `byte`, 0 where there is none; bytes
  /// above it may be marked wrongly.
  @inline(__always)
  private static func marks(_ byte: UInt64, in word: UInt64) -> UInt64 {
    let other = word ^ (byte &* 0x0101_0101_0101_0101)
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
  }

  /// The end of the line where the quote at `place` opens another text, so that the one before it
  /// was not closed: it stands before a word, after a space, and the quotes of the line are odd in
  /// number. Nil where it closes a text as it should.
  ///
  /// - Complexity: looks at so many bytes at most, and no byte of a long line twice; those are read
  ///   as they stand.
  private mutating func lineEnd(whereAnotherOpensAt place: Int) -> Int? {
    guard place >= longLine, bytes[place - 1] == 0x20, place + 1 < bytes.count,
      startsIdentifier(at: place + 1) || isDigit(at: place + 1)
    else { return nil }
    let limit = min(bytes.count, place + 400)
    var quotes = 0
    var end = place + 1
    while end < limit, !isLineEnd(at: end) {
      if bytes[end] == UInt8(ascii: "\"") { quotes += 1 }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let isWhole = end >= bytes.count || end < limit
    if !isWhole { longLine = limit }
    return isWhole && quotes % 2 == 1 ? min(end, bytes.count) : nil
  }

  private func isLineEnd(at place: Int) -> Bool {
    let byte = byte(at: place)
    return byte == 0x0A || byte == 0x0D
  }

  private mutating func closeString(from start: Int, end: Int, _ extra: Token.Flags) {
    token(.string, length: end - start, extra: extra)
    if extra.contains(.curly) {
      let inner = text(start + 3, end).dropLast()
      let fix = Diagnostic.Fix(
        Bilingual(sv: "använd raka citattecken", en: "use straight quotes"),
        [TextEdit(range: TextRange(start, end), text: "\"\(inner)\"")])
      report(.curlyQuotes, start, end, fixes: [fix])
    }
    if extra.contains(.hasEscapes) { reportEscapes() }
    if index < bytes.count, startsIdentifier(at: index) || isDigit(at: index) {
      let next = isDigit(at: index) ? index + 1 : identifierEnd(from: index)
      let written = text(start, next)
      report(
        .gluedNumber, start, next,
        [.text(written), .text("\(text(start, end)) \(text(end, next))")])
    }
  }

  /// The text ends with its line, or before a block that the line opens; where `next` opens another
  /// text, before the statement that that one stands in.
  private mutating func unclosedString(
    from start: Int, contentStart: Int, lineEnd: Int, next: Int? = nil, _ extra: Token.Flags
  ) {
    var end = lineEnd
    let brace = bytes[contentStart..<lineEnd].firstIndex(of: UInt8(ascii: "{"))
    let statement = next.flatMap { bytes[contentStart..<$0].firstIndex(of: UInt8(ascii: ";")) }
    if let statement, statement < brace ?? lineEnd {
      end = statement
    } else if let brace, brace > contentStart, bytes[brace - 1] == 0x20 {
      end = brace
    } else {
      end = beforeClosers(contentStart, lineEnd)
    }
    while end > contentStart, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if end == contentStart, start > 0, isLetterOrDigit(bytes[start - 1]) {
      report(.unopenedString, start, end)
      token(.string, length: end - start, extra: extra.union(.faulty))
      return
    }
    let fix = Diagnostic.Fix(
      Bilingual(sv: "stäng citattecknet", en: "close the quote"),
      [TextEdit(range: TextRange(end, end), text: "\"")])
    report(.unclosedString, start, end, fixes: [fix])
    token(.string, length: end - start, extra: extra.union(.faulty))
  }

  /// Whether a byte ends a word.
  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// Where a text that is not closed ends when the braces at the end of its line close blocks
  /// that the line opened: `step a { pain "oj }`.
  private func beforeClosers(_ contentStart: Int, _ lineEnd: Int) -> Int {
    var opened = 0
    for token in tokens.reversed() {
      if token.kind == .openBrace { opened += 1 }
      if token.kind == .closeBrace { opened -= 1 }
      if token.isFirstOnLine { break }
    }
    var end = lineEnd
    var place = lineEnd
    while opened > 0, place > contentStart {
      let byte = bytes[place - 1]
      guard byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "}") else { break }
      place -= 1
      if byte == UInt8(ascii: "}") {
        opened -= 1
        end = place
      }
    }
    return end
  }

  /// A text between other marks than `"`, such as `'`: read as a text, with a message. False
  /// where no such mark closes it on the line.
  mutating func otherQuotes(opener: Int, closers: [UInt32]) -> Bool {
    var place = index + opener
    while place < bytes.count, !isLineEnd(at: place) {
      let (scalar, length) = self.scalar(at: place)
      if closers.contains(scalar) {
        let (start, end) = (index, place + length)
        let inner = text(start + opener, place)
        let fix = Diagnostic.Fix(
          Bilingual(sv: "använd \"", en: "use \""),
          [TextEdit(range: TextRange(start, end), text: "\"\(inner)\"")])
        let shown = text(start, start + opener)
        report(.otherQuotes, start, end, [.text("`\(shown)`")], fixes: [fix])
        token(.string, length: end - start, extra: .faulty)
        return true
      }
      place += length
    }
    return false
  }

  private mutating func multilineString() {
    var place = index + 3
    var extra: Token.Flags = []
    while place < bytes.count, unclosedStrings < 16 {
      steps += 1
      if bytes[place] == UInt8(ascii: "\\") {
        extra.insert(.hasEscapes)
        place += 2
        continue
      }
      if bytes[place] == UInt8(ascii: "\""), byte(at: place + 1) == UInt8(ascii: "\""),
        byte(at: place + 2) == UInt8(ascii: "\"")
      {
        token(.multilineString, length: place + 3 - index, extra: extra)
        return reportEscapes()
      }
      place += 1
    }
    // Never closed: taken to the end of its line, so that the rest of the file can be read.
    unclosedStrings += 1
    var end = index + 3
    while end < bytes.count, !isLineEnd(at: end) { end += 1 }
    report(.unclosedString, index, index + 3)
    token(.multilineString, length: end - index, extra: extra.union(.faulty))
  }

  private mutating func reportEscapes() {
    guard let last = tokens.last, last.flags.contains(.hasEscapes) else { return }
    let source = SourceText(name: "", bytes: Array(bytes[Int(last.offset)..<Int(last.end)]))
    var moved = last
    moved.offset = 0
    for range in StringLiteral(moved, in: source).badEscapes {
      let start = Int(last.offset + range.start)
      report(.badEscape, start, start + 2, [.text(text(start, start + 2))])
    }
  }
}
