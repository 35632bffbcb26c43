// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A size with two ends, made comparable: times in minutes, dates as numbers.
struct Measured: Equatable {
  /// What can be compared with each other.
  enum Sort: Equatable { case number, percent, time, date }

  let low: Double?
  let high: Double?
  let sort: Sort

  init(_ quantity: Quantity) {
    let factor = quantity.unit.minutes
    sort = quantity.unit == .percent ? .percent : factor == nil ? .number : .time
    low = quantity.low.map { $0 * (factor ?? 1) }
    high = quantity.high.map { $0 * (factor ?? 1) }
  }

  /// A date is as long as it is exact: 2022 begins in January and ends in December.
  init(_ date: CalendarDate) {
    sort = .date
    low = Double(date.packed)
    let month = date.month ?? 12
    let day = date.day ?? CalendarDate.days(in: month, of: date.year)
    high = Double(date.year * 10_000 + month * 100 + day)
  }

  /// Whether all of it stands so to all of `other`; never where they can't be compared.
  func meets(_ comparison: Condition.Comparison, _ other: Measured) -> Bool {
    guard sort == other.sort || sort == .percent && other.sort == .number else { return false }
    switch comparison {
    case .equal: return self == other
    case .unequal: return self != other
    case .less: return below(high, other.low) { $0 < $1 }
    // A date lies at most at another also where it lies within it.
    case .atMost: return below(high, sort == .date ? other.high : other.low) { $0 <= $1 }
    case .more: return below(other.high, low) { $0 < $1 }
    case .atLeast: return below(sort == .date ? other.low : other.high, low) { $0 <= $1 }
    }
  }

  private func below(
    _ one: Double?, _ other: Double?, _ holds: (Double, Double) -> Bool
  ) -> Bool {
    guard let one, let other else { return false }
    return holds(one, other)
  }
}
