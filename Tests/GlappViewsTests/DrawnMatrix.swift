// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// A matrix read back from its picture, as somebody who looks at it would.
struct DrawnMatrix {
  var names: [(id: String, box: Rect)] = []
  /// The forms of marks, by element.
  var marks: [String: [Rect]] = [:]
  /// The labels in the marks, and where they stand.
  var labels: [String: (text: String, at: Point)] = [:]
  /// The dots at true places, by element.
  var dots: [String: Point] = [:]
  /// Lines that say something: how far answers lie apart, and what ties names to marks.
  var lines: [(Point, Point)] = []
  /// How far answers lie apart, by element: level lines and upright ones.
  var spreads: [String: [(Point, Point)]] = [:]
  /// Frames around marks at one place.
  var trays: [Rect] = []
  /// The words of each row of the list, by element.
  var rows: [String: String] = [:]
  /// All words of the list with its legend.
  var listed: [String] = []
  /// All words in the plot, with where they stand.
  var texts: [TextRun] = []
  /// Where numbers of the level axis and of the upright one stand.
  var xTicks: [Double: Double] = [:]
  var yTicks: [Double: Double] = [:]
  var frame = Rect.zero

  init(_ scene: Scene) {
    guard case .group(let plot)? = scene.items.dropFirst().first,
      case .group(let list)? = scene.items.dropFirst(2).first
    else { return }
    if case .rect(let shape)? = plot.items.first { frame = shape.rect }
    readTicks(plot.items)
    read(plot.items)
    texts = Self.runs(plot.items)
    listed = Self.runs(list.items).map(\.string)
    readList(list.items)
  }

  /// All lines of text, in paint order.
  static func runs(_ items: [SceneItem]) -> [TextRun] {
    items.flatMap { item -> [TextRun] in
      switch item {
      case .group(let group): runs(group.items)
      case .text(let run): [run]
      default: []
      }
    }
  }

  /// All groups, those in others too.
  static func groups(_ items: [SceneItem]) -> [SceneGroup] {
    items.flatMap { item -> [SceneGroup] in
      guard case .group(let group) = item else { return [] }
      return [group] + groups(group.items)
    }
  }

  private mutating func readTicks(_ items: [SceneItem]) {
    for case .text(let run) in items {
      let number = run.string.replacing(",", with: ".").replacing("−", with: "-")
      guard let value = Double(number) else { continue }
      if run.anchor == .middle {
        xTicks[value] = run.position.x
      } else if run.anchor == .end {
        yTicks[value] = run.position.y - TextMetrics.capHeight(run.style.size) / 2
      }
    }
  }

  private mutating func read(_ items: [SceneItem]) {
    for case .group(let group) in items {
      guard let id = group.dataID else {
        // frames around marks, and lines to those that stand aside
        for case .rect(let shape) in group.items { trays.append(shape.rect) }
        lines += Self.straight(group.items)
        continue
      }
      switch group.part {
      case "name":
        if case .rect(let shape)? = group.items.first { names.append((id, shape.rect)) }
      case "spread":
        spreads[id] = Self.straight(group.items)
        lines += Self.straight(group.items)
      case "leader": lines += Self.straight(group.items)
      case nil:
        for part in group.items {
          if case .text(let run) = part {
            let middle = run.position.moved(0, -TextMetrics.capHeight(run.style.size) / 2)
            labels[id] = (run.string, middle)
          } else if case .circle(let shape) = part {
            dots[id] = shape.center
            marks[id, default: []].append(Rect(center: shape.center, size: Size(6, 6)))
          } else if let bounds = part.bounds {
            marks[id, default: []].append(bounds)
          }
        }
      default: continue
      }
    }
  }

  private static func straight(_ items: [SceneItem]) -> [(Point, Point)] {
    items.compactMap { item in
      guard case .path(let shape) = item, shape.fill == nil,
        case .move(let a)? = shape.path.segments.first,
        case .line(let b)? = shape.path.segments.last
      else { return nil }
      return (a, b)
    }
  }

  private mutating func readList(_ items: [SceneItem]) {
    for case .group(let group) in items {
      if let id = group.dataID, group.part == "list" {
        rows[id] = Self.runs(group.items).map(\.string).joined(separator: " ")
      }
      readList(group.items)
    }
  }

  /// Where a number stands along an axis, by the numbers at the axis.
  static func place(_ value: Double, _ ticks: [Double: Double]) -> Double? {
    let known = ticks.sorted { $0.key < $1.key }
    guard let low = known.first, let high = known.last, low.key < high.key else { return nil }
    return low.value
      + (value - low.key) / (high.key - low.key) * (high.value - low.value)
  }
}
