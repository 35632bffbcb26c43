// SPDX-License-Identifier: EUPL-1.2

import GlappGraphviz
import GlappScene
import GlappViews
import Testing

@Suite("Odd graphs", .serialized)
struct OddGraphTests {
  @Test("whatever a map can hold, something that can be drawn comes back", arguments: 1...30)
  func random(_ seed: UInt64) throws {
    let location = try #require(TestWorker.location())
    let graphs = (0..<4).map { OddGraph.make(seed: seed * 10 + $0) }
    let placements = GraphvizEngine(location, limit: .seconds(8)).place(graphs)
    for (graph, placement) in zip(graphs, placements) {
      let failure = LayoutAudit.failure(placement, of: graph)
      #expect(failure == nil, "\(placement.rung) \(placement.notes)")
      #expect(LayoutAudit.failure(LayeredLayout().place(graph), of: graph) == nil)
    }
  }

  @Test("groups nested fifty deep are placed")
  func deep() throws {
    let location = try #require(TestWorker.location())
    let graph = LayoutGraph(
      nodes: (0..<50).map { .init(size: Size(60, 24), cluster: $0) },
      clusters: (0..<50).map { .init(parent: $0 > 0 ? $0 - 1 : nil, labelSize: Size(50, 12)) },
      edges: (1..<50).map { .init(from: $0, to: $0 - 1) })
    let placement = GraphvizEngine(location).place([graph])[0]
    checkPlacement(placement, of: graph)
    checkPlacement(LayeredLayout().place(graph), of: graph)
  }
}

/// Graphs with everything unusual in them.
private enum OddGraph {
  static func make(seed: UInt64) -> LayoutGraph {
    var random = SampleGraphs.Random(state: seed)
    let count = 1 + random.below(14)
    let clusterCount = random.below(5)
    var nodes: [LayoutGraph.Node] = []
    for _ in 0..<count {
      nodes.append(
        LayoutGraph.Node(
          size: size(&random), cornerRadius: Double(random.below(40)),
          cluster: clusterCount > 0 && random.below(4) > 0 ? random.below(clusterCount) : nil,
          rank: hint(&random)))
    }
    let clusters = (0..<clusterCount).map { index in
      LayoutGraph.Cluster(
        parent: index > 0 && random.below(2) == 0 ? random.below(index) : nil,
        labelSize: random.below(3) == 0 ? .zero : size(&random),
        padding: Double(random.below(30)))
    }
    let edges = (0..<random.below(24)).map { _ in
      LayoutGraph.Edge(
        from: random.below(count), to: random.below(count),
        labelSize: random.below(2) == 0 ? size(&random) : nil,
        weight: [0, 1, 1, 7, 1e9, -3][random.below(6)], isConstraint: random.below(4) > 0,
        isUndirected: random.below(3) == 0)
    }
    let methods = LayoutOptions.Method.allCases
    return LayoutGraph(
      nodes: nodes, clusters: clusters, edges: edges,
      options: LayoutOptions(
        direction: random.below(2) == 0 ? .leftToRight : .topToBottom,
        nodeSeparation: [0, 24, 300][random.below(3)],
        rankSeparation: [0, 56, 900][random.below(3)],
        method: methods[random.below(methods.count)],
        splines: LayoutOptions.Splines.allCases[random.below(3)], seed: UInt32(random.below(9))))
  }

  /// Mostly ordinary; sometimes a point, a hair, or words of five thousand letters.
  private static func size(_ random: inout SampleGraphs.Random) -> Size {
    switch random.below(12) {
    case 0: Size(1, 1)
    case 1: Size(30_000, 18)
    case 2: Size(0.25, 400)
    case 3: Size(300, 4_000)
    default: Size(Double(20 + random.below(150)), Double(14 + random.below(60)))
    }
  }

  private static func hint(_ random: inout SampleGraphs.Random) -> LayoutGraph.RankHint? {
    switch random.below(8) {
    case 0: .source
    case 1: .sink
    case 2: .same(random.below(2))
    default: nil
    }
  }
}
