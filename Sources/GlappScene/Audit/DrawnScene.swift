// SPDX-License-Identifier: EUPL-1.2

/// A scene's texts, filled shapes and mere lines in paint order, as the audit looks at them.
struct DrawnScene {
  /// A line of text.
  struct Text {
    var run: TextRun
    /// Its place in paint order.
    var order: Int
    /// The band between ascenders and descenders, without the space between lines.
    var band: Rect
    /// Whether its band is upright or on end; what is askew is not held against other things.
    var isAligned: Bool
  }

  /// A filled shape.
  struct Shape {
    var item: SceneItem
    var fill: Fill
    var order: Int
    var bounds: Rect
  }

  /// A path with a stroke and no fill.
  struct Line {
    var path: Path
    var order: Int
  }

  private(set) var texts: [Text] = []
  private(set) var shapes: [Shape] = []
  private(set) var lines: [Line] = []
  private(set) var groups: [SceneGroup] = []
  private var order = 0

  /// Goes through all groups of `scene`.
  init(_ scene: Scene) {
    var stack = [scene.items[...]]
    while var rest = stack.popLast() {
      guard let item = rest.popFirst() else { continue }
      stack.append(rest)
      order += 1
      switch item {
      case .group(let group):
        groups.append(group)
        stack.append(group.items[...])
      case .text(let run): add(run)
      case .rect(let shape): add(item, shape.fill, shape.rect)
      case .circle(let shape): add(item, shape.fill, item.bounds ?? .zero)
      case .path(let shape):
        add(item, shape.fill, shape.path.bounds)
        if shape.fill == nil, let stroke = shape.stroke, stroke.width > 0 {
          lines.append(Line(path: shape.path, order: order))
        }
      }
    }
  }

  private mutating func add(_ item: SceneItem, _ fill: Fill?, _ bounds: Rect) {
    // marks smaller than this hold no text
    guard let fill, bounds.width >= 4, bounds.height >= 4 else { return }
    shapes.append(Shape(item: item, fill: fill, order: order, bounds: bounds))
  }

  private mutating func add(_ run: TextRun) {
    guard run.string.contains(where: { $0 != " " }) else { return }
    let w = run.width
    let left: Double
    switch run.anchor {
    case .start: left = 0
    case .middle: left = -w / 2
    case .end: left = -w
    }
    // what a browser reports for a line of text, less a tenth of its height above and below
    let band = Rect(
      minX: left, minY: -0.85 * run.style.size, maxX: left + w, maxY: 0.12 * run.style.size)
    let along = Point.polar(.zero, 1, degrees: run.rotation)
    let turned = Path.roundedRect(band).mapped { run.position + along * $0.x + along.normal * $0.y }
    let quarterTurns = run.rotation / 90
    texts.append(
      Text(
        run: run, order: order, band: turned.bounds,
        isAligned: abs(quarterTurns - quarterTurns.rounded()) < 0.001))
  }
}

extension DrawnScene.Shape {
  /// Whether `point` lies on the shape.
  func covers(_ point: Point) -> Bool {
    guard bounds.contains(point) else { return false }
    switch item {
    case .circle(let shape): return shape.center.distance(to: point) <= shape.radius
    case .path(let shape): return shape.path.containsInFill(point)
    case .rect, .group, .text: return true
    }
  }
}
