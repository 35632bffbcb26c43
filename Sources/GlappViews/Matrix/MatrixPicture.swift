// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
package import GlappScene
import GlappText

/// The priority matrix (*prioriteringsmatris*): items by two criteria, how far raters lie apart,
/// the order that gives, and what was chosen.
package struct MatrixPicture: Picture {
  private let settings: PictureSettings
  private let content: MatrixContent

  package init(_ settings: PictureSettings) {
    self.settings = settings
    content = MatrixContent(settings)
  }

  /// Nothing: places come from ratings, never from an engine.
  package var requests: [LayoutGraph] { [] }

  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let look = Look(settings.style)
    let page = MatrixPage(content, settings, look: look)
    return Scene(
      size: page.size, background: look.palette.surface, title: content.title,
      description: content.subtitle + ". " + content.summary, language: settings.language.rawValue,
      idPrefix: settings.idPrefix("matrix"), items: page.items,
      narrative: MatrixNarrative(content, page.facts, look: look).telling)
  }
}
