// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where words could stand at their own line: on it, or beside it where that hides less. Never over
/// a box, a name or other words; and, unless it must be, neither over the edge of a frame nor over
/// another line, for both carry meaning.
struct LabelSpots {
  /// A place for words.
  struct Spot {
    /// In which of the forms they are broken.
    var form = 0
    var rect: Rect
    var cost: Double
    /// Whether they stand at the line and not on it.
    var isBeside = false
  }

  /// The same in few bytes, for there may be some thousand of them a line.
  struct Seat {
    let cost: Double
    let step: Int16
    let form: Int8
    /// 0 on the line, -1 and 1 beside it.
    let side: Int8
  }

  /// What of a line matters here.
  private struct Trait {
    let isLoop: Bool
    let isStrained: Bool
    let isMissing: Bool
    var isLoud: Bool { isStrained || isMissing }
  }

  private let look: Look
  private let traits: [Trait]
  private let index: WayIndex
  private let places: [[PathPlace]]
  /// The edges of frames, four after each other.
  private var edges = RectIndex(cellSize: 160)
  /// How many forms of words are tried for each line.
  private let mostForms: Int
  /// What looking has cost so far: places looked at, and pieces of lines near them.
  private(set) var work = 0
  private var taken = RectIndex(cellSize: 80)
  /// Of these, the words that were put somewhere.
  private var words = RectIndex(cellSize: 80)

  /// Above so many places along a line only every other one is tried; fewer where there are many
  /// lines, so that all of them together have no more than so many.
  private static let mostSteps = 240
  private static let leastSteps = 24
  private static let mostTogether = 9_600
  /// Above so many lines only the best ways to break words are tried.
  private static let manyLines = 160
  /// Hiding more lines than this is no worse.
  private static let mostHidden = 6

  init(_ geometry: NetworkGeometry) {
    look = geometry.plan.look
    traits = geometry.plan.network.ties.map {
      Trait(
        isLoop: $0.from == $0.to, isStrained: $0.isStrained, isMissing: $0.state == .missing)
    }
    index = WayIndex(geometry.ways)
    let count = geometry.ways.count
    mostForms = count > Self.manyLines ? 2 : .max
    let steps = max(Self.leastSteps, min(Self.mostSteps, Self.mostTogether / max(1, count)))
    places = geometry.ways.map { Path.polyline($0).places(every: 5, limit: steps) }
    for case let frame? in geometry.frames {
      edges.insert(Rect(frame.minX, frame.minY, frame.width, 0.01))
      edges.insert(Rect(frame.minX, frame.maxY, frame.width, 0.01))
      edges.insert(Rect(frame.minX, frame.minY, 0.01, frame.height))
      edges.insert(Rect(frame.maxX, frame.minY, 0.01, frame.height))
    }
    let air = look.px(2)
    for rect in geometry.rects { taken.insert(rect.inset(-air)) }
    for case let title? in geometry.titles { taken.insert(title.inset(-air)) }
  }

  /// Keeps others off `rect`.
  mutating func take(_ rect: Rect) {
    let wide = rect.inset(-look.px(2))
    taken.insert(wide)
    words.insert(wide)
  }

  /// How many lines besides its own run through `rect`.
  func others(_ number: Int, _ rect: Rect) -> Int { index.count(through: rect, besides: number) }

  /// The cheapest of `seats` that is free of words now; `seats` were free when they were found.
  func best(_ number: Int, _ seats: [Seat], _ plates: [Size]) -> Spot? {
    var best: Spot?
    for seat in seats where seat.cost < best?.cost ?? .infinity {
      let rect = rect(number, seat, plates)
      guard !words.hasOverlap(with: rect) else { continue }
      best = Spot(
        form: Int(seat.form), rect: rect, cost: seat.cost, isBeside: seat.side != 0)
    }
    return best
  }

  /// Every place for words of one line whose plates, broken one way or another, are `plates`;
  /// `isForced` allows what hides something, at a price.
  mutating func all(_ number: Int, _ plates: [Size], isForced: Bool = false) -> [Seat] {
    let way = places[number]
    guard way.count > 2 else { return [] }
    var seats: [Seat] = []
    for (form, size) in plates.prefix(mostForms).enumerated() {
      let rank = 0.9 * Double(form)
      for step in 1..<(way.count - 1) {
        let share = Double(step) / Double(way.count - 1)
        guard share > 0.08, share < 0.92 else { continue }
        if let cost = onLine(number, way, step, share, size, isForced) {
          seats.append(
            Seat(cost: cost + rank, step: Int16(step), form: Int8(form), side: 0))
        }
        guard share > 0.15, share < 0.85 else { continue }
        for side in [Int8(-1), 1] {
          if let cost = beside(number, way[step], side, share, size, isForced) {
            seats.append(
              Seat(cost: cost + rank, step: Int16(step), form: Int8(form), side: side))
          }
        }
      }
    }
    return seats
  }

