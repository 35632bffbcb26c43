// SPDX-License-Identifier: EUPL-1.2

import CGraphviz
import GlappScene

/// Hands one request to Graphviz and reads the places back. Runs only in the worker.
struct GraphvizRun {
  private let request: WorkerRequest
  private let context: OpaquePointer
  private let graph: OpaquePointer
  private var parts: [OpaquePointer] = []
  private var nodes: [OpaquePointer] = []
  private var edges: [OpaquePointer] = []

  private static let pointsPerInch = 72.0

  /// Builds the graph; nil when Graphviz gives none.
  init?(_ request: WorkerRequest, in context: OpaquePointer) {
    guard let graph = glv_graph_new(context) else { return nil }
    self.request = request
    self.context = context
    self.graph = graph
    declare()
    addClusters()
    addNodes()
    addRanks()
    addEdges()
  }

  /// Lays out and reads back; errors that Graphviz words come as its own text.
  func reply() -> WorkerReply {
    glv_errors_reset()
    let code = glv_layout(context, graph, request.engine)
    let words = String(cString: glv_errors()).prefix(300)
    guard code == 0, words.isEmpty else {
      return .reported(words.isEmpty ? "gvLayout \(code)" : String(words))
    }
    return .placed(places())
  }

  private func declare() {
    for name in request.attributes.keys.sorted() {
      glv_default_graph(graph, name, request.attributes[name])
    }
    let defaults = [("label", ""), ("margin", "8"), ("labeljust", "l"), ("rank", "")]
    for (name, value) in defaults { glv_default_graph(graph, name, value) }
    // Boxes without words of their own, exactly as large as we say. Lines run to the middles of
    // boxes and are cut at the drawn border by us, which knows how round the corners are.
    let box = [
      ("shape", "box"), ("label", ""), ("fixedsize", "true"), ("width", "1"), ("height", "1"),
      ("margin", "0"), ("pos", ""),
    ]
    for (name, value) in box { glv_default_node(graph, name, value) }
    let line = [
      ("dir", "none"), ("headclip", "false"), ("tailclip", "false"), ("weight", "1"),
      ("constraint", "true"), ("label", ""),
    ]
    for (name, value) in line { glv_default_edge(graph, name, value) }
  }

  private mutating func addClusters() {
    // A group's parent may come after it in model order.
    parts = request.clusters.map { _ in graph }
    var isMade = [Bool](repeating: false, count: parts.count)
    for start in request.clusters.indices {
      var path: [Int] = []
      var current = start
      while current >= 0, !isMade[current], path.count <= parts.count {
        path.append(current)
        current = request.clusters[current].parent
      }
      for index in path.reversed() where !isMade[index] {
        let cluster = request.clusters[index]
        let outer = cluster.parent >= 0 ? parts[cluster.parent] : graph
        guard let part = glv_subgraph_new(outer, "cluster\(index)") else { continue }
        parts[index] = part
        isMade[index] = true
        glv_set_graph(part, "margin", String(Int(cluster.padding.rounded(.up))))
        if cluster.labelSize.height > 0 {
          glv_set_graph_room(
            part, "label", whole(cluster.labelSize.width), whole(cluster.labelSize.height))
        }
      }
    }
  }

  private mutating func addNodes() {
    for (index, node) in request.nodes.enumerated() {
      guard let handle = glv_node_new(graph, "n\(index)") else { continue }
      nodes.append(handle)
      glv_set_node(handle, "width", inches(node.size.width))
      glv_set_node(handle, "height", inches(node.size.height))
      if let pin = node.pin {
        glv_set_node(handle, "pos", "\(inches(pin.x)),\(inches(-pin.y))!")
      }
      if node.cluster >= 0 { glv_subgraph_add(parts[node.cluster], handle) }
    }
  }

  private func addRanks() {
    for (index, group) in request.rankGroups.enumerated() {
      let outer = group.cluster >= 0 ? parts[group.cluster] : graph
      guard let part = glv_subgraph_new(outer, "rank\(index)") else { continue }
      glv_set_graph(part, "rank", group.word)
      for node in group.nodes where nodes.indices.contains(node) {
        glv_subgraph_add(part, nodes[node])
      }
    }
  }

  private mutating func addEdges() {
    for (index, edge) in request.edges.enumerated() {
      guard nodes.indices.contains(edge.from), nodes.indices.contains(edge.to),
        let handle = glv_edge_new(graph, nodes[edge.from], nodes[edge.to], "e\(index)")
      else { continue }
      edges.append(handle)
      if edge.weight != 1 { glv_set_edge(handle, "weight", String(edge.weight)) }
      if !edge.isConstraint { glv_set_edge(handle, "constraint", "false") }
      if edge.labelSize.width > 0 {
        glv_set_edge_room(
          handle, "label", whole(edge.labelSize.width), whole(edge.labelSize.height))
      }
    }
  }

  private func places() -> WorkerReply.Places {
    WorkerReply.Places(
      nodes: nodes.map { node in
        let place = glv_node_place(node)
        return Point(place.x, place.y)
      },
      clusters: parts.map { part in
        var box = glv_box()
        guard part != graph, glv_part_box(part, &box) else { return nil }
        return Rect(minX: box.left, minY: box.bottom, maxX: box.right, maxY: box.top)
      },
      edges: edges.map(way),
      labels: edges.map { edge in
        var middle = glv_point()
        return glv_edge_label(edge, &middle) ? Point(middle.x, middle.y) : nil
      })
  }

  /// The curves of a line, end to end; pieces that do not meet are joined by a straight one.
  private func way(_ edge: OpaquePointer) -> [Point] {
    var points: [Point] = []
    for piece in 0..<glv_edge_pieces(edge) {
      var start: UnsafePointer<glv_point>?
      let count = glv_edge_piece(edge, piece, &start)
      guard let start, count >= 4, count % 3 == 1 else { continue }
      let next = (0..<count).map { Point(start[$0].x, start[$0].y) }
      if let last = points.last {
        points += [last.mixed(with: next[0], 1.0 / 3), last.mixed(with: next[0], 2.0 / 3)]
        points += next
      } else {
        points = next
      }
    }
    return points
  }

  private func inches(_ points: Double) -> String {
    decimal(points / Self.pointsPerInch)
  }

  /// Five decimals without an exponent, which DOT does not know.
  private func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let scaled = Int((min(max(value, -1e6), 1e6) * 100_000).rounded())
    let fraction = String(abs(scaled) % 100_000)
    let zeros = String(repeating: "0", count: 5 - fraction.count)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / 100_000).\(zeros)\(fraction)"
  }

  /// Whole points, since Graphviz's tables know no others; at most what its 16 bits hold.
  private func whole(_ value: Double) -> Int32 {
    Int32(min(max(value.rounded(.up), 1), 30_000))
  }
}
