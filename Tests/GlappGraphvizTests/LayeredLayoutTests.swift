// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews
import Testing

@Suite("Our own layout")
struct LayeredLayoutTests {
  @Test(
    "boxes and groups never overlap, whatever the network", arguments: 1...12,
    LayoutOptions.Direction.allCases)
  func networks(_ seed: UInt64, _ direction: LayoutOptions.Direction) {
    for (nodes, clusters) in [(1, 0), (12, 0), (30, 3), (100, 6), (300, 20)] {
      let graph = SampleGraphs.network(
        nodes: nodes, clusters: clusters, labels: true, seed: seed, direction: direction)
      let placement = LayeredLayout().place(graph)
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .own)
      #expect(placement == LayeredLayout().place(graph))
    }
  }

  @Test("nothing at all is a picture without size")
  func empty() {
    let placement = LayeredLayout().place(LayoutGraph(nodes: []))
    #expect(placement.size == .zero)
    #expect(placement.nodeCentres.isEmpty)
  }

  @Test("ranks follow the lines, in the direction asked for")
  func direction() {
    var graph = SampleGraphs.pair
    var centres = LayeredLayout().place(graph).nodeCentres
    #expect(centres[0].x < centres[1].x && centres[0].y == centres[1].y)
    graph.options.direction = .topToBottom
    centres = LayeredLayout().place(graph).nodeCentres
    #expect(centres[0].y < centres[1].y && centres[0].x == centres[1].x)
  }

  @Test("hints decide about first, last and level")
  func hints() {
    var nodes = (0..<6).map { _ in LayoutGraph.Node(size: Size(50, 20)) }
    nodes[4].rank = .source
    nodes[0].rank = .sink
    nodes[1].rank = .same(7)
    nodes[3].rank = .same(7)
    let lines = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]
    let graph = LayoutGraph(
      nodes: nodes, edges: lines.map { LayoutGraph.Edge(from: $0.0, to: $0.1) })
    let placement = LayeredLayout().place(graph)
    checkPlacement(placement, of: graph)
    let x = placement.nodeCentres.map(\.x)
    #expect(x.min() == x[4] && x.max() == x[0] && x[1] == x[3])
  }

  @Test("groups nest, and an empty group has no box")
  func nesting() {
    let graph = LayoutGraph(
      nodes: (0..<9).map { .init(size: Size(40, 20), cluster: [3, 0, nil][$0 % 3]) },
      clusters: [
        .init(parent: 2, labelSize: Size(30, 10)), .init(), .init(labelSize: Size(200, 12)),
        .init(parent: 0),
      ],
      edges: (0..<8).map { .init(from: $0, to: $0 + 1) })
    let placement = LayeredLayout().place(graph)
    checkPlacement(placement, of: graph)
    #expect(placement.clusterBoxes[1] == nil)
    #expect((placement.clusterBoxes[2]?.width ?? 0) >= 200)
  }

  @Test("several lines between two boxes, and lines to oneself, stay apart")
  func parallels() {
    let graph = LayoutGraph(
      nodes: [.init(size: Size(80, 30)), .init(size: Size(80, 30))],
      edges: [(0, 1), (0, 1), (1, 0), (0, 0), (0, 0)].map { .init(from: $0.0, to: $0.1) })
    let placement = LayeredLayout().place(graph)
    checkPlacement(placement, of: graph)
    #expect(Set(placement.routes.map { RouteCurve.point(on: $0.points, at: 0.5) }).count == 5)
  }

  @Test("pins are kept exactly, and the rest stays clear of them")
  func pins() {
    var graph = SampleGraphs.network(nodes: 20, clusters: 2, labels: false)
    graph.nodes[3].pin = Point(100, 100)
    graph.nodes[12].pin = Point(400, 180)
    let placement = LayeredLayout().place(graph)
    #expect(LayoutAudit.overlappingNodes(graph, placement.nodeCentres) == 0)
    let apart = placement.nodeCentres[12] - placement.nodeCentres[3]
    #expect(abs(apart.x - 300) < 1e-9 && abs(apart.y - 80) < 1e-9)
  }

  @Test("sizes that are no numbers do not spoil the picture")
  func brokenSizes() {
    var graph = SampleGraphs.network(nodes: 8, clusters: 2, labels: false)
    graph.nodes[2].size = Size(.nan, -.infinity)
    let placement = LayeredLayout().place(graph)
    #expect(placement.nodeCentres.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test("large graphs take time in proportion", .timeLimit(.minutes(1)))
  func large() {
    let network = SampleGraphs.network(nodes: 20_000, clusters: 400, labels: false)
    checkPlacement(LayeredLayout().place(network), of: network)
    let chain = LayoutGraph(
      nodes: (0..<20_000).map { _ in .init(size: Size(40, 20)) },
      edges: (1..<20_000).map { .init(from: $0 - 1, to: $0) })
    #expect(LayeredLayout().place(chain).nodeCentres.count == 20_000)
    let star = LayoutGraph(
      nodes: (0..<5_000).map { _ in .init(size: Size(40, 20)) },
      edges: (1..<5_000).map { .init(from: 0, to: $0) })
    checkPlacement(LayeredLayout().place(star), of: star)
  }
}
