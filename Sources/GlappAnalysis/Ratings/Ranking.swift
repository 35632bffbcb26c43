// SPDX-License-Identifier: EUPL-1.2

/// An order of items by score, and how sure it is.
package struct Ranking: Sendable {
  /// How sure an item's side of the line is.
  package enum Verdict: String, CaseIterable, Sendable {
    /// It stays on its side with nearly any weights and without any one rater.
    case stable
    /// Other weights, or one rater less, would move it across.
    case sensitive
    /// Most weights, or most raters left out, would put it on the other side, or it is a tie.
    case undecided
  }

  /// One item's place.
  package struct Place: Sendable {
    /// Which item: its index in what was given.
    package let item: Int
    /// Its score with the weights as stated.
    package let score: Double
    /// Its rank from 1; those with equal scores share one.
    package let rank: Int
    /// The best and worst rank it gets in any trial.
    package let rankInterval: ClosedRange<Int>
    /// In how large a part of the weights it comes first; ties are shared. Nil without trials.
    package let firstShare: Double?
    /// How sure it is; nil where nothing could be tried.
    package let verdict: Verdict?
  }

  /// Share of the weights that must leave an item on its side for it to be stable.
  package static let stableShare = 0.9
  /// Fewer items than this have no order to be sure of.
  package static let leastItems = 3

  /// The items, the best first; equal scores in the order given.
  package let places: [Place]
  /// How many stand above the line that verdicts are about.
  package let top: Int
  /// Whether other weights were tried.
  package let hasWeightTrials: Bool
  /// Whether the raters were left out one by one.
  package let hasRaterTrials: Bool

  /// Ranks items by `scores`, which are made with the weights as stated.
  ///
  /// Each list of `weightTrials` holds the scores of all items with other weights; each of
  /// `raterTrials` those with one rater left out, nil where an item then has none, which puts it
  /// last. `top` is how many are to be chosen; nil for half of them, three at most.
  package init(
    scores: [Double], weightTrials: [[Double]] = [], raterTrials: [[Double?]] = [],
    top: Int? = nil
  ) {
    let count = scores.count
    let usual = min(3, max(1, count / 2))
    let line = top.map { $0 > 0 && $0 < count ? $0 : usual } ?? usual
    self.top = line
    let base = Trial(scores, top: line)
    let byWeight = weightTrials.filter { $0.count == count }.map { Trial($0, top: line) }
    let byRater = raterTrials.filter { $0.count == count }.map {
      Trial($0.map { $0 ?? -.infinity }, top: line)
    }
    hasWeightTrials = !byWeight.isEmpty
    hasRaterTrials = !byRater.isEmpty
    let canJudge = count >= Self.leastItems && !(byWeight.isEmpty && byRater.isEmpty)
    places = base.order.map { item in
      var interval = base.best[item]...base.worst[item]
      for trial in byWeight + byRater {
        interval =
          min(interval.lowerBound, trial.best[item])...max(interval.upperBound, trial.worst[item])
      }
      let first = byWeight.map { $0.share(of: item, top: 1) }
      return Place(
        item: item, score: scores[item], rank: base.best[item], rankInterval: interval,
        firstShare: first.isEmpty ? nil : first.reduce(0, +) / Double(first.count),
        verdict: canJudge
          ? Self.verdict(
            base.inside[item], byWeight.map { $0.inside[item] }, byRater.map { $0.inside[item] })
          : nil)
    }
  }

  private static func verdict(
    _ base: Double, _ weights: [Double], _ raters: [Double]
  ) -> Verdict {
    guard base == 0 || base == 1 else { return .undecided }
    func agreement(_ inside: Double) -> Double { base == 1 ? inside : 1 - inside }
    let byWeight =
      weights.isEmpty ? 1 : weights.map(agreement).reduce(0, +) / Double(weights.count)
    let moved = raters.count { agreement($0) < 1 }
    if byWeight < 0.5 || 2 * moved > raters.count { return .undecided }
    return byWeight >= stableShare - 1e-9 && moved == 0 ? .stable : .sensitive
  }
}

/// The order that one set of scores gives.
private struct Trial {
  /// Items, the best first.
  let order: [Int]
  /// The best rank of each item, from 1; ties share the first.
  private(set) var best: [Int]
  /// The worst rank of each item; ties share the last.
  private(set) var worst: [Int]
  /// How much of each item is above the line: ties across it are shared.
  private(set) var inside: [Double]

  init(_ scores: [Double], top: Int) {
    order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    best = [Int](repeating: 0, count: scores.count)
    worst = best
    inside = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, Self.areEqual(scores[order[end]], scores[order[start]]) { end += 1 }
      for place in start..<end {
        best[order[place]] = start + 1
        worst[order[place]] = end
      }
      start = end
    }
    inside = scores.indices.map { share(of: $0, top: top) }
  }

  /// How much of `item` is among the `top` first.
  func share(of item: Int, top: Int) -> Double {
    let tied = worst[item] - best[item] + 1
    return Double(min(tied, max(0, top - best[item] + 1))) / Double(tied)
  }

  /// Sums in another order differ in the last bits, which must not part a tie.
  private static func areEqual(_ a: Double, _ b: Double) -> Bool {
    a == b || abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }
}
