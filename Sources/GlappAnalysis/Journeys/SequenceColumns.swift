// SPDX-License-Identifier: EUPL-1.2

/// Several sequences laid in columns: what they have in common stands in one column, and what only
/// one of them has stands beside what only another has, so that there are few columns.
struct SequenceColumns {
  /// The item of each member in each column.
  private(set) var columns: [[Int?]] = []
  private var keys: [[Int]] = []
  private var members = 0

  /// Lays one more sequence beside those that are there.
  mutating func add(_ sequence: [Int]) {
    let matched = SequenceMatch.longest(keys, sequence)
    var laid: [[Int?]] = []
    var laidKeys: [[Int]] = []
    var column = 0
    var item = 0
    func put(_ place: Int?, _ own: Int?) {
      laid.append((place.map { columns[$0] } ?? Array(repeating: nil, count: members)) + [own])
      var all = place.map { keys[$0] } ?? []
      if let own, !all.contains(sequence[own]) { all.append(sequence[own]) }
      laidKeys.append(all)
    }
    for pair in matched + [(one: columns.count, other: sequence.count)] {
      while column < pair.one || item < pair.other {
        put(
          column < pair.one ? column : nil, item < pair.other ? item : nil)
        if column < pair.one { column += 1 }
        if item < pair.other { item += 1 }
      }
      guard pair.one < columns.count else { continue }
      put(pair.one, pair.other)
      column += 1
      item += 1
    }
    columns = laid
    keys = laidKeys
    members += 1
  }
}
