// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import Testing

struct RatingsRankingTests {
  /// Three ideas on three criteria, whose shares of first places were computed elsewhere.
  private let values: [[Double]] = [[6, 3, 5], [5, 6, 3], [4, 5, 6]]

  private func ranking(_ values: [[Double]], top: Int?) throws -> Ranking {
    let criteria = try #require(values.first).count
    let lattice = WeightLattice(criteria: criteria)
    let equal = [Double](repeating: 1 / Double(criteria), count: criteria)
    let rule = MatrixScore.weighted
    return Ranking(
      scores: values.compactMap { rule.score($0, weights: equal) },
      weightTrials: lattice.vectors.map { weights in
        values.compactMap { rule.score($0, weights: weights) }
      }, top: top)
  }

  @Test(arguments: [(2, 11), (3, 66), (4, 286), (5, 1001)])
  func latticeHasAllVectors(criteria: Int, count: Int) {
    let lattice = WeightLattice(criteria: criteria)
    #expect(lattice.vectors.count == count)
    #expect(lattice.parts == 10)
    #expect(Set(lattice.vectors).count == count)
    #expect(lattice.vectors.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-12 })
  }

  @Test func latticeStaysSmallWithManyCriteria() {
    #expect(WeightLattice(criteria: 6).vectors.count <= 1500)
    #expect(WeightLattice(criteria: 40).vectors.count == 820)
    #expect(WeightLattice(criteria: 400).vectors.count == 400)
    #expect(WeightLattice(criteria: 0).vectors.isEmpty)
    #expect(WeightLattice(criteria: 1).vectors == [[1]])
  }

  @Test func sharesOfFirstPlaces() throws {
    let ranking = try ranking(values, top: 1)
    #expect(ranking.places.map(\.item) == [2, 0, 1])
    let shares = Dictionary(uniqueKeysWithValues: ranking.places.map { ($0.item, $0.firstShare) })
    for (item, wanted) in [(0, 0.2727), (1, 0.3106), (2, 0.4167)] {
      let share = try #require(shares[item] ?? nil)
      #expect(abs(share - wanted) < 0.0001)
    }
  }

  @Test func theWinnerOfEqualWeightsIsUndecided() throws {
    let first = try #require(try ranking(values, top: 1).places.first)
    #expect(first.verdict == .undecided)
    #expect(abs(first.score - 5) < 1e-12)
    #expect(first.rankInterval == 1...3)
  }

  @Test func whatLeadsEverywhereIsStable() throws {
    let ranking = try ranking([[7, 7, 7], [3, 3, 3], [1, 2, 2]], top: 1)
    #expect(ranking.places.map(\.verdict) == [.stable, .stable, .stable])
    #expect(ranking.places.map(\.rank) == [1, 2, 3])
    #expect(ranking.places[0].rankInterval == 1...1)
  }

  @Test func oneRaterWhoDecidesMakesItSensitive() {
    let ranking = Ranking(
      scores: [5, 4, 1], raterTrials: [[5, 4, 1], [5, 4, 1], [3, 4, 1]], top: 1)
    #expect(ranking.places.map(\.verdict) == [.sensitive, .sensitive, .stable])
  }

  @Test func tiesShareARankAndAreUndecidedAcrossTheLine() {
    let ranking = Ranking(scores: [4, 4, 4, 1], weightTrials: [[4, 4, 4, 1]], top: 2)
    #expect(ranking.places.map(\.rank) == [1, 1, 1, 4])
    #expect(ranking.places.map(\.verdict) == [.undecided, .undecided, .undecided, .stable])
    #expect(ranking.places[0].firstShare == 1.0 / 3)
  }

  @Test func nothingIsJudgedWithoutTrialsOrWithTwoItems() {
    #expect(Ranking(scores: [3, 2, 1]).places.allSatisfy { $0.verdict == nil })
    #expect(
      Ranking(scores: [3, 2], weightTrials: [[3, 2]]).places.allSatisfy { $0.verdict == nil })
    #expect(Ranking(scores: []).places.isEmpty)
  }

  @Test func scoreRules() {
    let values = [6.0, 6.4]
    #expect(MatrixScore.product.score(values, weights: [1, 1]) == 6 * 6.4)
    #expect(MatrixScore.sum.score(values, weights: [1, 1]) == 12.4)
    #expect(MatrixScore.weighted.score([2, 5], weights: [2, 1]) == 3)
    #expect(MatrixScore.weakest.score([7, 7, 2], weights: [1, 1, 1]) == 2)
    #expect(MatrixScore.weighted.score([2], weights: [0]) == nil)
    #expect(MatrixScore.sum.score([], weights: []) == nil)
    #expect(MatrixScore.product.score([0, 5], weights: [0, 1]) == 5)
  }
}
