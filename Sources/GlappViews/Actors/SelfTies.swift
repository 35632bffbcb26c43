// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Ties of someone to themselves: loops side by side over their box, each with room for its words
/// above it, which the layout keeps free.
struct SelfTies: Sendable {
  /// The loops over one box, left to right: which tie, and how wide a place it has.
  private struct Slot: Sendable {
    var tie: Int
    var width: Double
  }

  private var slots: [Int: [Slot]] = [:]
  private var heights: [Int: Double] = [:]
  private let loopHeight: Double
  private let look: Look

  init(_ network: ActorNetwork, _ forms: [[TextBlock]], _ look: Look) {
    self.look = look
    loopHeight = look.px(25)
    for (number, tie) in network.ties.enumerated() where tie.from == tie.to {
      let plate = forms[number].first.map { TieLabel.plate($0, look) } ?? .zero
      let width = max(plate.width + look.px(8), look.px(50))
      slots[tie.from, default: []].append(Slot(tie: number, width: width))
      heights[tie.from] = max(heights[tie.from] ?? 0, plate.height + loopHeight + look.px(10))
    }
  }

  /// The room that a box of `size` takes with its loops.
  func room(_ node: Int, _ size: Size) -> Size {
    guard let height = heights[node] else { return size }
    return Size(max(size.width, width(node)), size.height + height)
  }

  /// How far below the middle of that room the box stands.
  func drop(_ node: Int) -> Double { (heights[node] ?? 0) / 2 }

  /// The loops' room over the box `rect`; nil for a box without.
  func area(_ node: Int, over rect: Rect) -> Rect? {
    guard let height = heights[node] else { return nil }
    return Rect(rect.midX - width(node) / 2, rect.minY - height, width(node), height)
  }

  private func width(_ node: Int) -> Double {
    (slots[node] ?? []).reduce(0) { $0 + $1.width }
  }

  /// The way of each loop over the box `shape`, from its middle and back to it.
  func ways(_ node: Int, over shape: RouteShape) -> [(tie: Int, way: [Point])] {
    guard let slots = slots[node] else { return [] }
    let top = shape.centre.y - shape.half.height
    var left = shape.centre.x - width(node) / 2
    return slots.enumerated().map { place, slot in
      let apex = left + slot.width / 2
      left += slot.width
      // feet stand on the box, also where the loops need more room than it has
      let share = Double(place + 1) / Double(slots.count + 1)
      let foot = shape.centre.x + (2 * share - 1) * shape.half.width * 0.8
      let (narrow, wide) = (look.px(7), look.px(24))
      let high = top - loopHeight / 0.75
      let points = [
        Point(foot - narrow, shape.centre.y), Point(apex - wide, high), Point(apex + wide, high),
        Point(foot + narrow, shape.centre.y),
      ]
      return (
        slot.tie, NetworkGeometry.flattened(RouteCurve.clipped(points, from: shape, to: shape))
      )
    }
  }
}
