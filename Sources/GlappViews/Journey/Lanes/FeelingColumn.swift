// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The marks of one step, moved aside where they would cover each other.
struct FeelingColumn {
  /// Where a mark stands: its x and the y of its upper and lower end.
  struct Place {
    var x: Double
    var high: Double
    var low: Double
    /// Half the width of the mark, so that its number fits.
    var radius: Double
    var middle: Point { Point(x, (high + low) / 2) }
  }

  /// A feeling with its place.
  struct Mark {
    var feeling: JourneyFeeling
    var start: Place
    /// Where the feeling changes in the step.
    var end: Place?
    /// How far the evidence spreads: a narrow box from its highest to its lowest.
    var whisker: Rect?
    /// What stands beside the mark: how many feel so, how much evidence there is; nil also where
    /// it found no room.
    var aside: TextRun?

    /// Where a line from the step before arrives.
    var entry: Point { start.middle }
    /// Where the line to the next step leaves.
    var exit: Point { (end ?? start).middle }
  }

  private(set) var marks: [Mark] = []
  /// Those that had no room; they are told under the scale.
  private(set) var hidden: [JourneyFeeling] = []
  let mid: Double
  /// The part of the lane that is the column's.
  let room: Rect
  /// The y of a value.
  let y: (Double) -> Double
  private var taken: [Rect] = []

  /// Places the feelings of `step` in a column `width` px wide; `label` is what stands in the mark of
  /// a value, and `y` its place. With `words`, what is said beside the marks too.
  init(
    _ step: JourneyStep, mid: Double, width: Double, look: Look, words: JourneyWords? = nil,
    label: (Double) -> String, y: @escaping (Double) -> Double
  ) {
    self.mid = mid
    self.y = y
    room = Rect(
      minX: mid - width / 2, minY: y(.infinity) - look.px(20), maxX: mid + width / 2,
      maxY: y(-.infinity) + look.px(20))
    // those whose journey it is keep the middle
    let ordered = step.feelings.enumerated().sorted {
      ($0.element.perspective, $0.offset) < ($1.element.perspective, $1.offset)
    }
    for (_, feeling) in ordered {
      let values = [feeling.start, feeling.end].compactMap { $0 }.flatMap { [$0.low, $0.high] }
      let widest = values.map {
        TextMetrics.width(of: label($0), size: look.type.small, weight: .bold)
      }.max()
      let radius = max(look.px(11), (widest ?? 0) / 2 + look.px(2.5))
      let r = radius + look.px(1)
      let reach = feeling.end != nil ? r + look.px(7) : 0
      let room = width / 2 - r - reach
      // from the middle outwards, to both sides in turn
      var offsets = [0.0]
      var offset = r
      while offset <= room {
        offsets += [-offset, offset]
        offset += r
      }
      func place(_ height: JourneyFeeling.Height, _ x: Double) -> Place {
        var (high, low) = (y(height.high), y(height.low))
        // the numbers of a range stand apart also where it lies outside the scale
        let missing = height.isRange ? look.px(14) - (low - high) : 0
        if missing > 0 {
          high -= missing / 2
          low += missing / 2
        }
        return Place(x: x, high: high, low: low, radius: radius)
      }
      var isPlaced = false
      for offset in offsets {
        let start = place(feeling.start, mid + offset - reach)
        let end = feeling.end.map { place($0, mid + offset + reach) }
        var boxes = ([start] + [end].compactMap { $0 }).map(Self.box)
        let whisker = feeling.spread.map { spread in
          Rect(
            minX: (end ?? start).x - look.px(4), minY: y(spread.high),
            maxX: (end ?? start).x + look.px(4), maxY: y(spread.low))
        }
        if let whisker { boxes.append(whisker) }
        guard !boxes.contains(where: isTaken) else { continue }
        taken += boxes
        marks.append(Mark(feeling: feeling, start: start, end: end, whisker: whisker))
        isPlaced = true
        break
      }
      if !isPlaced { hidden.append(feeling) }
    }
    guard let words else { return }
    for index in marks.indices { placeAside(index, look, words) }
  }

  private static func box(_ place: Place) -> Rect {
    let r = place.radius + 1
    return Rect(minX: place.x - r, minY: place.high - r, maxX: place.x + r, maxY: place.low + r)
  }

  /// Whether something of the column stands in `rect`.
  func isTaken(_ rect: Rect) -> Bool { taken.contains { $0.intersects(rect) } }

  /// Takes the room of something else that stands in the column.
  mutating func take(_ rect: Rect) { taken.append(rect) }

  private mutating func placeAside(_ index: Int, _ look: Look, _ words: JourneyWords) {
    let text = marks[index].feeling.aside(words)
    guard !text.isEmpty else { return }
    let style = look.remark.haloed(look.palette.panel)
    let size = Size(
      TextMetrics.width(of: text, size: style.size), TextMetrics.lineHeight(style.size))
    let place = marks[index].end ?? marks[index].start
    let r = place.radius + look.px(2)
    let middle = place.middle
    let whisker = marks[index].whisker
    let over = min(place.high - r, (whisker?.minY ?? .infinity) - look.px(2))
    let under = max(place.low + r, (whisker?.maxY ?? -.infinity) + look.px(2))
    // above and below first, since lines go to the sides
    let places = [
      Rect(place.x - size.width / 2, over - size.height, size.width, size.height),
      Rect(place.x - size.width / 2, under, size.width, size.height),
      Rect(place.x + r, middle.y - size.height / 2, size.width, size.height),
      Rect(place.x - r - size.width, middle.y - size.height / 2, size.width, size.height),
    ]
    guard let rect = places.first(where: { room.contains($0) && !isTaken($0) }) else { return }
    taken.append(rect)
    let baseline = rect.midY + TextMetrics.capHeight(style.size) / 2
    marks[index].aside = TextRun(text, at: Point(rect.minX, baseline), style: style)
  }
}

extension JourneyFeeling {
  /// What stands beside its mark: `de flesta, n 3`; empty for nothing.
  func aside(_ words: JourneyWords) -> String {
    [share, spread.map { words.number($0.count) }].compactMap { $0 }.joined(separator: ", ")
  }
}
