// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Room between the ends of lines at one box: arrows on top of each other cannot be told apart.
extension NetworkGeometry {
  private struct End {
    let way: Int
    let isStart: Bool
    /// Where it is along the border, and where the line comes from.
    var place: Double
    let order: Double
    let first: Double
  }

  /// Above so many lines the ends are the least of the picture's troubles.
  private static let mostSpread = 400
  private static let rounds = 24

  /// Moves ends that lie close together apart along the borders of their boxes.
  mutating func spreadEnds() {
    guard ways.count <= Self.mostSpread else { return }
    var ends = [[(way: Int, isStart: Bool)]](repeating: [], count: rects.count)
    var hasLoops = [Bool](repeating: false, count: rects.count)
    for (number, tie) in plan.network.ties.enumerated() {
      if tie.from == tie.to {
        hasLoops[tie.from] = true
      } else if ways[number].count > 1 {
        ends[tie.from].append((number, true))
        ends[tie.to].append((number, false))
      }
    }
    for node in rects.indices where ends[node].count > 1 && !hasLoops[node] {
      spread(ends[node], around: node)
    }
  }

  private mutating func spread(_ ends: [(way: Int, isStart: Bool)], around node: Int) {
    let walk = BorderWalk(shapes[node])
    let look = plan.look
    let gap = min(look.px(15), 0.7 * walk.length / Double(ends.count))
    var places = ends.map { way, isStart in
      let points = isStart ? ways[way] : ways[way].reversed()
      let place = walk.distance(nearest: points[0])
      let coming = walk.distance(nearest: Self.point(of: points, after: look.px(36)))
      return End(
        way: way, isStart: isStart, place: place,
        order: place + 0.3 * walk.step(from: place, to: coming), first: place)
    }
    places.sort { ($0.order, $0.way) < ($1.order, $1.way) }
    var isMoved = false
    for _ in 0..<Self.rounds {
      var isCalm = true
      for one in places.indices {
        let next = (one + 1) % places.count
        var room = places[next].place - places[one].place
        if next == 0 { room += walk.length }
        guard room < gap - 0.1 else { continue }
        places[one].place -= (gap - room) / 2
        places[next].place += (gap - room) / 2
        (isCalm, isMoved) = (false, true)
      }
      if isCalm { break }
    }
    guard isMoved else { return }
    let most = look.px(38)
    for end in places {
      let shift = min(most, max(-most, end.place - end.first))
      if abs(shift) > 0.5 { move(end, to: walk.point(at: end.first + shift)) }
    }
  }

  /// Bends the end of a line to `goal`, unless it would then strike something.
  private mutating func move(_ end: End, to goal: Point) {
    let old = ways[end.way]
    var points = Path.polyline(end.isStart ? old : old.reversed()).places(every: 6).map(\.point)
    guard points.count > 2 else { return }
    let whole = length(old)
    let reach = min(whole * 0.5, plan.look.px(110))
    let shift = goal - points[0]
    let step = whole / Double(points.count - 1)
    for index in points.indices {
      let share = Double(index) * step / reach
      guard share < 1 else { break }
      points[index] = points[index] + shift * ((1 - share) * (1 - share) * (1 + 2 * share))
    }
    if !end.isStart { points.reverse() }
    let tie = plan.network.ties[end.way]
    guard let way = Self.clipped(points, shapes[tie.from], shapes[tie.to]),
      !isWorse(way, than: old, tie)
    else { return }
    ways[end.way] = way
  }

  /// Whether a line led another way would strike, or come closer to, what it does not now, or run
  /// along a frame.
  func isWorse(_ way: [Point], than old: [Point], _ tie: ActorNetwork.Tie) -> Bool {
    let bounds = Path.polyline(way).bounds.inset(-4)
    func isStruck(_ rect: Rect) -> Bool {
      guard rect.intersects(bounds) else { return false }
      return strikes(way, rect.inset(-1))
        || strikes(way, rect.inset(-3)) && !strikes(old, rect.inset(-3))
    }
    for (node, rect) in rects.enumerated() where node != tie.from && node != tie.to {
      if isStruck(rect) { return true }
    }
    if titles.contains(where: { $0.map(isStruck) ?? false }) { return true }
    let hugs = FrameHugs(frames, look: plan.look)
    return hugs.length(way) > hugs.length(old) + 4
  }

  /// The point so far along a line.
  private static func point(of points: [Point], after distance: Double) -> Point {
    var left = distance
    for (from, to) in zip(points, points.dropFirst()) {
      let piece = from.distance(to: to)
      if piece > left { return from.mixed(with: to, left / piece) }
      left -= piece
    }
    return points.last ?? .zero
  }
}
