// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// How the feelings of one person are told from those of others without colour.
struct FeelingSign: Sendable {
  private let index: Int

  /// The sign of perspective `index`, in the order in which they come.
  init(_ index: Int) { self.index = index }

  /// The line: unbroken first, then other dashes; where the marks begin again, other dashes too.
  func stroke(_ tone: Tone, _ look: Look) -> Stroke {
    let dashes: [[Double]] = [[], [6, 4], [2, 3], [9, 3, 2, 3], [3, 3, 9, 3]]
    let dash = dashes[(index + index / 5) % dashes.count].map { look.px($0) }
    return Stroke(tone.strong, width: look.line(index == 0 ? 2.2 : 1.6), dash: dash)
  }

  /// The mark: a circle, a square, a diamond, a hexagon, an octagon, and so on.
  func mark(_ center: Point, radius r: Double, fill: Color, stroke: Stroke) -> SceneItem {
    switch index % 5 {
    case 0: return .circle(center, radius: r, fill: fill, stroke: stroke)
    case 1:
      let side = 2 * r * 0.88
      return .rect(
        Rect(center: center, size: Size(side, side)), radius: r * 0.2, fill: fill, stroke: stroke)
    case 2: return .path(.diamond(center: center, radius: r * 1.25), fill: fill, stroke: stroke)
    case 3:
      return .path(
        .regularPolygon(center: center, radius: r * 1.1, sides: 6), fill: fill, stroke: stroke)
    default:
      return .path(
        .regularPolygon(center: center, radius: r * 1.1, sides: 8), fill: fill, stroke: stroke)
    }
  }
}
