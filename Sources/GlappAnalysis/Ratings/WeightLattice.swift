// SPDX-License-Identifier: EUPL-1.2

/// All ways to share out a whole among criteria in even steps: what weights could have been.
package struct WeightLattice: Sendable {
  /// How many parts the whole is shared out in: 10 gives steps of 0.1.
  package let parts: Int
  /// The weights, each vector adding up to 1, in a fixed order.
  package let vectors: [[Double]]

  /// The finest lattice for `criteria` with at most `limit` vectors, in steps of 0.1 or coarser.
  ///
  /// 3 criteria give 66 vectors, 4 give 286; many criteria end with each of them alone.
  package init(criteria: Int, limit: Int = 1500) {
    guard criteria > 0 else {
      parts = 1
      vectors = []
      return
    }
    let parts = [10, 5, 4, 2].first { Self.count(criteria, $0) <= limit } ?? 1
    self.parts = parts
    vectors = Self.sums(criteria, parts).map { $0.map { Double($0) / Double(parts) } }
  }

  /// All lists of `count` whole numbers, none negative, that add up to `total`.
  private static func sums(_ count: Int, _ total: Int) -> [[Int]] {
    var current = [Int](repeating: 0, count: count)
    current[count - 1] = total
    var all = [current]
    while let last = current.lastIndex(where: { $0 > 0 }), last > 0 {
      let rest = current[last]
      current[last] = 0
      current[last - 1] += 1
      current[count - 1] = rest - 1
      all.append(current)
    }
    return all
  }

  /// How many vectors there are; capped, since it grows fast.
  private static func count(_ criteria: Int, _ parts: Int) -> Int {
    var count = 1
    for step in 1...parts {
      count = count * (criteria + step - 1) / step
      if count > 1_000_000 { return .max }
    }
    return count
  }
}
