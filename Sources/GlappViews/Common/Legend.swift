// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// What the signs of a picture mean: as many columns as fit, read row by row.
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
  private let sampleWidth: Double
  private let rowHeights: [Double]
  private let headerHeight: Double
  private let style: TextStyle
  private let gap: Double

  /// A legend at most `width` px wide, under `title` (often "Teckenförklaring").
  package init(_ entries: [Entry], title: String, width: Double, look: Look) {
    self.entries = entries
    self.title = title
    style = look.small
    gap = look.px(8)
    let gap = look.px(8)
    let sample = entries.map(\.size.width).max() ?? 0
    let style = look.small
    let widest = min(
      look.px(250),
      entries.map { TextMetrics.width(of: $0.text, size: style.size) }.max() ?? 0)
    let count = max(1, Int((width + 2 * gap) / (sample + gap + widest + 2 * gap)))
    columns = min(count, max(1, entries.count))
    sampleWidth = sample
    columnWidth = (width + 2 * gap) / Double(columns)
    let room = max(1, min(columnWidth - sample - 3 * gap, look.px(420)))
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
        let x = origin.x + Double(index % columns) * columnWidth
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
