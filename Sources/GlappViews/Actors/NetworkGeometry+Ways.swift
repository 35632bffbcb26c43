// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Ways around boxes and names, clear of the edges of frames, out of groups of others.
extension NetworkGeometry {
  /// Lines led another way at most, since each takes time.
  private static let mostReroutes = 240
  /// Lines led another way at most only because they look better so.
  private static let mostStraightened = 60

  /// Draws loops, and leads lines through the room that was kept for loops to the boxes themselves,
  /// and to sides that are pointed.
  mutating func closeGaps() {
    for (number, tie) in plan.network.ties.enumerated() where tie.from != tie.to {
      let hasGap = [tie.from, tie.to].contains {
        plan.selfTies.drop($0) > 0 || shapes[$0].tip > 0
      }
      guard hasGap else { continue }
      let (first, last) = (shapes[tie.from], shapes[tie.to])
      let whole = [first.centre] + ways[number] + [last.centre]
      if let way = Self.clipped(whole, first, last) { ways[number] = way }
    }
    for (node, shape) in shapes.enumerated() {
      for (tie, way) in plan.selfTies.ways(node, over: shape) { ways[tie] = way }
    }
  }

  /// The lines that run through a box that is not theirs, or through a group's name.
  func struckWays() -> [Int] {
    let index = WayIndex(ways)
    var struck = Set<Int>()
    for (node, rect) in rects.enumerated() {
      for way in index.ways(through: rect.inset(1)) {
        let tie = plan.network.ties[way]
        if tie.from != node, tie.to != node { struck.insert(way) }
      }
    }
    for case let title? in titles {
      struck.formUnion(index.ways(through: title.inset(-1)))
    }
    return struck.sorted()
  }

  func grid() -> RouteGrid {
    var bounds = rects.first ?? .zero
    for rect in rects { bounds = bounds.union(rect) }
    for case let frame? in frames { bounds = bounds.union(frame) }
    var grid = RouteGrid(bounds)
    let air = plan.look.px(5)
    for (number, frame) in frames.enumerated() {
      // groups stand after those around them
      if let frame { grid.mark(frame, room: number, edge: plan.look.px(8)) }
    }
    for (node, rect) in rects.enumerated() { grid.block(rect.inset(-air), node: node) }
    for case let title? in titles { grid.block(title.inset(-plan.look.px(3))) }
    for (node, rect) in rects.enumerated() {
      if let area = plan.selfTies.area(node, over: rect) { grid.block(area) }
    }
    return grid
  }

  mutating func reroute() {
    let struck = struckWays().prefix(Self.mostReroutes)
    guard !struck.isEmpty else { return }
    var grid = grid()
    let wrong = Set(struck)
    for (number, way) in ways.enumerated() where !wrong.contains(number) { grid.use(way) }
    for number in struck {
      if let way = newWay(number, &grid) { ways[number] = way }
      grid.use(ways[number])
    }
  }

  /// Leads lines away from edges of frames that they run along, and out of frames of others, where
  /// that is not much longer.
  mutating func straighten() {
    let hugs = FrameHugs(frames, look: plan.look)
    let index = WayIndex(ways)
    var wanted: [Int: Double] = [:]
    for (number, way) in ways.enumerated() {
      let harm = hugs.length(way)
      if harm > 0 { wanted[number] = harm }
    }
    for (number, count) in trespassers(index) { wanted[number, default: 0] += 60 * Double(count) }
    guard !wanted.isEmpty else { return }
    var grid = grid()
    for (number, way) in ways.enumerated() where wanted[number] == nil { grid.use(way) }
    let order = wanted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (number, harm) in order.prefix(Self.mostStraightened) {
      let old = length(ways[number])
      if let way = newWay(number, &grid), length(way) < 1.35 * old + 50 {
        let left = hugs.length(way) + 60 * Double(trespasses(way, number))
        if left + 0.6 * max(0, length(way) - old) < harm { ways[number] = way }
      }
      grid.use(ways[number])
    }
  }

