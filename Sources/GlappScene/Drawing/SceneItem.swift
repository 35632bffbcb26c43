// SPDX-License-Identifier: EUPL-1.2

/// One thing in a picture, or a group of them.
package enum SceneItem: Sendable, Hashable {
  /// Things that belong together, usually one element of the map.
  case group(SceneGroup)
  /// An upright rectangle.
  case rect(RectShape)
  /// A circle.
  case circle(CircleShape)
  /// A line or an outline.
  case path(PathShape)
  /// One line of text.
  case text(TextRun)

  /// The smallest rectangle that holds it, widths of outlines left out; nil for an empty group.
  package var bounds: Rect? {
    switch self {
    case .group(let group): group.bounds
    case .rect(let shape): shape.rect
    case .circle(let shape):
      Rect(center: shape.center, size: Size(2 * shape.radius, 2 * shape.radius))
    case .path(let shape): shape.path.isEmpty ? nil : shape.path.bounds
    case .text(let run): run.bounds
    }
  }

  /// The same, moved by `dx` to the right and `dy` down.
  package func moved(_ dx: Double, _ dy: Double) -> SceneItem {
    switch self {
    case .group(var group):
      group.items = group.items.map { $0.moved(dx, dy) }
      return .group(group)
    case .rect(var shape):
      shape.rect = shape.rect.moved(dx, dy)
      return .rect(shape)
    case .circle(var shape):
      shape.center = shape.center.moved(dx, dy)
      return .circle(shape)
    case .path(var shape):
      shape.path = shape.path.moved(dx, dy)
      return .path(shape)
    case .text(var run):
      run.position = run.position.moved(dx, dy)
      return .text(run)
    }
  }
}

extension SceneItem {
  /// A rectangle filled with a colour.
  package static func rect(
    _ rect: Rect, radius: Double = 0, fill: Color?, stroke: Stroke? = nil
  ) -> SceneItem {
    .rect(RectShape(rect, radius: radius, fill: fill.map(Fill.color), stroke: stroke))
  }

  /// A circle filled with a colour.
  package static func circle(
    _ center: Point, radius: Double, fill: Color?, stroke: Stroke? = nil
  ) -> SceneItem {
    .circle(CircleShape(center, radius: radius, fill: fill.map(Fill.color), stroke: stroke))
  }

  /// An outline filled with a colour.
  package static func path(_ path: Path, fill: Color?, stroke: Stroke? = nil) -> SceneItem {
    .path(PathShape(path, fill: fill.map(Fill.color), stroke: stroke))
  }

  /// A path that is only a line.
  package static func line(_ path: Path, _ stroke: Stroke) -> SceneItem {
    .path(PathShape(path, fill: nil, stroke: stroke))
  }

  /// A straight line.
  package static func line(_ a: Point, _ b: Point, _ stroke: Stroke) -> SceneItem {
    .path(PathShape(.straight(a, b), fill: nil, stroke: stroke))
  }

  /// One line of text.
  package static func text(
    _ string: String, at position: Point, anchor: TextAnchor = .start, style: TextStyle,
    rotation: Double = 0
  ) -> SceneItem {
    .text(TextRun(string, at: position, anchor: anchor, style: style, rotation: rotation))
  }
}
