// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews

/// Graphs to lay out, the same for the same seed.
enum SampleGraphs {
  /// Random numbers that are the same everywhere.
  struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
  }

  /// Organisations with people in them; most ties stay inside an organisation, and few people
  /// have many.
  static func network(
    nodes count: Int, clusters: Int, labels: Bool, seed: UInt64 = 1,
    direction: LayoutOptions.Direction = .leftToRight, edgesPerNode: Double = 1.5
  ) -> LayoutGraph {
    var random = Random(state: seed)
    let nodes = (0..<count).map { index in
      LayoutGraph.Node(
        size: Size(Double(70 + random.below(90)), 36), cornerRadius: 18,
        cluster: clusters > 0 ? index * clusters / count : nil)
    }
    let frames = (0..<clusters).map { _ in
      LayoutGraph.Cluster(labelSize: Size(Double(60 + random.below(90)), 18))
    }
    let edges = (0..<Int(Double(count) * edgesPerNode)).map { _ in
      let from = random.below(count)
      var to = random.below(count)
      if clusters > 0, random.below(10) < 8 {
        let size = count / clusters
        to = from / size * size + min(random.below(size), random.below(size))
      }
      return LayoutGraph.Edge(
        from: from, to: min(to, count - 1),
        labelSize: labels ? Size(Double(30 + random.below(50)), 14) : nil,
        isConstraint: random.below(10) > 0, isUndirected: random.below(5) == 0)
    }
    return LayoutGraph(
      nodes: nodes, clusters: frames, edges: edges, options: LayoutOptions(direction: direction))
  }

  /// Two boxes with one line.
  static let pair = LayoutGraph(
    nodes: [.init(size: Size(80, 30)), .init(size: Size(80, 30))], edges: [.init(from: 0, to: 1)])
}
