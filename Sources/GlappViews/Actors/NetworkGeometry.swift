// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where everything in the network stands once an engine has placed it and we have seen to it
/// that no line runs through a name: boxes, groups with their names, lines, words on lines.
struct NetworkGeometry: Sendable {
  let plan: NetworkPlan
  /// Around each box.
  private(set) var rects: [Rect]
  /// Around each group; nil where groups could not be kept apart.
  private(set) var frames: [Rect?]
  /// Of each group's name, nil without a frame.
  private(set) var titles: [Rect?]
  /// Of each line, from border to border, in short straight pieces.
  private(set) var ways: [[Point]]
  /// Of each line's words; nil for lines without.
  private(set) var labels: [TieLabel?] = []
  /// Which step of the ladder placed it.
  let rung: LayoutRung

  private let shapes: [RouteShape]
  /// How many lines still run through a box or a name.
  private(set) var strikes = 0
  /// How many words stand on other lines than their own.
  private(set) var covered = 0

  /// Lines rerouted at most, since each takes time.
  private static let mostReroutes = 240

  init(_ plan: NetworkPlan, _ placement: LayoutPlacement) {
    self.plan = plan
    let nodes = NodeLook(look: plan.look)
    let network = plan.network
    rects = zip(network.nodes, placement.nodeCentres).map {
      Rect(center: $1, size: nodes.size($0))
    }
    shapes = zip(network.nodes, placement.nodeCentres).map { node, centre in
      RouteShape(centre: centre, size: nodes.size(node), cornerRadius: nodes.radius(node))
    }
    frames = placement.clusterBoxes
    ways = placement.routes.map { Self.flattened($0.points) }
    titles = Array(repeating: nil, count: network.groups.count)
    rung = placement.rung
    placeTitles()
    reroute()
    var placer = TieLabelPlacer(self)
    labels = placer.place()
    covered = placer.covered
    if covered > 0 { easeLabels() }
    strikes = struckWays().count
  }

  /// Straight pieces for curves given as one point and three more for each curve.
  static func flattened(_ points: [Point]) -> [Point] {
    guard let first = points.first else { return [] }
    var path = Path([.move(first)])
    var index = 1
    while index + 2 < points.count {
      path.curve(points[index], points[index + 1], to: points[index + 2])
      index += 3
    }
    return path.flattened(tolerance: 0.2).first ?? [first]
  }

  // MARK: - Names of groups

  /// Puts each name where fewest lines run through it, at the upper left if it can.
  private mutating func placeTitles() {
    let index = WayIndex(ways)
    let look = plan.look
    for (number, group) in plan.network.groups.enumerated() {
      guard let frame = frames[number] else { continue }
      let size = NetworkPlan.title(group, look).size
      let top = frame.minY + look.px(5)
      let left = frame.minX + look.px(9)
      let last = max(left, frame.maxX - look.px(9) - size.width)
      var best: (hits: Int, rect: Rect)?
      var x = left
      while x <= last + 0.1 {
        let rect = Rect(x, top, size.width, size.height)
        let hits = index.ways(through: rect.inset(-3)).count
        if best.map({ hits < $0.hits }) ?? true { best = (hits, rect) }
        if hits == 0 { break }
        x += max(6, (last - left) / 40)
      }
      titles[number] = best?.rect
    }
  }

  // MARK: - Ways around boxes and names

