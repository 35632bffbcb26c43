// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import Testing

/// The ratings of five raters on four items, 1–7, with values computed elsewhere.
struct RatingsReferenceTests {
  private let table: [[Double]] = [
    [7, 5, 3, 4], [6, 5, 2, 4], [7, 6, 3, 1], [6, 4, 2, 7], [7, 5, 1, 7],
  ]

  private func item(_ index: Int) -> [Double] { table.map { $0[index] } }

  private func expect(_ value: Double?, _ wanted: Double, within: Double = 0.0006) throws {
    let value = try #require(value)
    #expect(abs(value - wanted) < within, "\(value) is not \(wanted)")
  }

  @Test(arguments: [
    (0, [6.6, 7, 1, 0.548, 0.925]), (1, [5.0, 5, 0, 0.707, 0.875]),
    (2, [2.2, 2, 1, 0.837, 0.825]), (3, [4.6, 4, 3, 2.510, -0.575]),
  ])
  func itemStatistics(index: Int, wanted: [Double]) throws {
    let values = item(index)
    try expect(SampleStatistics.mean(values), wanted[0])
    try expect(SampleStatistics.median(values), wanted[1])
    try expect(SampleStatistics.interquartileRange(values), wanted[2])
    try expect(SampleStatistics.standardDeviation(values), wanted[3])
    try expect(SampleStatistics.withinGroupAgreement(values, points: 7), wanted[4])
  }

  @Test func agreementOnTheOrder() throws {
    let agreement = try #require(Agreement(table))
    try expect(agreement.kendallW, 0.6408, within: 0.0001)
    try expect(agreement.icc1, 0.5909, within: 0.0001)
    try expect(agreement.iccMean, 0.8784, within: 0.0001)
  }

  @Test func rankSumsWithTies() {
    let sums = (0..<4).map { index in
      table.reduce(0) { $0 + Agreement.midRanks($1)[index] }
    }
    #expect(sums == [18.5, 13, 6, 12.5])
  }

  @Test func agreementNeedsSomethingToCompare() {
    #expect(Agreement([]) == nil)
    #expect(Agreement([[1, 2, 3]]) == nil)
    #expect(Agreement([[1, 2], [1]]) == nil)
    #expect(Agreement([[3, 3], [3, 3]]) == nil)
  }

  @Test func quartilesAreOfTypeSeven() throws {
    let values = [1.0, 2, 3, 4]
    try expect(SampleStatistics.quantile(values, 0.25), 1.75)
    try expect(SampleStatistics.quantile(values.reversed(), 0.75), 3.25)
    #expect(SampleStatistics.median([]) == nil)
    #expect(SampleStatistics.median([4]) == 4)
    #expect(SampleStatistics.standardDeviation([4]) == nil)
  }

  @Test func polarisedNeedsAThirdAtEachEnd() throws {
    let seven = try #require(RatingScale(1, 7))
    #expect(seven.isPolarised([1, 2, 6, 7]))
    #expect(seven.isPolarised([2, 4, 6]))
    #expect(!seven.isPolarised([3, 4, 6]))
    #expect(!seven.isPolarised([1, 7]))
    #expect(!seven.isPolarised(item(3)))
    let nine = try #require(RatingScale(1, 9))
    #expect(nine.isPolarised([3, 5, 7]))
    #expect(!nine.isPolarised([4, 5, 7]))
    let share = try #require(RatingScale(0, 100))
    #expect(share.isPolarised([10, 50, 90]))
  }

  @Test func scaleTurnsWhereLowIsBetter() throws {
    let effort = try #require(RatingScale(1, 7, lowIsBetter: true))
    #expect(effort.turned(2) == 6)
    #expect(effort.share(1) == 1)
    #expect(effort.share(7) == 0)
    #expect(RatingScale(3, 3) == nil)
    #expect(RatingScale(7, 1)?.low == 1)
    #expect(RatingScale(nil, 1) == nil)
    #expect(RatingScale(0, .infinity) == nil)
  }
}
