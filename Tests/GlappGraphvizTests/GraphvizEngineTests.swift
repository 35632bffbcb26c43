// SPDX-License-Identifier: EUPL-1.2

import GlappGraphviz
import GlappScene
import GlappViews
import GlappWorker
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whether Graphviz can be used on this machine; without it every picture is our own.
private func engine(
  _ options: String..., limit: Duration = .seconds(10)
) throws -> GraphvizEngine {
  var location = try #require(TestWorker.location(), "glapp was not built beside the tests")
  location.arguments += options
  return GraphvizEngine(location, limit: limit)
}

@Suite("Graphviz in its own process", .serialized)
struct GraphvizEngineTests {
  @Test("a batch comes back in order, each as asked")
  func batch() throws {
    let graphs = [
      SampleGraphs.pair, SampleGraphs.network(nodes: 30, clusters: 3, labels: false),
      LayoutGraph(nodes: []),
      SampleGraphs.network(nodes: 20, clusters: 0, labels: true, direction: .topToBottom),
    ]
    let placements = try engine().place(graphs)
    #expect(placements.count == 4)
    for (graph, placement) in zip(graphs, placements) where !graph.nodes.isEmpty {
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .asked, "\(placement.notes)")
    }
    #expect(placements[2].size == .zero)
  }

  @Test("the same graph gives the same places every time")
  func deterministic() throws {
    var graphs = LayoutOptions.Method.allCases.map { method in
      var graph = SampleGraphs.network(nodes: 40, clusters: 4, labels: true)
      graph.options.method = method
      return graph
    }
    graphs.append(SampleGraphs.network(nodes: 400, clusters: 0, labels: true))
    let (first, second) = (try engine().place(graphs), try engine().place(graphs))
    for (one, other) in zip(first, second) {
      #expect(one.rung == other.rung && one.notes == other.notes)
      #expect(one.nodeCentres == other.nodeCentres)
      #expect(one.clusterBoxes == other.clusterBoxes)
      for (a, b) in zip(one.routes, other.routes) { #expect(a == b) }
    }
  }

  @Test("a worker started early is used, and one never used goes away")
  func prepared() throws {
    let early = try engine()
    early.prepare()
    early.prepare()
    checkPlacement(early.place([SampleGraphs.pair])[0], of: SampleGraphs.pair)
    try engine().prepare()
  }

  @Test("a run takes one worker, however many graphs it has and however early it is prepared")
  func oneWorker() throws {
    let graphs = (1...10).map {
      SampleGraphs.network(nodes: 12, clusters: 3, labels: true, seed: $0)
    }
    let engine = try engine()
    engine.prepare()
    let placements = engine.place(graphs)
    #expect(placements.allSatisfy { $0.rung == .asked })
    #expect(engine.tally == GraphvizEngine.Tally(workers: 1, requests: 10))
  }

  @Test("of a graph that is only one more to choose from, nothing but what was asked is tried")
  func spare() throws {
    var graphs = [
      SampleGraphs.network(nodes: 20, clusters: 2, labels: true),
      SampleGraphs.network(nodes: 16, clusters: 2, labels: true, seed: 2),
    ]
    graphs[0].options.isSpare = true
    graphs[1].options.isSpare = true
    let engine = try engine("--simulate", "nonsense")
    let placements = engine.place(graphs)
    #expect(engine.tally == GraphvizEngine.Tally(workers: 1, requests: 2))
    for (graph, placement) in zip(graphs, placements) {
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .own)
      #expect(placement.notes.first == .failed(.asked, .numbersNotFinite))
    }
  }

  @Test("ranks, direction and hints reach Graphviz")
  func hints() throws {
    var graph = LayoutGraph(
      nodes: (0..<5).map { _ in .init(size: Size(50, 20)) },
      edges: [(0, 1), (1, 2), (3, 4)].map { .init(from: $0.0, to: $0.1) })
    graph.nodes[4].rank = .same(1)
    graph.nodes[0].rank = .same(1)
    let placement = try engine().place([graph])[0]
    checkPlacement(placement, of: graph)
    let x = placement.nodeCentres.map(\.x)
    #expect(abs(x[0] - x[4]) < 1 && x[3] < x[4] && x[1] < x[2])
  }

  @Test("a line that means the same both ways keeps its own ends")
  func undirected() throws {
    var graph = SampleGraphs.pair
    graph.edges = [.init(from: 1, to: 0, isUndirected: true)]
    let placement = try engine().place([graph])[0]
    checkPlacement(placement, of: graph)
    #expect(placement.nodeCentres[0].x < placement.nodeCentres[1].x)
    #expect(placement.routes[0].start.x > placement.routes[0].end.x)
  }

  @Test("pinned boxes keep their distances, and lines go between them")
  func pins() throws {
    var graph = SampleGraphs.network(nodes: 12, clusters: 2, labels: true)
    for index in graph.nodes.indices {
      graph.nodes[index].pin = Point(Double(index % 4) * 220, Double(index / 4) * 130)
    }
    let placement = try engine().place([graph])[0]
    #expect(placement.rung == .asked, "\(placement.notes)")
    let apart = placement.nodeCentres[11] - placement.nodeCentres[0]
    #expect(abs(apart.x - 660) < 0.5 && abs(apart.y - 260) < 0.5)
  }

  @Test("every network gets a placement a picture can be drawn from", arguments: 1...10)
  func networks(_ seed: UInt64) throws {
    let graphs = [(30, 3), (60, 4), (100, 6), (60, 0)].map {
      SampleGraphs.network(nodes: $0.0, clusters: $0.1, labels: true, seed: seed)
    }
    for (graph, placement) in zip(graphs, try engine().place(graphs)) {
      checkPlacement(placement, of: graph)
      #expect(placement.rung != .own, "\(placement.notes)")
    }
  }

  @Test("each other way of placing works when asked for", arguments: LayoutOptions.Method.allCases)
  func methods(_ method: LayoutOptions.Method) throws {
    for splines in LayoutOptions.Splines.allCases {
      var graph = SampleGraphs.network(nodes: 40, clusters: 4, labels: true)
      graph.options.method = method
      graph.options.splines = splines
      let placement = try engine().place([graph])[0]
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .asked, "\(splines) \(placement.notes)")
    }
  }
}

