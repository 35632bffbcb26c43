// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where the pieces of a timeline stand: as long as they last, to one scale; those of unknown
/// length all alike, since their length means nothing.
struct TimelineScale {
  /// A piece with its place.
  struct Span {
    var left: Double
    /// Where it ends at least.
    var middle: Double
    /// Where it ends at most.
    var right: Double
  }

  /// The places of the pieces, in their order.
  private(set) var spans: [Span] = []
  /// Where each full step of the scale stands, with its time in minutes, and whether a wait of
  /// unknown length lies before it.
  private(set) var ticks: [(x: Double, minutes: Double, isLeast: Bool)] = []

  /// The places of `timeline` from `left` on, `width` px in all; `unknown` is how long a wait of
  /// unknown length is at most.
  init(_ timeline: JourneyTimeline, left: Double, width: Double, unknown: Double) {
    let room = min(unknown, width / 2 / Double(max(1, timeline.unknown)))
    let rest = width - room * Double(timeline.unknown)
    let total = timeline.total.upperBound
    let scale = total > 0 ? rest / total : 0
    let step = Self.step(total)
    var x = left
    var time = 0.0
    var next = step > 0 ? 0.0 : .infinity
    func mark(until end: Double, at x: Double, isLeast: Bool) {
      while next <= end + 1e-9, ticks.count < 40 {
        ticks.append((x + (next - time) * scale, next, isLeast))
        next += step
      }
    }
    for piece in timeline.pieces {
      guard let length = piece.length else {
        let width = piece.kind == .moment ? 0 : room
        spans.append(Span(left: x, middle: x + width, right: x + width))
        x += width
        continue
      }
      let span = Span(
        left: x, middle: x + length.lowerBound * scale, right: x + length.upperBound * scale)
      mark(until: time + length.upperBound, at: x, isLeast: piece.isAfterUnknown)
      spans.append(span)
      x = span.right
      time += length.upperBound
    }
  }

  /// A step of the scale that people know, so that there are at most eight.
  static func step(_ total: Double) -> Double {
    let steps: [Double] = [
      1, 5, 15, 30, 60, 120, 360, 720, 1_440, 2_880, 10_080, 20_160, 43_200, 86_400, 129_600,
      262_800, 525_600, 1_051_200, 2_628_000, 5_256_000,
    ]
    guard total > 0 else { return 0 }
    return steps.first { total / $0 <= 8 } ?? total
  }
}
