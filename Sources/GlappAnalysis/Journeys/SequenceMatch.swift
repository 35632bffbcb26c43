// SPDX-License-Identifier: EUPL-1.2

/// The longest part that two sequences have in common, in order: what is left has been inserted
/// or deleted, and no other matching leaves less.
///
/// Hunt & Szymanski, "A fast algorithm for computing longest common subsequences", Communications
/// of the ACM 20 (1977): pairs of equal items, and the longest rising row of them.
package enum SequenceMatch {
  /// The places of what `one` and `other` have in common, rising in both.
  ///
  /// - Parameters:
  ///   - one: the keys at each place; a place may answer to several.
  ///   - other: the key at each place.
  /// - Returns: pairs of places, in order.
  /// - Complexity: pairs of equal items times their logarithm; items that are repeated more often
  ///   than `mostPairs` allows are matched first to first, second to second.
  package static func longest(_ one: [[Int]], _ other: [Int]) -> [(one: Int, other: Int)] {
    var places: [Int: [Int]] = [:]
    for (place, keys) in one.enumerated() {
      for key in keys { places[key, default: []].append(place) }
    }
    var uses: [Int: Int] = [:]
    for key in other { uses[key, default: 0] += 1 }
    var met: [Int: Int] = [:]
    // for each length the pair that a rising row of that length can end in with the lowest place
    var ends: [Int] = []
    var pairs: [(one: Int, other: Int, before: Int)] = []
    for (place, key) in other.enumerated() {
      guard let all = places[key] else { continue }
      let number = met[key, default: 0]
      met[key] = number + 1
      let isCommon = all.count * uses[key, default: 0] > mostPairs
      // backwards, so that one place of `other` is taken once
      let targets = isCommon ? [all[min(number, all.count - 1)]] : all.reversed()
      for target in targets {
        var low = 0
        var high = ends.count
        while low < high {
          let middle = (low + high) / 2
          if pairs[ends[middle]].one < target { low = middle + 1 } else { high = middle }
        }
        pairs.append((target, place, low > 0 ? ends[low - 1] : -1))
        if low < ends.count { ends[low] = pairs.count - 1 } else { ends.append(pairs.count - 1) }
      }
    }
    var row: [(one: Int, other: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      row.append((pairs[index].one, pairs[index].other))
      index = pairs[index].before
    }
    return row.reversed()
  }

  /// How many pairs of equal items one key may give.
  static let mostPairs = 4_096
}
