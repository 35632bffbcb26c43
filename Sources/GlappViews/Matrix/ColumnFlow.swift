// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Blocks one under the other, in one column or several, none of them broken.
struct ColumnFlow {
  /// Something that stands in a column as a whole.
  struct Block {
    /// How high it is, in px.
    let height: Double
    /// Room above it where it does not begin a column.
    var space = 0.0
    /// Whether it must not end a column, as a heading.
    var leads = false
    /// Its drawing with the upper left corner at a point.
    let draw: (Point) -> [SceneItem]
  }

  private let blocks: [Block]
  /// The first block of each column.
  private let starts: [Int]
  private let pitch: Double
  /// The height of the highest column, in px.
  let height: Double

  /// Spreads `blocks` over at most `columns` columns as evenly as can be, `pitch` px apart.
  init(_ blocks: [Block], columns: Int, pitch: Double) {
    self.blocks = blocks
    self.pitch = pitch
    let tallest = blocks.map(\.height).max() ?? 0
    var low = tallest
    var high = max(tallest, Self.heights(blocks, [0]).first ?? 0)
    var found = Self.starts(blocks, high)
    if columns > 1 {
      for _ in 0..<24 {
        let middle = (low + high) / 2
        let tried = Self.starts(blocks, middle)
        if tried.count <= columns {
          found = tried
          high = middle
        } else {
          low = middle
        }
      }
    }
    starts = found
    height = Self.heights(blocks, found).max() ?? 0
  }

  /// Fills columns at most `limit` high, one after the other.
  private static func starts(_ blocks: [Block], _ limit: Double) -> [Int] {
    var starts = blocks.isEmpty ? [] : [0]
    var used = 0.0
    var index = 0
    while index < blocks.count {
      // a heading goes with what it leads
      var end = index
      while end < blocks.count - 1, blocks[end].leads { end += 1 }
      let isFirst = starts.last == index
      var need = 0.0
      for (offset, block) in blocks[index...end].enumerated() {
        need += block.height + (offset == 0 && isFirst ? 0 : block.space)
      }
      if !isFirst, used + need > limit + 1e-6 {
        starts.append(index)
        used = 0
        continue
      }
      used += need
      index = end + 1
    }
    return starts
  }

  private static func heights(_ blocks: [Block], _ starts: [Int]) -> [Double] {
    starts.indices.map { column in
      let end = column + 1 < starts.count ? starts[column + 1] : blocks.count
      return (starts[column]..<end).reduce(0) {
        $0 + blocks[$1].height + ($1 == starts[column] ? 0 : blocks[$1].space)
      }
    }
  }

  /// The drawing with its upper left corner at `origin`.
  func items(at origin: Point) -> [SceneItem] {
    var items: [SceneItem] = []
    for column in starts.indices {
      let end = column + 1 < starts.count ? starts[column + 1] : blocks.count
      var top = origin.y
      for index in starts[column]..<end {
        if index > starts[column] { top += blocks[index].space }
        items += blocks[index].draw(Point(origin.x + Double(column) * pitch, top))
        top += blocks[index].height
      }
    }
    return items
  }
}
