// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Puts words on their own lines: as near the middle as they can without covering a box, a name or
/// other words, and rather not on other lines. What finds no room gets a number.
struct TieLabelPlacer {
  private let network: ActorNetwork
  private let look: Look
  private let ways: [[Point]]
  private let index: WayIndex
  private let places: [[PathPlace]]
  private let frames: [Rect?]
  private var taken = RectIndex(cellSize: 80)
  /// How many words stand on other lines than their own.
  private(set) var covered = 0

  private struct Spot {
    var block: TextBlock?
    var rect: Rect
    var cost: Double
  }

  init(_ geometry: NetworkGeometry) {
    network = geometry.plan.network
    look = geometry.plan.look
    ways = geometry.ways
    frames = geometry.frames
    index = WayIndex(ways)
    places = ways.map { Path.polyline($0).places(every: 5, limit: 240) }
    let air = look.px(2)
    for rect in geometry.rects { taken.insert(rect.inset(-air)) }
    for case let title? in geometry.titles { taken.insert(title.inset(-air)) }
  }

  /// The words of each line; nil for lines without.
  mutating func place() -> [TieLabel?] {
    var labels: [TieLabel?] = Array(repeating: nil, count: network.ties.count)
    let forms = network.ties.map { TieLabel.forms($0, look) }
    let wanting = forms.indices.filter { !forms[$0].isEmpty }
    // those with the least choice choose first; missing contacts before all
    let choices = wanting.map { number in
      (number: number, count: candidates(number, forms[number]).count)
    }
    let order = choices.sorted { one, other in
      let (a, b) = (network.ties[one.number].state, network.ties[other.number].state)
      if (a == .missing) != (b == .missing) { return a == .missing }
      return (one.count, one.number) < (other.count, other.number)
    }
    var numbered: [Int] = []
    for (number, _) in order {
      guard let spot = best(candidates(number, forms[number])) else {
        numbered.append(number)
        continue
      }
      take(number, spot, &labels)
    }
    for number in numbered { take(number, numberSpot(number), &labels) }
    var next = 1
    for number in labels.indices where labels[number].map({ $0.block == nil }) ?? false {
      labels[number]?.number = next
      next += 1
    }
    return labels
  }

  private mutating func take(_ number: Int, _ spot: Spot, _ labels: inout [TieLabel?]) {
    labels[number] = TieLabel(block: spot.block, number: nil, rect: spot.rect)
    taken.insert(spot.rect.inset(-look.px(2)))
    covered += others(number, spot.rect)
  }

  private func others(_ number: Int, _ rect: Rect) -> Int {
    index.count(through: rect, besides: number)
  }

  private func best(_ spots: [Spot]) -> Spot? { spots.min { $0.cost < $1.cost } }

  /// Every place on the line where words broken in one of `forms` cover nothing they must not.
  private func candidates(_ number: Int, _ forms: [TextBlock]) -> [Spot] {
    let way = places[number]
    guard way.count > 2 else { return [] }
    var spots: [Spot] = []
    for (rank, block) in forms.enumerated() {
      let size = TieLabel.plate(block, look)
      for step in 1..<(way.count - 1) {
        let share = Double(step) / Double(way.count - 1)
        guard share > 0.08, share < 0.92 else { continue }
        let rect = Rect(center: way[step].point, size: size)
        guard isFree(rect), leavesLine(way, rect) else { continue }
        spots.append(Spot(block: block, rect: rect, cost: cost(number, rect, share, rank)))
      }
    }
    return spots.isEmpty ? beside(number, forms) : spots
  }

  /// Places where the words touch their line from the side, and no other line.
  private func beside(_ number: Int, _ forms: [TextBlock]) -> [Spot] {
    let way = places[number]
    var spots: [Spot] = []
    for (rank, block) in forms.enumerated() {
      let size = TieLabel.plate(block, look)
      for step in 1..<(way.count - 1) {
        let share = Double(step) / Double(way.count - 1)
        let normal = way[step].direction.normal
        let reach = (abs(normal.x) * size.width + abs(normal.y) * size.height) / 2 + look.px(1.5)
        // further off, nobody would know which line they belong to
        guard reach < look.px(58), share > 0.15, share < 0.85 else { continue }
        for side in [-1.0, 1] {
          let rect = Rect(center: way[step].point + normal * (side * reach), size: size)
          guard isFree(rect), others(number, rect.inset(-look.px(4))) == 0 else { continue }
          let cost = cost(number, rect, share, rank) + 4 * abs(share - 0.5)
          spots.append(Spot(block: block, rect: rect, cost: cost + 4 + reach / look.px(12)))
        }
      }
    }
    return spots
  }

  private func isFree(_ rect: Rect) -> Bool { !taken.hasOverlap(with: rect) }

  /// Whether enough of the line is seen on both sides to tell where it comes from and goes.
  private func leavesLine(_ way: [PathPlace], _ rect: Rect) -> Bool {
    let need = look.px(11)
    let ends = [way[0].point, way[way.count - 1].point]
    guard !ends.contains(where: { rect.inset(-need).contains($0) }) else { return false }
    let hidden = way.count { rect.contains($0.point) }
    return Double(way.count - hidden) * 5 >= look.px(26)
  }

  private func cost(_ number: Int, _ rect: Rect, _ share: Double, _ rank: Int) -> Double {
    var cost = 3 * abs(share - 0.5) + 0.9 * Double(rank)
    cost += 5 * Double(others(number, rect.inset(-1)))
    for case let frame? in frames where frame.intersects(rect) && !frame.contains(rect) {
      cost += 2.5
    }
    return cost
  }

  /// Where a number does least harm.
  private func numberSpot(_ number: Int) -> Spot {
    let size = TieLabel.numberPlate(look)
    let way = places[number]
    guard way.count > 2 else {
      let point = way.first?.point ?? ways[number].first ?? .zero
      return Spot(rect: Rect(center: point, size: size), cost: 0)
    }
    var spots: [Spot] = []
    for step in 1..<(way.count - 1) {
      let share = Double(step) / Double(way.count - 1)
      for side in [0.0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] {
        let off = way[step].direction.normal * (side * size.height * 0.62)
        let rect = Rect(center: way[step].point + off, size: size)
        var cost = cost(number, rect, share, 0) + 6 * abs(side)
        taken.visitOverlaps(of: rect) { other in
          cost += 100 + (rect.intersection(taken.rects[other])?.area ?? 0)
          return true
        }
        spots.append(Spot(rect: rect, cost: cost))
      }
    }
    return best(spots) ?? Spot(rect: Rect(center: way[1].point, size: size), cost: 0)
  }
}