  /// The lines that run through a box that is not theirs, or through a group's name.
  private func struckWays() -> [Int] {
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

  private func grid() -> RouteGrid {
    var bounds = rects.first ?? .zero
    for rect in rects { bounds = bounds.union(rect) }
    for case let frame? in frames { bounds = bounds.union(frame) }
    var grid = RouteGrid(bounds)
    let air = plan.look.px(5)
    for (number, frame) in frames.enumerated() {
      // groups stand after those around them
      if let frame { grid.mark(frame, room: number) }
    }
    for (node, rect) in rects.enumerated() { grid.block(rect.inset(-air), node: node) }
    for case let title? in titles { grid.block(title.inset(-plan.look.px(3))) }
    return grid
  }

  private mutating func reroute() {
    let struck = struckWays().prefix(Self.mostReroutes)
    guard !struck.isEmpty else { return }
    var grid = grid()
    let wrong = Set(struck)
    for (number, way) in ways.enumerated() where !wrong.contains(number) { grid.use(way) }
    for number in struck {
      if let way = newWay(number, grid) { ways[number] = way }
      grid.use(ways[number])
    }
  }

  /// Leads lines around the words of others where that is not much longer.
  private mutating func easeLabels() {
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
      if labels[number] == nil, let way = newWay(number, grid),
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

  private func newWay(_ number: Int, _ grid: RouteGrid) -> [Point]? {
    let tie = plan.network.ties[number]
    if tie.from == tie.to { return loop(tie.from) }
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

  /// A tie to oneself, on the side of the box where it strikes least.
  private func loop(_ node: Int) -> [Point]? {
    let shape = shapes[node]
    let center = shape.centre
    let wide = plan.look.px(24)
    var best: (hits: Int, way: [Point])?
    for out in [Point(0, -1), Point(1, 0), Point(0, 1), Point(-1, 0)] {
      let side = out.normal * wide
      let edge = abs(out.x) * shape.half.width + abs(out.y) * shape.half.height
      let tip = center + out * (edge + plan.look.px(44))
      let start = center + side * 0.5
      let end = center - side * 0.5
      let curve = Self.flattened([start, tip + side, tip - side, end])
      guard let way = Self.clipped(curve, shape, shape) else { continue }
      let hits =
        rects.indices.count { $0 != node && strikes(way, rects[$0]) }
        + titles.count { $0.map { strikes(way, $0) } ?? false }
      if best.map({ hits < $0.hits }) ?? true { best = (hits, way) }
    }
    return best?.way
  }

  private func strikes(_ way: [Point], _ rect: Rect) -> Bool {
    zip(way, way.dropFirst()).contains { rect.isCrossed($0, $1) }
  }

  /// The groups around a box.
  private func homes(_ node: Int) -> Set<Int32> {
    var homes = Set<Int32>()
    var group = plan.network.nodes[node].group
    while let number = group {
      homes.insert(Int32(number))
      group = plan.network.groups[number].parent
    }
    return homes
  }

  private func length(_ way: [Point]) -> Double { Path.polyline(way).length }

  /// The way without what lies inside the boxes at its ends.
  private static func clipped(
    _ points: [Point], _ first: RouteShape, _ last: RouteShape
  ) -> [Point]? {
    let head = cutStart(points, first)
    let both = Array(cutStart(head.reversed(), last).reversed())
    return both.count > 1 ? both : nil
  }

  private static func cutStart(_ points: [Point], _ shape: RouteShape) -> [Point] {
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

  // MARK: - How good it is

  /// Everything that is drawn of the network itself.
  var bounds: Rect {
    var bounds = rects.first ?? .zero
    for rect in rects { bounds = bounds.union(rect) }
    for case let frame? in frames { bounds = bounds.union(frame) }
    for way in ways where !way.isEmpty { bounds = bounds.union(Path.polyline(way).bounds) }
    for case let label? in labels { bounds = bounds.union(label.rect) }
    return bounds
  }

  /// How often lines run through groups that neither of their ends stands in.
  private func trespasses(_ index: WayIndex) -> Int {
    var count = 0
    for (number, frame) in frames.enumerated() where plan.network.groups[number].parent == nil {
      guard let frame else { continue }
      for way in index.ways(through: frame) {
        let tie = plan.network.ties[way]
        let homes = homes(tie.from).union(homes(tie.to))
        if !homes.contains(Int32(number)) { count += 1 }
      }
    }
    return count
  }

  /// How much is wrong with it; the least is drawn. What hides a name weighs most, then words
  /// without a place, then what makes lines hard to follow, then how small it comes out on A4.
  ///
  /// `sheet` is the size of the whole picture, `width` the widest it may be.
  func cost(sheet: Size, width: Double?) -> Double {
    let look = plan.look
    let needed = PrintFit.minimumTextSize(forSceneSize: sheet)
    let index = WayIndex(ways)
    let numbered = labels.count { $0?.number != nil }
    let dropped = frames.count { $0 == nil }
    var cost = 400 * Double(strikes) + 45 * Double(numbered) + 30 * Double(covered)
    cost += 9 * Double(index.crossings(limit: 3000)) + 300 * Double(dropped)
    cost += 14 * Double(trespasses(index))
    cost += 150 * max(0, needed - look.type.small) + 6 * needed
    cost += ways.reduce(0) { $0 + length($1) } / 400
    if let width { cost += max(0, sheet.width - width) }
    return cost
  }
}
