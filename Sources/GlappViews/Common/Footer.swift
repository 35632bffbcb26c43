// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappScene
package import GlappText

/// The line at the foot of a picture: whose map it is, which edition, whether it is confidential.
package struct Footer: Sendable {
  private let left: TextBlock
  private let right: TextBlock
  private let width: Double
  private let hairline: Color
  /// The same in one line, for the picture's telling.
  package let text: String
  private let pad: Double

  /// `left` and `right` at the two ends of a thin line `width` px wide.
  package init(_ left: String, _ right: String, width: Double, look: Look) {
    self.width = width
    text = [right, left].filter { !$0.isEmpty }.joined(separator: " · ")
    hairline = look.palette.hairline
    pad = look.px(8)
    // an important word at the right keeps its room
    self.right = TextBlock(
      right, style: look.small.weighted(.semibold).colored(look.palette.ink),
      width: width * 0.35, maxLines: 2)
    self.left = TextBlock(
      left, style: look.small, width: width - (right.isEmpty ? 0 : self.right.width + look.px(24)),
      maxLines: 2)
  }

  /// The footer every picture has, from the settings of the map; `page` stands at its right end
  /// where a picture goes on over pages.
  package init(
    _ map: ServiceMap, _ language: Language, width: Double, look: Look, page: String = ""
  ) {
    var parts: [String] = []
    let title = map.title(of: .root)
    if !title.isEmpty { parts.append(title) }
    let owners = map.references(.root, .owner).map { map.title(of: $0.value) }
    let owner =
      owners.isEmpty ? map.text(.root, .owner)?.value ?? "" : owners.joined(separator: ", ")
    if !owner.isEmpty { parts.append(owner) }
    let edition = map.date(.root, .edition)?.value.description ?? map.text(.root, .edition)?.value
    if let edition, !edition.isEmpty {
      parts.append(Bilingual(sv: "utgåva ", en: "edition ")[language] + edition)
    }
    let secret = map.has(.root, .confidential)
    let mark = secret ? Bilingual(sv: "Konfidentiellt", en: "Confidential")[language] : ""
    self.init(
      parts.joined(separator: " · "),
      [mark, page].filter { !$0.isEmpty }.joined(separator: " · "), width: width, look: look)
  }

  /// Whether it has nothing to say; it then takes no room and draws nothing.
  package var isEmpty: Bool { left.lines.isEmpty && right.lines.isEmpty }

  /// How much room it takes, in px.
  package var height: Double { isEmpty ? 0 : pad + max(left.height, right.height) }

  /// The line and its texts, from `origin` down and to the right.
  package func items(at origin: Point) -> [SceneItem] {
    guard !isEmpty else { return [] }
    let rect = Rect(origin.x, origin.y + pad, width, max(left.height, right.height))
    return [.line(origin, origin.moved(width, 0), Stroke(hairline))]
      + left.items(in: rect) + right.items(in: rect, align: .trailing)
  }
}
