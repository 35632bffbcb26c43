// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Straight lines from box to box; several between the same two bow away from each other as far as
/// their words need.
struct StraightWays {
  private let plan: NetworkPlan
  private let centres: [Point]

  init(_ plan: NetworkPlan, _ graph: LayoutGraph, _ centres: [Point]) {
    self.plan = plan
    self.centres = centres
  }

  /// The way of each line, cut at the borders of its boxes.
  func routes() -> [LayoutPlacement.Route] {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var members: [Pair: [Int]] = [:]
    for (number, tie) in plan.network.ties.enumerated() {
      let pair = Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to))
      members[pair, default: []].append(number)
    }
    return plan.network.ties.enumerated().map { number, tie in
      let pair = Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to))
      let all = members[pair] ?? [number]
      let lane = Double(all.firstIndex(of: number) ?? 0) - Double(all.count - 1) / 2
      let centre = shape(tie.from).centre
      // loops get their ways when everything else has its place
      let points =
        tie.from == tie.to
        ? RouteCurve.straight(centre, centre) : way(tie.from, tie.to, lane)
      return LayoutPlacement.Route(points: points)
    }
  }

  private func shape(_ node: Int) -> RouteShape {
    plan.shape(node, placedAt: centres[node])
  }

  private func way(_ from: Int, _ to: Int, _ lane: Double) -> [Point] {
    // lanes are counted from the same side whichever way the line goes
    let isForward = from < to
    let (a, b) = (shape(from).centre, shape(to).centre)
    let along = isForward ? b - a : a - b
    let side = along.unit.normal
    // words wider than high need more room side by side than one above the other
    let spread = plan.look.px(44 + 40 * abs(side.x))
    let bow = side * (lane * spread)
    let (start, end) = (begin(from, a, bow * 0.22), begin(to, b, bow * 0.22))
    let points = [
      start, start.mixed(with: end, 1 / 3.0) + bow, start.mixed(with: end, 2 / 3.0) + bow, end,
    ]
    return RouteCurve.clipped(points, from: shape(from), to: shape(to))
  }

  /// Beside the middle of a box, but always well inside it.
  private func begin(_ node: Int, _ middle: Point, _ aside: Point) -> Point {
    let half = shape(node).half
    let share = max(
      abs(aside.x) / max(1, half.width * 0.6), abs(aside.y) / max(1, half.height * 0.6))
    return middle + aside * (share > 1 ? 1 / share : 1)
  }
}
