// SPDX-License-Identifier: EUPL-1.2

/// The scale of a criterion, and which end of it is good.
package struct RatingScale: Hashable, Sendable {
  /// The lowest number.
  package let low: Double
  /// The highest number; greater than `low`.
  package let high: Double
  /// Whether a low number is good, as for effort or cost.
  package let lowIsBetter: Bool

  /// A scale between two different numbers, in either order; nil for anything else.
  package init?(_ one: Double?, _ other: Double?, lowIsBetter: Bool = false) {
    guard let one, let other, one.isFinite, other.isFinite, one != other else { return nil }
    low = min(one, other)
    high = max(one, other)
    self.lowIsBetter = lowIsBetter
  }

  /// From the lowest number to the highest.
  package var span: Double { high - low }

  /// Whether both ends are whole numbers and people can count the steps between them.
  package var isCountable: Bool {
    low == low.rounded() && high == high.rounded() && span <= 20
  }

  /// How many points there are: 7 for 1..7; nil where they cannot be counted.
  package var points: Int? { isCountable ? Int(span) + 1 : nil }

  /// Whether `value` is on the scale.
  package func contains(_ value: Double) -> Bool { value >= low && value <= high }

  /// The value turned so that more is better: 2 on 1..7 becomes 6 where low is better.
  package func turned(_ value: Double) -> Double { lowIsBetter ? low + high - value : value }

  /// Where `value` lies from the bad end (0) to the good one (1).
  package func share(_ value: Double) -> Double { (turned(value) - low) / span }

  /// Whether the ratings fall into two camps, by the rule of RAND/UCLA: a third or more of the
  /// raters in the lowest third of the scale, and a third or more in the highest.
  ///
  /// On 1..7 the thirds are 1–2 and 6–7, on 1..9 they are 1–3 and 7–9. Never with fewer than three.
  package func isPolarised(_ values: [Double]) -> Bool {
    guard values.count >= 3 else { return false }
    let reach = points.map { Double(max(1, $0 / 3) - 1) } ?? span / 3
    let lowest = values.count { $0 <= low + reach }
    let highest = values.count { $0 >= high - reach }
    return 3 * lowest >= values.count && 3 * highest >= values.count
  }
}
