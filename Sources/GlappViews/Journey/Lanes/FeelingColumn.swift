// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The marks of one step, moved aside where they would cover each other.
struct FeelingColumn: Sendable {
  /// Where a mark stands: its x and the y of its upper and lower end.
  struct Place: Sendable {
    var x: Double
    var high: Double
    var low: Double
    /// Half the width of the mark, so that its number fits.
    var radius: Double
    var middle: Point { Point(x, (high + low) / 2) }
  }

  /// A feeling with its place.
  struct Mark: Sendable {
    var feeling: JourneyFeeling
    var start: Place
    /// Where the feeling changes in the step.
    var end: Place?
    /// How many feel so, beside the mark; nil also where it found no room.
    var share: TextRun?

    /// Where a line from the step before arrives.
    var entry: Point { start.middle }
    /// Where the line to the next step leaves.
    var exit: Point { (end ?? start).middle }
  }

  private(set) var marks: [Mark] = []
  /// Those that had no room; they are told under the scale.
  private(set) var hidden: [JourneyFeeling] = []
  let mid: Double
  /// The y of the lowest feeling.
  let floor: Double
  private var taken: [Rect] = []

  /// Places the feelings of `step` in a column `width` px wide; `y` gives the place of a value.
  init(
    _ step: JourneyStep, mid: Double, width: Double, look: Look, label: (Double) -> String,
    y: (Double) -> Double
  ) {
    self.mid = mid
    floor = y(-.infinity)
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
        let boxes = ([start] + [end].compactMap { $0 }).map(Self.box)
        guard !boxes.contains(where: isTaken) else { continue }
        taken += boxes
        marks.append(Mark(feeling: feeling, start: start, end: end))
        isPlaced = true
        break
      }
      if !isPlaced { hidden.append(feeling) }
    }
    for index in marks.indices { placeShare(index, width, look, y) }
  }

  private static func box(_ place: Place) -> Rect {
    let r = place.radius + 1
    return Rect(minX: place.x - r, minY: place.high - r, maxX: place.x + r, maxY: place.low + r)
  }

  /// Whether something of the column stands in `rect`.
  func isTaken(_ rect: Rect) -> Bool { taken.contains { $0.intersects(rect) } }

  private mutating func placeShare(
    _ index: Int, _ width: Double, _ look: Look, _ y: (Double) -> Double
  ) {
    guard let share = marks[index].feeling.share else { return }
    let style = look.remark.haloed(look.palette.panel)
    let size = Size(
      TextMetrics.width(of: share, size: style.size), TextMetrics.lineHeight(style.size))
    let place = marks[index].end ?? marks[index].start
    let r = place.radius + look.px(2)
    let middle = place.middle
    // above and below first, since lines go to the sides
    let places = [
      Rect(place.x - size.width / 2, place.high - r - size.height, size.width, size.height),
      Rect(place.x - size.width / 2, place.low + r, size.width, size.height),
      Rect(place.x + r, middle.y - size.height / 2, size.width, size.height),
      Rect(place.x - r - size.width, middle.y - size.height / 2, size.width, size.height),
    ]
    let lane = Rect(
      minX: mid - width / 2, minY: y(.infinity) - look.px(20), maxX: mid + width / 2,
      maxY: floor + look.px(20))
    guard let rect = places.first(where: { lane.contains($0) && !isTaken($0) }) else { return }
    taken.append(rect)
    let baseline = rect.midY + TextMetrics.capHeight(style.size) / 2
    marks[index].share = TextRun(share, at: Point(rect.minX, baseline), style: style)
  }
}
