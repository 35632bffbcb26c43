// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// One picture, in two pure halves with the layout engine between them.
///
/// All pictures of a run are planned first, their requests go to the engine as one batch, and
/// each is finished with its own placements.
package protocol Picture: Sendable {
  /// Reads the map and says what must be placed.
  init(_ settings: PictureSettings)
  /// What the engine should place; empty for pictures that place everything themselves.
  var requests: [LayoutGraph] { get }
  /// Draws, with one placement for each request, in the same order.
  func finish(_ placements: [LayoutPlacement]) -> Scene
  /// Draws it for paper: one sheet or, where it goes on, several.
  func pages(_ placements: [LayoutPlacement], on paper: PaperFormat) -> [Scene]
}

extension Picture {
  /// The whole picture on one sheet, as large as it can be.
  package func pages(_ placements: [LayoutPlacement], on paper: PaperFormat) -> [Scene] {
    [PaperSheet.fitted(finish(placements), on: paper)]
  }
}
