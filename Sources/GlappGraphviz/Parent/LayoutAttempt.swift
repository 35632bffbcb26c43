// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews

/// One step of the ladder made concrete: the way of placing, what Graphviz is told, and what is
/// done by us afterwards.
struct LayoutAttempt: Equatable {
  /// Which step this is.
  var rung: LayoutRung
  /// Never `automatic`.
  var method: LayoutOptions.Method
  var splines: LayoutOptions.Splines
  /// Whether ranks are worked out across groups.
  var ranksAcrossGroups = false
  /// Whether Graphviz keeps room for words on lines; otherwise we put them along afterwards.
  var reservesLabels = false
  /// Whether few attempts are made at good ranks and few crossings.
  var isHasty = false

  /// What the worker is asked.
  func request(for graph: LayoutGraph) -> WorkerRequest {
    WorkerRequest(
      rung: rung.rawValue, engine: method.rawValue, attributes: attributes(for: graph),
      nodes: graph.nodes.map {
        WorkerRequest.Node(
          size: Size($0.size.width, $0.size.height), cluster: $0.cluster ?? -1, pin: $0.pin)
      },
      rankGroups: method == .dot ? rankGroups(of: graph) : [],
      clusters: keepsGroups
        ? graph.clusters.map {
          WorkerRequest.Cluster(
            parent: $0.parent ?? -1, labelSize: $0.labelSize, padding: $0.padding)
        } : graph.clusters.map { _ in .init(parent: -1, labelSize: .zero, padding: 0) },
      edges: graph.edges.map { edge in
        let isTurned = Self.isTurned(edge)
        return WorkerRequest.Edge(
          from: isTurned ? edge.to : edge.from, to: isTurned ? edge.from : edge.to,
          weight: Int(min(max(edge.weight.rounded(), 0), 100)), isConstraint: edge.isConstraint,
          labelSize: reservesLabels ? edge.labelSize ?? .zero : .zero)
      })
  }

  /// A line that means the same both ways runs from the earlier box to the later, which saves
  /// rings; its way is turned back when it has come.
  static func isTurned(_ edge: LayoutGraph.Edge) -> Bool {
    edge.isUndirected && edge.from > edge.to
  }

  /// Whether this way of placing keeps groups together.
  var keepsGroups: Bool { method == .dot || method == .fdp }

  private func attributes(for graph: LayoutGraph) -> [String: String] {
    let options = graph.options
    var attributes = ["splines": splineWord, "charset": "UTF-8", "outputorder": "breadthfirst"]
    switch method {
    case .dot, .automatic:
      attributes["rankdir"] = options.direction.rawValue
      attributes["nodesep"] = inches(options.nodeSeparation)
      attributes["ranksep"] = inches(rankSeparation(for: graph))
      if ranksAcrossGroups { attributes["newrank"] = "true" }
      if graph.nodes.count > 300 || isHasty {
        attributes["nslimit"] = isHasty ? "1" : "2"
        attributes["nslimit1"] = isHasty ? "1" : "2"
        attributes["mclimit"] = isHasty ? "0.1" : "0.3"
      }
    case .neato:
      attributes["overlap"] = graph.nodes.contains { $0.pin != nil } ? "true" : "prism"
      attributes["inputscale"] = "1"
      attributes["start"] = String(options.seed)
    case .fdp, .sfdp:
      attributes["overlap"] = graph.nodes.count <= 1500 ? "prism" : "scale"
      attributes["start"] = String(options.seed)
      attributes["K"] = inches(options.rankSeparation + 40)
    }
    if method != .dot {
      let separation = max(1, Int(options.nodeSeparation / 2))
      attributes["sep"] = "+\(separation)"
      // Lines must be allowed nearer than boxes, or none can be drawn around them.
      attributes["esep"] = "+\(max(0, separation - 3))"
    }
    return attributes
  }

  private var splineWord: String {
    switch splines {
    case .spline: "true"
    case .polyline: "polyline"
    case .line: "line"
    }
  }

  /// Words that Graphviz knows nothing of still need some way to stand on.
  private func rankSeparation(for graph: LayoutGraph) -> Double {
    let options = graph.options
    guard !reservesLabels else { return options.rankSeparation }
    let longest = graph.edges.reduce(0.0) { longest, edge in
      let size = edge.labelSize ?? .zero
      return max(longest, options.direction == .leftToRight ? size.width : size.height)
    }
    return longest > 0
      ? max(options.rankSeparation, min(longest + 28, 200)) : options.rankSeparation
  }

  private func rankGroups(of graph: LayoutGraph) -> [WorkerRequest.RankGroup] {
    var groups: [WorkerRequest.RankGroup] = []
    var places: [RankKey: Int] = [:]
    for (index, node) in graph.nodes.enumerated() {
      guard let rank = node.rank else { continue }
      let key = RankKey(rank: rank, cluster: node.cluster ?? -1)
      if let place = places[key] {
        groups[place].nodes.append(index)
      } else {
        places[key] = groups.count
        groups.append(.init(word: key.word, cluster: key.cluster, nodes: [index]))
      }
    }
    return groups
  }

  /// Inches with three decimals, without an exponent.
  private func inches(_ points: Double) -> String {
    let thousandths = Int((min(max(points, 1), 10_000) / 72 * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)."
      + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// Boxes that share a rank: the same wish in the same group.
private struct RankKey: Hashable {
  let word: String
  let number: Int
  let cluster: Int

  init(rank: LayoutGraph.RankHint, cluster: Int) {
    self.cluster = cluster
    switch rank {
    case .source: (word, number) = ("min", 0)
    case .sink: (word, number) = ("max", 0)
    case .same(let value): (word, number) = ("same", value)
    }
  }
}
