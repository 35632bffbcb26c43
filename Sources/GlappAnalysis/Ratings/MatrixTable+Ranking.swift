// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

extension MatrixTable {
  /// Whether scores are made of the numbers as they stand; otherwise each is first turned into
  /// its share of its scale, since numbers from different scales cannot be added or multiplied,
  /// and products on a long scale are numbers that nobody can read.
  package var usesPlainNumbers: Bool {
    guard let first = criteria.first?.scale, first.low >= 0, first.high <= 20 else { return false }
    return criteria.allSatisfy { $0.scale?.low == first.low && $0.scale?.high == first.high }
  }

  /// The score of a row with the given weights; nil where a criterion has no answer or no scale.
  package func score(
    _ row: Row, weights: [Double]? = nil, without rater: EntryID? = nil
  ) -> Double? {
    var values: [Double] = []
    let plain = usesPlainNumbers
    for (index, cell) in row.cells.enumerated() {
      guard let scale = scoring(index),
        let median = (rater.map(cell.without) ?? cell).median
      else { return nil }
      values.append(plain ? scale.turned(median) : scale.share(median))
    }
    let score = rule.score(values, weights: weights ?? criteria.map(\.weight))
    return plain ? score : score.map { $0 * 100 }
  }

  /// The rows that have a score, ranked; `item` of a place is an index into `rows`.
  ///
  /// `top` is how many are to be chosen where the matrix itself does not say.
  package func ranking(top: Int? = nil) -> (ranking: Ranking, rows: [Int]) {
    let scored = rows.indices.compactMap { index in
      score(rows[index]).map { (index, $0) }
    }
    let kept = scored.map(\.0)
    return (
      Ranking(
        scores: scored.map(\.1), weightTrials: weightTrials(kept), raterTrials: raterTrials(kept),
        top: select ?? top),
      kept
    )
  }

  private func weightTrials(_ kept: [Int]) -> [[Double]] {
    guard criteria.count > 1, rule.dependsOnWeights, !kept.isEmpty else { return [] }
    let lattice = WeightLattice(
      criteria: criteria.count, limit: max(criteria.count, min(1500, 500_000 / kept.count)))
    // medians once, not once a trial
    let plain = usesPlainNumbers
    let values = kept.map { row in
      rows[row].cells.enumerated().map { index, cell -> Double in
        guard let scale = scoring(index), let median = cell.median else { return 0 }
        return plain ? scale.turned(median) : scale.share(median)
      }
    }
    // only the order matters here, so sums may stand for means
    let rule: MatrixScore = rule == .product ? .product : .weighted
    return lattice.vectors.map { weights in
      values.map { rule.score($0, weights: weights) ?? 0 }
    }
  }

  private func raterTrials(_ kept: [Int]) -> [[Double?]] {
    let raters = raters
    guard raters.count >= 3, raters.count * kept.count <= 100_000 else { return [] }
    return raters.map { rater in kept.map { score(rows[$0], without: rater) } }
  }
}
