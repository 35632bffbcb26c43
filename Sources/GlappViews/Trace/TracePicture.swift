// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
package import GlappScene
import GlappText

/// The trace (*spår*): from what was decided, through ideas, insights, gaps and pains, to the
/// evidence; each with the sources it comes from, and what has none plain to see.
package struct TracePicture: Picture {
  private let settings: PictureSettings
  private let content: TraceContent
  private let columns: TraceColumns

  package init(_ settings: PictureSettings) {
    self.settings = settings
    content = TraceContent(settings)
    columns = TraceColumns(content)
  }

  /// Nothing: the order of kinds places everything.
  package var requests: [LayoutGraph] { [] }

  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let look = Look(evenly: settings.style)
    let sheet = TraceSheet(content, columns, settings, look: look)
    return Scene(
      size: sheet.size, background: look.palette.surface, title: content.title,
      description: sheet.subtitle + ".", language: settings.language.rawValue,
      idPrefix: settings.idPrefix("trace"), items: sheet.items,
      narrative: TraceNarrative(content, columns, sheet.subtitle, sheet.legend).telling)
  }
}