@Suite("Graphviz going wrong", .serialized)
struct LadderTests {
  /// Makes the first step go wrong and expects the second to answer.
  private func checkNextStep(
    _ misbehaviour: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ matches: (LayoutFailure) -> Bool
  ) throws {
    let graphs = [
      SampleGraphs.network(nodes: 20, clusters: 2, labels: true),
      SampleGraphs.network(nodes: 16, clusters: 2, labels: true, seed: 2),
    ]
    let placements = try engine("--simulate", "\(misbehaviour)@asked", limit: .seconds(3))
      .place(graphs)
    for (graph, placement) in zip(graphs, placements) {
      checkPlacement(placement, of: graph, sourceLocation: sourceLocation)
      #expect(placement.rung == .acrossGroups, sourceLocation: sourceLocation)
      guard case .failed(.asked, let reason)? = placement.notes.first else {
        Issue.record("no note: \(placement.notes)", sourceLocation: sourceLocation)
        continue
      }
      #expect(matches(reason), "\(reason)", sourceLocation: sourceLocation)
    }
  }

  @Test("an abort")
  func crash() throws {
    try checkNextStep("crash") { $0 == .crashed(signal: SIGABRT) }
  }

  @Test("an early end")
  func silence() throws {
    try checkNextStep("silence") { $0 == .endedEarly(code: 3) }
  }

  @Test("an answer that is none")
  func garbage() throws {
    try checkNextStep("garbage") { $0 == .answerUnreadable }
  }

  @Test("numbers that are none")
  func nonsense() throws {
    try checkNextStep("nonsense") { $0 == .numbersNotFinite }
  }

  @Test("boxes on top of each other")
  func overlap() throws {
    try checkNextStep("overlap") { if case .boxesOverlap = $0 { true } else { false } }
  }

