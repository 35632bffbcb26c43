// SPDX-License-Identifier: EUPL-1.2

/// How far several raters agree about several items; `table[rater][item]`, no holes.
package struct Agreement: Sendable {
  /// Kendall's W with ties as mid-ranks: 0 no agreement on the order, 1 full agreement.
  package let kendallW: Double
  /// Reliability of one rater's answers: two-way random effects, absolute agreement, ICC(2,1).
  package let icc1: Double
  /// Reliability of the raters' mean: ICC(2,k).
  package let iccMean: Double

  /// Nil for fewer than two raters or items, uneven rows, or where nothing varies.
  package init?(_ table: [[Double]]) {
    let raters = table.count
    guard raters > 1, let items = table.first?.count, items > 1,
      table.allSatisfy({ $0.count == items })
    else { return nil }
    guard let w = Self.concordance(table, items), let icc = Self.reliability(table, items) else {
      return nil
    }
    kendallW = w
    (icc1, iccMean) = icc
  }

  /// Ranks from 1, ties with the mean of the ranks they share.
  package static func midRanks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  private static func concordance(_ table: [[Double]], _ items: Int) -> Double? {
    let (m, n) = (Double(table.count), Double(items))
    var sums = [Double](repeating: 0, count: items)
    var ties = 0.0
    for row in table {
      for (item, rank) in midRanks(row).enumerated() { sums[item] += rank }
      let sorted = row.sorted()
      var start = 0
      while start < sorted.count {
        var end = start + 1
        while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
        let t = Double(end - start)
        ties += t * t * t - t
        start = end
      }
    }
    let mean = sums.reduce(0, +) / n
    let s = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let largest = m * m * (n * n * n - n) - m * ties
    return largest > 0 ? 12 * s / largest : nil
  }

  private static func reliability(
    _ table: [[Double]], _ items: Int
  ) -> (one: Double, mean: Double)? {
    let (k, n) = (Double(table.count), Double(items))
    let grand = table.joined().reduce(0, +) / (k * n)
    let itemMeans = (0..<items).map { item in table.reduce(0) { $0 + $1[item] } / k }
    let raterMeans = table.map { $0.reduce(0, +) / n }
    func squares(_ values: some Sequence<Double>) -> Double {
      values.reduce(0) { $0 + ($1 - grand) * ($1 - grand) }
    }
    let between = k * squares(itemMeans)
    let raters = n * squares(raterMeans)
    let rest = squares(table.joined()) - between - raters
    let (msr, msc) = (between / (n - 1), raters / (k - 1))
    let mse = max(0, rest) / ((n - 1) * (k - 1))
    let one = msr + (k - 1) * mse + k * (msc - mse) / n
    let mean = msr + (msc - mse) / n
    guard one != 0, mean != 0 else { return nil }
    return ((msr - mse) / one, (msr - mse) / mean)
  }
}
