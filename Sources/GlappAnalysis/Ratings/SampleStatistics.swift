// SPDX-License-Identifier: EUPL-1.2

/// Numbers about a handful of ratings. All of them are nil where there is nothing to reckon with.
package enum SampleStatistics {
  /// The value below which the share `p` (0...1) of `values` lies, by type 7 of Hyndman and Fan,
  /// which is what R, NumPy and Excel's PERCENTILE.INC give. `values` need not be sorted.
  package static func quantile(_ values: [Double], _ p: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let place = min(1, max(0, p)) * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  /// The middle value, or halfway between the two in the middle.
  package static func median(_ values: [Double]) -> Double? { quantile(values, 0.5) }

  /// How wide the middle half is: the distance between the first and the third quartile.
  package static func interquartileRange(_ values: [Double]) -> Double? {
    guard let low = quantile(values, 0.25), let high = quantile(values, 0.75) else { return nil }
    return high - low
  }

  /// The arithmetic mean.
  package static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The sample's standard deviation, with n − 1; nil for fewer than two values.
  package static func standardDeviation(_ values: [Double]) -> Double? {
    guard values.count > 1, let mean = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }

  /// Agreement within one item, r_wg: 1 − s²/σ², σ² being what chance gives on `points` points.
  ///
  /// 0.70 is the usual limit; below 0 the raters differ more than chance would have them.
  package static func withinGroupAgreement(_ values: [Double], points: Int) -> Double? {
    guard points > 1, let deviation = standardDeviation(values) else { return nil }
    let chance = Double(points * points - 1) / 12
    return 1 - deviation * deviation / chance
  }
}
