// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Lays out one level: each connected part in ranks, then the parts side by side on shelves, and
/// what is tied to nothing as a block after them.
struct LevelLayout {
  let graph: LevelGraph
  let itemGap: Double
  let rankGap: Double
  /// Whether x and y change places afterwards; decides the shape that shelves aim at.
  let isTurned: Bool

  /// The centre of each item and the size of the level, both from its corner.
  func placed() -> (centres: [Point], size: Size) {
    var centres = [Point](repeating: .zero, count: graph.sizes.count)
    let parts = graph.components()
    var (blocks, blockSizes): ([(items: [Int], centres: [Point])], [Size]) = ([], [])
    let linksByPart = split(graph.links, by: parts)
    for (part, links) in zip(parts, linksByPart) where part.count > 1 {
      let hints = part.map { graph.hints[$0] }
      let block = ColumnPlacement(
        sizes: part.map { graph.sizes[$0] },
        ranks: RankAssignment(hints: hints, links: links).ranks(), links: links, itemGap: itemGap,
        rankGap: rankGap
      ).placed()
      blocks.append((part, block.centres))
      blockSizes.append(block.size)
    }
    let loose = parts.filter { $0.count == 1 }.flatMap { $0 }
    if !loose.isEmpty {
      let sizes = loose.map { graph.sizes[$0] }
      let shelves = ShelfPacking.pack(sizes, gap: itemGap, aspect: aspect)
      let middles = zip(shelves.corners, sizes).map(middle)
      blocks.append((loose, middles))
      blockSizes.append(shelves.size)
    }
    let packed = ShelfPacking.pack(blockSizes, gap: max(itemGap, rankGap / 2), aspect: aspect)
    for (block, corner) in zip(blocks, packed.corners) {
      for (item, centre) in zip(block.items, block.centres) {
        centres[item] = Point(corner.x + centre.x, corner.y + centre.y)
      }
    }
    return (centres, packed.size)
  }

  /// Width for each unit of height that a level aims at, in its own directions.
  private var aspect: Double { isTurned ? 0.7 : 1.4 }

  private func middle(_ corner: Point, _ size: Size) -> Point {
    Point(corner.x + size.width / 2, corner.y + size.height / 2)
  }

  /// The lines of each part, ends renumbered within it.
  private func split(_ links: [LevelGraph.Link], by parts: [[Int]]) -> [[LevelGraph.Link]] {
    var partOf = [Int](repeating: 0, count: graph.sizes.count)
    var local = [Int](repeating: 0, count: graph.sizes.count)
    for (number, part) in parts.enumerated() {
      for (index, item) in part.enumerated() {
        partOf[item] = number
        local[item] = index
      }
    }
    var result: [[LevelGraph.Link]] = Array(repeating: [], count: parts.count)
    for link in links {
      result[partOf[link.from]].append(
        LevelGraph.Link(
          from: local[link.from], to: local[link.to], isConstraint: link.isConstraint,
          labelLength: link.labelLength))
    }
    return result
  }
}
