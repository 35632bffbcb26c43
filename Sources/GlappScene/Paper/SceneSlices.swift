// SPDX-License-Identifier: EUPL-1.2

/// Cuts what is higher than a page into pieces, between the things that stand in it: nothing that
/// fits a page is cut through. Lines and grounds that reach further go on in the next piece.
package struct SceneSlices {
  /// One piece, from its own top down.
  package struct Piece: Sendable {
    package var items: [SceneItem]
    package var height: Double
  }

  /// From the top down.
  package private(set) var pieces: [Piece] = []

  /// Cuts `items` into pieces of at most `height`; one is higher only for a single thing that is.
  ///
  /// - Complexity: things times pieces.
  package init(_ items: [SceneItem], height: Double) {
    var units: [Rect] = []
    Self.collect(items, height, into: &units)
    guard let first = units.map(\.minY).min(), let last = items.bounds?.maxY else {
      pieces = [Piece(items: items, height: items.bounds?.height ?? 0)]
      return
    }
    var top = min(first, items.bounds?.minY ?? first)
    while true {
      let limit = top + height
      // what reaches beyond goes to the next piece, which begins where the first of it does
      let later = units.filter { $0.maxY > limit + 0.01 && $0.minY > top + 0.01 }
      let next = later.map(\.minY).min() ?? .infinity
      let own = units.filter { $0.minY < next - 0.01 }.map(\.maxY).max() ?? top
      let part = Self.part(
        items, from: top, to: next, ground: max(next < .infinity ? next : last, own), height: height
      )
      pieces.append(
        Piece(items: part.moved(0, -top), height: (part.bounds?.maxY ?? min(next, last)) - top))
      guard next < .infinity else { break }
      top = next
      units = units.filter { $0.minY >= next - 0.01 }
    }
  }

  /// The things that must stay whole: groups that fit a page, texts, marks; not what can be cut.
  private static func collect(_ items: [SceneItem], _ height: Double, into units: inout [Rect]) {
    for item in items {
      guard let box = item.bounds else { continue }
      if case .group(let group) = item, box.height > height {
        collect(group.items, height, into: &units)
      } else if box.height <= height || !isDivisible(item) {
        units.append(box)
      }
    }
  }

  private static func isDivisible(_ item: SceneItem) -> Bool {
    switch item {
    case .rect: true
    case .path(let shape):
      shape.path.segments.allSatisfy {
        switch $0 {
        case .move, .line: true
        default: false
        }
      }
    default: false
    }
  }

  /// What of `items` begins between two heights; of what is higher than a page and can be cut,
  /// what stands there; grounds reach down to `ground`, below all that begins here.
  private static func part(
    _ items: [SceneItem], from top: Double, to next: Double, ground: Double, height: Double
  ) -> [SceneItem] {
    items.compactMap { item in
      guard let box = item.bounds else { return nil }
      if box.height > height {
        // a little space above the first line
        let (low, high) = (max(box.minY, top - 3), min(box.maxY, ground))
        switch item {
        case .group(var group):
          group.items = part(group.items, from: top, to: next, ground: ground, height: height)
          return group.items.isEmpty ? nil : .group(group)
        case .rect(var shape):
          guard low < high else { return nil }
          shape.rect = Rect(minX: box.minX, minY: low, maxX: box.maxX, maxY: high)
          return .rect(shape)
        case .path(var shape) where isDivisible(item):
          shape.path = clipped(shape.path, top, next)
          return shape.path.isEmpty ? nil : .path(shape)
        default: break
        }
      }
      return box.minY >= top - 0.01 && box.minY < next - 0.01 ? item : nil
    }
  }

  /// A path of straight pieces between two heights.
  private static func clipped(_ path: Path, _ top: Double, _ bottom: Double) -> Path {
    var result = Path()
    var place: Point?
    var end: Point?
    for segment in path.segments {
      switch segment {
      case .move(let point): place = point
      case .line(let point):
        guard let from = place else { continue }
        place = point
        let (low, high) = (max(top, min(from.y, point.y)), min(bottom, max(from.y, point.y)))
        guard low <= high else { continue }
        func at(_ y: Double) -> Point {
          guard point.y != from.y else { return point }
          return Point(from.x + (point.x - from.x) * (y - from.y) / (point.y - from.y), y)
        }
        let isDown = point.y >= from.y
        let a = from.y == point.y ? from : at(isDown ? low : high)
        let b = from.y == point.y ? point : at(isDown ? high : low)
        if end != a { result.move(a) }
        result.line(b)
        end = b
      default: break
      }
    }
    return result
  }
}
