// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Names beside marks, where they cover nothing; a name without room is left to the list.
///
/// A greedy search, the most important first, in rounds: right beside the mark, then a little way
/// off with a line, then cut, then farther. What is cheapest wins: near, with a line that crosses
/// little. Where names are left over, they go first in another trial; the fullest trial counts. The same input gives the same places.
struct NamePlacement {
  /// A name that stands in the plot.
  struct Placed {
    /// Which of the wishes it is.
    let index: Int
    let block: TextBlock
    /// The box around it.
    let box: Rect
    /// The line that ties it to its mark; nil where it stands right beside.
    let leader: (from: Point, to: Point)?
  }

  /// A name looking for room.
  struct Wish {
    let index: Int
    /// The middle of the mark.
    let center: Point
    let radius: Double
    /// The mark's box in the field.
    let box: Int
    /// How the name may be broken, the best first.
    let blocks: [TextBlock]
    /// How far from the mark it may stand, in px.
    let reach: Double
  }

  private(set) var placed: [Placed] = []
  private(set) var field: ObstacleField
  private var frame: Rect
  private var padding: Insets

  /// A name this near needs no line.
  private static let besideDistance = 5.0
  /// From where to where names may stand in each round, in px, and whether they must be whole:
  /// near ones are placed before far ones take their room.
  private static let rounds: [(from: Double, to: Double, isWhole: Bool)] = [
    (3, 12, true), (12, 90, true), (3, 90, false), (90, .infinity, true), (90, .infinity, false),
  ]

  /// How often those that found no room may go first and all be placed anew.
  private static let mostTrials = 5

  /// Places names for `wishes`, the most important first.
  init(_ wishes: [Wish], in frame: Rect, field: ObstacleField, padding: Insets) {
    self.field = field
    self.frame = frame
    self.padding = padding
    let empty = self
    var order = wishes
    // with many names a second trial costs more than it gives
    for trial in 0..<(wishes.count > 30 ? 1 : Self.mostTrials) {
      var next = empty
      let left = next.place(order)
      if trial == 0 || next.placed.count > placed.count { self = next }
      if left.isEmpty { break }
      let failed = Set(left.map(\.index))
      order = left + order.filter { !failed.contains($0.index) }
    }
  }

  /// Places what finds room, and gives what does not.
  private mutating func place(_ wishes: [Wish]) -> [Wish] {
    var waiting = wishes
    for round in Self.rounds {
      waiting = waiting.filter { wish in
        guard let found = best(wish, round) else { return true }
        placed.append(found)
        field.add(found.box)
        if let leader = found.leader { field.addLine(leader.from, leader.to) }
        return false
      }
    }
    return waiting
  }

  private func best(
    _ wish: Wish, _ round: (from: Double, to: Double, isWhole: Bool)
  ) -> Placed? {
    let reach = min(round.to, wish.reach)
    var best: (cost: Double, placed: Placed)?
    for (rank, block) in wish.blocks.enumerated() where !round.isWhole || !block.isCut {
      let size = Size(
        block.width + padding.left + padding.right, block.height + padding.top + padding.bottom)
      let shape = Double(rank) * 10
      var distance = round.from
      // nothing farther out can be cheaper than what is found
      while distance < reach, distance + shape < best?.cost ?? .infinity {
        let angles = distance < 40 ? 24 : 48
        for angle in 0..<angles {
          let direction = Double(angle) * 360 / Double(angles)
          let spot = Point.polar(wish.center, wish.radius + distance, degrees: direction)
          let box = Self.box(size, at: spot, from: wish.center)
          guard frame.contains(box), field.isFree(box.inset(-2)) else { continue }
          guard var cost = cost(wish, box) else { continue }
          cost += shape
          if cost < best?.cost ?? .infinity {
            best = (
              cost,
              Placed(index: wish.index, block: block, box: box, leader: leader(wish, box))
            )
          }
        }
        distance += distance < 24 ? 4 : 10
      }
    }
    return best?.placed
  }

  /// The box that touches `point` with the side or corner that looks at it.
  private static func box(_ size: Size, at point: Point, from center: Point) -> Rect {
    func start(_ offset: Double, _ length: Double, _ limit: Double) -> Double {
      abs(offset) <= limit ? -length / 2 : offset > 0 ? 0 : -length
    }
    let d = point - center
    let limit = d.length * 0.4
    return Rect(
      origin: point.moved(start(d.x, size.width, limit), start(d.y, size.height, limit)),
      size: size)
  }

  private func leader(_ wish: Wish, _ box: Rect) -> (from: Point, to: Point)? {
    let to = MarkPlacement.nearest(to: wish.center, in: box)
    let away = wish.center.distance(to: to)
    guard away - wish.radius > Self.besideDistance else { return nil }
    return (wish.center + (to - wish.center).unit * wish.radius, to)
  }

  /// How bad a place is; nil where its line would run through something.
  private func cost(_ wish: Wish, _ box: Rect) -> Double? {
    let to = MarkPlacement.nearest(to: wish.center, in: box)
    let distance = max(0, wish.center.distance(to: to) - wish.radius)
    guard let leader = leader(wish, box) else { return distance }
    guard !field.hitsBox(leader.from, leader.to, except: { $0 == wish.box }) else { return nil }
    return distance + 14 * Double(field.crossings(leader.from, leader.to))
  }
}
