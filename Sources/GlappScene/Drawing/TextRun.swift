// SPDX-License-Identifier: EUPL-1.2

/// How heavy letters are; the figures are CSS font weights.
package enum FontWeight: Int, Sendable, Hashable, CaseIterable {
  /// 400.
  case regular = 400
  /// 600.
  case semibold = 600
  /// 700.
  case bold = 700
}

/// Which point of a line of text stands at the run's position.
package enum TextAnchor: UInt8, Sendable, Hashable {
  /// Its left end.
  case start
  /// Its middle.
  case middle
  /// Its right end.
  case end
}

/// How text looks; one value for all lines of a block.
package struct TextStyle: Sendable, Hashable {
  /// Size in px.
  package var size: Double
  /// How heavy.
  package var weight: FontWeight
  /// Its colour.
  package var color: Color
  /// Slanted, for what is interpreted, unknown or said about the picture itself.
  package var italic: Bool
  /// Colour of an edge around the letters (3 px or more) that keeps them apart from lines behind.
  package var halo: Color?

  /// Regular upright text without a halo if nothing else is said.
  package init(
    size: Double, weight: FontWeight = .regular, color: Color, italic: Bool = false,
    halo: Color? = nil
  ) {
    self.size = size
    self.weight = weight
    self.color = color
    self.italic = italic
    self.halo = halo
  }

  /// The same in another colour.
  package func colored(_ color: Color) -> TextStyle {
    var copy = self
    copy.color = color
    return copy
  }

  /// The same in another weight.
  package func weighted(_ weight: FontWeight) -> TextStyle {
    var copy = self
    copy.weight = weight
    return copy
  }

  /// The same, slanted.
  package var slanted: TextStyle {
    var copy = self
    copy.italic = true
    return copy
  }

  /// The same with a halo of `color`, for text that stands on lines.
  package func haloed(_ color: Color) -> TextStyle {
    var copy = self
    copy.halo = color
    return copy
  }
}

/// One line of text: it becomes one `<text>` and is never broken by the reader's program.
package struct TextRun: Sendable, Hashable {
  /// The text as it is to be read; escaping is the exporter's work.
  package var string: String
  /// Where its baseline stands; which point of it, the anchor says.
  package var position: Point
  /// Which point of the line stands at `position`.
  package var anchor: TextAnchor
  /// How it looks.
  package var style: TextStyle
  /// Degrees clockwise around `position`; −90 reads upwards, as on an upright axis.
  package var rotation: Double
  /// The language where it is not the picture's, as `sv`, `en`, `ar`.
  package var language: String?

  /// A line that starts at `position` if nothing else is said.
  package init(
    _ string: String, at position: Point, anchor: TextAnchor = .start, style: TextStyle,
    rotation: Double = 0, language: String? = nil
  ) {
    self.string = string
    self.position = position
    self.anchor = anchor
    self.style = style
    self.rotation = rotation
    self.language = language
  }

  /// How wide it is at most, in px, by our own metrics.
  package var width: Double {
    TextMetrics.width(of: string, size: style.size, weight: style.weight)
  }

  /// The rectangle around its letters from ascender to descender, upright also when turned.
  package var bounds: Rect {
    let w = width
    let left: Double
    switch anchor {
    case .start: left = 0
    case .middle: left = -w / 2
    case .end: left = -w
    }
    let top = -TextMetrics.ascent(style.size)
    let bottom = TextMetrics.descent(style.size)
    let p = position
    guard rotation != 0 else {
      return Rect(minX: p.x + left, minY: p.y + top, maxX: p.x + left + w, maxY: p.y + bottom)
    }
    let along = Point.polar(.zero, 1, degrees: rotation)
    let corners = [(left, top), (left + w, top), (left + w, bottom), (left, bottom)]
    return Path.polyline(corners.map { p + along * $0.0 + along.normal * $0.1 }).bounds
  }
}
