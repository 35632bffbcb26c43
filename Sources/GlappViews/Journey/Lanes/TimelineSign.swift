// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// How pieces of time are told apart without colour: work is filled, a wait is dotted, one that
/// nobody owns stands in a dashed frame, and one of unknown length is torn off at its end.
enum TimelineSign: CaseIterable, Hashable {
  case moment, work, wait, unowned, unknown, unknownUnowned

  init(_ piece: JourneyTimeline.Piece) {
    switch piece.kind {
    case .moment: self = .moment
    case .work: self = .work
    case .wait:
      self =
        piece.length == nil
        ? piece.isUnowned ? .unknownUnowned : .unknown : piece.isUnowned ? .unowned : .wait
    }
  }

  private var isFramed: Bool { self == .unowned || self == .unknownUnowned }
  private var isTorn: Bool { self == .unknown || self == .unknownUnowned }

  /// Its sign over `span` from `top` down, 12 px of normal text high.
  func items(_ span: TimelineScale.Span, _ top: Double, _ look: Look) -> [SceneItem] {
    guard self != .moment else { return [] }
    let height = look.px(12)
    let y = top + height / 2
    // short ones are seen all the same
    let right = max(span.right, span.left + look.px(2))
    let middle = max(span.middle, span.left + look.px(2))
    let color = isFramed ? look.palette.gap.strong : look.palette.muted
    var items: [SceneItem] = []
    if self == .work {
      let bar = Rect(minX: span.left, minY: top + look.px(2), maxX: middle, maxY: top + look.px(10))
      items.append(.rect(bar, fill: look.palette.ink))
    } else {
      if isFramed {
        let frame = Rect(minX: span.left, minY: top, maxX: right, maxY: top + height)
        let dashed = Stroke(color, width: look.line(1.2), dash: [look.px(4), look.px(2.5)])
        items.append(.rect(frame, fill: look.palette.gap.tint, stroke: dashed))
      }
      if middle - span.left > look.px(8) {
        let inset = look.px(3)
        items.append(
          .line(
            Point(span.left + inset, y), Point(middle - inset, y),
            .dotted(color, width: look.line(2.5), gap: look.px(6))))
      } else if !isFramed {
        items.append(
          .rect(
            Rect(minX: span.left, minY: y - look.px(1.5), maxX: middle, maxY: y + look.px(1.5)),
            fill: color))
      }
    }
    if right > middle + look.px(2) {
      // between the least and the most
      items.append(
        .line(
          Point(middle, y), Point(right, y), Stroke(color, width: look.line(1))))
      items.append(
        .line(
          Point(right, top + look.px(2)), Point(right, top + height - look.px(2)),
          Stroke(color, width: look.line(1))))
    }
    if isTorn {
      items.append(
        .line(
          .zigzag(
            Point(right - look.px(3), top - look.px(1)),
            Point(right - look.px(3), top + height + look.px(1)), amplitude: look.px(2.5),
            period: look.px(6)), Stroke(color, width: look.line(1.4))))
    }
    return items
  }

  func legend(_ words: JourneyWords) -> String? {
    switch self {
    case .moment: nil
    case .work: words.legendWork
    case .wait: words.legendScaledWait
    case .unowned: words.legendUnowned
    case .unknown: words.legendTorn
    case .unknownUnowned: words.legendTornUnowned
    }
  }
}
