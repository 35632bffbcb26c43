// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Orders the items of each rank to lessen crossings and gives every item its centre.
///
/// Ranks are columns. No stand-ins are put where a line passes a rank, so time stays close to
/// linear; the price is that long lines may pass behind boxes.
struct ColumnPlacement {
  let sizes: [Size]
  let ranks: [Int]
  let links: [LevelGraph.Link]
  let itemGap: Double
  let rankGap: Double

  /// Rounds of ordering and of straightening; more gives little.
  private static let rounds = 6

  /// The centre of each item and the size of the whole.
  func placed() -> (centres: [Point], size: Size) {
    guard !sizes.isEmpty else { return ([], .zero) }
    let neighbours = neighbourLists()
    var columns = initialColumns()
    order(&columns, neighbours)
    var y = stacked(columns)
    for round in 0..<Self.rounds {
      let isForward = round % 2 == 0
      for column in isForward ? columns : columns.reversed() {
        straighten(column, neighbours, &y)
      }
    }
    return assemble(columns, y)
  }

  private func neighbourLists() -> [[Int]] {
    var lists: [[Int]] = Array(repeating: [], count: sizes.count)
    for link in links where link.from != link.to {
      lists[link.from].append(link.to)
      lists[link.to].append(link.from)
    }
    return lists
  }

  /// The items of each rank; a rank far taller than the others is cut into several columns.
  private func initialColumns() -> [[Int]] {
    var byRank: [[Int]] = Array(repeating: [], count: (ranks.max() ?? 0) + 1)
    for item in sizes.indices { byRank[ranks[item]].append(item) }
    let tallest = max(10, Int(Double(sizes.count).squareRoot() * 1.6))
    var columns: [[Int]] = []
    for items in byRank where !items.isEmpty {
      let parts = (items.count + tallest - 1) / tallest
      let share = (items.count + parts - 1) / parts
      for start in stride(from: 0, to: items.count, by: share) {
        columns.append(Array(items[start..<min(start + share, items.count)]))
      }
    }
    return columns
  }

  /// Sorts each column by the mean place of its items' neighbours, back and forth.
  private func order(_ columns: inout [[Int]], _ neighbours: [[Int]]) {
    var place = [Double](repeating: 0, count: sizes.count)
    func note(_ column: [Int]) {
      for (index, item) in column.enumerated() {
        place[item] = (Double(index) + 0.5) / Double(column.count)
      }
    }
    for column in columns { note(column) }
    for round in 0..<Self.rounds {
      let indices = round % 2 == 0 ? Array(columns.indices) : columns.indices.reversed()
      for index in indices {
        let keyed = columns[index].enumerated().map { offset, item -> (Double, Int, Int) in
          let near = neighbours[item]
          guard !near.isEmpty else { return (place[item], offset, item) }
          return (near.reduce(0) { $0 + place[$1] } / Double(near.count), offset, item)
        }
        columns[index] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        note(columns[index])
      }
    }
  }

  private func stacked(_ columns: [[Int]]) -> [Double] {
    var y = [Double](repeating: 0, count: sizes.count)
    for column in columns {
      let total =
        column.reduce(0) { $0 + sizes[$1].height } + itemGap * Double(max(0, column.count - 1))
      var top = -total / 2
      for item in column {
        y[item] = top + sizes[item].height / 2
        top += sizes[item].height + itemGap
      }
    }
    return y
  }

  /// Moves a column's items as near their neighbours' middles as order and gaps allow: the best
  /// fit by least squares, found by pooling neighbours that want to pass each other.
  private func straighten(_ column: [Int], _ neighbours: [[Int]], _ y: inout [Double]) {
    var offsets: [Double] = []
    var offset = 0.0
    for (index, item) in column.enumerated() {
      if index > 0 {
        offset += (sizes[column[index - 1]].height + sizes[item].height) / 2 + itemGap
      }
      offsets.append(offset)
    }
    var pools: [(sum: Double, count: Int)] = []
    for (index, item) in column.enumerated() {
      let near = neighbours[item]
      let wish = near.isEmpty ? y[item] : near.reduce(0) { $0 + y[$1] } / Double(near.count)
      pools.append((wish - offsets[index], 1))
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let before = pools[pools.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        pools.removeLast()
        pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        y[column[index]] = pool.sum / Double(pool.count) + offsets[index]
        index += 1
      }
    }
  }

  private func assemble(_ columns: [[Int]], _ y: [Double]) -> (centres: [Point], size: Size) {
    let gaps = gapsAfter(columns)
    var centres = [Point](repeating: .zero, count: sizes.count)
    var top = Double.infinity
    var bottom = -Double.infinity
    for item in sizes.indices {
      top = min(top, y[item] - sizes[item].height / 2)
      bottom = max(bottom, y[item] + sizes[item].height / 2)
    }
    var left = 0.0
    var right = 0.0
    for (index, column) in columns.enumerated() {
      let width = column.reduce(0) { max($0, sizes[$1].width) }
      for item in column { centres[item] = Point(left + width / 2, y[item] - top) }
      right = left + width
      left = right + gaps[index]
    }
    return (centres, Size(right, bottom - top))
  }

  /// The distance after each column, wide enough for words on lines to the next.
  private func gapsAfter(_ columns: [[Int]]) -> [Double] {
    var column = [Int](repeating: 0, count: sizes.count)
    for (index, items) in columns.enumerated() {
      for item in items { column[item] = index }
    }
    var gaps = [Double](repeating: rankGap, count: columns.count)
    for link in links where link.labelLength > 0 {
      let (low, high) = (
        min(column[link.from], column[link.to]), max(column[link.from], column[link.to])
      )
      if high == low + 1 { gaps[low] = max(gaps[low], min(link.labelLength + 24, 240)) }
    }
    return gaps
  }
}
