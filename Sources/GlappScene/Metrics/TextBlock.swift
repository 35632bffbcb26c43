// SPDX-License-Identifier: EUPL-1.2

/// Text broken into lines of one style, measured, ready to be placed in a rectangle.
package struct TextBlock: Sendable, Hashable {
  /// The lines, top to bottom; empty if the text holds nothing that can be seen.
  package var lines: [String]
  /// How they look.
  package var style: TextStyle
  /// From one baseline to the next, in px.
  package var lineHeight: Double
  /// The width of the widest line, in px.
  package var width: Double
  /// Whether text was left out and replaced by …; the full text then belongs in a title.
  package var isCut: Bool

  /// Breaks `text` into lines at most `width` px wide, at most `maxLines` of them.
  ///
  /// `balanced` evens the lines out where that costs no further line; for headings and labels.
  package init(
    _ text: String, style: TextStyle, width: Double, maxLines: Int = .max, balanced: Bool = false,
    lineHeight: Double? = nil
  ) {
    let wrapped = TextWrapper.wrap(
      text, width: width, size: style.size, weight: style.weight, maxLines: maxLines,
      balanced: balanced)
    lines = wrapped.lines
    self.style = style
    self.lineHeight = lineHeight ?? TextMetrics.lineHeight(style.size)
    self.width = wrapped.width
    isCut = wrapped.isCut
  }

  /// From the top of the first line to the bottom of the last, in px; 0 without lines.
  package var height: Double { Double(lines.count) * lineHeight }

  /// Width of the widest line and height of all.
  package var size: Size { Size(width, height) }

  /// The lines as runs in `rect`; a block taller than `rect` begins at its top.
  package func runs(
    in rect: Rect, align: HorizontalAlignment = .leading, vertical: VerticalAlignment = .top
  ) -> [TextRun] {
    let room = max(0, rect.height - height)
    let top: Double
    switch vertical {
    case .top: top = rect.minY
    case .middle: top = rect.minY + room / 2
    case .bottom: top = rect.minY + room
    }
    let x: Double
    let anchor: TextAnchor
    switch align {
    case .leading: (x, anchor) = (rect.minX, .start)
    case .center: (x, anchor) = (rect.midX, .middle)
    case .trailing: (x, anchor) = (rect.maxX, .end)
    }
    // capitals stand in the middle of their line, which is where the eye looks for them
    let first = top + (lineHeight + TextMetrics.capHeight(style.size)) / 2
    return lines.enumerated().map { index, line in
      TextRun(
        line, at: Point(x, first + Double(index) * lineHeight), anchor: anchor, style: style)
    }
  }

  /// The lines as items in `rect`; see `runs`.
  package func items(
    in rect: Rect, align: HorizontalAlignment = .leading, vertical: VerticalAlignment = .top
  ) -> [SceneItem] {
    runs(in: rect, align: align, vertical: vertical).map(SceneItem.text)
  }
}
