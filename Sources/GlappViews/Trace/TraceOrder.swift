// SPDX-License-Identifier: EUPL-1.2

/// Orders the places of each column so that few lines cross: sweeps that put each place at the
/// mean of its neighbours, of which the best is kept (Sugiyama, Tagawa, Toda 1981).
enum TraceOrder {
  typealias Place = TraceColumns.Place

  private static let sweeps = 12

  static func sort(_ columns: inout [[Place]], chains: [[Place]]) {
    var before: [Place: [Place]] = [:]
    var after: [Place: [Place]] = [:]
    for chain in chains {
      for (one, other) in zip(chain, chain.dropFirst()) {
        after[one, default: []].append(other)
        before[other, default: []].append(one)
      }
    }
    var best = columns
    var fewest = crossings(columns, after)
    for sweep in 0..<sweeps where fewest > 0 {
      let isForward = sweep % 2 == 0
      let order = isForward ? Array(columns.indices) : columns.indices.reversed()
      for column in order {
        let other = isForward ? column - 1 : column + 1
        guard columns.indices.contains(other) else { continue }
        let places = index(columns[other])
        let links = isForward ? before : after
        columns[column] = sorted(columns[column], by: places, links)
      }
      let count = crossings(columns, after)
      if count < fewest { (best, fewest) = (columns, count) }
    }
    columns = best
  }

  /// By the mean place of the neighbours; what has none keeps its place.
  private static func sorted(
    _ column: [Place], by places: [Place: Int], _ links: [Place: [Place]]
  ) -> [Place] {
    let keys = column.enumerated().map { index, place -> Double in
      let near = (links[place] ?? []).compactMap { places[$0] }
      return near.isEmpty ? Double(index) : Double(near.reduce(0, +)) / Double(near.count)
    }
    return column.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { column[$0] }
  }

  /// How many pairs of lines cross between neighbouring columns.
  private static func crossings(_ columns: [[Place]], _ after: [Place: [Place]]) -> Int {
    var count = 0
    for (one, other) in zip(columns, columns.dropFirst()) {
      let places = index(other)
      // The ends in the order of the beginnings: each pair the wrong way round is a crossing.
      let ends = one.flatMap { (after[$0] ?? []).compactMap { places[$0] }.sorted() }
      count += inversions(ends)
    }
    return count
  }

  private static func inversions(_ numbers: [Int]) -> Int {
    guard let largest = numbers.max() else { return 0 }
    // A Fenwick tree: how many before are larger.
    var tree = [Int](repeating: 0, count: largest + 2)
    var count = 0
    for (seen, number) in numbers.enumerated() {
      var notLarger = 0
      var index = number + 1
      while index > 0 {
        notLarger += tree[index]
        index -= index & -index
      }
      count += seen - notLarger
      index = number + 1
      while index < tree.count {
        tree[index] += 1
        index += index & -index
      }
    }
    return count
  }

  private static func index(_ column: [Place]) -> [Place: Int] {
    Dictionary(uniqueKeysWithValues: column.enumerated().map { ($1, $0) })
  }
}
