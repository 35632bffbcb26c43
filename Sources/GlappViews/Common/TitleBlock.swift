// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// The title of a picture, and under it the line that says what it rests on.
package struct TitleBlock: Sendable {
  private let title: String
  private let lines: TextBlock
  private let subtitle: TextBlock
  private let gap: Double

  /// Breaks both into lines at most `width` px wide, at most six of each.
  package init(_ title: String, _ subtitle: String, width: Double, look: Look) {
    self.title = title
    lines = TextBlock(
      title, style: TextStyle(size: look.type.title, weight: .bold, color: look.palette.ink),
      width: width, maxLines: 6, balanced: true)
    self.subtitle = TextBlock(
      subtitle, style: TextStyle(size: look.type.subtitle, color: look.palette.muted),
      width: width, maxLines: 6)
    gap = subtitle.isEmpty ? 0 : look.px(4)
  }

  /// How much room it takes, in px, without space under it.
  package var height: Double { lines.height + gap + subtitle.height }

  /// The texts, from `origin` down and to the right.
  package func item(at origin: Point) -> SceneItem {
    let top = Rect(origin: origin, size: lines.size)
    let under = Rect(
      origin: origin.moved(0, lines.height + gap), size: subtitle.size)
    return .group(
      SceneGroup(title: title, items: lines.items(in: top) + subtitle.items(in: under)))
  }
}
