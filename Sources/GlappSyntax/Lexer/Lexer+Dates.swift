// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Dates, and what people write in their place.
extension Lexer {
  mutating func date(yearEnd: Int, year: UInt64) {
    func two(_ place: Int) -> UInt32 {
      UInt32(bytes[place] & 15) * 10 + UInt32(bytes[place + 1] & 15)
    }
    var packed = UInt32(year) * 10_000 + two(yearEnd + 1) * 100
    var end = yearEnd + 3
    if byte(at: end) == UInt8(ascii: "-"), isDigit(at: end + 1), isDigit(at: end + 2) {
      packed += two(end + 1)
      end += 3
    }
    if byte(at: end) == UInt8(ascii: "-"), end == yearEnd + 3, isDigit(at: end + 1) {
      return shortDate(yearEnd: yearEnd)
    }
    if isDigit(at: end) || startsIdentifier(at: end) || byte(at: end) == UInt8(ascii: "-") {
      return gluedNumber(from: index, numberEnd: end)
    }
    token(.date, length: end - index, payload: packed)
  }

  /// `2022-2-1`: months and days have two digits.
  mutating func shortDate(yearEnd: Int) {
    let start = index
    var end = yearEnd
    var whole = text(start, yearEnd)
    while byte(at: end) == UInt8(ascii: "-"), isDigit(at: end + 1) {
      let next = digitsEnd(from: end + 1)
      whole += (next == end + 2 ? "-0" : "-") + text(end + 1, next)
      end = next
    }
    report(
      .shortDate, start, end, [.text(text(start, end)), .text(whole)],
      fixes: [fix(start, end, whole)])
    malformed(end)
  }

  // MARK: - Other ways to write a date

  /// `3/5 2024`, `11/2-22`, `2024/05/03`; else `3/5`, which is no number either.
  mutating func slashed(from start: Int, slash: Int) {
    var end = slash
    var count = 1
    while byte(at: end) == UInt8(ascii: "/"), isDigit(at: end + 1) {
      end = digitsEnd(from: end + 1)
      count += 1
    }
    if count == 2, let year = yearEnd(after: end) { end = year }
    if DateGuess.iso(text(start, end)) != nil { return otherDate(from: start, end: end) }
    let parts = text(start, end).split(separator: "/").compactMap { Double($0) }
    let share = parts.count == 2 && parts[1] > 0 ? parts[0] / parts[1] * 100 : 0
    let percent = share > 0 && share <= 100 ? "\(Int(share.rounded()))%" : "60%"
    report(.slashedNumber, start, end, [.text(text(start, end)), .text(percent)])
    malformed(end)
  }

  /// Where a year ends that follows `place` after a space or a hyphen; nil where none does.
  private func yearEnd(after place: Int) -> Int? {
    let separator = byte(at: place)
    guard separator == 0x20 || separator == UInt8(ascii: "-"), isDigit(at: place + 1) else {
      return nil
    }
    let end = digitsEnd(from: place + 1)
    let length = end - place - 1
    guard length == 4 || length == 2 && separator != 0x20 else { return nil }
    let next = byte(at: end)
    return startsIdentifier(at: end) || next == UInt8(ascii: ".") || next == UInt8(ascii: "-")
      ? nil : end
  }

  /// `3.5.2024`.
  mutating func dotted(from start: Int, dot: Int) {
    var end = dot
    while byte(at: end) == UInt8(ascii: "."), isDigit(at: end + 1) {
      end = digitsEnd(from: end + 1)
    }
    otherDate(from: start, end: end)
  }

  /// A date written in another way, or what only looks like one.
  mutating func otherDate(from start: Int, end: Int) {
    let written = text(start, end)
    if let iso = DateGuess.iso(written) {
      report(
        .otherDate, start, end, [.text(written), .text(iso)], fixes: [fix(start, end, iso)])
    } else {
      report(.badNumber, start, end, [.text(written)])
    }
    malformed(end)
  }
}
