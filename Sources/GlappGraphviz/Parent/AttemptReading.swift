// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews
import GlappWorker

/// Turns a worker's answer into a placement, or into the reason why it cannot be used.
struct AttemptReading {
  let graph: LayoutGraph
  let attempt: LayoutAttempt

  /// Words on standard error that mean that something is missing from the answer.
  private static let fatalWords = [
    "triangulation failed", "failed at node", "out of memory", "Assertion", "lost ",
    "trouble in", "cannot allocate", "some edges will be missing",
  ]

  /// Reads one answer.
  func placement(
    from answer: WorkerConversation.Answer
  ) -> Result<LayoutPlacement, UnusableLayout> {
    if let words = Self.fatalWords.first(where: answer.errorText.contains) {
      return .failure(UnusableLayout(reason: .reported(words)))
    }
    switch WorkerReply(answer.bytes) {
    case nil: return .failure(UnusableLayout(reason: .answerUnreadable))
    case .reported(let text):
      return .failure(UnusableLayout(reason: .reported(Self.firstLine(of: text))))
    case .missing(let name): return .failure(UnusableLayout(reason: .engineMissing(name)))
    case .placed(let places): return placement(from: places)
    }
  }

  /// Graphviz's first complaint, without the lists of objects it adds.
  private static func firstLine(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
    return String((line.hasPrefix("Error: ") ? line.dropFirst(7) : line[...]).prefix(200))
  }

  private func placement(
    from places: WorkerReply.Places
  ) -> Result<LayoutPlacement, UnusableLayout> {
    guard places.nodes.count == graph.nodes.count, places.edges.count == graph.edges.count,
      places.labels.count == graph.edges.count, places.clusters.count == graph.clusters.count
    else { return .failure(UnusableLayout(reason: .answerUnreadable)) }
    let centres = places.nodes.map(flipped)
    var placement = LayoutPlacement(
      size: .zero, nodeCentres: centres, clusterBoxes: boxes(places, centres),
      routes: graph.edges.indices.map { route(of: $0, places, centres) }, rung: attempt.rung)
    if !attempt.keepsGroups {
      let dropped = ClusterHulls.dropCollisions(graph, in: &placement)
      if dropped > 0 { placement.notes.append(.groupsDropped(dropped)) }
    }
    if let reason = LayoutAudit.failure(placement, of: graph) {
      return .failure(UnusableLayout(reason: reason))
    }
    let dropped = graph.options.placesWords ? RouteLabels.place(graph, in: &placement) : 0
    if dropped > 0 { placement.notes.append(.labelsDropped(dropped)) }
    return .success(placement.fitted(to: graph))
  }

  private func boxes(_ places: WorkerReply.Places, _ centres: [Point]) -> [Rect?] {
    guard attempt.keepsGroups else { return ClusterHulls.boxes(graph, around: centres) }
    return places.clusters.map { box in
      box.map {
        Rect(rounded($0.minX), rounded(-$0.maxY), rounded($0.width), rounded($0.height))
      }
    }
  }

  private func route(
    of index: Int, _ places: WorkerReply.Places, _ centres: [Point]
  ) -> LayoutPlacement.Route {
    let edge = graph.edges[index]
    var points = places.edges[index].map(turning)
    guard points.count >= 4 else { return LayoutPlacement.Route(points: []) }
    if LayoutAttempt.isTurned(edge) { points.reverse() }
    let clipped = RouteCurve.clipped(
      points, from: shape(edge.from, centres), to: shape(edge.to, centres))
    let hasLabel = attempt.reservesLabels && edge.labelSize != nil
    return LayoutPlacement.Route(
      points: clipped, labelCentre: hasLabel ? places.labels[index].map(flipped) : nil)
  }

  private func shape(_ node: Int, _ centres: [Point]) -> RouteShape {
    let box = graph.nodes[node]
    return RouteShape(centre: centres[node], size: box.size, cornerRadius: box.cornerRadius)
  }

  /// Our direction.
  private func flipped(_ point: Point) -> Point {
    Point(rounded(point.x), rounded(-point.y))
  }

  /// A turning point of a line. Those of force-directed ways differ by some thousandths from run
  /// to run on lines with narrow passages, so they are taken to the half point.
  private func turning(_ point: Point) -> Point {
    let place = flipped(point)
    guard attempt.method != .dot else { return place }
    return Point((place.x * 2).rounded() / 2, (place.y * 2).rounded() / 2)
  }

  /// Hundredths of a point: the libraries add up in an order that depends on where memory happens
  /// to be, which shows in the last digits. Off by a little, since halves and eighths are frequent
  /// and would tip to either side.
  private func rounded(_ value: Double) -> Double { (value * 100 + 0.137).rounded() / 100 }
}

/// An answer that no picture can be drawn from.
struct UnusableLayout: Error {
  let reason: LayoutFailure
}
