// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Sets boxes on shelves, in order, so that the whole gets a handy shape.
enum ShelfPacking {
  /// The top left corner of each box and the size of the whole. Shelves run along x; `aspect` is
  /// the wished width for each unit of height.
  static func pack(
    _ sizes: [Size], gap: Double, aspect: Double
  ) -> (corners: [Point], size: Size) {
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let widest = sizes.reduce(0) { max($0, $1.width) }
    let limit = max(widest, (area * aspect).squareRoot())
    var corners: [Point] = []
    var (x, y, shelf, width) = (0.0, 0.0, 0.0, 0.0)
    for size in sizes {
      if x > 0, x + size.width > limit {
        y += shelf + gap
        x = 0
        shelf = 0
      }
      corners.append(Point(x, y))
      x += size.width + gap
      shelf = max(shelf, size.height)
      width = max(width, x - gap)
    }
    return (corners, Size(width, y + shelf))
  }
}
