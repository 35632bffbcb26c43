// SPDX-License-Identifier: EUPL-1.2

/// A number or a range with an optional unit of time: `5..6`, `30..60%`, `2..4 weeks`, `90 min`.
package struct Quantity: Hashable, Sendable {
  /// The lower end; nil when open (`..5`).
  package var low: Double?
  /// The upper end; nil when open (`5..`); equal to `low` for a single value.
  package var high: Double?
  package var unit: Unit

  package init(low: Double?, high: Double?, unit: Unit = .none) {
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// What a quantity is counted in.
  package enum Unit: UInt8, CaseIterable, Sendable {
    case none, percent, second, minute, hour, day, week, month, year

    /// Minutes in one of the unit; nil where it is not a unit of time. Months count 30 days,
    /// years 365: only for drawing to scale and comparing.
    package var minutes: Double? {
      switch self {
      case .none, .percent: nil
      case .second: 1.0 / 60
      case .minute: 1
      case .hour: 60
      case .day: 1_440
      case .week: 10_080
      case .month: 43_200
      case .year: 525_600
      }
    }
  }

  /// Whether it is one number.
  package var isSingle: Bool { low != nil && low == high }

  /// The middle of the range, or the end that is known.
  package var middle: Double? {
    guard let low, let high else { return low ?? high }
    return (low + high) / 2
  }
}
