// SPDX-License-Identifier: EUPL-1.2

/// Gives each item of a connected part its rank: lines run from lower ranks to higher ones, as far
/// as there are no rings and the hints allow. Time grows linearly with items and lines.
struct RankAssignment {
  /// Lines within the part, by local index.
  private let links: [LevelGraph.Link]
  private let hints: [LayoutGraph.RankHint?]
  /// The item that stands for all items level with it.
  private var leader: [Int]

  init(hints: [LayoutGraph.RankHint?], links: [LevelGraph.Link]) {
    self.hints = hints
    self.links = links
    leader = Array(hints.indices)
    var first: [Int: Int] = [:]
    for (item, hint) in hints.enumerated() {
      guard case .same(let number)? = hint else { continue }
      if let other = first[number] { leader[item] = other } else { first[number] = item }
    }
  }

  /// The rank of each item, from 0.
  func ranks() -> [Int] {
    let forward = withoutRings()
    var ranks = longestPaths(forward)
    pullSourcesCloser(&ranks, forward)
    placeUnconstrained(&ranks, forward)
    ranks = hints.indices.map { ranks[leader[$0]] }
    return applyEnds(ranks)
  }

  /// Constraint lines between leaders, those that close a ring turned around.
  private func withoutRings() -> [(from: Int, to: Int)] {
    var out: [[Int]] = Array(repeating: [], count: hints.count)
    for link in links where link.isConstraint {
      let (from, to) = (leader[link.from], leader[link.to])
      if from != to { out[from].append(to) }
    }
    var state = [UInt8](repeating: 0, count: hints.count)
    var forward: [(from: Int, to: Int)] = []
    for root in hints.indices where state[root] == 0 {
      var stack: [(item: Int, next: Int)] = [(root, 0)]
      state[root] = 1
      while let top = stack.last {
        guard top.next < out[top.item].count else {
          state[top.item] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = out[top.item][top.next]
        if state[target] == 1 {
          forward.append((target, top.item))
        } else {
          forward.append((top.item, target))
          if state[target] == 0 {
            state[target] = 1
            stack.append((target, 0))
          }
        }
      }
    }
    return forward
  }

  private func longestPaths(_ forward: [(from: Int, to: Int)]) -> [Int] {
    var waiting = [Int](repeating: 0, count: hints.count)
    var out: [[Int]] = Array(repeating: [], count: hints.count)
    for line in forward {
      waiting[line.to] += 1
      out[line.from].append(line.to)
    }
    var ranks = [Int](repeating: 0, count: hints.count)
    var queue = hints.indices.filter { waiting[$0] == 0 }
    var head = 0
    while head < queue.count {
      let item = queue[head]
      head += 1
      for target in out[item] {
        ranks[target] = max(ranks[target], ranks[item] + 1)
        waiting[target] -= 1
        if waiting[target] == 0 { queue.append(target) }
      }
    }
    return ranks
  }

  /// An item that nothing leads to stands just before the first it leads to.
  private func pullSourcesCloser(_ ranks: inout [Int], _ forward: [(from: Int, to: Int)]) {
    var hasIncoming = [Bool](repeating: false, count: hints.count)
    var nearest = [Int?](repeating: nil, count: hints.count)
    for line in forward {
      hasIncoming[line.to] = true
      nearest[line.from] = min(nearest[line.from] ?? .max, ranks[line.to])
    }
    for item in hints.indices where !hasIncoming[item] {
      if let rank = nearest[item] { ranks[item] = max(0, rank - 1) }
    }
  }

  /// An item whose lines all leave ranks alone stands level with the first it is tied to.
  private func placeUnconstrained(_ ranks: inout [Int], _ forward: [(from: Int, to: Int)]) {
    var isPlaced = [Bool](repeating: false, count: hints.count)
    for line in forward {
      isPlaced[line.from] = true
      isPlaced[line.to] = true
    }
    for link in links {
      let (from, to) = (leader[link.from], leader[link.to])
      if isPlaced[from], !isPlaced[to] {
        ranks[to] = ranks[from] + 1
        isPlaced[to] = true
      } else if isPlaced[to], !isPlaced[from] {
        ranks[from] = max(0, ranks[to] - 1)
        isPlaced[from] = true
      } else if !isPlaced[from], from != to {
        ranks[to] = ranks[from] + 1
        isPlaced[from] = true
        isPlaced[to] = true
      }
    }
  }

  private func applyEnds(_ ranks: [Int]) -> [Int] {
    let last = ranks.max() ?? 0
    return ranks.indices.map { item in
      switch hints[item] {
      case .source: 0
      case .sink: last
      default: ranks[item]
      }
    }
  }
}
