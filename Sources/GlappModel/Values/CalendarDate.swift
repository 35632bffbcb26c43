// SPDX-License-Identifier: EUPL-1.2

/// A date as exact as it was given: a year, a month or a day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Year × 10 000 + month × 100 + day; month and day are 0 where not given.
  package let packed: UInt32

  /// A date, or nil when there is no such day.
  package init?(year: Int, month: Int = 0, day: Int = 0) {
    guard (1...9_999).contains(year), (0...12).contains(month), day >= 0 else { return nil }
    guard day == 0 || (month > 0 && day <= Self.days(in: month, of: year)) else { return nil }
    packed = UInt32(year * 10_000 + month * 100 + day)
  }

  package var year: Int { Int(packed / 10_000) }
  package var month: Int? { packed / 100 % 100 == 0 ? nil : Int(packed / 100 % 100) }
  package var day: Int? { packed % 100 == 0 ? nil : Int(packed % 100) }

  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.packed < other.packed
  }

  /// How many days a month has.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The date in ISO 8601: `2022`, `2022-02` or `2022-02-11`.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(year)"
    while text.utf8.count < 4 { text = "0" + text }
    if let month { text += "-" + two(month) }
    if let day { text += "-" + two(day) }
    return text
  }
}

/// A stretch of time; an end that is nil is open.
package struct Period: Hashable, Sendable {
  package var from: CalendarDate?
  package var to: CalendarDate?

  package init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}