  private func rect(_ number: Int, _ seat: Seat, _ plates: [Size]) -> Rect {
    let place = places[number][Int(seat.step)]
    let size = plates[Int(seat.form)]
    guard seat.side != 0 else { return Rect(center: place.point, size: size) }
    return rect(at: place, seat.side, reach(traits[number], place, size), size)
  }

  private func rect(at place: PathPlace, _ side: Int8, _ reach: Double, _ size: Size) -> Rect {
    Rect(center: place.point + place.direction.normal * (Double(side) * reach), size: size)
  }

  /// How far from the line the middle of words beside it stands.
  private func reach(_ trait: Trait, _ place: PathPlace, _ size: Size) -> Double {
    let normal = place.direction.normal
    // teeth and breaks need room of their own
    let off = look.px(trait.isStrained ? 5 : trait.isMissing ? 7 : 2)
    return (abs(normal.x) * size.width + abs(normal.y) * size.height) / 2 + off
  }

  private mutating func onLine(
    _ number: Int, _ way: [PathPlace], _ step: Int, _ share: Double, _ size: Size, _ isForced: Bool
  ) -> Double? {
    let trait = traits[number]
    guard !trait.isLoop else { return nil }
    let rect = Rect(center: way[step].point, size: size)
    guard isFree(rect), let price = price(number, rect.inset(-1), isForced),
      leavesLine(way, rect, isLoud: trait.isLoud)
    else { return nil }
    return price + 3 * abs(share - 0.5) + (trait.isStrained ? 1.5 : 0)
  }

  /// Touching the line from its `side`, far from all other lines.
  private mutating func beside(
    _ number: Int, _ place: PathPlace, _ side: Int8, _ share: Double, _ size: Size,
    _ isForced: Bool
  ) -> Double? {
    let trait = traits[number]
    let reach = reach(trait, place, size)
    // further off, nobody would know which line they belong to
    guard reach < look.px(trait.isLoop ? 120 : 64) else { return nil }
    let rect = rect(at: place, side, reach, size)
    guard isFree(rect), let price = price(number, rect.inset(-look.px(5)), isForced),
      !index.runs(number, through: rect)
    else { return nil }
    let dislike = trait.isStrained ? 0.5 : trait.isMissing ? 6 : 3
    return price + dislike + 7 * abs(share - 0.5) + reach / look.px(14)
  }

  /// What it costs to stand on `rect`: nothing, unless it hides something; nil where it must not.
  private mutating func price(_ number: Int, _ rect: Rect, _ isForced: Bool) -> Double? {
    work += 1
    var crossed: [Int] = []
    edges.visitOverlaps(of: rect) { edge in
      if !crossed.contains(edge / 4) { crossed.append(edge / 4) }
      return isForced
    }
    guard isForced || crossed.isEmpty else { return nil }
    let (lines, looked) = index.count(
      through: rect, besides: number, atMost: isForced ? Self.mostHidden : 1)
    work += looked
    guard isForced || lines == 0 else { return nil }
    return 9 * Double(crossed.count) + 14 * Double(lines)
  }

  private func isFree(_ rect: Rect) -> Bool { !taken.hasOverlap(with: rect) }

  /// Whether enough of the line is seen on both sides to tell where it comes from and goes, and
  /// more of one that must be noticed.
  private func leavesLine(_ way: [PathPlace], _ rect: Rect, isLoud: Bool) -> Bool {
    let near = rect.inset(-look.px(isLoud ? 18 : 11))
    guard !near.contains(way[0].point), !near.contains(way[way.count - 1].point) else {
      return false
    }
    let wanted = look.px(isLoud ? 56 : 26)
    var seen = 0
    for place in way where !rect.contains(place.point) {
      seen += 1
      if Double(seen) * 5 >= wanted { return true }
    }
    return false
  }

  /// Where a number does least harm.
  mutating func forNumber(_ number: Int, _ size: Size) -> Spot {
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
        let distance = 3 * abs(share - 0.5) + 6 * abs(side)
        // what it hides only adds to it
        guard distance < best?.cost ?? .infinity else { continue }
        var cost = price(number, rect, true) ?? 0
        cost += distance
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
