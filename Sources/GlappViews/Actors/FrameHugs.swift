// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Finds lines that run along the edge of a frame: one cannot tell them from the frame.
struct FrameHugs {
  private let frames: [Rect]
  /// Nearer than this a line looks like a part of the frame.
  private let near: Double
  /// A line that crosses an edge aslant is near it for a while; longer than this it runs along.
  private let longest: Double

  private static let step = 4.0

  init(_ frames: [Rect?], look: Look) {
    self.frames = frames.compactMap(\.self)
    near = look.px(6)
    longest = look.px(26)
  }

  /// How much of a line, in px, runs along edges.
  func length(_ way: [Point]) -> Double {
    guard way.count > 1 else { return 0 }
    let bounds = Path.polyline(way).bounds
    let close = frames.filter {
      $0.inset(-near).intersects(bounds) && !$0.inset(near).contains(bounds)
    }
    guard !close.isEmpty else { return 0 }
    var places = Path.polyline(way).places(every: Self.step)
    places.append(PathPlace(point: Point(.infinity, 0), direction: .zero))
    var sum = 0.0
    for frame in close {
      let (outer, inner) = (frame.inset(-near), frame.inset(near))
      var run = 0
      for place in places {
        if outer.contains(place.point), !inner.contains(place.point) {
          run += 1
          continue
        }
        let length = Double(run) * Self.step
        if length > longest { sum += length }
        run = 0
      }
    }
    return sum
  }
}
