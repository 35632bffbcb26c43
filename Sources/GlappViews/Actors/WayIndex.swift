// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Which lines run through a rectangle, without looking at all of them.
struct WayIndex {
  private var index = RectIndex(cellSize: 64)
  private var segments: [(way: Int, from: Point, to: Point)] = []

  /// An index of `ways`, in short pieces.
  init(_ ways: [[Point]]) {
    for (number, way) in ways.enumerated() { insert(way, number) }
  }

  private mutating func insert(_ way: [Point], _ number: Int) {
    guard way.count > 1 else { return }
    for i in 1..<way.count {
      let (a, b) = (way[i - 1], way[i])
      let pieces = max(1, Int((a.distance(to: b) / 48).rounded(.up)))
      for piece in 0..<pieces {
        let p = a.mixed(with: b, Double(piece) / Double(pieces))
        let q = a.mixed(with: b, Double(piece + 1) / Double(pieces))
        index.insert(Rect(spanning: p, q).inset(-0.6))
        segments.append((number, p, q))
      }
    }
  }

  /// The lines that run through `rect`, in order.
  func ways(through rect: Rect) -> [Int] {
    var found = Set<Int>()
    index.visitOverlaps(of: rect) { number in
      let segment = segments[number]
      if rect.isCrossed(segment.from, segment.to) { found.insert(segment.way) }
      return true
    }
    return found.sorted()
  }

  /// How many lines besides `own` run through `rect`.
  func count(through rect: Rect, besides own: Int) -> Int {
    var found: [Int] = []
    index.visitOverlaps(of: rect) { number in
      let segment = segments[number]
      if segment.way != own, !found.contains(segment.way),
        rect.isCrossed(segment.from, segment.to)
      {
        found.append(segment.way)
      }
      return true
    }
    return found.count
  }

  /// Whether `way` runs through `rect`.
  func runs(_ way: Int, through rect: Rect) -> Bool {
    var isFound = false
    index.visitOverlaps(of: rect) { number in
      let segment = segments[number]
      isFound = segment.way == way && rect.isCrossed(segment.from, segment.to)
      return !isFound
    }
    return isFound
  }

  /// How often two different lines cross, counting to `limit`.
  func crossings(limit: Int) -> Int {
    var count = 0
    for (number, segment) in segments.enumerated() {
      if count >= limit { break }
      let box = Rect(spanning: segment.from, segment.to).inset(-0.6)
      var seen = Set<Int>()
      index.visitOverlaps(of: box) { other in
        if other > number, segments[other].way != segment.way, seen.insert(other).inserted,
          Self.cross(segment.from, segment.to, segments[other].from, segments[other].to)
        {
          count += 1
        }
        return true
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
