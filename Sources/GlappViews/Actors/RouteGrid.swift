// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Finds ways around boxes and names on a grid, for lines that an engine led through them.
struct RouteGrid {
  private let bounds: Rect
  private let cell: Double
  private let columns: Int
  private let rows: Int
  /// Whom a cell belongs to: a box's number, `wall` for names, `free` for nobody. Two layers,
  /// since neighbours' air may overlap.
  private var owners: [Int32]
  private var others: [Int32]
  /// The group a cell lies in, innermost; -1 outside.
  private var rooms: [Int32]
  /// Whether a cell lies at the edge of a frame, along which no line should run.
  private var isEdge: [Bool]
  /// Above the numbers of all groups.
  private var roomCount = 0
  /// How many lines run through a cell already.
  private var usage: [Float]

  private static let free: Int32 = -1
  private static let wall: Int32 = -2
  /// Finer grids take longer than they are worth.
  private static let mostCells = 22_000.0

  /// A grid over `bounds` with some room around it.
  init(_ bounds: Rect) {
    self.bounds = bounds.inset(-48)
    cell = max(8, (self.bounds.area / Self.mostCells).squareRoot())
    columns = max(2, Int((self.bounds.width / cell).rounded(.up)))
    rows = max(2, Int((self.bounds.height / cell).rounded(.up)))
    owners = Array(repeating: Self.free, count: columns * rows)
    isEdge = Array(repeating: false, count: columns * rows)
    others = owners
    rooms = owners
    usage = Array(repeating: 0, count: columns * rows)
  }

  /// Marks a group's inside, which lines of others rather go around, and its edge, which lines
  /// cross rather than follow; outer groups first.
  mutating func mark(_ rect: Rect, room: Int, edge: Double) {
    forEachCell(rect) { rooms[$0] = Int32(room) }
    roomCount = max(roomCount, room + 1)
    let (outer, inner) = (rect.inset(-edge), rect.inset(edge))
    forEachCell(outer) { if !inner.contains(middle($0)) { isEdge[$0] = true } }
  }

  /// Blocks a box for all lines but its own.
  mutating func block(_ rect: Rect, node: Int) { fill(rect, Int32(node)) }

  /// Blocks a name for all lines.
  mutating func block(_ rect: Rect) { fill(rect, Self.wall) }

  private mutating func fill(_ rect: Rect, _ owner: Int32) {
    forEachCell(rect) { index in
      if owners[index] == Self.free {
        owners[index] = owner
      } else if owners[index] != owner, others[index] == Self.free || owner == Self.wall {
        others[index] = owner
      }
    }
  }

  private func forEachCell(_ rect: Rect, _ body: (Int) -> Void) {
    let left = column(rect.minX)
    let right = column(rect.maxX)
    for row in row(rect.minY)...row(rect.maxY) {
      for column in left...right { body(row * columns + column) }
    }
  }

  private func column(_ x: Double) -> Int {
    min(columns - 1, max(0, Int(((x - bounds.minX) / cell).rounded(.down))))
  }

  private func row(_ y: Double) -> Int {
    min(rows - 1, max(0, Int(((y - bounds.minY) / cell).rounded(.down))))
  }

  private func index(_ point: Point) -> Int { row(point.y) * columns + column(point.x) }

  private func middle(_ index: Int) -> Point {
    Point(
      bounds.minX + (Double(index % columns) + 0.5) * cell,
      bounds.minY + (Double(index / columns) + 0.5) * cell)
  }

  /// Remembers a line, so that later ones keep off it.
  mutating func use(_ way: [Point], _ amount: Float = 1) {
    var last = -1
    for place in Path.polyline(way).places(every: cell * 0.7) {
      let here = index(place.point)
      if here != last { usage[here] += amount }
      last = here
    }
  }

  private func isOpen(_ index: Int, _ from: Int32, _ to: Int32) -> Bool {
    func isOwn(_ owner: Int32) -> Bool { owner == Self.free || owner == from || owner == to }
    return isOwn(owners[index]) && isOwn(others[index])
  }

  /// How many cells all searches together may still look at.
  private(set) var patience = 1_600_000

  /// Corners of a way from the middle of one box to that of another; nil where there is none, or
  /// where too much has been searched for already.
  ///
  /// `homes` are the groups that its ends stand in.
  mutating func way(
    from: Int, _ start: Point, to: Int, _ goal: Point, homes: Set<Int32>
  ) -> [Point]? {
    let (a, b) = (Int32(from), Int32(to))
    let (first, last) = (index(start), index(goal))
    guard first != last, patience > 0, let cells = search(first, last, a, b, homes) else {
      return nil
    }
    var points = cells.map(middle)
    points[0] = start
    points[points.count - 1] = goal
    return pulled(points, a, b)
  }

