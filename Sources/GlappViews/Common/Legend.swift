// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// What the signs of a picture mean: as many columns as fit, read row by row. Columns share the
/// width evenly, or are no wider than they must be (`isNarrow`), which makes room for more.
///
/// A picture gives entries only for signs that it holds.
package struct Legend: Sendable {
  /// One sign and what it means.
  package struct Entry: Sendable {
    /// The sign, drawn from (0, 0).
    package var sample: [SceneItem]
    /// The room it takes.
    package var size: Size
    /// What it means.
    package var text: String

    package init(_ text: String, size: Size, sample: [SceneItem]) {
      self.text = text
      self.size = size
      self.sample = sample
    }
  }

  private let entries: [Entry]
  private let blocks: [TextBlock]
  private let title: String
  private let columns: Int
  private let columnWidth: Double
  /// Where each column begins.
  private let lefts: [Double]
  private let sampleWidth: Double
  private let rowHeights: [Double]
  private let headerHeight: Double
  private let style: TextStyle
  private let gap: Double

  /// A legend at most `width` px wide, under `title` (often "Teckenförklaring").
  package init(
    _ entries: [Entry], title: String, width: Double, look: Look, isNarrow: Bool = false
  ) {
    self.entries = entries
    self.title = title
    style = look.small
    gap = look.px(8)
    let gap = look.px(8)
    let sample = entries.map(\.size.width).max() ?? 0
    let style = look.small
    let widths = entries.map {
      min(look.px(250), TextMetrics.width(of: $0.text, size: style.size))
    }
    let count = max(1, Int((width + 2 * gap) / (sample + gap + (widths.max() ?? 0) + 2 * gap)))
    var lefts: [Double] = []
    if isNarrow {
      lefts = Self.narrow(widths, sample + gap, between: 3 * gap, width)
    } else {
      let even = (width + 2 * gap) / Double(min(count, max(1, entries.count)))
      lefts = (0..<min(count, max(1, entries.count))).map { even * Double($0) }
    }
    self.lefts = lefts
    columns = lefts.count
    sampleWidth = sample
    columnWidth = (width + 2 * gap) / Double(columns)
    let room =
      isNarrow
      ? look.px(251) : max(1, min(columnWidth - sample - 3 * gap, look.px(420)))
    blocks = entries.map { TextBlock($0.text, style: style, width: room, maxLines: 12) }
    var heights: [Double] = []
    for (index, entry) in entries.enumerated() {
      let height = max(entry.size.height, blocks[index].height) + look.px(5)
      if index % columns == 0 { heights.append(height) }
      heights[heights.count - 1] = max(heights[heights.count - 1], height)
    }
    rowHeights = heights
    headerHeight =
      title.isEmpty || entries.isEmpty ? 0 : TextMetrics.lineHeight(style.size) + look.px(4)
  }

  /// Where columns begin that are as wide as their widest text: as many as fit, but no more than
  /// are needed for as few rows.
  private static func narrow(
    _ widths: [Double], _ sign: Double, between gap: Double, _ room: Double
  ) -> [Double] {
    func lefts(_ count: Int) -> (lefts: [Double], end: Double) {
      var (lefts, x): ([Double], Double) = ([], 0)
      for column in 0..<count {
        lefts.append(x)
        let own = stride(from: column, to: widths.count, by: count).map { widths[$0] }
        x += sign + (own.max() ?? 0) + gap
      }
      return (lefts, x - gap)
    }
    guard !widths.isEmpty else { return [0] }
    let most = (1...min(12, widths.count)).last { lefts($0).end <= room } ?? 1
    let rows = (widths.count + most - 1) / most
    let fewest = (1...most).first { (widths.count + $0 - 1) / $0 <= rows && lefts($0).end <= room }
    return lefts(fewest ?? most).lefts
  }

  /// How much room it takes, in px; 0 without entries.
  package var height: Double { headerHeight + rowHeights.reduce(0, +) }

  /// The legend, from `origin` down and to the right; nil without entries.
  package func item(at origin: Point) -> SceneItem? {
    guard !entries.isEmpty else { return nil }
    var items: [SceneItem] = []
    if headerHeight > 0 {
      let rect = Rect(origin: origin, size: Size(columnWidth * Double(columns), headerHeight))
      items += TextBlock(title, style: style.weighted(.semibold), width: rect.width, maxLines: 1)
        .items(in: rect)
    }
    var top = origin.y + headerHeight
    for (row, height) in rowHeights.enumerated() {
      let last = min(entries.count, (row + 1) * columns)
      for index in row * columns..<last {
        let x = origin.x + lefts[index % columns]
        let entry = entries[index]
        let line = blocks[index].lineHeight
        // the sign stands level with the first line of its text
        let dy = top + max(0, (line - entry.size.height) / 2)
        let dx = x + (sampleWidth - entry.size.width) / 2
        let text = Rect(x + sampleWidth + gap, top, columnWidth, height)
        items.append(
          .group(
            SceneGroup(
              title: entry.text, role: .listItem,
              items: entry.sample.moved(dx, dy) + blocks[index].items(in: text))))
      }
      top += height
    }
    return .group(SceneGroup(title: title, role: .list, items: items))
  }
}
