// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where the numbered marks stand: at their places, or beside them where others have the room.
///
/// A place never moves. Marks that would cover each other step aside, tied to a dot at their place;
/// those that share one place stand together as a tray.
struct MarkPlacement {
  /// What is to be placed.
  struct Mark {
    /// The place it stands for.
    let point: Point
    /// Half its width and height, in px.
    let radius: Double
  }

  /// Where a mark ended up.
  struct Placed {
    /// The middle of the mark; nil where there was no room for its number, only for a dot.
    var center: Point?
    /// Whether it stands aside, with a dot at its place.
    var isAside = false
  }

  /// A line from a place to the marks that stand aside from it.
  struct Leader {
    let from: Point
    let to: Point
    /// The marks it leads to.
    let marks: [Int]
  }

  /// A frame around marks that share one place.
  struct Tray {
    let box: Rect
    let marks: [Int]
  }

  private(set) var placed: [Placed]
  private(set) var leaders: [Leader] = []
  private(set) var trays: [Tray] = []
  /// The marks that share a place, place by place.
  let shared: [[Int]]
  /// The box of each mark in `field`, by mark.
  private(set) var boxes: [Int: Int] = [:]
  /// Everything that stands in the plot.
  private(set) var field: ObstacleField

  private let marks: [Mark]
  private let frame: Rect
  private let gap: Double

  /// Places `marks`, the most important first, inside `frame`; `field` holds the whiskers.
  init(_ marks: [Mark], in frame: Rect, field: ObstacleField, gap: Double) {
    self.marks = marks
    self.frame = frame
    self.field = field
    self.gap = gap
    placed = marks.map { _ in Placed() }
    let sites = Self.sites(marks)
    shared = sites.filter { $0.count > 1 }
    var crowded = RectIndex(cellSize: 48)
    for site in sites { crowded.insert(tray(site, around: marks[site[0]].point)) }
    var waiting: [[Int]] = []
    for (number, site) in sites.enumerated() {
      var isAlone = frame.contains(crowded.rects[number])
      crowded.visitOverlaps(of: crowded.rects[number]) { other in
        if other != number { isAlone = false }
        return isAlone
      }
      if isAlone {
        settle(site, around: marks[site[0]].point, isAside: false)
      } else {
        waiting.append(site)
      }
    }
    // the places of those that wait must stay in sight
    var dots = RectIndex(cellSize: 48)
    for site in waiting { dots.insert(dot(site)) }
    let ways = waiting.map { outward($0, dots) }
    // in a plot that is full, nobody finds a number; the rest are dots
    let most = Int(frame.area / 900)
    var count = 0
    for (number, site) in waiting.enumerated() {
      count += site.count
      if count > most { break }
      place(site, number, dots, ways[number])
    }
  }

  /// Away from the places around a site, so that marks step aside like spokes; zero without any.
  private func outward(_ site: [Int], _ dots: RectIndex) -> Point {
    let point = marks[site[0]].point
    let reach = 6 * marks[site[0]].radius
    var sum = Point.zero
    var count = 0.0
    dots.visitOverlaps(of: Rect(center: point, size: Size(2 * reach, 2 * reach))) { other in
      sum = sum + dots.rects[other].center
      count += 1
      return count < 100
    }
    let away = count > 1 ? point - Point(sum.x / count, sum.y / count) : .zero
    return away.length < 0.5 ? .zero : away.unit
  }

  /// Marks with the same place, in their order.
  private static func sites(_ marks: [Mark]) -> [[Int]] {
    struct Key: Hashable {
      let x: Int
      let y: Int
    }
    var numbers: [Key: Int] = [:]
    var sites: [[Int]] = []
    for (index, mark) in marks.enumerated() {
      // only what has the same numbers has the same place
      let key = Key(
        x: Int((mark.point.x * 1000).rounded()), y: Int((mark.point.y * 1000).rounded()))
      if let site = numbers[key] {
        sites[site].append(index)
      } else {
        numbers[key] = sites.count
        sites.append([index])
      }
    }
    return sites
  }

  private func dot(_ site: [Int]) -> Rect {
    Rect(center: marks[site[0]].point, size: Size(gap * 4, gap * 4))
  }

