// SPDX-License-Identifier: EUPL-1.2

/// Room for the words of a way beside the other ways that go up to their steps.
struct WayRoom {
  /// Where other ways go up.
  private let uprights: [Double]
  private let from: Double
  private let to: Double
  /// How far words stand from a way up.
  private let space: Double
  /// Among more ways than this no place is looked for.
  private static let most = 80

  /// The room between `from` and `to`, where ways go up at `uprights`; the way's `own` ends go up
  /// from over its words.
  init(_ uprights: [Double], own: [Double], from: Double, to: Double, space: Double) {
    var others = uprights.count > Self.most ? [] : uprights
    for end in own {
      if let index = others.firstIndex(of: end) { others.remove(at: index) }
    }
    self.uprights = others
    self.from = from
    self.to = to
    self.space = space
  }

  /// Whether no way goes up through words `width` px wide.
  func isFree(_ left: Double, _ width: Double) -> Bool {
    !uprights.contains { $0 > left - space / 2 && $0 < left + width + space / 2 }
  }

  /// The left edge of words `width` px wide on a line from `low` to `high`: as near its middle as
  /// no other way runs through them, if that is near; else in the middle.
  func place(_ width: Double, _ low: Double, _ high: Double) -> Double {
    let most = to - width
    let centered = min(max((low + high - width) / 2, from), max(from, most))
    let around = [centered] + uprights.flatMap { [$0 + space, $0 - space - width] }
    let reach = max(width, (high - low) / 2)
    let free = around.filter { left in
      left >= from && left <= most && abs(left - centered) <= reach && isFree(left, width)
    }
    return free.min { abs($0 - centered) < abs($1 - centered) } ?? centered
  }

  /// The widest room between two ways up, along a line from `low` to `high`; nil where none is
  /// `least` px wide.
  func widest(_ low: Double, _ high: Double, least: Double) -> ClosedRange<Double>? {
    let (first, last) = (max(from, low), min(to, high))
    let inside = uprights.filter { $0 > first && $0 < last }.sorted()
    let edges = [first - space] + inside + [last + space]
    var best: ClosedRange<Double>?
    var width = least
    for (a, b) in zip(edges, edges.dropFirst()) where b - a - 2 * space >= width {
      width = b - a - 2 * space
      best = a + space...b - space
    }
    return best
  }
}
