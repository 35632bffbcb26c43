// SPDX-License-Identifier: EUPL-1.2

/// An upright rectangle.
package struct RectShape: Sendable, Hashable {
  /// Where it is.
  package var rect: Rect
  /// How far its corners are rounded, in px.
  package var radius: Double
  /// What fills it; nil for an empty frame.
  package var fill: Fill?
  /// Its outline; nil for none.
  package var stroke: Stroke?

  /// A rectangle, filled with a pattern or a colour.
  package init(_ rect: Rect, radius: Double = 0, fill: Fill?, stroke: Stroke? = nil) {
    self.rect = rect
    self.radius = radius
    self.fill = fill
    self.stroke = stroke
  }
}

/// A circle.
package struct CircleShape: Sendable, Hashable {
  /// Its middle.
  package var center: Point
  /// From the middle to the edge, in px.
  package var radius: Double
  /// What fills it; nil for an empty ring.
  package var fill: Fill?
  /// Its outline; nil for none.
  package var stroke: Stroke?

  /// A circle, filled with a pattern or a colour.
  package init(_ center: Point, radius: Double, fill: Fill?, stroke: Stroke? = nil) {
    self.center = center
    self.radius = radius
    self.fill = fill
    self.stroke = stroke
  }
}

/// A line or an outline of any form.
package struct PathShape: Sendable, Hashable {
  /// Its form.
  package var path: Path
  /// What fills it; nil for a mere line.
  package var fill: Fill?
  /// Its line; nil for none.
  package var stroke: Stroke?

  /// A path, filled with a pattern or a colour, stroked, or both.
  package init(_ path: Path, fill: Fill?, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}
