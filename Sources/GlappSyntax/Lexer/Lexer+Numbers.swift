// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension Lexer {
  /// A number, percentage or date at `index`; `sign` is how many bytes its sign takes.
  mutating func number(sign: Int) {
    let start = index
    var place = start + sign
    let digitsStart = place
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    func isDigitByte(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    while place < bytes.count {
      let byte = bytes[place]
      if isDigitByte(byte) {
        if digits < 18 { mantissa = mantissa * 10 + UInt64(byte & 15) }
        digits += 1
        place += 1
      } else if byte == UInt8(ascii: "_"), isDigit(at: place + 1) {
        place += 1
      } else {
        break
      }
    }
    if digits <= 15, endsNumber(at: place) {
      return wholeNumber(from: start, to: place, Double(mantissa), isSigned: sign > 0)
    }
    if sign == 0, place - digitsStart == 4, byte(at: place) == UInt8(ascii: "-"),
      isDigit(at: place + 1), !(isDigit(at: place + 2) && isDigit(at: place + 3))
    {
      return isDigit(at: place + 2)
        ? date(yearEnd: place, year: mantissa) : shortDate(yearEnd: place)
    }
    if byte(at: place) == UInt8(ascii: "."), isDigit(at: place + 1) {
      place += 1
      while place < bytes.count, isDigitByte(bytes[place]) {
        if digits < 18 {
          mantissa = mantissa * 10 + UInt64(bytes[place] & 15)
          scale += 1
        }
        digits += 1
        place += 1
      }
    }
    if byte(at: place) == UInt8(ascii: ","), isDigit(at: place + 1) {
      return decimalComma(from: start, comma: place)
    }
    if scale == 0, byte(at: place) == UInt8(ascii: "/"), isDigit(at: place + 1) {
      return slashed(from: start, slash: place)
    }
    if scale > 0, byte(at: place) == UInt8(ascii: "."), isDigit(at: place + 1) {
      return dotted(from: start, dot: place)
    }
    if isThousandsSpace(start: start, sign: sign, end: place) {
      return thousandsSpace(from: start, gap: place)
    }
    if isHyphenRange(at: place) { return hyphenRange(from: start, hyphen: place) }
    if startsIdentifier(at: place) { return gluedNumber(from: start, numberEnd: place) }
    let value: Double
    if digits <= 15 {
      value = Double(mantissa) / Self.powersOfTen[scale]
    } else {
      value = Double(text(digitsStart, place).filter { $0 != "_" }) ?? 0
    }
    guard value.isFinite else {
      report(.badNumber, start, place, [.text(text(start, place))])
      return malformed(place)
    }
    numbers.append(isNegative(start, isSigned: sign > 0) ? -value : value)
    let end = percentEnd(place)
    token(
      end > place ? .percent : .number, length: end - start,
      payload: UInt32(truncatingIfNeeded: numbers.count - 1), extra: sign > 0 ? .signed : [])
    reportGluedPercent(end > place)
  }

  /// Whether the number at hand ends at `place` for certain: what follows makes it neither a date,
  /// a share, a range nor a mistake. Nearly all numbers end so.
  private func endsNumber(at place: Int) -> Bool {
    guard place < bytes.count else { return true }
    switch classOf[Int(bytes[place])] {
    case .newline, .semicolon, .openBrace, .closeBrace: return true
    case .space: return !isDigit(at: place + 1) && byte(at: place + 1) != UInt8(ascii: "%")
    default: return false
    }
  }

  private mutating func wholeNumber(from start: Int, to end: Int, _ value: Double, isSigned: Bool) {
    numbers.append(isNegative(start, isSigned: isSigned) ? -value : value)
    token(
      .number, length: end - start, payload: UInt32(truncatingIfNeeded: numbers.count - 1),
      extra: isSigned ? .signed : [])
  }

  private func isNegative(_ start: Int, isSigned: Bool) -> Bool {
    isSigned && bytes[start] != UInt8(ascii: "+")
  }

  /// Where the sign of a percentage ends, which Swedish sets off with a space (`50 %`); `place`
  /// itself where there is none.
  private func percentEnd(_ place: Int) -> Int {
    if byte(at: place) == UInt8(ascii: "%") { return place + 1 }
    let gap = spaceLength(at: place)
    return gap > 0 && byte(at: place + gap) == UInt8(ascii: "%") ? place + gap + 1 : place
  }

  private static let powersOfTen: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { result, _ in result * 10 }
  }

  func startsIdentifier(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    switch classOf[Int(bytes[place])] {
    case .letter: return true
    case .high: return CharacterClass.isIdentifierStart(self.scalar(at: place).0)
    default: return false
    }
  }

  private mutating func reportGluedPercent(_ isPercent: Bool) {
    guard isPercent, let last = tokens.last, startsIdentifier(at: index) || isDigit(at: index)
    else { return }
    let number = text(Int(last.offset), index)
    let end = startsIdentifier(at: index) ? identifierEnd(from: index) : index + 1
    report(
      .gluedNumber, Int(last.offset), end,
      [.text(text(Int(last.offset), end)), .text("\(number) \(text(index, end))")])
  }

  // MARK: - What people write instead

  mutating func malformed(_ end: Int) {
    token(.malformed, length: end - index, extra: .faulty)
  }

  func digitsEnd(from start: Int) -> Int {
    var place = start
    while isDigit(at: place) { place += 1 }
    return place
  }

  private mutating func decimalComma(from start: Int, comma: Int) {
    var end = comma
    while byte(at: end) == UInt8(ascii: ","), isDigit(at: end + 1) {
      end = digitsEnd(from: end + 1)
    }
    end = percentEnd(end)
    let place = Place(file: file, range: TextRange(start, end))
    diagnostics.add(DecimalComma.diagnostic(text(start, end), at: place, fitsOne: false))
    malformed(end)
  }

  /// One to three digits, one space, and exactly three digits: `12 000`.
  private func isThousandsSpace(start: Int, sign: Int, end: Int) -> Bool {
    guard (1...3).contains(end - start - sign) else { return false }
    let gap = spaceLength(at: end)
    return gap > 0 && groupFollows(at: end + gap)
      && (start + sign..<end).allSatisfy { isDigit(at: $0) }
  }

  private func groupFollows(at place: Int) -> Bool {
    digitsEnd(from: place) == place + 3 && !startsIdentifier(at: place + 3)
      && !(byte(at: place + 3) == UInt8(ascii: ".") && byte(at: place + 4) == UInt8(ascii: "."))
  }

  /// The length of a plain, non-breaking or narrow space; 0 where there is none.
  private func spaceLength(at place: Int) -> Int {
    if byte(at: place) == 0x20 { return 1 }
    guard place < bytes.count, bytes[place] >= 0x80 else { return 0 }
    let (scalar, length) = self.scalar(at: place)
    return scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 ? length : 0
  }

  private mutating func thousandsSpace(from start: Int, gap: Int) {
    var end = gap
    while spaceLength(at: end) > 0, groupFollows(at: end + spaceLength(at: end)) {
      end += spaceLength(at: end) + 3
    }
    if byte(at: end) == UInt8(ascii: "."), isDigit(at: end + 1) { end = digitsEnd(from: end + 1) }
    let joined = String(text(start, end).map { $0.isWhitespace ? "_" : $0 }) + percent(after: end)
    end = percentEnd(end)
    let written = text(start, end)
    report(
      .thousandsSpace, start, end, [.text(written), .text(joined)],
      fixes: [fix(start, end, joined)])
    malformed(end)
  }

  private func percent(after end: Int) -> String { percentEnd(end) > end ? "%" : "" }

  /// `5-6`, or with a dash from a word processor, `5–6`.
  private func isHyphenRange(at place: Int) -> Bool {
    if byte(at: place) == UInt8(ascii: "-") { return isDigit(at: place + 1) }
    guard byte(at: place) == 0xE2 else { return false }
    let (scalar, length) = self.scalar(at: place)
    return (scalar == 0x2013 || scalar == 0x2212) && isDigit(at: place + length)
  }

  private mutating func hyphenRange(from start: Int, hyphen: Int) {
    let next = bytes[hyphen] == UInt8(ascii: "-") ? hyphen + 1 : hyphen + 3
    var end = digitsEnd(from: next)
    if byte(at: end) == UInt8(ascii: "."), isDigit(at: end + 1) { end = digitsEnd(from: end + 1) }
    if byte(at: end) == UInt8(ascii: "%") { end += 1 }
    if byte(at: end) == UInt8(ascii: "-"), isDigit(at: end + 1) {
      return otherDate(from: start, end: digitsEnd(from: end + 1))
    }
    if startsIdentifier(at: end) { end = identifierEnd(from: end) }
    if DateGuess.iso(text(start, end)) != nil { return otherDate(from: start, end: end) }
    let range = "\(text(start, hyphen))..\(text(next, end))"
    report(
      .hyphenRange, start, end, [.text(text(start, end)), .text(range)],
      fixes: [fix(start, end, range)])
    malformed(end)
  }

  mutating func gluedNumber(from start: Int, numberEnd: Int) {
    var end = max(numberEnd, identifierEnd(from: numberEnd))
    while byte(at: end) == UInt8(ascii: "-"), isDigit(at: end + 1) {
      end = digitsEnd(from: end + 1)
    }
    let apart = "\(text(start, numberEnd)) \(text(numberEnd, end))"
    report(
      .gluedNumber, start, end, [.text(text(start, end)), .text(apart)],
      fixes: [fix(start, end, apart)])
    malformed(end)
  }

  func fix(_ start: Int, _ end: Int, _ text: String) -> Diagnostic.Fix {
    Diagnostic.Fix(
      Bilingual(sv: "skriv \(text)", en: "write \(text)"),
      [TextEdit(range: TextRange(start, end), text: text)])
  }
}
