// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
import GlappScene

/// What the worker answers about one graph, in Graphviz's terms: points, y upwards.
///
/// On the pipe it is one line of JSON; a number that is not finite arrives as NaN.
enum WorkerReply: Equatable {
  /// Where everything is.
  case placed(Places)
  /// Graphviz complained, in its own words.
  case reported(String)
  /// A library could not be loaded.
  case missing(String)

  /// Where everything is, by the request's indices.
  struct Places: Equatable {
    var nodes: [Point]
    /// Box of each group; nil where the engine makes none.
    var clusters: [Rect?]
    /// Points of each line's curves; empty for a line that got none.
    var edges: [[Point]]
    /// Middle of the words on each line; nil where there are none.
    var labels: [Point?]
  }
}

extension WorkerReply {
  /// One line of JSON without its end.
  func bytes() -> [UInt8] {
    let value: JSONValue
    switch self {
    case .reported(let text): value = ["error": .string(text)]
    case .missing(let name): value = ["missing": .string(name)]
    case .placed(let places):
      value = [
        "nodes": Self.flat(places.nodes),
        "clusters": .array(
          places.clusters.map { box in
            guard let box else { return .null }
            return [
              .number(box.minX), .number(box.minY), .number(box.width), .number(box.height),
            ]
          }),
        "edges": .array(places.edges.map(Self.flat)),
        "labels": .array(places.labels.map { $0.map { Self.flat([$0]) } ?? .null }),
      ]
    }
    return value.bytes()
  }

  /// Reads what `bytes` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONReader(depthLimit: 8).read(bytes) else { return nil }
    if let text = value["error"]?.string {
      self = .reported(text)
    } else if let name = value["missing"]?.string {
      self = .missing(name)
    } else {
      guard let nodes = value["nodes"].flatMap(Self.points),
        let clusters = value["clusters"]?.array, let edges = value["edges"]?.array,
        let labels = value["labels"]?.array
      else { return nil }
      let ways = edges.compactMap(Self.points)
      guard ways.count == edges.count else { return nil }
      let boxes = clusters.map { value -> Rect? in
        guard let numbers = value.array?.map({ $0.number ?? .nan }), numbers.count == 4 else {
          return nil
        }
        return Rect(numbers[0], numbers[1], numbers[2], numbers[3])
      }
      self = .placed(
        Places(
          nodes: nodes, clusters: boxes, edges: ways,
          labels: labels.map { $0.isNull ? nil : Self.points($0)?.first }))
    }
  }

  private static func flat(_ points: [Point]) -> JSONValue {
    .array(points.flatMap { [.number($0.x), .number($0.y)] })
  }

  private static func points(_ value: JSONValue) -> [Point]? {
    guard let numbers = value.array, numbers.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: numbers.count, by: 2).map {
      Point(numbers[$0].number ?? .nan, numbers[$0 + 1].number ?? .nan)
    }
  }
}
