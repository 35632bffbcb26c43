// SPDX-License-Identifier: EUPL-1.2

/// How far down everything in a column stands: in its order, apart from its neighbours, and as near
/// as can be to level with what it is tied to.
struct TraceStacks {
  typealias Place = TraceColumns.Place

  /// The middle of each place, from the top of the columns, in px.
  private(set) var middle: [Place: Double] = [:]
  /// The height of the highest column, in px.
  private(set) var height = 0.0

  private let heights: [Place: Double]
  private let gap: Double

  private static let rounds = 10

  /// - Parameters:
  ///   - columns: the places of each column in their order.
  ///   - chains: the links as the places that they run through.
  ///   - heights: how high each place is, in px.
  ///   - gap: the least distance between two places, in px.
  init(_ columns: [[Place]], chains: [[Place]], heights: [Place: Double], gap: Double) {
    self.heights = heights
    self.gap = gap
    var near: [Place: [Place]] = [:]
    for chain in chains {
      for (one, other) in zip(chain, chain.dropFirst()) {
        near[one, default: []].append(other)
        near[other, default: []].append(one)
      }
    }
    for column in columns { stack(column) { _ in nil } }
    for round in 0..<Self.rounds {
      for column in round % 2 == 0 ? columns : columns.reversed() {
        let known = middle
        stack(column) { place in
          let ends = (near[place] ?? []).compactMap { known[$0] }
          return ends.isEmpty ? nil : ends.reduce(0, +) / Double(ends.count)
        }
      }
    }
    let top = middle.map { $1 - (heights[$0] ?? 0) / 2 }.min() ?? 0
    for place in middle.keys { middle[place]? -= top }
    height = middle.map { $1 + (heights[$0] ?? 0) / 2 }.max() ?? 0
  }

  /// Puts a column in place: the middles that lie nearest to what is wished for, kept apart
  /// (isotonic regression by pooling adjacent violators, Barlow et al. 1972).
  private mutating func stack(_ column: [Place], _ wished: (Place) -> Double?) {
    var offsets: [Double] = []
    var offset = 0.0
    for (index, place) in column.enumerated() {
      if index > 0 {
        offset += ((heights[column[index - 1]] ?? 0) + (heights[place] ?? 0)) / 2 + gap
      }
      offsets.append(offset)
    }
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for (index, place) in column.enumerated() {
      let wish = wished(place)
      // What is tied to nothing goes along with its neighbours.
      let weight = wish == nil ? 0.01 : 1.0
      let target = (wish ?? middle[place] ?? offsets[index]) - offsets[index]
      pools.append((target * weight, weight, 1))
      while pools.count > 1 {
        let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
        guard before.sum / before.weight > last.sum / last.weight else { break }
        pools.removeLast()
        pools[pools.count - 1] = (
          before.sum + last.sum, before.weight + last.weight, before.count + last.count
        )
      }
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        middle[column[index]] = pool.sum / pool.weight + offsets[index]
        index += 1
      }
    }
  }
}
