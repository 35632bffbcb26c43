// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The plot's frame with its axes: numbers where there is a scale, words at both ends always.
struct MatrixFrame {
  /// The area in which marks may stand.
  let rect: Rect
  /// The room of frame and axes together; it begins at (0, 0).
  let size: Size
  /// How far the ends of the scales stand inside the frame, in px.
  private let inset: Double
  private let look: Look
  private let content: MatrixContent
  private let level: [TextBlock]
  private let upright: [TextBlock]
  private let corner: TextBlock
  private let tickWidth: Double
  private let tickHeight: Double

  init(_ content: MatrixContent, size: Size, inset: Double, look: Look) {
    self.content = content
    self.size = size
    self.inset = inset
    self.look = look
    let line = TextMetrics.lineHeight(look.type.small)
    tickHeight = content.x?.ticks.isEmpty == false ? line + look.px(4) : look.px(4)
    let widest =
      content.y?.ticks.map { TextMetrics.width(of: $0.label, size: look.type.small) }.max() ?? 0
    tickWidth = widest + look.px(content.y?.ticks.isEmpty == false ? 10 : 4)
    let best = content.fields.corner
    corner = TextBlock(
      best.name + (best.isUpper ? " ↗" : " ↘"),
      style: look.small.weighted(.bold).colored(look.palette.positive.strong), width: size.width)
    let room = content.x == nil || content.y == nil ? 0 : corner.height + look.px(3)
    let top = best.isUpper ? room : look.px(4)
    // the level axis is broken as if the upright one took three lines, which is its limit
    level = Self.captions(content.x, length: size.width - tickWidth - 3 * line, look: look)
    let foot = tickHeight + look.px(2) + (level.map(\.height).max() ?? 0)
    let bottom = foot + (best.isUpper ? 0 : room)
    upright = Self.captions(content.y, length: max(1, size.height - top - bottom), look: look)
    let left = tickWidth + (upright.map(\.height).max() ?? 0) + look.px(4)
    rect = Rect(
      minX: left, minY: top, maxX: max(left + 1, size.width - 1),
      maxY: max(top + 1, size.height - bottom))
  }

  /// Start word, title and end word of an axis `length` px long.
  private static func captions(
    _ axis: MatrixAxis?, length: Double, look: Look
  ) -> [TextBlock] {
    guard let axis else { return [] }
    let room = max(look.px(40), length)
    let ends = [axis.startWord, axis.endWord + " →"].map {
      TextBlock($0, style: look.small, width: room * 0.27, maxLines: 3)
    }
    // the title stands in the middle, so the longer word decides what is left for it
    let left = room - 2 * (ends.map(\.width).max() ?? 0) - look.px(24)
    let title = TextBlock(
      axis.caption, style: look.strong, width: max(room * 0.3, left), maxLines: 3, balanced: true)
    return [ends[0], title, ends[1]]
  }

  /// Where a place on the axes, each from 0 to 1, stands in the frame.
  func point(_ x: Double, _ y: Double) -> Point {
    let inner = rect.inset(min(inset, rect.width / 4, rect.height / 4))
    return Point(inner.minX + x * inner.width, inner.maxY - y * inner.height)
  }

  /// The part of the frame that a field takes: to the frame's edge where it ends an axis.
  func area(_ xs: ClosedRange<Double>, _ ys: ClosedRange<Double>) -> Rect {
    let low = point(xs.lowerBound, ys.lowerBound)
    let high = point(xs.upperBound, ys.upperBound)
    return Rect(
      minX: xs.lowerBound <= 0 ? rect.minX : low.x, minY: ys.upperBound >= 1 ? rect.minY : high.y,
      maxX: xs.upperBound >= 1 ? rect.maxX : high.x, maxY: ys.lowerBound <= 0 ? rect.maxY : low.y)
  }

  /// Frame, fields' lines, numbers and words.
  var items: [SceneItem] {
    let palette = look.palette
    var items: [SceneItem] = [
      .rect(rect, fill: palette.panel, stroke: Stroke(palette.outline, width: look.line(1)))
    ]
    items += fieldItems
    let small = look.small
    for tick in content.x?.ticks ?? [] {
      let foot = Point(point(tick.share, 0).x, rect.maxY)
      items.append(.line(foot, foot.moved(0, look.px(4)), Stroke(palette.outline)))
      items.append(
        .text(
          tick.label, at: foot.moved(0, look.px(6) + TextMetrics.ascent(small.size)),
          anchor: .middle, style: small))
    }
    for tick in content.y?.ticks ?? [] {
      let foot = Point(rect.minX, point(0, tick.share).y)
      items.append(.line(foot, foot.moved(-look.px(4), 0), Stroke(palette.outline)))
      items.append(
        .text(
          tick.label,
          at: foot.moved(-look.px(7), TextMetrics.capHeight(small.size) / 2), anchor: .end,
          style: small))
    }
    return items + axis(content.x, "x", levelItems) + axis(content.y, "y", uprightItems)
      + cornerItems
  }

  /// The words of an axis, as a part of the criterion that it shows.
  private func axis(_ axis: MatrixAxis?, _ part: String, _ items: [SceneItem]) -> [SceneItem] {
    guard let axis, !items.isEmpty else { return [] }
    let title = "\(axis.caption) \(axis.startWord) → \(axis.endWord)"
    return [
      .group(SceneGroup(dataID: axis.address, part: part, title: title, items: items))
    ]
  }

  private var fieldItems: [SceneItem] {
    let fields = content.fields
    let stroke = Stroke(look.palette.outline, width: look.line(1), dash: [4, 4])
    var items: [SceneItem] = []
    if let x = fields.xLines.last,
      let y = fields.corner.isUpper ? fields.yLines.last : fields.yLines.first
    {
      let best = area(x...1, fields.corner.isUpper ? y...1 : 0...y)
      items.append(.rect(best.inset(0.5), fill: look.palette.positive.tint))
    }
    for line in fields.xLines {
      let x = point(line, 0).x
      items.append(.line(Point(x, rect.minY), Point(x, rect.maxY), stroke))
    }
    for line in fields.yLines {
      let y = point(0, line).y
      items.append(.line(Point(rect.minX, y), Point(rect.maxX, y), stroke))
    }
    return items
  }

  private var levelItems: [SceneItem] {
    guard level.count == 3 else { return [] }
    let row = Rect(rect.minX, rect.maxY + tickHeight + look.px(2), rect.width, size.height)
    return level[0].items(in: row) + level[1].items(in: row, align: .center)
      + level[2].items(in: row, align: .trailing)
  }

  private var uprightItems: [SceneItem] {
    guard upright.count == 3 else { return [] }
    let right = rect.minX - tickWidth - look.px(4)
    let places: [(Double, TextAnchor)] = [
      (rect.maxY, .start), (rect.midY, .middle), (rect.minY, .end),
    ]
    return zip(upright, places).flatMap { block, place in
      block.lines.enumerated().map { index, text in
        // the last line stands nearest to the frame
        let after = Double(block.lines.count - 1 - index) * block.lineHeight
        let x = right - after - TextMetrics.descent(block.style.size)
        return .text(
          text, at: Point(x, place.0), anchor: place.1, style: block.style, rotation: -90)
      }
    }
  }

  private var cornerItems: [SceneItem] {
    guard !level.isEmpty, !upright.isEmpty else { return [] }
    let best = content.fields.corner
    let top = best.isUpper ? 0 : size.height - corner.height
    return [
      .group(
        SceneGroup(
          title: best.name,
          items: corner.items(
            in: Rect(rect.minX, top, rect.width, corner.height), align: .trailing)))
    ]
  }
}