  /// How many groups that it has no business in each line runs through; lines through none left out.
  func trespassers(_ index: WayIndex) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for (number, frame) in frames.enumerated() {
      guard let frame else { continue }
      for way in index.ways(through: frame) where !isHome(number, way) {
        found[way, default: 0] += 1
      }
    }
    return found
  }

  func trespasses(_ way: [Point], _ number: Int) -> Int {
    frames.indices.count { group in
      guard let frame = frames[group], !isHome(group, number) else { return false }
      return strikes(way, frame)
    }
  }

  func isHome(_ group: Int, _ way: Int) -> Bool {
    let tie = plan.network.ties[way]
    return homes(tie.from).contains(Int32(group)) || homes(tie.to).contains(Int32(group))
  }

  /// Leads lines around the words of others where that is not much longer.
  mutating func easeLabels() {
    let index = WayIndex(ways)
    var grid = grid()
    var offenders = Set<Int>()
    for (owner, label) in labels.enumerated() {
      guard let label else { continue }
      grid.block(label.rect.inset(-plan.look.px(2)))
      offenders.formUnion(index.ways(through: label.rect).filter { $0 != owner })
    }
    for (number, way) in ways.enumerated() where !offenders.contains(number) { grid.use(way) }
    for number in offenders.sorted().prefix(Self.mostReroutes) {
      // words on its own line must stay on it
      if labels[number] == nil, let way = newWay(number, &grid),
        length(way) < 1.5 * length(ways[number]) + 60
      {
        ways[number] = way
      }
      grid.use(ways[number])
    }
    let after = WayIndex(ways)
    covered = labels.enumerated().reduce(0) { sum, pair in
      sum + (pair.element.map { after.ways(through: $0.rect).count { $0 != pair.offset } } ?? 0)
    }
  }

  /// Leads ordinary lines around where the words of missing and strained ones want to stand:
  /// those are what the picture is about, and ordinary words find room elsewhere.
  mutating func makeRoomForLoudWords() {
    let wished = TieLabelPlacer.wished(self)
    guard !wished.isEmpty else { return }
    let index = WayIndex(ways)
    var offenders = Set<Int>()
    for (owner, rect) in wished {
      offenders.formUnion(index.ways(through: rect.inset(-2)).filter { $0 != owner })
    }
    offenders.subtract(wished.keys)
    guard !offenders.isEmpty else { return }
    var grid = grid()
    for rect in wished.values { grid.block(rect.inset(-plan.look.px(3))) }
    for (number, way) in ways.enumerated() where !offenders.contains(number) { grid.use(way) }
    for number in offenders.sorted().prefix(Self.mostStraightened) {
      if let way = newWay(number, &grid), length(way) < 1.4 * length(ways[number]) + 60,
        !isWorse(way, than: ways[number], plan.network.ties[number])
      {
        ways[number] = way
      }
      grid.use(ways[number])
    }
  }

  func newWay(_ number: Int, _ grid: inout RouteGrid) -> [Point]? {
    let tie = plan.network.ties[number]
    guard tie.from != tie.to else { return nil }
    let (start, end) = (rects[tie.from].center, rects[tie.to].center)
    let homes = homes(tie.from).union(homes(tie.to))
    guard
      let corners = grid.way(from: tie.from, start, to: tie.to, end, homes: homes)
    else { return nil }
    let smooth =
      Path.roundedPolyline(corners, radius: plan.look.px(26))
      .flattened(tolerance: 0.2).first ?? corners
    return Self.clipped(smooth, shapes[tie.from], shapes[tie.to])
  }

  func strikes(_ way: [Point], _ rect: Rect) -> Bool {
    zip(way, way.dropFirst()).contains { rect.isCrossed($0, $1) }
  }

  /// The groups around a box.
  func homes(_ node: Int) -> Set<Int32> {
    var homes = Set<Int32>()
    var group = plan.network.nodes[node].group
    while let number = group {
      homes.insert(Int32(number))
      group = plan.network.groups[number].parent
    }
    return homes
  }

  func length(_ way: [Point]) -> Double { Path.polyline(way).length }

  /// The way without what lies inside the boxes at its ends.
  static func clipped(
    _ points: [Point], _ first: RouteShape, _ last: RouteShape
  ) -> [Point]? {
    let head = cutStart(points, first)
    let both = Array(cutStart(head.reversed(), last).reversed())
    return both.count > 1 ? both : nil
  }

  static func cutStart(_ points: [Point], _ shape: RouteShape) -> [Point] {
    guard let out = points.firstIndex(where: { !shape.contains($0) }), out > 0 else {
      return points
    }
    var (inside, outside) = (points[out - 1], points[out])
    for _ in 0..<20 {
      let middle = inside.mixed(with: outside, 0.5)
      if shape.contains(middle) { inside = middle } else { outside = middle }
    }
    return [outside] + points[out...]
  }
}
