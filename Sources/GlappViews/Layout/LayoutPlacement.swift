// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Where an engine put what a `LayoutGraph` asked about: same indices, points, origin at the top
/// left, y downwards, everything inside `size`.
package struct LayoutPlacement: Sendable, Equatable {
  /// The way of one line, ends on the borders of its boxes.
  package struct Route: Sendable, Equatable {
    /// Cubic Bézier curves end to end: one starting point and three more for each curve
    /// (control, control, end). Always at least four points, all of them finite.
    package var points: [Point]
    /// The middle of the words on the line; nil when the line has none, or when there was no room
    /// for them anywhere along it (then `LayoutNote.labelsDropped` counts it).
    package var labelCentre: Point?

    package init(points: [Point], labelCentre: Point? = nil) {
      self.points = points
      self.labelCentre = labelCentre
    }

    /// Where the line leaves the border of its first box.
    package var start: Point { points.first ?? .zero }
    /// Where the line meets the border of its second box.
    package var end: Point { points.last ?? .zero }
  }

  /// The whole picture's width and height.
  package var size: Size
  /// The middle of each box.
  package var nodeCentres: [Point]
  /// The box around each group; nil for an empty group, and where groups could not be kept apart
  /// (then `LayoutNote.groupsDropped` says so).
  package var clusterBoxes: [Rect?]
  /// The way of each line.
  package var routes: [Route]
  /// Which step of the ladder gave this placement.
  package var rung: LayoutRung
  /// Why earlier steps failed and what had to give way, in the order it happened.
  package var notes: [LayoutNote]

  package init(
    size: Size, nodeCentres: [Point], clusterBoxes: [Rect?], routes: [Route], rung: LayoutRung,
    notes: [LayoutNote] = []
  ) {
    self.size = size
    self.nodeCentres = nodeCentres
    self.clusterBoxes = clusterBoxes
    self.routes = routes
    self.rung = rung
    self.notes = notes
  }
}