  // MARK: - Search

  private static let neighbours = [
    (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1),
  ]

  private mutating func search(
    _ first: Int, _ last: Int, _ a: Int32, _ b: Int32, _ homes: Set<Int32>
  ) -> [Int]? {
    var isForeign = [Bool](repeating: true, count: roomCount)
    for home in homes where home < roomCount { isForeign[Int(home)] = false }
    var costs = [Float](repeating: .infinity, count: owners.count)
    var parents = [Int32](repeating: -1, count: owners.count)
    var open = CellQueue()
    let (goalX, goalY) = (last % columns, last / columns)
    func rest(_ index: Int) -> Float {
      let dx = Float(abs(index % columns - goalX))
      let dy = Float(abs(index / columns - goalY))
      return max(dx, dy) + 0.414 * min(dx, dy)
    }
    costs[first] = 0
    open.push(first, rest(first))
    while let here = open.pop() {
      if here == last { break }
      patience -= 1
      guard patience > 0 else { return nil }
      let (x, y) = (here % columns, here / columns)
      let base = costs[here]
      let parent = Int(parents[here])
      for (dx, dy) in Self.neighbours {
        let (nx, ny) = (x + dx, y + dy)
        guard nx >= 0, ny >= 0, nx < columns, ny < rows else { continue }
        let next = ny * columns + nx
        guard isOpen(next, a, b) else { continue }
        var step: Float = dx != 0 && dy != 0 ? 1.414 : 1
        step *= 1 + min(3, usage[next]) * 0.7
        if isEdge[next] { step *= 2.4 }
        if rooms[next] >= 0, isForeign[Int(rooms[next])] { step *= 1.6 }
        if parent >= 0, here - parent != next - here { step += 0.5 }
        guard base + step < costs[next] - 1e-4 else { continue }
        costs[next] = base + step
        parents[next] = Int32(here)
        open.push(next, base + step + rest(next))
      }
    }
    guard parents[last] >= 0 else { return nil }
    var cells = [last]
    while let tip = cells.last, tip != first { cells.append(Int(parents[tip])) }
    return cells.reversed()
  }

  /// The way without needless corners.
  private func pulled(_ points: [Point], _ a: Int32, _ b: Int32) -> [Point] {
    var result = [points[0]]
    var at = 0
    while at < points.count - 1 {
      var next = at + 1
      var probe = points.count - 1
      while probe > next {
        if isClear(points[at], points[probe], steps: probe - at, a, b) {
          next = probe
          break
        }
        probe = probe - at > 24 ? at + (probe - at) * 3 / 4 : probe - 1
      }
      result.append(points[next])
      at = next
    }
    return result
  }

  private func isClear(_ p: Point, _ q: Point, steps: Int, _ a: Int32, _ b: Int32) -> Bool {
    let count = max(1, Int((p.distance(to: q) / (cell * 0.4)).rounded(.up)))
    let stride = p.distance(to: q) / Double(count)
    var busy: Float = 0
    var along = 0.0
    for step in 0...count {
      let here = index(p.mixed(with: q, Double(step) / Double(count)))
      guard isOpen(here, a, b) else { return false }
      along = isEdge[here] ? along + stride : 0
      guard along < 3.5 * cell else { return false }
      busy += min(1, usage[here])
    }
    // a short cut along another line would lay the two on top of each other
    return busy / Float(count) < 0.45
  }
}

/// Cells by cost, the cheapest first; among equals the one that came first.
private struct CellQueue {
  private struct Entry {
    /// The cost in the upper half, whose bits grow as it does, and the turn in the lower.
    let key: UInt64
    let cell: Int32
  }

  private var heap: [Entry] = []
  private var count: UInt32 = 0

  /// Adds a cell; `cost` is not less than 0.
  mutating func push(_ cell: Int, _ cost: Float) {
    count &+= 1
    let entry = Entry(key: UInt64(cost.bitPattern) << 32 | UInt64(count), cell: Int32(cell))
    var child = heap.count
    heap.append(entry)
    while child > 0 {
      let parent = (child - 1) / 2
      guard entry.key < heap[parent].key else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = entry
  }

  mutating func pop() -> Int? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    let size = heap.count
    guard size > 0 else { return Int(top.cell) }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < size else { break }
      if child + 1 < size, heap[child + 1].key < heap[child].key { child += 1 }
      guard heap[child].key < last.key else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = last
    return Int(top.cell)
  }
}
