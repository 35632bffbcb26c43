// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Names beside marks, where they cover nothing; a name without room is left to the list.
///
/// A greedy search, the most important first: 24 directions, ever farther out. What is cheapest
/// wins: near, with a line that crosses little. The same input gives the same places.
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
  }

  private(set) var placed: [Placed] = []
  private(set) var field: ObstacleField

  /// A name this near needs no line.
  private static let besideDistance = 5.0

  init(_ wishes: [Wish], in frame: Rect, field: ObstacleField, padding: Insets, reach: Double) {
    self.field = field
    for wish in wishes {
      guard let found = best(wish, frame, padding, reach) else { continue }
      placed.append(found)
      self.field.add(found.box)
      if let leader = found.leader { self.field.addLine(leader.from, leader.to) }
    }
  }

  private func best(
    _ wish: Wish, _ frame: Rect, _ padding: Insets, _ reach: Double
  ) -> Placed? {
    var best: (cost: Double, placed: Placed)?
    for (rank, block) in wish.blocks.enumerated() {
      let size = Size(
        block.width + padding.left + padding.right, block.height + padding.top + padding.bottom)
      var distance = 3.0
      // nothing farther out can be cheaper than what is found
      while distance < reach, distance + Double(rank) * 10 < best?.cost ?? .infinity {
        for angle in 0..<24 {
          let direction = Double(angle) * 15
          let spot = Point.polar(wish.center, wish.radius + distance, degrees: direction)
          let box = Self.box(size, at: spot, from: wish.center)
          guard frame.contains(box), field.isFree(box.inset(-2)) else { continue }
          guard var cost = cost(wish, box) else { continue }
          cost += Double(rank) * 10
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
