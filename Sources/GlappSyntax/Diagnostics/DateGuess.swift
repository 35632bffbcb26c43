// SPDX-License-Identifier: EUPL-1.2

/// Reads dates as people write them, to say how they are written here: never to understand them
/// in silence.
package enum DateGuess {
  /// `2024-05-03` for `3/5 2024`, `3 maj 2024`, `May 3, 2024`, `20240503`; `2024-05` for `maj
  /// 2024`; `2024-01..2024-03` for `Q1 2024`; nil for what is no date.
  ///
  /// Where a day and a month could change places the day comes first, as in Sweden.
  package static func iso(_ text: String) -> String? {
    guard text.utf8.count <= 40, let parts = parts(of: text) else { return nil }
    let numbers = parts.numbers
    if let quarter = parts.quarter, numbers.count == 1, let year = year(numbers[0]) {
      let last = quarter * 3
      return "\(year)-\(two(last - 2))..\(year)-\(two(last))"
    }
    guard parts.quarter == nil else { return nil }
    if let month = parts.month { return named(month, numbers) }
    switch numbers.count {
    case 1: return packed(numbers[0])
    case 2:
      if let year = year(numbers[0]), let month = month(numbers[1]) { return "\(year)-\(month)" }
      if let year = year(numbers[1]), let month = month(numbers[0]) { return "\(year)-\(month)" }
      return nil
    case 3: return three(numbers, yearFirst: text.contains("-"))
    default: return nil
    }
  }

  // MARK: - Parts

  private struct Parts {
    var numbers: [String] = []
    var month: Int?
    var quarter: Int?
  }

  /// Numbers and words of a text; nil where there is anything else.
  private static func parts(of text: String) -> Parts? {
    var parts = Parts()
    var run = ""
    var isNumber = false
    var expectsQuarter = false
    func isKnown(_ word: String) -> Bool {
      guard !fillers.contains(word) else { return true }
      if quarters.contains(word) {
        expectsQuarter = true
        return true
      }
      guard parts.month == nil, let month = months[word] else { return false }
      parts.month = month
      return true
    }
    func finish() -> Bool {
      defer { run = "" }
      guard !run.isEmpty else { return true }
      guard isNumber else { return isKnown(run) }
      if expectsQuarter, let number = Int(run), (1...4).contains(number) {
        parts.quarter = number
        expectsQuarter = false
      } else {
        parts.numbers.append(run)
      }
      return true
    }
    for character in text.lowercased() {
      if character.isASCII, character.isNumber || character.isLetter {
        if !run.isEmpty, isNumber != character.isNumber, !finish() { return nil }
        isNumber = character.isNumber
        run.append(character)
      } else if " /.,-\u{2013}\u{A0}:".contains(character) {
        guard finish() else { return nil }
      } else {
        return nil
      }
    }
    guard finish(), !expectsQuarter else { return nil }
    return parts
  }

  private static let fillers: Set<String> = ["den", "the", "of", "st", "nd", "rd", "th", "e", "a"]
  private static let quarters: Set<String> = ["q", "kv", "kvartal", "quarter"]

  /// Names of months in both languages, whole and cut.
  private static let months: [String: Int] = {
    let names = [
      ["january", "januari", "jan"], ["february", "februari", "feb"], ["march", "mars", "mar"],
      ["april", "apr"], ["may", "maj"], ["june", "juni", "jun"], ["july", "juli", "jul"],
      ["august", "augusti", "aug"], ["september", "sept", "sep"],
      ["october", "oktober", "oct", "okt"],
      ["november", "nov"], ["december", "dec"],
    ]
    var all: [String: Int] = [:]
    for (index, same) in names.enumerated() { for name in same { all[name] = index + 1 } }
    return all
  }()

  // MARK: - Putting together

  private static func named(_ month: Int, _ numbers: [String]) -> String? {
    switch numbers.count {
    case 1: return year(numbers[0]).map { "\($0)-\(two(month))" }
    case 2:
      let order = year(numbers[0]) != nil ? [1, 0] : [0, 1]
      guard let year = year(numbers[order[1]]), let day = Int(numbers[order[0]]) else { return nil }
      return whole(year, month, day)
    default: return nil
    }
  }

  private static func three(_ numbers: [String], yearFirst: Bool) -> String? {
    let values = numbers.compactMap { Int($0) }
    guard values.count == 3 else { return nil }
    if let year = year(numbers[0]) { return whole(year, values[1], values[2]) }
    let isShort = numbers.allSatisfy { $0.count == 2 }
    if isShort, yearFirst { return whole("20" + numbers[0], values[1], values[2]) }
    let year = year(numbers[2]) ?? (numbers[2].count == 2 ? "20" + numbers[2] : nil)
    guard let year else { return nil }
    return whole(year, values[1], values[0]) ?? whole(year, values[0], values[1])
  }

  /// `20240503`.
  private static func packed(_ number: String) -> String? {
    guard number.count == 8, let year = year(String(number.prefix(4))),
      let month = Int(number.dropFirst(4).prefix(2)), let day = Int(number.suffix(2))
    else { return nil }
    return whole(year, month, day)
  }

  private static func year(_ text: String) -> String? {
    guard text.count == 4, let number = Int(text), (1900...2100).contains(number) else {
      return nil
    }
    return text
  }

  private static func month(_ text: String) -> String? {
    guard text.count <= 2, let number = Int(text), (1...12).contains(number) else { return nil }
    return two(number)
  }

  private static func whole(_ year: String, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month), let number = Int(year) else { return nil }
    let isLeap = number % 4 == 0 && (number % 100 != 0 || number % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day) ? "\(year)-\(two(month))-\(two(day))" : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
