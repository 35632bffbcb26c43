// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Which lines run through a rectangle, without looking at all of them.
///
/// Lines are cut into short pieces and those sorted into the cells of a grid over all of them,
/// cell after cell in one list: asked some thousand times for each placement.
struct WayIndex {
  private struct Piece {
    let way: Int
    let from: Point
    let to: Point
    let box: Rect
    /// The first cell it lies in.
    let column: Int
    let row: Int
  }

  private var pieces: [Piece] = []
  private let left: Double
  private let top: Double
  private let cell: Double
  private let columns: Int
  private let rows: Int
  /// The pieces of each cell, and where each cell's begin.
  private var members: [Int32]
  private var firsts: [Int32]

  /// The side of a cell where lines are not so long that there would be too many.
  private static let finest = 64.0
  private static let mostCells = 16_384.0

  /// An index of `ways`.
  init(_ ways: [[Point]]) {
    var (x0, y0, x1, y1) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for way in ways where way.count > 1 {
      for point in way {
        (x0, x1) = (min(x0, point.x), max(x1, point.x))
        (y0, y1) = (min(y0, point.y), max(y1, point.y))
      }
    }
    guard x1 >= x0, (x1 - x0).isFinite, (y1 - y0).isFinite else {
      (left, top, cell, columns, rows) = (0, 0, Self.finest, 1, 1)
      (members, firsts) = ([], [0, 0])
      return
    }
    (left, top) = (x0 - 1, y0 - 1)
    let (width, height) = (x1 - x0 + 2, y1 - y0 + 2)
    cell = max(
      Self.finest, (width * height / Self.mostCells).squareRoot(), width / 4096, height / 4096)
    columns = Int(width / cell) + 1
    rows = Int(height / cell) + 1
    members = []
    firsts = Array(repeating: 0, count: columns * rows + 1)
    for (number, way) in ways.enumerated() { cut(way, number) }
    sort()
  }

  private mutating func cut(_ way: [Point], _ number: Int) {
    guard way.count > 1 else { return }
    for i in 1..<way.count {
      let (a, b) = (way[i - 1], way[i])
      let count = max(1, Int((a.distance(to: b) / 48).rounded(.up)))
      for piece in 0..<count {
        let p = a.mixed(with: b, Double(piece) / Double(count))
        let q = a.mixed(with: b, Double(piece + 1) / Double(count))
        let box = Rect(spanning: p, q).inset(-0.6)
        pieces.append(
          Piece(
            way: number, from: p, to: q, box: box, column: column(box.minX), row: row(box.minY)))
      }
    }
  }

  /// Counts each cell's pieces, and then puts them where they belong.
  private mutating func sort() {
    for piece in pieces {
      for row in piece.row...row(piece.box.maxY) {
        for column in piece.column...column(piece.box.maxX) {
          firsts[row * columns + column + 1] += 1
        }
      }
    }
    for place in 1..<firsts.count { firsts[place] += firsts[place - 1] }
    members = Array(repeating: 0, count: Int(firsts[firsts.count - 1]))
    var next = firsts
    for (number, piece) in pieces.enumerated() {
      for row in piece.row...row(piece.box.maxY) {
        for column in piece.column...column(piece.box.maxX) {
          let place = row * columns + column
          members[Int(next[place])] = Int32(number)
          next[place] += 1
        }
      }
    }
  }

  private func column(_ x: Double) -> Int { Self.slot((x - left) / cell, columns) }
  private func row(_ y: Double) -> Int { Self.slot((y - top) / cell, rows) }

  private static func slot(_ place: Double, _ count: Int) -> Int {
    place <= 0 ? 0 : place >= Double(count) ? count - 1 : Int(place)
  }

  private func members(_ row: Int, _ column: Int) -> Range<Int> {
    let place = row * columns + column
    return Int(firsts[place])..<Int(firsts[place + 1])
  }

  /// The lines that run through `rect`, in order.
  func ways(through rect: Rect) -> [Int] {
    var found: [Int] = []
    visit(rect) { way in
      if found.last != way { found.append(way) }
      return true
    }
    guard found.count > 1 else { return found }
    found.sort()
    var kept = [found[0]]
    for way in found where way != kept[kept.count - 1] { kept.append(way) }
    return kept
  }

  /// How many lines besides `own` run through `rect`, counting to `most`, and how many pieces of
  /// lines had to be looked at for that. Where they lie so close that not all can be looked at,
  /// there are taken to be `most`.
  func count(through rect: Rect, besides own: Int, atMost most: Int) -> (ways: Int, looked: Int) {
    var found: [Int] = []
    var left = Self.mostLooked
    visit(rect, &left) { way in
      if way != own, !found.contains(way) { found.append(way) }
      return found.count < most
    }
    return (left > 0 ? found.count : max(found.count, most), Self.mostLooked - left)
  }

  /// So many pieces of lines around one rectangle are looked at where words seek a place.
  private static let mostLooked = 120

  /// How many lines besides `own` run through `rect`.
  func count(through rect: Rect, besides own: Int) -> Int {
    var found: [Int] = []
    visit(rect) { way in
      if way != own, !found.contains(way) { found.append(way) }
      return true
    }
    return found.count
  }

  /// Whether `way` runs through `rect`.
  func runs(_ way: Int, through rect: Rect) -> Bool {
    var isFound = false
    visit(rect) {
      isFound = $0 == way
      return !isFound
    }
    return isFound
  }

  /// Calls `body` with each line that runs through `rect`, some more than once, until it gives
  /// false.
  @inline(__always)
  private func visit(_ rect: Rect, _ body: (Int) -> Bool) {
    var left = Int.max
    visit(rect, &left, body)
  }

  /// The same, until `left` pieces of lines have been looked at.
  @inline(__always)
  private func visit(_ rect: Rect, _ left: inout Int, _ body: (Int) -> Bool) {
    guard !pieces.isEmpty else { return }
    let span = column(rect.minX)...column(rect.maxX)
    for row in row(rect.minY)...row(rect.maxY) {
      // the cells of a row lie after each other
      let first = row * columns
      for place in firsts[first + span.lowerBound]..<firsts[first + span.upperBound + 1] {
        guard left > 0 else { return }
        left -= 1
        let number = Int(members[Int(place)])
        if pieces[number].box.intersects(rect),
          rect.isCrossed(pieces[number].from, pieces[number].to)
        {
          if !body(pieces[number].way) { return }
        }
      }
    }
  }

  /// How often two different lines cross, counting to about `limit`.
  func crossings(limit: Int) -> Int {
    var count = 0
    for row in 0..<rows where count < limit {
      for column in 0..<columns {
        let own = members(row, column)
        for first in own {
          let one = pieces[Int(members[first])]
          for second in own.dropFirst(first - own.lowerBound + 1) {
            let other = pieces[Int(members[second])]
            // two pieces may share several cells; they are compared in the first of them
            if one.way != other.way, max(one.column, other.column) == column,
              max(one.row, other.row) == row, one.box.intersects(other.box),
              Self.cross(one.from, one.to, other.from, other.to)
            {
              count += 1
            }
          }
        }
      }
    }
    return count
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    let (s1, s2) = (side(a, b, c), side(a, b, d))
    let (s3, s4) = (side(c, d, a), side(c, d, b))
    return (s1 > 0) != (s2 > 0) && (s3 > 0) != (s4 > 0)
  }
}