  private func pitch(_ site: [Int]) -> Double {
    2 * (site.map { marks[$0].radius }.max() ?? 0) + gap
  }

  private func columns(_ site: [Int]) -> Int {
    var columns = 1
    while columns * columns < site.count * 2, columns < site.count { columns += 1 }
    return columns
  }

  /// The box of a site's marks when its middle stands at `center`.
  private func tray(_ site: [Int], around center: Point) -> Rect {
    let columns = columns(site)
    let rows = (site.count + columns - 1) / columns
    let pitch = pitch(site)
    return Rect(
      center: center, size: Size(Double(columns) * pitch - gap, Double(rows) * pitch - gap))
  }

  private mutating func settle(_ site: [Int], around center: Point, isAside: Bool) {
    let columns = columns(site)
    let pitch = pitch(site)
    let box = tray(site, around: center)
    for (index, mark) in site.enumerated() {
      let row = index / columns
      // a last row that is not full stands in the middle
      let inRow = min(columns, site.count - row * columns)
      let shift = Double(columns - inRow) * pitch / 2
      let middle = Point(
        box.minX + (pitch - gap) / 2 + Double(index % columns) * pitch + shift,
        box.minY + (pitch - gap) / 2 + Double(row) * pitch)
      placed[mark] = Placed(center: middle, isAside: isAside)
      let radius = marks[mark].radius
      boxes[mark] = field.add(Rect(center: middle, size: Size(2 * radius, 2 * radius)))
    }
    if site.count > 1 { trays.append(Tray(box: box.inset(-gap), marks: site)) }
    guard isAside else { return }
    let from = marks[site[0]].point
    // the line goes in under a round mark, whose box has empty corners
    let edge = Self.nearest(to: from, in: box)
    let to = site.count == 1 ? edge.mixed(with: box.center, 0.4) : edge
    leaders.append(Leader(from: from, to: to, marks: site))
    field.addLine(from, to)
    field.add(Rect(center: from, size: Size(gap * 3, gap * 3)))
  }

  private mutating func place(
    _ site: [Int], _ number: Int, _ dots: RectIndex, _ outward: Point
  ) {
    let point = marks[site[0]].point
    let size = tray(site, around: point).size
    var best: (cost: Double, center: Point)?
    func consider(_ center: Point, _ distance: Double) {
      let box = Rect(center: center, size: size)
      guard frame.contains(box), field.isFree(box.inset(-gap * 1.5), lines: false) else { return }
      var coversDot = false
      dots.visitOverlaps(of: box) { other in
        if other != number || distance > 0 { coversDot = true }
        return !coversDot
      }
      guard !coversDot else { return }
      let to = Self.nearest(to: point, in: box)
      var cost = distance + 6 * Double(field.linesIn(box))
      if distance > 0 {
        cost += 25 * Double(field.crossings(point, to))
        let way = (center - point).unit
        cost += 12 * (1 - way.x * outward.x - way.y * outward.y)
        if field.hitsBox(point, to, except: { _ in false }) { cost += 400 }
      }
      if cost < best?.cost ?? .infinity { best = (cost, center) }
    }
    consider(point, 0)
    let reach = max(size.width, size.height) / 2
    var radius = reach + gap * 2
    let step = max(6, gap * 3)
    while radius < frame.width + frame.height, radius - reach < best?.cost ?? .infinity {
      let angles = radius < 60 ? 24 : 48
      for angle in 0..<angles {
        let direction = Double(angle) * 360 / Double(angles) - 45
        let center = Point.polar(point, radius, degrees: direction)
        // a corner of the tray is farther off than its side
        consider(center, radius - reach + 1)
      }
      radius += step
    }
    if let best {
      settle(site, around: best.center, isAside: best.center != point)
    } else if site.count > 1 {
      // two smaller trays may find room where a large one does not
      place(Array(site[..<(site.count / 2)]), number, dots, outward)
      place(Array(site[(site.count / 2)...]), number, dots, outward)
    }
  }

  /// The point of `rect` that is nearest to `point`.
  static func nearest(to point: Point, in rect: Rect) -> Point {
    Point(
      min(max(point.x, rect.minX), rect.maxX), min(max(point.y, rect.minY), rect.maxY))
  }
}
