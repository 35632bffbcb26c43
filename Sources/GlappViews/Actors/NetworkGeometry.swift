// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where everything in the network stands once an engine has placed it and we have seen to it
/// that no line runs through a name: boxes, groups with their names, lines, words on lines.
struct NetworkGeometry: Sendable {
  var plan: NetworkPlan
  /// Around each box.
  var rects: [Rect]
  /// Around each group; nil where groups could not be kept apart.
  var frames: [Rect?]
  /// Of each group's name, nil without a frame.
  var titles: [Rect?]
  /// Of each line, from border to border, in short straight pieces.
  var ways: [[Point]]
  /// Of each line's words; nil for lines without.
  var labels: [TieLabel?] = []
  /// Which step of the ladder placed it.
  let rung: LayoutRung

  let shapes: [RouteShape]
  /// How many lines still run through a box or a name.
  private(set) var strikes = 0
  /// How many words stand on other lines than their own.
  var covered = 0
  /// How many lines have no room for words that say only of what kind they are.
  var silent = 0
  /// What looking for places for words has cost, in places and pieces of lines looked at.
  private(set) var labelWork = 0

  init(_ plan: NetworkPlan, _ placement: LayoutPlacement) {
    self.plan = plan
    let network = plan.network
    shapes = placement.nodeCentres.enumerated().map { plan.shape($0, placedAt: $1) }
    rects = shapes.map {
      Rect(center: $0.centre, size: Size(2 * $0.half.width, 2 * $0.half.height))
    }
    frames = placement.clusterBoxes
    ways = placement.routes.map { Self.flattened($0.points) }
    titles = Array(repeating: nil, count: network.groups.count)
    rung = placement.rung
    closeGaps()
    placeTitles()
    reroute()
    straighten()
    makeRoomForLoudWords()
    spreadEnds()
    let placed = TieLabelPlacer.placed(self)
    (labels, covered, silent) = (placed.labels, placed.covered, placed.silent)
    labelWork = placed.work
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

  /// How much is wrong with it; the least is drawn. What hides a name weighs most, then words
  /// without a place, then what makes lines hard to follow, then how small it comes out on A4.
  ///
  /// `sheet` is the size of the whole picture, `width` the widest it may be.
  func cost(sheet: Size, width: Double?) -> Double {
    let look = plan.look
    let mute = zip(plan.network.ties, labels).count { tie, label in
      label?.number != nil && tie.keyNumber == nil && tie.isLoud
    }
    let needed = PrintFit.minimumTextSize(forSceneSize: sheet)
    let index = WayIndex(ways)
    let numbered = zip(plan.network.ties, labels).count { tie, label in
      label?.number != nil && tie.keyNumber == nil
    }
    let dropped = frames.count { $0 == nil }
    var cost = 400 * Double(strikes) + 45 * Double(numbered) + 30 * Double(covered)
    cost += 12 * Double(silent) + 150 * Double(mute)
    cost += 9 * Double(index.crossings(limit: 3000)) + 300 * Double(dropped)
    cost += 14 * Double(trespassers(index).values.reduce(0, +))
    let hugs = FrameHugs(frames, look: look)
    cost += ways.reduce(0) { $0 + hugs.length($1) } / 3
    cost += Self.paperCost(needed, look)
    cost += ways.reduce(0) { $0 + length($1) } / 400
    if let width { cost += max(0, sheet.width - width) }
    return cost
  }

  /// What it costs that text must be `needed` px to be large enough on A4.
  private static func paperCost(_ needed: Double, _ look: Look) -> Double {
    let lack = needed - look.type.small
    return (lack > 0.02 ? 300 : 0) + 150 * max(0, lack) + 6 * needed
  }

  /// How large a placement is at least, however its lines and words come out: its boxes and
  /// groups. Known without working it out.
  static func leastSize(_ plan: NetworkPlan, _ placement: LayoutPlacement) -> Size {
    var bounds: Rect?
    for (node, centre) in placement.nodeCentres.enumerated() {
      let shape = plan.shape(node, placedAt: centre)
      let rect = Rect(
        center: shape.centre, size: Size(2 * shape.half.width, 2 * shape.half.height))
      bounds = bounds?.union(rect) ?? rect
    }
    for case let box? in placement.clusterBoxes { bounds = bounds?.union(box) ?? box }
    return bounds?.size ?? .zero
  }

  /// What a placement costs at least where the whole picture is at least as large as `sheet`.
  static func leastCost(
    _ plan: NetworkPlan, _ placement: LayoutPlacement, sheet: Size
  ) -> Double {
    let dropped = placement.clusterBoxes.count { $0 == nil }
    return 300 * Double(dropped)
      + paperCost(PrintFit.minimumTextSize(forSceneSize: sheet), plan.look)
  }
}
