// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where words could stand at their own line: on it, or beside it where that hides less. Never over
/// a box, a name or other words; and, unless it must be, neither over the edge of a frame nor over
/// another line, for both carry meaning.
struct LabelSpots {
  /// A place for words.
  struct Spot {
    var block: TextBlock?
    var rect: Rect
    var cost: Double
    /// Whether they stand at the line and not on it.
    var isBeside = false
  }

  private let network: ActorNetwork
  private let look: Look
  private let index: WayIndex
  private let places: [[PathPlace]]
  private let frames: [Rect]
  private var taken = RectIndex(cellSize: 80)

  /// Above so many places along a line only every other one is tried.
  private static let mostSteps = 240

  init(_ geometry: NetworkGeometry) {
    network = geometry.plan.network
    look = geometry.plan.look
    frames = geometry.frames.compactMap(\.self)
    index = WayIndex(geometry.ways)
    places = geometry.ways.map { Path.polyline($0).places(every: 5, limit: Self.mostSteps) }
    let air = look.px(2)
    for rect in geometry.rects { taken.insert(rect.inset(-air)) }
    for case let title? in geometry.titles { taken.insert(title.inset(-air)) }
  }

  /// Keeps others off `rect`.
  mutating func take(_ rect: Rect) { taken.insert(rect.inset(-look.px(2))) }

  /// How many lines besides its own run through `rect`.
  func others(_ number: Int, _ rect: Rect) -> Int { index.count(through: rect, besides: number) }

  /// Every place for words of one line broken in one of `forms`; `isForced` allows what hides
  /// something, at a price.
  func all(_ number: Int, _ forms: [TextBlock], isForced: Bool = false) -> [Spot] {
    let way = places[number]
    guard way.count > 2 else { return [] }
    var spots: [Spot] = []
    for (rank, block) in forms.enumerated() {
      let size = TieLabel.plate(block, look)
      for step in 1..<(way.count - 1) {
        let share = Double(step) / Double(way.count - 1)
        guard share > 0.08, share < 0.92 else { continue }
        onLine(number, way, step, share, size, isForced).map {
          spots.append(Spot(block: block, rect: $0.rect, cost: $0.cost + 0.9 * Double(rank)))
        }
        guard share > 0.15, share < 0.85 else { continue }
        for side in [-1.0, 1] {
          beside(number, way, step, side, share, size, isForced).map {
            spots.append(
              Spot(
                block: block, rect: $0.rect, cost: $0.cost + 0.9 * Double(rank), isBeside: true))
          }
        }
      }
    }
    return spots
  }

  private typealias Place = (rect: Rect, cost: Double)

  private func onLine(
    _ number: Int, _ way: [PathPlace], _ step: Int, _ share: Double, _ size: Size, _ isForced: Bool
  ) -> Place? {
    let tie = network.ties[number]
    guard tie.from != tie.to else { return nil }
    let rect = Rect(center: way[step].point, size: size)
    guard isFree(rect), leavesLine(way, rect, tie) else { return nil }
    guard let price = price(number, rect.inset(-1), isForced) else { return nil }
    return (rect, price + 3 * abs(share - 0.5) + (tie.isStrained ? 1.5 : 0))
  }

  /// Touching the line from its `side`, far from all other lines.
  private func beside(
    _ number: Int, _ way: [PathPlace], _ step: Int, _ side: Double, _ share: Double, _ size: Size,
    _ isForced: Bool
  ) -> Place? {
    let tie = network.ties[number]
    let normal = way[step].direction.normal
    // teeth and breaks need room of their own
    let off = look.px(tie.isStrained ? 5 : tie.state == .missing ? 7 : 2)
    let reach = (abs(normal.x) * size.width + abs(normal.y) * size.height) / 2 + off
    // further off, nobody would know which line they belong to
    guard reach < look.px(tie.from == tie.to ? 120 : 64) else { return nil }
    let rect = Rect(center: way[step].point + normal * (side * reach), size: size)
    guard isFree(rect) else { return nil }
    guard let price = price(number, rect.inset(-look.px(5)), isForced) else { return nil }
    guard !index.runs(number, through: rect) else { return nil }
    let dislike = tie.isStrained ? 0.5 : tie.state == .missing ? 6 : 3
    return (rect, price + dislike + 7 * abs(share - 0.5) + reach / look.px(14))
  }

  /// What it costs to stand on `rect`: nothing, unless it hides something; nil where it must not.
  private func price(_ number: Int, _ rect: Rect, _ isForced: Bool) -> Double? {
    let edges = frames.count { $0.intersects(rect) && !$0.contains(rect) }
    guard isForced || edges == 0 else { return nil }
    let lines = others(number, rect)
    guard isForced || lines == 0 else { return nil }
    return 9 * Double(edges) + 14 * Double(lines)
  }

  private func isFree(_ rect: Rect) -> Bool { !taken.hasOverlap(with: rect) }

  /// Whether enough of the line is seen on both sides to tell where it comes from and goes, and
  /// more of one that must be noticed.
  private func leavesLine(_ way: [PathPlace], _ rect: Rect, _ tie: ActorNetwork.Tie) -> Bool {
    let isLoud = tie.isStrained || tie.state == .missing
    let need = look.px(isLoud ? 18 : 11)
    let ends = [way[0].point, way[way.count - 1].point]
    guard !ends.contains(where: { rect.inset(-need).contains($0) }) else { return false }
    let hidden = way.count { rect.contains($0.point) }
    return Double(way.count - hidden) * 5 >= look.px(isLoud ? 56 : 26)
  }

  /// Where a number does least harm.
  func forNumber(_ number: Int, _ size: Size) -> Spot {
    let way = places[number]
    guard way.count > 2 else {
      return Spot(rect: Rect(center: way.first?.point ?? .zero, size: size), cost: 0)
    }
    var best: Spot?
    for step in 1..<(way.count - 1) {
      let share = Double(step) / Double(way.count - 1)
      for side in [0.0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] {
        let off = way[step].direction.normal * (side * size.height * 0.62)
        let rect = Rect(center: way[step].point + off, size: size)
        var cost = price(number, rect, true) ?? 0
        cost += 3 * abs(share - 0.5) + 6 * abs(side)
        taken.visitOverlaps(of: rect) { other in
          cost += 100 + (rect.intersection(taken.rects[other])?.area ?? 0)
          return true
        }
        if best.map({ cost < $0.cost }) ?? true { best = Spot(rect: rect, cost: cost) }
      }
    }
    return best ?? Spot(rect: Rect(center: way[1].point, size: size), cost: 0)
  }
}
