// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// What stands side by side at one level: the boxes and groups directly inside one group, or
/// inside none, with the lines between them lifted to this level.
///
/// Sizes are turned so that ranks always run along x; `LayeredLayout` turns the answer back.
struct LevelGraph {
  /// A line between two items of the level; never from an item to itself.
  struct Link {
    var from: Int
    var to: Int
    var isConstraint: Bool
    /// Room the words need between two ranks.
    var labelLength: Double
  }

  /// Width and height of each item.
  var sizes: [Size] = []
  /// A wish about rank, for items that are boxes.
  var hints: [LayoutGraph.RankHint?] = []
  /// Lines between items.
  var links: [Link] = []

  /// The items in parts that no line connects, in order of their first item.
  func components() -> [[Int]] {
    var leader = Array(sizes.indices)
    func find(_ start: Int) -> Int {
      var item = start
      while leader[item] != item {
        leader[item] = leader[leader[item]]
        item = leader[item]
      }
      return item
    }
    for link in links {
      let (a, b) = (find(link.from), find(link.to))
      if a != b { leader[max(a, b)] = min(a, b) }
    }
    var place: [Int: Int] = [:]
    var parts: [[Int]] = []
    for item in sizes.indices {
      let root = find(item)
      if let part = place[root] {
        parts[part].append(item)
      } else {
        place[root] = parts.count
        parts.append([item])
      }
    }
    return parts
  }
}
