// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Finds ways around boxes and names on a grid, for lines that an engine led through them.
struct RouteGrid {
  /// What is known of a cell; together, since a search asks for all of it at once.
  private struct Cell {
    /// Whom it belongs to: a box's number, `wall` for names, `free` for nobody. Two layers, since
    /// neighbours' air may overlap.
    var owner = RouteGrid.free
    var other = RouteGrid.free
    /// The group it lies in, innermost; -1 outside.
    var room: Int32 = -1
    /// How many lines run through it already.
    var usage: Float = 0
    /// Whether it lies at the edge of a frame, along which no line should run.
    var isEdge = false
  }

  private let bounds: Rect
  private let cell: Double
  private let columns: Int
  private let rows: Int
  private var cells: [Cell]
  /// Above the numbers of all groups.
  private var roomCount = 0

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
    cells = Array(repeating: Cell(), count: columns * rows)
  }

  /// Marks a group's inside, which lines of others rather go around, and its edge, which lines
  /// cross rather than follow; outer groups first.
  mutating func mark(_ rect: Rect, room: Int, edge: Double) {
    let inside = span(rect)
    for row in inside.rows {
      for column in inside.columns { cells[row * columns + column].room = Int32(room) }
    }
    roomCount = max(roomCount, room + 1)
    let (outer, inner) = (span(rect.inset(-edge)), rect.inset(edge))
    for row in outer.rows {
      for column in outer.columns {
        let index = row * columns + column
        if !inner.contains(middle(index)) { cells[index].isEdge = true }
      }
    }
  }

  /// Blocks a box for all lines but its own.
  mutating func block(_ rect: Rect, node: Int) { fill(rect, Int32(node)) }

  /// Blocks a name for all lines.
  mutating func block(_ rect: Rect) { fill(rect, Self.wall) }

  private mutating func fill(_ rect: Rect, _ owner: Int32) {
    let span = span(rect)
    for row in span.rows {
      for column in span.columns {
        let index = row * columns + column
        if cells[index].owner == Self.free {
          cells[index].owner = owner
        } else if cells[index].owner != owner,
          cells[index].other == Self.free || owner == Self.wall
        {
          cells[index].other = owner
        }
      }
    }
  }

  /// The cells that a rectangle reaches into.
  private func span(_ rect: Rect) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (row(rect.minY)...row(rect.maxY), column(rect.minX)...column(rect.maxX))
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
      if here != last { cells[here].usage += amount }
      last = here
    }
  }

  private static func isOpen(_ cell: Cell, _ from: Int32, _ to: Int32) -> Bool {
    func isOwn(_ owner: Int32) -> Bool { owner == free || owner == from || owner == to }
    return isOwn(cell.owner) && isOwn(cell.other)
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
    // the least cost of each cell so far, and the cell it was reached from
    var reached = [(cost: Float, from: Int32)](repeating: (.infinity, -1), count: cells.count)
    var open = CellQueue()
    let (goalX, goalY) = (last % columns, last / columns)
    func rest(_ x: Int, _ y: Int) -> Float {
      let (dx, dy) = (Float(abs(x - goalX)), Float(abs(y - goalY)))
      return max(dx, dy) + 0.414 * min(dx, dy)
    }
    reached[first].cost = 0
    open.push(first, rest(first % columns, first / columns))
    while let (here, cost) = open.pop() {
      if here == last { break }
      let (x, y) = (here % columns, here / columns)
      let (base, parent) = (reached[here].cost, Int(reached[here].from))
      // a better way here came after this one and has been followed already
      if cost > base + rest(x, y) { continue }
      patience -= 1
      guard patience > 0 else { return nil }
      for (dx, dy) in Self.neighbours {
        let (nx, ny) = (x + dx, y + dy)
        guard nx >= 0, ny >= 0, nx < columns, ny < rows else { continue }
        let next = ny * columns + nx
        var step: Float = dx != 0 && dy != 0 ? 1.414 : 1
        let known = reached[next].cost - 1e-4
        // most neighbours have been reached for less than the bare step
        guard base + step < known else { continue }
        let cell = cells[next]
        guard Self.isOpen(cell, a, b) else { continue }
        step *= 1 + min(3, cell.usage) * 0.7
        if cell.isEdge { step *= 2.4 }
        if cell.room >= 0, isForeign[Int(cell.room)] { step *= 1.6 }
        if parent >= 0, here - parent != next - here { step += 0.5 }
        guard base + step < known else { continue }
        reached[next] = (base + step, Int32(here))
        open.push(next, base + step + rest(nx, ny))
      }
    }
    guard reached[last].from >= 0 else { return nil }
    var path = [last]
    while let tip = path.last, tip != first { path.append(Int(reached[tip].from)) }
    return path.reversed()
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
      guard Self.isOpen(cells[here], a, b) else { return false }
      along = cells[here].isEdge ? along + stride : 0
      guard along < 3.5 * cell else { return false }
      busy += min(1, cells[here].usage)
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

  /// The cheapest cell, and what it was added with.
  mutating func pop() -> (cell: Int, cost: Float)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    let size = heap.count
    let found = (Int(top.cell), Float(bitPattern: UInt32(top.key >> 32)))
    guard size > 0 else { return found }
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
    return found
  }
}
