// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
import GlappScene

/// One graph with everything the worker needs to lay it out, and nothing of the user's text.
///
/// On the pipe it is JSON, numbers in arrays since names would be most of the bytes.
struct WorkerRequest: Equatable {
  /// A box: its size, the group around it (-1 for none), a rank word such as `min`, its pin.
  struct Node: Equatable {
    var size: Size
    var cluster: Int
    var pin: Point?
  }

  /// Boxes that share a rank word inside one part of the graph.
  struct RankGroup: Equatable {
    /// `min`, `max` or `same`.
    var word: String
    /// The group they stand in, or -1.
    var cluster: Int
    var nodes: [Int]
  }

  /// A group: the one around it (-1 for none), room for its name, air inside.
  struct Cluster: Equatable {
    var parent: Int
    var labelSize: Size
    var padding: Double
  }

  /// A line; a label without size keeps no room.
  struct Edge: Equatable {
    var from: Int
    var to: Int
    var weight: Int
    var isConstraint: Bool
    var labelSize: Size
  }

  /// Which step of the ladder this is, so that tests can make one step fail.
  var rung: String
  /// Graphviz's name for the way of placing.
  var engine: String
  /// Graph attributes by name, all of them made by us.
  var attributes: [String: String]
  var nodes: [Node]
  var rankGroups: [RankGroup]
  var clusters: [Cluster]
  var edges: [Edge]
}

extension WorkerRequest {
  /// One line of JSON without its end.
  func bytes() -> [UInt8] {
    let names = attributes.keys.sorted()
    let value: JSONValue = [
      "rung": .string(rung),
      "engine": .string(engine),
      "attributes": .array(names.map { [.string($0), .string(attributes[$0] ?? "")] }),
      "nodes": .array(
        nodes.map { node in
          let place: [JSONValue] = [
            .number(node.size.width), .number(node.size.height), .integer(node.cluster),
          ]
          return .array(place + (node.pin.map { [.number($0.x), .number($0.y)] } ?? []))
        }),
      "ranks": .array(
        rankGroups.map { group in
          [.string(group.word), .integer(group.cluster), .array(group.nodes.map { .integer($0) })]
        }),
      "clusters": .array(
        clusters.map {
          [
            .integer($0.parent), .number($0.labelSize.width), .number($0.labelSize.height),
            .number($0.padding),
          ]
        }),
      "edges": .array(
        edges.map {
          [
            .integer($0.from), .integer($0.to), .integer($0.weight), .boolean($0.isConstraint),
            .number($0.labelSize.width), .number($0.labelSize.height),
          ]
        }),
    ]
    return value.bytes()
  }

  /// Reads what `bytes` wrote; nil for anything else, indices out of range included.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONReader(depthLimit: 8).read(bytes),
      let rung = value["rung"]?.string, let engine = value["engine"]?.string,
      let attributes = value["attributes"]?.array, let nodes = value["nodes"]?.array,
      let ranks = value["ranks"]?.array, let clusters = value["clusters"]?.array,
      let edges = value["edges"]?.array
    else { return nil }
    self.rung = rung
    self.engine = engine
    self.attributes = [:]
    for pair in attributes {
      guard let name = pair[0]?.string, let text = pair[1]?.string else { return nil }
      self.attributes[name] = text
    }
    self.nodes = nodes.compactMap(Node.init)
    self.rankGroups = ranks.compactMap(RankGroup.init)
    self.clusters = clusters.compactMap(Cluster.init)
    self.edges = edges.compactMap(Edge.init)
    guard self.nodes.count == nodes.count, self.rankGroups.count == ranks.count,
      self.clusters.count == clusters.count, self.edges.count == edges.count, isWellFormed
    else { return nil }
  }

  private var isWellFormed: Bool {
    func isCluster(_ index: Int) -> Bool { index == -1 || clusters.indices.contains(index) }
    return nodes.allSatisfy { isCluster($0.cluster) }
      && clusters.allSatisfy { isCluster($0.parent) }
      && rankGroups.allSatisfy {
        isCluster($0.cluster) && $0.nodes.allSatisfy(nodes.indices.contains)
      }
      && edges.allSatisfy { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) }
  }
}

extension WorkerRequest.Node {
  fileprivate init?(_ value: JSONValue) {
    guard let size = Size(value, at: 0), let cluster = value[2]?.integer else { return nil }
    self.init(size: size, cluster: cluster, pin: nil)
    if let x = value[3]?.number, let y = value[4]?.number { pin = Point(x, y) }
  }
}

extension WorkerRequest.RankGroup {
  fileprivate init?(_ value: JSONValue) {
    guard let word = value[0]?.string, let cluster = value[1]?.integer,
      let nodes = value[2]?.array
    else { return nil }
    self.init(word: word, cluster: cluster, nodes: nodes.compactMap(\.integer))
  }
}

extension WorkerRequest.Cluster {
  fileprivate init?(_ value: JSONValue) {
    guard let parent = value[0]?.integer, let size = Size(value, at: 1),
      let padding = value[3]?.number
    else { return nil }
    self.init(parent: parent, labelSize: size, padding: padding)
  }
}

extension WorkerRequest.Edge {
  fileprivate init?(_ value: JSONValue) {
    guard let from = value[0]?.integer, let to = value[1]?.integer,
      let weight = value[2]?.integer, let isConstraint = value[3]?.boolean,
      let size = Size(value, at: 4)
    else { return nil }
    self.init(from: from, to: to, weight: weight, isConstraint: isConstraint, labelSize: size)
  }
}

extension Size {
  fileprivate init?(_ value: JSONValue, at index: Int) {
    guard let width = value[index]?.number, let height = value[index + 1]?.number else {
      return nil
    }
    self.init(width, height)
  }
}