  @Test("lines left out")
  func missingSplines() throws {
    try checkNextStep("missing-splines") { if case .routesMissing = $0 { true } else { false } }
  }

  @Test("an error in words")
  func errorText() throws {
    try checkNextStep("error-text") { $0 == .reported("trouble in init_rank") }
  }

  @Test("words on standard error that mean that something is missing")
  func fatalWords() throws {
    try checkNextStep("fatal-words") { $0 == .reported("triangulation failed") }
  }

  @Test("a worker that hangs is given up in time")
  func hang() throws {
    let clock = ContinuousClock()
    let graph = SampleGraphs.network(nodes: 20, clusters: 2, labels: true)
    let start = clock.now
    let placement = try engine("--simulate", "hang@asked", limit: .seconds(2)).place([graph])[0]
    #expect(placement.rung == .acrossGroups)
    #expect(placement.notes.first == .failed(.asked, .timedOut(seconds: 1)))
    let hopeless = try engine("--simulate", "hang", limit: .seconds(1)).place([graph, graph])
    for placement in hopeless {
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .own)
    }
    #expect(clock.now - start < .seconds(6))
  }

  @Test("a worker that always crashes leaves the picture to us, with every step noted")
  func alwaysCrashing() throws {
    let graph = SampleGraphs.network(nodes: 20, clusters: 2, labels: true)
    let placement = try engine("--simulate", "crash").place([graph])[0]
    checkPlacement(placement, of: graph)
    #expect(placement.rung == .own)
    let failed = placement.notes.compactMap { note in
      if case .failed(let rung, .crashed) = note { rung } else { nil }
    }
    #expect(failed == [.asked, .acrossGroups, .labelsAfterwards, .simplified, .forceDirected])
  }

  @Test("a machine without Graphviz draws with our own layout and says why")
  func notInstalled() throws {
    let graphs = [SampleGraphs.pair, SampleGraphs.network(nodes: 9, clusters: 3, labels: true)]
    let placements = try engine("--folder", "/nonexistent").place(graphs)
    for (graph, placement) in zip(graphs, placements) {
      checkPlacement(placement, of: graph)
      #expect(placement.rung == .own)
      #expect(placement.notes.first == .failed(.asked, .engineMissing("libcgraph")))
      #expect(placement.notes.count { if case .failed = $0 { true } else { false } } == 1)
    }
  }

  @Test("a worker that cannot be started leaves the picture to us")
  func noWorker() {
    let engine = GraphvizEngine(WorkerLocation(executable: "/nonexistent/glapp"))
    engine.prepare()
    let placement = engine.place([SampleGraphs.pair])[0]
    checkPlacement(placement, of: SampleGraphs.pair)
    #expect(placement.rung == .own)
    guard case .failed(.asked, .workerNotStarted)? = placement.notes.first else {
      Issue.record("\(placement.notes)")
      return
    }
  }

  @Test("an executable that is no worker leaves the picture to us")
  func wrongExecutable() {
    let placement = GraphvizEngine(WorkerLocation(executable: "/bin/cat")).place([
      SampleGraphs.pair
    ])[0]
    checkPlacement(placement, of: SampleGraphs.pair)
    #expect(placement.rung == .own)
  }

  @Test("graphs too large for any engine are placed all the same", .timeLimit(.minutes(1)))
  func tooLarge() throws {
    let complete = LayoutGraph(
      nodes: (0..<60).map { _ in .init(size: Size(40, 20)) },
      edges: (0..<60).flatMap { from in
        (0..<60).compactMap { from < $0 ? .init(from: from, to: $0) : nil }
      })
    let crowd = LayoutGraph(nodes: (0..<6000).map { _ in .init(size: Size(40, 20)) })
    let placements = try engine(limit: .seconds(6)).place([complete, crowd])
    checkPlacement(placements[0], of: complete)
    checkPlacement(placements[1], of: crowd)
    #expect(placements[0].notes.first == .failed(.asked, .tooLarge(nodes: 60)))
    #expect(placements[1].rung == .own)
  }
}
