// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension MatrixScore {
  /// An item's values on several criteria as one number to order by; nil where there is none.
  ///
  /// `values` are turned so that more is better; `weights` are as many. A product takes each value
  /// to the power of its weight; `weighted` is the mean; nothing makes up for what is weakest.
  package func score(_ values: [Double], weights: [Double]) -> Double? {
    guard !values.isEmpty, values.count == weights.count else { return nil }
    let pairs = zip(values, weights)
    switch self {
    case .product:
      // a weight of nothing leaves the value out, also where it is 0
      let score = pairs.reduce(1) { $1.1 == 0 ? $0 : $0 * pow(max(0, $1.0), $1.1) }
      return score.isFinite ? score : nil
    case .sum: return pairs.reduce(0) { $0 + $1.0 * $1.1 }
    case .weighted:
      let total = weights.reduce(0, +)
      return total > 0 ? pairs.reduce(0) { $0 + $1.0 * $1.1 } / total : nil
    case .weakest: return values.min()
    }
  }

  /// Whether other weights could give another order.
  package var dependsOnWeights: Bool { self != .weakest }
}
