// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Room between the ends of lines at one box: arrows on top of each other cannot be told apart, and
/// those that touch a border aslant are half hidden.
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
    for node in rects.indices where !ends[node].isEmpty && !hasLoops[node] {
      spread(ends[node], around: node)
    }
  }

  private mutating func spread(_ ends: [(way: Int, isStart: Bool)], around node: Int) {
    let walk = BorderWalk(shapes[node])
    let look = plan.look
    let gap = min(look.px(15), 0.7 * walk.length / Double(ends.count))
    var places = ends.map { way, isStart in
      let points = isStart ? ways[way] : ways[way].reversed()
      let first = walk.distance(nearest: points[0])
      let coming = Self.point(of: points, after: look.px(70))
      let place = first + lessAslant(walk, first, coming)
      let aim = walk.distance(nearest: Self.point(of: points, after: look.px(36)))
      return End(
        way: way, isStart: isStart, place: place,
        order: place + 0.3 * walk.step(from: place, to: aim), first: first)
    }
    places.sort { ($0.order, $0.way) < ($1.order, $1.way) }
    var isMoved = places.contains { $0.place != $0.first }
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
    let most = look.px(60)
    for end in places {
      let shift = min(most, max(-most, end.place - end.first))
      if abs(shift) > 0.5 { move(end, to: walk.point(at: end.first + shift)) }
    }
  }

  /// How far along the border an end moves so that its line, which comes from `coming`, meets the
  /// border less aslant.
  private func lessAslant(_ walk: BorderWalk, _ place: Double, _ coming: Point) -> Double {
    let step = plan.look.px(4)
    func steepness(_ shift: Double) -> (across: Double, along: Double) {
      let way = (coming - walk.point(at: place + shift)).unit
      let along = (walk.point(at: place + shift + 1) - walk.point(at: place + shift - 1)).unit
      // the border goes around clockwise, so that outside is to its left
      return (way.x * along.y - way.y * along.x, way.x * along.x + way.y * along.y)
    }
    let start = steepness(0)
    guard start.across < Self.aslant else { return 0 }
    let side = start.along < 0 ? -step : step
    for turn in 1...10 where steepness(side * Double(turn)).across >= Self.aslant {
      return side * Double(turn)
    }
    return 0
  }

  /// The sine of the least angle at which a line should meet a border.
  private static let aslant = 0.5

  /// Bends the end of a line to `goal`, unless it would then strike something.
  private mutating func move(_ end: End, to goal: Point) {
    let old = ways[end.way]
    var points = Path.polyline(end.isStart ? old : old.reversed()).places(every: 6).map(\.point)
    guard points.count > 2 else { return }
    let whole = length(old)
    let shift = goal - points[0]
    // a straight line stays straight; another bends only near its end
    let isStraight = whole < 1.002 * points[0].distance(to: points[points.count - 1])
    let reach = isStraight ? whole : min(whole * 0.5, plan.look.px(110))
    let step = whole / Double(points.count - 1)
    for index in points.indices {
      let share = Double(index) * step / reach
      guard share < 1 else { break }
      let fade = isStraight ? 1 - share : (1 - share) * (1 - share) * (1 + 2 * share)
      points[index] = points[index] + shift * fade
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
