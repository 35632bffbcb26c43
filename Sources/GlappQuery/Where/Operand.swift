// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// What a subject is compared with: everything that the text may mean.
struct Operand: Sendable {
  var text: String
  var isQuoted = false
  var quantity: Quantity?
  var date: CalendarDate?
  /// The element that it names.
  var target: EntryID?
  /// The English name of the choice that it is.
  var choice: String?

  /// Whether it has a size.
  var isSized: Bool { quantity != nil || date != nil }

  init(text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// Reads a number, a range, a percentage or a date; nil where it is none of these.
  ///
  /// - Parameters:
  ///   - text: as it was written.
  ///   - unit: a unit of time that stood after it.
  init?(number text: String, unit: Quantity.Unit?) {
    self.init(text: text)
    var plain = text.filter { $0 != "_" }
    let minus = plain.replacing("−", with: "-").replacing("–", with: "-")
    plain = minus
    if unit == nil { date = Self.date(plain) }
    var own = unit ?? .none
    if plain.hasSuffix("%") {
      plain.removeLast()
      own = .percent
    }
    if let dots = plain.firstRange(of: "..") {
      let low = plain[..<dots.lowerBound]
      let high = plain[dots.upperBound...]
      guard !(low.isEmpty && high.isEmpty), low.isEmpty || Double(low) != nil,
        high.isEmpty || Double(high) != nil
      else { return nil }
      quantity = Quantity(low: Double(low), high: Double(high), unit: own)
    } else if let number = Double(plain), number.isFinite {
      quantity = Quantity(low: number, high: number, unit: own)
    }
    if quantity == nil, date == nil { return nil }
  }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].count == 4 else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return CalendarDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0)
  }
}
