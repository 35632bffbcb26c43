// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// A note on a picture: a pain, a gain, a gap, an opportunity.
///
/// A bar at its left says what it is; severity stands as dots of five; what nobody has shown has a
/// dashed border.
package struct Card: Sendable {
  /// How bad it is, in dots of five.
  package struct Dots: Sendable {
    /// The lower and upper end, 1...5; the same for a single value.
    package var low: Double
    package var high: Double
    /// Whether it is read into the sources: outlined, not filled.
    package var isInterpreted: Bool

    package init(low: Double, high: Double, isInterpreted: Bool) {
      self.low = low
      self.high = high
      self.isInterpreted = isInterpreted
    }
  }

  /// Lines of one kind of text, top to bottom.
  package struct Part: Sendable {
    package var text: String
    package var style: TextStyle
    package var maxLines: Int

    package init(_ text: String, _ style: TextStyle, maxLines: Int = .max) {
      self.text = text
      self.style = style
      self.maxLines = maxLines
    }
  }

  private let tone: Tone
  private let look: Look
  private let blocks: [TextBlock]
  private let dots: Dots?
  private let foot: TextBlock
  private let isDashed: Bool
  private let hasFrame: Bool
  private let code: String
  /// How wide it is, in px.
  package let width: Double

  /// A card `width` px wide.
  ///
  /// `code` stands before the first line, `foot` at the lower right, beside the dots. A `framed`
  /// card has an outline all around instead of a bar.
  package init(
    _ parts: [Part], code: String = "", dots: Dots? = nil, foot: String = "", tone: Tone,
    isAssumption: Bool = false, framed: Bool = false, width: Double, look: Look
  ) {
    self.tone = tone
    self.look = look
    self.dots = dots
    self.code = code
    self.width = width
    isDashed = isAssumption
    hasFrame = framed
    let inner = max(1, width - Self.insets(look).left - Self.insets(look).right)
    let shift = Self.codeWidth(code, look)
    blocks = parts.enumerated().map { index, part in
      TextBlock(
        part.text, style: part.style, width: max(1, inner - (index == 0 ? shift : 0)),
        maxLines: part.maxLines)
    }
    let dotsWidth = dots == nil ? 0 : Self.dotsWidth(look) + look.px(4)
    self.foot = TextBlock(
      foot, style: look.small, width: max(1, inner), maxLines: 2)
    footIsBeside = self.foot.width + dotsWidth <= inner
    // a short foot stands at the end of the last line, if there is room
    let last = blocks.last
    let used = last.flatMap { block in
      block.lines.last.map {
        TextMetrics.width(of: $0, size: block.style.size, weight: block.style.weight)
      }
    }
    let shifted = blocks.count == 1 ? shift : 0
    footIsInline =
      dots == nil && self.foot.lines.count == 1
      && (used ?? inner) + shifted + look.px(10) + self.foot.width <= inner
  }

  private let footIsBeside: Bool
  private let footIsInline: Bool

  private static func insets(_ look: Look) -> Insets {
    Insets(top: look.px(6), right: look.px(7), bottom: look.px(6), left: look.px(10))
  }

  private static func codeWidth(_ code: String, _ look: Look) -> Double {
    code.isEmpty
      ? 0 : TextMetrics.width(of: code, size: look.type.body, weight: .bold) + look.px(8)
  }

  private static func dotsWidth(_ look: Look) -> Double { look.px(5 * 9) }

  private var footHeight: Double {
    if footIsInline { return 0 }
    let line = TextMetrics.lineHeight(look.type.small)
    switch (dots == nil, foot.lines.isEmpty) {
    case (true, true): return 0
    case (false, true): return line
    case (true, false): return foot.height
    case (false, false): return footIsBeside ? max(line, foot.height) : line + foot.height
    }
  }

  /// How high it is, in px.
  package var height: Double {
    let insets = Self.insets(look)
    let space = footHeight > 0 ? look.px(3) : 0
    return insets.top + insets.bottom + blocks.reduce(0) { $0 + $1.height } + space + footHeight
  }

  /// Whether something had to be cut; the full text then belongs in the group's title.
  package var isCut: Bool { blocks.contains(where: \.isCut) || foot.isCut }

  /// The card with its upper left corner at `origin`; `height` may be made larger.
  package func items(at origin: Point, height: Double? = nil) -> [SceneItem] {
    let rect = Rect(origin: origin, size: Size(width, height ?? self.height))
    let insets = Self.insets(look)
    let inner = rect.inset(insets)
    var items = frame(rect)
    var top = inner.minY
    for (index, block) in blocks.enumerated() {
      let shift = index == 0 ? Self.codeWidth(code, look) : 0
      if index == 0, !code.isEmpty {
        let style = TextStyle(size: look.type.body, weight: .bold, color: tone.strong)
        let line = Rect(inner.minX, top, shift, block.lineHeight)
        items += TextBlock(code, style: style, width: shift, lineHeight: block.lineHeight)
          .items(in: line)
      }
      items += block.items(
        in: Rect(inner.minX + shift, top, inner.width - shift, block.height))
      top += block.height
    }
    if footIsInline, let last = blocks.last {
      let line = Rect(inner.minX, top - last.lineHeight, inner.width, last.lineHeight)
      items += foot.items(in: line, align: .trailing, vertical: .middle)
    }
    guard footHeight > 0 else { return items }
    let area = Rect(inner.minX, inner.maxY - footHeight, inner.width, footHeight)
    if let dots {
      let line = TextMetrics.lineHeight(look.type.small)
      items += Self.draw(dots, at: Point(area.minX, area.minY + line / 2), tone: tone, look: look)
    }
    items += foot.items(in: area, align: .trailing, vertical: .bottom)
    return items
  }

  private func frame(_ rect: Rect) -> [SceneItem] {
    let radius = look.px(4)
    let edge: Stroke? =
      isDashed
      ? Stroke(tone.strong, width: look.line(1), dash: [look.px(4), look.px(3)])
      : hasFrame ? Stroke(tone.strong, width: look.line(1.2)) : nil
    var items: [SceneItem] = [.rect(rect, radius: radius, fill: tone.tint, stroke: edge)]
    if !hasFrame {
      let bar = Rect(rect.minX, rect.minY, look.px(3), rect.height)
      items.append(.rect(bar, fill: tone.strong))
    }
    return items
  }

  /// Five dots from `start`, which is at the left end of their middle line.
  ///
  /// Filled to the lower end, half-filled to the upper end of a range; only the outlines are drawn
  /// stronger where the value is interpreted.
  package static func draw(_ dots: Dots, at start: Point, tone: Tone, look: Look) -> [SceneItem] {
    let r = look.px(3)
    return (0..<5).map { index in
      let place = Double(index) + 0.5
      let center = start.moved(r + Double(index) * look.px(9), 0)
      let isIn = place <= dots.low
      let isPartly = !isIn && place <= dots.high
      let fill: Color? =
        dots.isInterpreted ? nil : isIn ? tone.strong : isPartly ? tone.on : nil
      let width = isIn && dots.isInterpreted ? look.line(1.8) : look.line(0.9)
      let dash: [Double] = isPartly ? [look.px(1.5), look.px(1.5)] : []
      let color = isIn || isPartly ? tone.strong : look.palette.outline
      return .circle(
        center, radius: r, fill: fill, stroke: Stroke(color, width: width, dash: dash))
    }
  }
}
