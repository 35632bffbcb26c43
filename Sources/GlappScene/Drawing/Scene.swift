// SPDX-License-Identifier: EUPL-1.2

/// A finished picture: what stands where, and the same in words. All an exporter ever sees.
package struct Scene: Sendable, Hashable {
  /// Width and height in px; at most 32,767 a side for PNG.
  package var size: Size
  /// How large it is on the paper that it was laid out for, in points; nil where it was laid out
  /// for none. The same shape as `size`.
  package var paper: Size?
  /// The colour of the sheet.
  package var background: Color
  /// What the picture asks or shows, in a few words; becomes `<title>`.
  package var title: String
  /// What is to be seen in it, in a sentence or two; becomes `<desc>`.
  package var description: String
  /// The language of its words: `sv` or `en`.
  package var language: String
  /// Begins every id in the SVG, so that several pictures fit on one page; made from map and view.
  ///
  /// Any text: the exporter turns it into letters, digits and hyphens.
  package var idPrefix: String
  /// What stands in it, in paint and reading order.
  package var items: [SceneItem]
  /// The same in words, for `<view>.txt`.
  package var narrative: SceneNarrative

  /// A picture; items and narrative may be added later.
  package init(
    size: Size, background: Color, title: String, description: String, language: String,
    idPrefix: String, items: [SceneItem] = [], narrative: SceneNarrative = SceneNarrative()
  ) {
    self.size = size
    self.background = background
    self.title = title
    self.description = description
    self.language = language
    self.idPrefix = idPrefix
    self.items = items
    self.narrative = narrative
  }

  /// How large it is on paper, in points: 72 to an inch, of which a px is the 96th part.
  package var printSize: Size { paper ?? Size(size.width * 0.75, size.height * 0.75) }

  /// The whole sheet.
  package var frame: Rect { Rect(origin: .zero, size: size) }
}
