// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Moves boxes close together: lines short and straight, few crossings, room for the words on
/// them, nothing on top of anything, and the whole near the form of its sheet.
///
/// Tries moves at random and keeps the good ones, and at first some bad ones (simulated
/// annealing), with a seed, so that the same boxes always end up the same. For a few dozen boxes.
struct BodyPacking {
  /// A box that moves as one, with what stands in it.
  struct Body {
    var center: Point
    var size: Size
    /// Boxes inside, from the middle; lines should not run through them.
    var parts: [Rect] = []
    /// Whether its inside has been turned around, left for right and top for bottom.
    var isFlippedX = false
    var isFlippedY = false
    /// Whether it must stay where it is.
    var isFixed = false
    /// Its name, from the middle; it stays where it is.
    var crown: Rect?
    /// Room at its top that stays there when the inside is turned around.
    var head = 0.0
  }

  /// One end of a line: which body, and where in it, from its middle.
  struct End {
    var body: Int
    var offset: Point
    var size: Size
  }

  /// A line between two bodies.
  struct Link {
    var from: End
    var to: End
    var weight: Double
    /// Room for its words; zero for none.
    var label: Size
    /// Free line wanted beside the words, for lines that must be seen well.
    var spare = 36.0
    /// Where on the line they are expected; several between the same two take turns.
    var share = 0.5
  }

  private let start: [Body]
  private let field: PackingField
  private var dice: PackingDice
  private let isFixed: [Bool]
  private let canTurn: [Bool]
  /// What the present form of the whole costs, and each body where it stands, with the number of
  /// the change after which that was reckoned.
  private var extent: Float
  private var costs: [Float]
  private var reckoned: [Int]
  private var changes = 0

  init(_ bodies: [Body], _ links: [Link], air: Double, sheet: Size, seed: UInt64) {
    start = bodies
    field = PackingField(bodies, links, air: air, sheet: sheet)
    isFixed = bodies.map(\.isFixed)
    canTurn = bodies.map { $0.parts.count > 1 }
    dice = PackingDice(seed: seed)
    extent = bodies.isEmpty ? 0 : field.extentCost()
    costs = Array(repeating: 0, count: bodies.count)
    reckoned = Array(repeating: -1, count: bodies.count)
  }

  /// The bodies where they stand now.
  var bodies: [Body] {
    start.enumerated().map { number, body in
      let place = field.place(of: number)
      var body = body
      if !body.isFixed { body.center = Point(Double(place.x), Double(place.y)) }
      (body.isFlippedX, body.isFlippedY) = (place.isFlippedX, place.isFlippedY)
      return body
    }
  }

  /// Moves everything to its place.
  mutating func run() {
    guard field.bodyCount > 1 else { return }
    let rounds = min(8_000, 600 + 240 * field.bodyCount)
    for round in 0..<rounds {
      let rest = 1 - Float(round) / Float(rounds)
      step(heat: 150 * rest * rest * rest, reach: 14 + 300 * rest * rest)
    }
    for _ in 0..<(60 * field.bodyCount) { step(heat: 0, reach: 14) }
  }

  // MARK: - Moves

  private mutating func step(heat: Float, reach: Float) {
    let one = dice.below(field.bodyCount)
    guard !isFixed[one] else { return }
    var place = field.place(of: one)
    switch dice.below(12) {
    case 0:
      swap(one, heat)
      return
    case 1 where canTurn[one]:
      if dice.below(2) == 0 { place.isFlippedX.toggle() } else { place.isFlippedY.toggle() }
    case 2 where field.degree(one) > 0:
      // towards someone it is tied to
      let other = field.neighbour(of: one, along: dice.below(field.degree(one)))
      let goal = field.place(of: other)
      let share = 0.2 + 0.6 * dice.unit()
      place.x += (goal.x - place.x) * share
      place.y += (goal.y - place.y) * share
    case 3:
      // level with, or right under, another
      let other = field.place(of: dice.below(field.bodyCount))
      if dice.below(2) == 0 { place.y = other.y } else { place.x = other.x }
    default:
      place.x += (dice.unit() * 2 - 1) * reach
      place.y += (dice.unit() * 2 - 1) * reach
    }
    move(one, place, heat)
  }

  private mutating func move(_ one: Int, _ place: PackingField.Place, _ heat: Float) {
    let old = field.place(of: one)
    let limit = extent + cost(of: one) + dice.patience(heat: heat)
    field.shift(one, place)
    let form = field.extentCost()
    let crowding = form <= limit ? field.crowding(one) : .infinity
    guard form + crowding <= limit else {
      field.shift(one, old)
      return
    }
    field.settle(one)
    let own = field.cost(of: one, crowding: crowding, limit: limit - form)
    if form + own <= limit {
      changes += 1
      (extent, costs[one], reckoned[one]) = (form, own, changes)
      return
    }
    field.put(one, old)
  }

  /// Lets a body change places with another.
  private mutating func swap(_ one: Int, _ heat: Float) {
    let other = dice.below(field.bodyCount)
    guard other != one, !isFixed[other] else { return }
    let (first, second) = (field.place(of: one), field.place(of: other))
    let limit = extent + cost(of: one) + cost(of: other) + dice.patience(heat: heat)
    field.shift(one, first.moved(to: second))
    field.shift(other, second.moved(to: first))
    let form = field.extentCost()
    let crowding = form <= limit ? field.crowding(one) : .infinity
    guard form + crowding <= limit else {
      field.shift(one, first)
      field.shift(other, second)
      return
    }
    field.settle(one)
    field.settle(other)
    let own = form + field.cost(of: one, crowding: crowding, limit: limit - form)
    if own <= limit, own + field.cost(of: other, limit: limit - own) <= limit {
      changes += 1
      extent = form
      return
    }
    field.put(one, first)
    field.put(other, second)
  }

  /// What a body costs where it stands.
  private mutating func cost(of body: Int) -> Float {
    if reckoned[body] != changes {
      costs[body] = field.cost(of: body, limit: .infinity)
      reckoned[body] = changes
    }
    return costs[body]
  }
}

extension BodyPacking.Body {
  /// An offset in the body, its inside turned around or not.
  func turned(_ offset: Point) -> Point {
    Point(isFlippedX ? -offset.x : offset.x, isFlippedY ? head - offset.y : offset.y)
  }
}

extension PackingField.Place {
  /// The same, where another stands.
  fileprivate func moved(to other: PackingField.Place) -> PackingField.Place {
    PackingField.Place(x: other.x, y: other.y, isFlippedX: isFlippedX, isFlippedY: isFlippedY)
  }
}
