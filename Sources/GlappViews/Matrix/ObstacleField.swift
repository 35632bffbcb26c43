// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// What stands in a plot already, so that nothing new is put on top of it.
///
/// Boxes and pieces of lines lie in grids of cells, so that asking costs little however much
/// there is.
struct ObstacleField {
  private var boxes = RectIndex(cellSize: 48)
  private var pieces = RectIndex(cellSize: 48)
  private var segments: [(from: Point, to: Point)] = []

  /// Longer pieces would meet all that lies around a slanting line.
  private static let longestPiece = 32.0

  /// Adds something that nothing may cover, and gives its number.
  @discardableResult
  mutating func add(_ box: Rect) -> Int { boxes.insert(box) }

  /// Adds a line that nothing may cover but that others may cross.
  mutating func addLine(_ a: Point, _ b: Point) {
    let count = max(1, min(200, Int((a.distance(to: b) / Self.longestPiece).rounded(.up))))
    for piece in 0..<count {
      let p = a.mixed(with: b, Double(piece) / Double(count))
      let q = a.mixed(with: b, Double(piece + 1) / Double(count))
      pieces.insert(Rect(spanning: p, q).inset(-0.5))
      segments.append((p, q))
    }
  }

  /// Whether nothing stands in `rect`, boxes for which `except` is true left out.
  func isFree(
    _ rect: Rect, lines: Bool = true, except: (Int) -> Bool = { _ in false }
  ) -> Bool {
    var isFree = true
    boxes.visitOverlaps(of: rect) { number in
      if !except(number) { isFree = false }
      return isFree
    }
    guard isFree, lines else { return isFree }
    pieces.visitOverlaps(of: rect) { number in
      if rect.isCrossed(segments[number].from, segments[number].to) { isFree = false }
      return isFree
    }
    return isFree
  }

  /// How many pieces of lines run through `rect`.
  func linesIn(_ rect: Rect) -> Int {
    var found: Set<Int> = []
    pieces.visitOverlaps(of: rect) { number in
      if rect.isCrossed(segments[number].from, segments[number].to) { found.insert(number) }
      return true
    }
    return found.count
  }

  /// Whether the straight line from `a` to `b` runs through a box other than the excepted ones.
  func hitsBox(_ a: Point, _ b: Point, except: (Int) -> Bool) -> Bool {
    var isHit = false
    for (p, q) in Self.cut(a, b) {
      boxes.visitOverlaps(of: Rect(spanning: p, q).inset(-0.5)) { number in
        if !except(number), boxes.rects[number].isCrossed(p, q) { isHit = true }
        return !isHit
      }
      if isHit { return true }
    }
    return false
  }

  /// How many pieces of lines the straight line from `a` to `b` crosses.
  func crossings(_ a: Point, _ b: Point) -> Int {
    var found: Set<Int> = []
    for (p, q) in Self.cut(a, b) {
      pieces.visitOverlaps(of: Rect(spanning: p, q).inset(-0.5)) { number in
        if Self.cross(p, q, segments[number].from, segments[number].to) { found.insert(number) }
        return true
      }
    }
    return found.count
  }

  private static func cut(_ a: Point, _ b: Point) -> [(Point, Point)] {
    let count = max(1, min(200, Int((a.distance(to: b) / longestPiece).rounded(.up))))
    return (0..<count).map {
      (
        a.mixed(with: b, Double($0) / Double(count)),
        a.mixed(with: b, Double($0 + 1) / Double(count))
      )
    }
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
