// SPDX-License-Identifier: EUPL-1.2

/// Finds the rectangles near a point or a rectangle without looking at all of them.
///
/// Grids of cells twice as large each time, apart for widths and heights: a rectangle lies in
/// at most four cells of the grid that suits its own size, so lanes as wide as the picture and
/// marks of a few px are found equally fast, and building the index is linear.
struct BoxIndex {
  private struct Key: Hashable {
    var level: UInt16
    var x: Int32
    var y: Int32
  }

  private var cells: [Key: [Int32]] = [:]
  /// The grids in use: exponents of cell width and height.
  private var levels: [(x: Int, y: Int)] = []
  private var known: Set<UInt16> = []

  /// Adds a rectangle under a number of the caller's choice.
  mutating func insert(_ rect: Rect, _ number: Int) {
    let level = (x: Self.exponent(rect.width), y: Self.exponent(rect.height))
    if known.insert(Self.code(level)).inserted { levels.append(level) }
    // static, so that no copy of the cells is held while they change
    Self.forEachCell(rect, level) { cells[$0, default: []].append(Int32(number)) }
  }

  /// Calls `body` with the numbers of rectangles near `rect`, in no order, some perhaps twice.
  ///
  /// Every rectangle that touches `rect` is among them.
  func near(_ rect: Rect, _ body: (Int) -> Void) {
    for level in levels {
      Self.forEachCell(rect, level) { key in
        if let cell = cells[key] { for number in cell { body(Int(number)) } }
      }
    }
  }

  private static func forEachCell(
    _ rect: Rect, _ level: (x: Int, y: Int), _ body: (Key) -> Void
  ) {
    let w = Double(1 << level.x)
    let h = Double(1 << level.y)
    let code = code(level)
    for y in cell(rect.minY, h)...cell(rect.maxY, h) {
      for x in cell(rect.minX, w)...cell(rect.maxX, w) {
        body(Key(level: code, x: x, y: y))
      }
    }
  }

  private static func code(_ level: (x: Int, y: Int)) -> UInt16 { UInt16(level.x * 32 + level.y) }

  /// The cell a coordinate falls in; far beyond any picture all fall in the last one.
  private static func cell(_ v: Double, _ side: Double) -> Int32 {
    v.isFinite ? Int32(min(1e6, max(-1e6, (v / side).rounded(.down)))) : 0
  }

  /// The smallest power of two, from 16 px, that is at least as long.
  private static func exponent(_ length: Double) -> Int {
    var e = 4
    while e < 24, Double(1 << e) < length { e += 1 }
    return e
  }
}
