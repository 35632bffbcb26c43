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

  var bodies: [Body]
  let links: [Link]
  /// Least air between two bodies.
  let air: Double
  /// The room one would like it to fit in.
  let sheet: Size
  private var linksOf: [[Int]]
  private var random: SplitMix
  /// Where each line begins and ends and where its words stand, as the bodies stand now.
  private var starts: [Point]
  private var ends: [Point]
  private var words: [Rect]
  /// Around each body.
  private var rects: [Rect]

  init(_ bodies: [Body], _ links: [Link], air: Double, sheet: Size, seed: UInt64) {
    self.bodies = bodies
    self.links = links
    self.air = air
    self.sheet = sheet
    random = SplitMix(state: seed)
    linksOf = Array(repeating: [], count: bodies.count)
    starts = Array(repeating: .zero, count: links.count)
    ends = starts
    words = Array(repeating: .zero, count: links.count)
    rects = bodies.map { Rect(center: $0.center, size: $0.size) }
    for (number, link) in links.enumerated() {
      linksOf[link.from.body].append(number)
      if link.to.body != link.from.body { linksOf[link.to.body].append(number) }
    }
    for number in links.indices { follow(number) }
  }

  /// Looks up anew where a line goes.
  private mutating func follow(_ number: Int) {
    let link = links[number]
    let (a, b) = (place(link.from), place(link.to))
    (starts[number], ends[number]) = (a, b)
    words[number] = Rect(center: a.mixed(with: b, link.share), size: link.label)
  }

  private mutating func follow(bodies moved: [Int]) {
    for body in moved {
      rects[body] = Rect(center: bodies[body].center, size: bodies[body].size)
      for number in linksOf[body] { follow(number) }
    }
  }

  /// Moves everything to its place.
  mutating func run() {
    guard bodies.count > 1 else { return }
    let rounds = min(16_000, 1_200 + 480 * bodies.count)
    for round in 0..<rounds {
      let rest = 1 - Double(round) / Double(rounds)
      step(heat: 130 * rest * rest * rest, reach: 14 + 300 * rest * rest)
    }
    for _ in 0..<(120 * bodies.count) { step(heat: 0, reach: 14) }
  }

  // MARK: - Moves

  private mutating func step(heat: Double, reach: Double) {
    let one = random.below(bodies.count)
    guard !bodies[one].isFixed else { return }
    switch random.below(12) {
    case 0:
      let other = random.below(bodies.count)
      guard other != one, !bodies[other].isFixed else { return }
      attempt([one, other], heat) { packing in
        let center = packing.bodies[one].center
        packing.bodies[one].center = packing.bodies[other].center
        packing.bodies[other].center = center
      }
    case 1 where bodies[one].parts.count > 1:
      let isLevel = random.below(2) == 0
      attempt([one], heat) { packing in
        if isLevel {
          packing.bodies[one].isFlippedX.toggle()
        } else {
          packing.bodies[one].isFlippedY.toggle()
        }
      }
    case 2 where !linksOf[one].isEmpty:
      // towards someone it is tied to
      let link = links[linksOf[one][random.below(linksOf[one].count)]]
      let other = link.from.body == one ? link.to.body : link.from.body
      let share = 0.2 + 0.6 * random.unit()
      attempt([one], heat) { packing in
        packing.bodies[one].center = packing.bodies[one].center.mixed(
          with: packing.bodies[other].center, share)
      }
    case 3:
      // level with, or right under, another
      let other = random.below(bodies.count)
      let isLevel = random.below(2) == 0
      attempt([one], heat) { packing in
        if isLevel {
          packing.bodies[one].center.y = packing.bodies[other].center.y
        } else {
          packing.bodies[one].center.x = packing.bodies[other].center.x
        }
      }
    default:
      let dx = (random.unit() * 2 - 1) * reach
      let dy = (random.unit() * 2 - 1) * reach
      attempt([one], heat) { packing in
        packing.bodies[one].center = packing.bodies[one].center.moved(dx, dy)
      }
    }
  }

  private mutating func attempt(
    _ moved: [Int], _ heat: Double, _ move: (inout BodyPacking) -> Void
  ) {
    let before = cost(of: moved)
    let old = moved.map { bodies[$0] }
    move(&self)
    follow(bodies: moved)
    let worse = cost(of: moved) - before
    let isKept = worse <= 0 || (heat > 0 && random.unit() < expNegative(worse / heat))
    guard !isKept else { return }
    for (place, body) in zip(moved, old) { bodies[place] = body }
    follow(bodies: moved)
  }

  /// e to the power of minus `x`, well enough for a throw of dice, without a maths library.
  private func expNegative(_ x: Double) -> Double {
    guard x < 30 else { return 0 }
    let base = 1 / (1 + x / 64 + x * x / 8192)
    var result = base
    for _ in 0..<6 { result *= result }
    return result
  }

  // MARK: - Costs

  /// The place of one end of a line.
  private func place(_ end: End) -> Point {
    // Field by field: a copy of the body would count references, millions of times.
    let center = bodies[end.body].center
    let (x, y) = (end.offset.x, end.offset.y)
    return center
      + Point(
        bodies[end.body].isFlippedX ? -x : x,
        bodies[end.body].isFlippedY ? bodies[end.body].head - y : y)
  }

  /// An offset in a body whose inside may be turned around.
  func turned(_ offset: Point, _ body: Body) -> Point {
    Point(
      body.isFlippedX ? -offset.x : offset.x,
      body.isFlippedY ? body.head - offset.y : offset.y)
  }

  private func cost(of moved: [Int]) -> Double {
    var cost = extentCost()
    for body in moved {
      cost += crowding(body)
      for number in linksOf[body] { cost += linkCost(number) }
      let own = rects[body]
      for number in links.indices {
        let link = links[number]
        guard link.from.body != body, link.to.body != body else { continue }
        if Self.runs(starts[number], ends[number], through: own) { cost += 110 }
        if words[number].width > 0, words[number].intersects(own) { cost += 60 }
      }
    }
    return cost
  }

  private func extentCost() -> Double {
    var bounds = rects[0]
    for body in bodies.indices.dropFirst() { bounds = bounds.union(rects[body]) }
    let fill = max(bounds.width / sheet.width, bounds.height / sheet.height)
    return 900 * max(0, fill - 1) + 260 * fill + (bounds.width + bounds.height) * 0.12
  }

  private func crowding(_ body: Int) -> Double {
    var cost = 0.0
    let own = rects[body]
    for other in bodies.indices where other != body {
      let rect = rects[other]
      let dx = min(own.maxX, rect.maxX) - max(own.minX, rect.minX) + air
      let dy = min(own.maxY, rect.maxY) - max(own.minY, rect.minY) + air
      if dx > 0, dy > 0 { cost += 60 + 14 * min(dx, dy) }
    }
    return cost
  }

  private func linkCost(_ number: Int) -> Double {
    let link = links[number]
    let (a, b) = (starts[number], ends[number])
    let distance = a.distance(to: b)
    let direction = (b - a).unit
    var cost = 0.55 * link.weight * distance
    // words need their own length of free line between the two borders
    let free =
      distance - extent(link.from.size, direction) / 2 - extent(link.to.size, direction) / 2
    let need = link.label.width > 0 ? extent(link.label, direction) + link.spare : 24
    cost += 4 * max(0, need - free)
    for body in bodies.indices where body != link.from.body && body != link.to.body {
      if Self.runs(a, b, through: rects[body]) { cost += 110 }
    }
    cost += inner(link.from, at: a, a, b) + inner(link.to, at: b, a, b)
    for other in links.indices where other != number {
      if Self.cross(a, b, starts[other], ends[other]) { cost += 85 }
    }
    return cost + wordsCost(number)
  }

  /// What it costs where words would cover something, or something them.
  private func wordsCost(_ number: Int) -> Double {
    var cost = 0.0
    let own = words[number]
    let wide = own.inset(-3)
    for other in links.indices where other != number {
      let second = words[other]
      if own.width > 0 {
        if second.width > 0, wide.intersects(second) { cost += 120 }
        if Self.runs(starts[other], ends[other], through: own) { cost += 60 }
      }
      if second.width > 0, Self.runs(starts[number], ends[number], through: second) { cost += 60 }
    }
    guard own.width > 0 else { return cost }
    for number in bodies.indices where rects[number].intersects(own) {
      let body = bodies[number]
      if body.parts.isEmpty { cost += 110 } else { cost += 34 }
      for part in body.parts {
        let center = body.center + turned(part.center, body)
        if Rect(center: center, size: part.size).intersects(own) { cost += 110 }
      }
    }
    return cost
  }

  /// What it costs to run through others in the end's own body.
  private func inner(_ end: End, at own: Point, _ a: Point, _ b: Point) -> Double {
    guard bodies[end.body].crown != nil || bodies[end.body].parts.count > 1 else { return 0 }
    let body = bodies[end.body]
    var cost = 0.0
    if let crown = body.crown, Self.runs(a, b, through: crown.moved(body.center.x, body.center.y)) {
      cost += 60
    }
    guard body.parts.count > 1 else { return cost }
    for part in body.parts {
      let center = body.center + turned(part.center, body)
      if center.distance(to: own) < 1 { continue }
      if Self.runs(a, b, through: Rect(center: center, size: part.size)) { cost += 90 }
    }
    return cost
  }

  /// How far a box reaches along a direction, from border to border.
  private func extent(_ size: Size, _ direction: Point) -> Double {
    let x = abs(direction.x) > 1e-6 ? size.width / abs(direction.x) : .infinity
    let y = abs(direction.y) > 1e-6 ? size.height / abs(direction.y) : .infinity
    return min(x, y)
  }

  /// Whether the straight line from `a` to `b` runs through the inside of `rect`; written without
  /// anything that takes memory, since it is asked millions of times.
  private static func runs(_ a: Point, _ b: Point, through rect: Rect) -> Bool {
    let (left, right) = (rect.origin.x, rect.origin.x + rect.size.width)
    let (top, bottom) = (rect.origin.y, rect.origin.y + rect.size.height)
    if a.x <= left && b.x <= left || a.x >= right && b.x >= right { return false }
    if a.y <= top && b.y <= top || a.y >= bottom && b.y >= bottom { return false }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    // all four corners on one side of the line: it passes by
    let one = dx * (top - a.y) - dy * (left - a.x)
    let two = dx * (top - a.y) - dy * (right - a.x)
    let three = dx * (bottom - a.y) - dy * (left - a.x)
    let four = dx * (bottom - a.y) - dy * (right - a.x)
    if one > 0 && two > 0 && three > 0 && four > 0 { return false }
    if one < 0 && two < 0 && three < 0 && four < 0 { return false }
    return true
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    let (s1, s2) = (side(a, b, c), side(a, b, d))
    let (s3, s4) = (side(c, d, a), side(c, d, b))
    return s1 * s2 < 0 && s3 * s4 < 0
  }
}

/// Numbers that look random and are the same every time (splitmix64, public domain).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 up to, not including, `count`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  /// 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
