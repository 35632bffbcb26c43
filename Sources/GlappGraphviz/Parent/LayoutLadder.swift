// SPDX-License-Identifier: EUPL-1.2

import GlappViews

/// Which steps are tried for a graph, in order, and which are left out for its size.
///
/// The bounds are measured (Graphviz 2.42.2, two cores): `dot` without groups takes 0.2 s at 200
/// boxes and 21 s at 500, with groups 0.3 s at 1,000; with `newrank` 2.9 s at 1,000; a complete
/// graph of 60 boxes more than 20 s; `fdp` with groups 1.9 s at 1,000; `sfdp` 5 s at 10,000.
struct LayoutLadder {
  private let graph: LayoutGraph
  private let count: Int
  private let hasGroups: Bool
  private let hasLabels: Bool

  init(_ graph: LayoutGraph) {
    self.graph = graph
    count = graph.nodes.count
    // Groups lighten dot's work only when most boxes stand in one.
    hasGroups = graph.nodes.count { $0.cluster != nil } * 2 > graph.nodes.count
    hasLabels = graph.edges.contains { $0.labelSize != nil }
  }

  /// The steps to try, and a note for each that is too large a job.
  func steps() -> (attempts: [LayoutAttempt], notes: [LayoutNote]) {
    guard count > 0 else { return ([], []) }
    if graph.nodes.contains(where: { $0.pin != nil }) { return pinned() }
    switch graph.options.method {
    case .automatic where fitsDot, .dot where fitsDot: return (layered() + [forces()], [])
    case .automatic, .dot:
      let note = LayoutNote.failed(.asked, .tooLarge(nodes: count))
      return fitsForces ? ([forces()], [note]) : ([], [note])
    case let method: return forced(method)
    }
  }

  private var fitsDot: Bool {
    let edges = graph.edges.count
    return hasGroups
      ? count <= 1200 && edges <= min(3000, 200 + 3 * count)
      : count <= 250 && edges <= min(600, 150 + 2 * count)
  }

  private var fitsForces: Bool { count <= 4000 && graph.edges.count <= 20_000 }

  private func layered() -> [LayoutAttempt] {
    let splines = graph.options.splines
    var steps = [
      LayoutAttempt(rung: .asked, method: .dot, splines: splines, reservesLabels: hasLabels)
    ]
    if !graph.clusters.isEmpty, count <= 400 {
      steps.append(
        LayoutAttempt(
          rung: .acrossGroups, method: .dot, splines: splines, ranksAcrossGroups: true,
          reservesLabels: hasLabels))
    }
    if hasLabels {
      steps.append(LayoutAttempt(rung: .labelsAfterwards, method: .dot, splines: splines))
    }
    steps.append(
      LayoutAttempt(rung: .simplified, method: .dot, splines: .line, isHasty: true))
    return steps
  }

  /// Forces over several scales; with groups kept together while that is quick enough.
  private func forces() -> LayoutAttempt {
    let method: LayoutOptions.Method = !graph.clusters.isEmpty && count <= 600 ? .fdp : .sfdp
    return LayoutAttempt(rung: .forceDirected, method: method, splines: splinesForForces)
  }

  private func forced(
    _ method: LayoutOptions.Method
  ) -> (attempts: [LayoutAttempt], notes: [LayoutNote]) {
    let most = method == .neato || method == .fdp ? 1000 : 4000
    var (attempts, notes): ([LayoutAttempt], [LayoutNote]) = ([], [])
    if count <= most, graph.edges.count <= 20_000 {
      attempts.append(LayoutAttempt(rung: .asked, method: method, splines: splinesForForces))
    } else {
      notes.append(.failed(.asked, .tooLarge(nodes: count)))
    }
    if method != .sfdp, fitsForces {
      attempts.append(LayoutAttempt(rung: .forceDirected, method: .sfdp, splines: .line))
    }
    return (attempts, notes)
  }

  private func pinned() -> (attempts: [LayoutAttempt], notes: [LayoutNote]) {
    guard count <= 500 else { return ([], [.failed(.asked, .tooLarge(nodes: count))]) }
    return ([LayoutAttempt(rung: .asked, method: .neato, splines: splinesForForces)], [])
  }

  /// Ways around boxes cost more than placing them once there are hundreds.
  private var splinesForForces: LayoutOptions.Splines {
    count <= 300 && graph.edges.count <= 900 ? graph.options.splines : .line
  }
}
