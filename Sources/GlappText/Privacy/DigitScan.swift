// SPDX-License-Identifier: EUPL-1.2

/// Looks at one run of digits: is it the beginning of an identity number or a telephone number?
struct DigitScan {
  /// What it is, if anything.
  private(set) var match: PrivateData.Match?
  /// Where the run ends.
  let end: Int

  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let floor: Int

  /// Looks at the run that begins at `start`, a digit; nothing before `floor` is looked at.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, floor: Int) {
    self.bytes = bytes
    self.start = start
    self.floor = floor
    var end = start + 1
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    self.end = end
    let identity = identityNumber()
    if let identity, identity.kind == .identityNumber {
      match = identity
    } else if let phone = phoneNumber() {
      match = phone
    } else {
      match = identity
    }
  }

  private func digit(_ index: Int) -> Int { Int(bytes[index]) - 0x30 }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < bytes.count && bytes[index] &- 0x30 < 10
  }

  // MARK: - Identity numbers

  /// `811228-9874`, `19811228-9874`, and with `+`, a space or nothing between; a coordination
  /// number has 60 added to its day.
  private func identityNumber() -> PrivateData.Match? {
    let length = end - start
    let last: Int
    switch length {
    case 10, 12: last = end - 4
    case 6, 8:
      let next = separatorEnd(at: end)
      guard next > end, isDigit(next), isDigit(next + 1), isDigit(next + 2), isDigit(next + 3),
        !isDigit(next + 4)
      else { return nil }
      last = next
    default: return nil
    }
    var first = start
    if length == 8 || length == 12 {
      let century = digit(start) * 10 + digit(start + 1)
      guard century >= 18, century <= 20 else { return nil }
      first += 2
    }
    let year = digit(first) * 10 + digit(first + 1)
    let month = digit(first + 2) * 10 + digit(first + 3)
    var day = digit(first + 4) * 10 + digit(first + 5)
    if day > 60 { day -= 60 }
    guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, year: year) else {
      return nil
    }
    // Luhn: every other digit doubled, from the first of the ten.
    var sum = 0
    for place in 0..<10 {
      let digit = place < 6 ? digit(first + place) : digit(last + place - 6)
      let product = place % 2 == 0 ? digit * 2 : digit
      sum += product > 9 ? product - 9 : product
    }
    return PrivateData.Match(
      kind: sum % 10 == 0 ? .identityNumber : .possibleIdentityNumber,
      range: TextRange(start, last + 4))
  }

  /// How long a month may be; the century is not known, so every fourth year may be a leap year.
  private static func days(in month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 ? 29 : 28
    default: 31
    }
  }

  /// The byte after at most a space, a dash of any kind and another space.
  private func separatorEnd(at index: Int) -> Int {
    let spaced = spaceEnd(at: index)
    let dashed = dashEnd(at: spaced)
    return dashed > spaced ? spaceEnd(at: dashed) : spaced
  }

  private func spaceEnd(at index: Int) -> Int {
    guard index < bytes.count else { return index }
    if bytes[index] == 0x20 { return index + 1 }
    // A non-breaking space.
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return index + 2 }
    return index
  }

  private func dashEnd(at index: Int) -> Int {
    guard index < bytes.count else { return index }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "_"): return index + 1
    case 0xE2:
      guard index + 2 < bytes.count else { return index }
      // U+2010 … U+2015 (hyphens and dashes) and U+2212 (minus).
      let isDash =
        bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
        || bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
      return isDash ? index + 3 : index
    default: return index
    }
  }

  // MARK: - Telephone numbers

  /// `070-123 45 67`, `08-123 456 78`, `+46 70 123 45 67`. Service numbers (020, 077) belong to
  /// no human being.
  private func phoneNumber() -> PrivateData.Match? {
    let isInternational = start > floor && bytes[start - 1] == UInt8(ascii: "+")
    guard bytes[start] == UInt8(ascii: "0") || isInternational, end > start + 1 || isInternational
    else { return nil }
    let first = isInternational ? start - 1 : start
    if first > floor {
      let before = bytes[first - 1]
      let isGlued =
        before &- 0x30 < 10 || (before | 0x20) &- 0x61 < 26 || before >= 0x80
        || before == UInt8(ascii: ".") || before == UInt8(ascii: "-")
        || before == UInt8(ascii: ",") || before == UInt8(ascii: "_")
      if isGlued { return nil }
    }
    var digits: [Int] = []
    var firstGroup = 0
    var dashAfterFirst = false
    var laterDash = false
    var index = start
    var best: Int?
    while true {
      while isDigit(index) {
        guard digits.count < 15 else { return nil }
        digits.append(digit(index))
        index += 1
      }
      if firstGroup == 0 { firstGroup = digits.count }
      let isPhone =
        isInternational
        ? Self.isInternational(digits)
        : Self.isNational(digits, area: dashAfterFirst && !laterDash ? firstGroup : nil)
      if isPhone { best = index }
      var next = separatorEnd(at: index)
      if next == index, index < bytes.count, bytes[index] == UInt8(ascii: "/") { next += 1 }
      // `+46 (0)70`
      if isInternational, digits.count == 2, next + 2 < bytes.count,
        bytes[next] == UInt8(ascii: "("), bytes[next + 1] == UInt8(ascii: "0"),
        bytes[next + 2] == UInt8(ascii: ")")
      {
        next = spaceEnd(at: next + 3)
      }
      guard next > index, isDigit(next), digits.count < 13 else { break }
      let isDash = bytes[index] != 0x20 && bytes[index] != 0xC2
      if digits.count == firstGroup { dashAfterFirst = isDash } else if isDash { laterDash = true }
      index = next
    }
    return best.map { PrivateData.Match(kind: .phoneNumber, range: TextRange(first, $0)) }
  }

  private static func isInternational(_ digits: [Int]) -> Bool {
    guard digits.count >= 9, digits.count <= 13, digits[0] != 0 else { return false }
    // +46 20 and +46 77 are service numbers.
    let isService =
      digits[0] == 4 && digits[1] == 6
      && (digits[2] == 2 && digits[3] == 0 || digits[2] == 7 && digits[3] == 7)
    return !isService
  }

  /// Whether the digits are a Swedish number; `area` is the length of the area code where a
  /// dash follows it and no other dash comes later.
  private static func isNational(_ digits: [Int], area: Int?) -> Bool {
    guard digits.count >= 8, digits.count <= 10, digits[0] == 0, digits[1] != 0 else {
      return false
    }
    if digits[1] == 7, [0, 2, 3, 6, 9].contains(digits[2]) { return digits.count == 10 }
    let isService = digits[1] == 7 && digits[2] == 7 || digits[1] == 2 && digits[2] == 0
    // Opening hours (08-12 13-16) are no number: only Stockholm has an area code of two digits.
    guard let area, (2...4).contains(area), !isService else { return false }
    return area > 2 || digits[1] == 8
  }
}
