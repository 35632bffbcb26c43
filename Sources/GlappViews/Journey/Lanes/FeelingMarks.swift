// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The signs in the lane of feelings that are no curves: marks with their numbers, how far the
/// evidence spreads, where two people are far apart, moments of truth.
struct FeelingMarks {
  let sheet: JourneySheet

  private var look: Look { sheet.look }
  private var facts: JourneyFacts { sheet.facts }

  /// One feeling: its mark, or two where it changes, with what stands beside them.
  func items(_ mark: FeelingColumn.Mark) -> [SceneItem] {
    let feeling = mark.feeling
    var drawn: [SceneItem] = []
    if let whisker = mark.whisker {
      drawn = Self.whisker(whisker, look, tone(feeling, (feeling.end ?? feeling.start).middle))
    }
    drawn += self.mark(feeling.start, at: mark.start, feeling)
    if let end = feeling.end, let place = mark.end {
      drawn += self.mark(end, at: place, feeling)
    }
    if let aside = mark.aside { drawn.append(.text(aside)) }
    return drawn
  }

  private func tone(_ feeling: JourneyFeeling, _ value: Double) -> Tone {
    let palette = look.palette
    let person = facts.perspectives[feeling.perspective]
    if person != nil { return sheet.tone(of: person) }
    if value > 0.004 { return palette.positive }
    return value < -0.004 ? palette.negative : palette.neutral
  }

  private func mark(
    _ height: JourneyFeeling.Height, at place: FeelingColumn.Place, _ feeling: JourneyFeeling
  ) -> [SceneItem] {
    let tone = tone(feeling, height.middle)
    let ground = feeling.isInterpreted ? look.palette.card : tone.strong
    let ink = feeling.isInterpreted ? tone.strong : tone.on
    let stroke = Stroke(tone.strong, width: look.line(1.8))
    let style = TextStyle(size: look.type.small, weight: .bold, color: ink)
    func text(_ value: Double, _ y: Double) -> SceneItem {
      .text(
        QuantityText.signed(value, facts.language),
        at: Point(place.x, y + TextMetrics.capHeight(style.size) / 2), anchor: .middle,
        style: style)
    }
    guard height.isRange else {
      let sign = FeelingSign(feeling.perspective)
      return [
        sign.mark(Point(place.x, place.low), radius: place.radius, fill: ground, stroke: stroke),
        text(height.low, place.low),
      ]
    }
    let r = place.radius
    let bar = Rect(minX: place.x - r, minY: place.high - r, maxX: place.x + r, maxY: place.low + r)
    let isRound = feeling.perspective == 0
    return [
      .rect(bar, radius: isRound ? r : look.px(3), fill: ground, stroke: stroke),
      text(height.high, place.high), text(height.low, place.low),
    ]
  }

  /// A line with a foot at each end, from the highest of the evidence to the lowest.
  static func whisker(_ rect: Rect, _ look: Look, _ tone: Tone) -> [SceneItem] {
    let stroke = Stroke(tone.strong, width: look.line(1.4))
    return [
      .line(Point(rect.midX, rect.minY), Point(rect.midX, rect.maxY), stroke),
      .line(Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), stroke),
      .line(Point(rect.minX, rect.maxY), Point(rect.maxX, rect.maxY), stroke),
    ]
  }

  /// Where two people are far apart: an arrow with two heads beside their marks, from the one to
  /// the other. Nothing where there is no room; it is said under the scale all the same.
  func apart(_ apart: JourneyApart, _ column: inout FeelingColumn) -> [SceneItem] {
    let (top, bottom) = (column.y(apart.better.span.low), column.y(apart.worse.span.high))
    let width = look.px(8)
    let step = look.px(5)
    let room = column.room.width / 2 - width / 2
    var found: Rect?
    // the nearest to the middle, right before left
    for offset in stride(from: 0, through: room, by: step) {
      for x in [column.mid + offset, column.mid - offset] where found == nil {
        let rect = Rect(x - width / 2, top, width, bottom - top)
        if !column.isTaken(rect) { found = rect }
      }
    }
    guard let rect = found else { return [] }
    column.take(rect)
    return [
      .group(
        SceneGroup(
          title: JourneyTelling(facts).apart(apart), role: .symbol, items: Self.apart(rect, look)))
    ]
  }

  /// An arrow with a head at each end of `rect`.
  static func apart(_ rect: Rect, _ look: Look) -> [SceneItem] {
    let ink = look.palette.gap.strong
    let head = min(look.px(6), rect.height / 2)
    func tip(_ y: Double, _ direction: Double) -> SceneItem {
      .path(
        .arrowHead(
          at: Point(rect.midX, y), direction: Point(0, direction), length: head, width: look.px(7)),
        fill: ink)
    }
    let (low, high) = (Point(rect.midX, rect.minY + head), Point(rect.midX, rect.maxY - head))
    return [
      .line(low, high, Stroke(ink, width: look.line(1.6))), tip(rect.minY, -1), tip(rect.maxY, 1),
    ]
  }

  /// A moment of truth: its sign over the scale, and a fine line down through the step.
  func decisive(_ step: JourneyStep, at x: Double, from top: Double, to bottom: Double) -> SceneItem
  {
    let center = Point(x, top + look.px(5))
    let line = Stroke.dotted(look.palette.muted, width: look.line(1), gap: look.px(4))
    return .group(
      SceneGroup(
        title: "\(step.code): \(sheet.words.decisive)", role: .symbol,
        items: [
          .line(Point(x, center.y), Point(x, bottom), line),
          .path(.diamond(center: center, radius: look.px(5)), fill: look.palette.ink),
        ]))
  }
}
