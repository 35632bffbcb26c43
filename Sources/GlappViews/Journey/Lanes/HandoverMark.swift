// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The lines and signs for a change of lead: unbroken where a relation carries it over, broken where
/// a gap stands, dashed with an empty head where the map does not say.
enum HandoverMark {
  /// What kind of line it is.
  enum Form: Sendable {
    case carried, broken, open

    init(_ change: JourneyLeads.Change) { self.init(change.carrier) }

    init(_ carrier: JourneyLeads.Carrier) {
      switch carrier {
      case .relation: self = .carried
      case .gap: self = .broken
      case .missing, .other, .undescribed: self = .open
      }
    }
  }

  static func stroke(_ form: Form, _ look: Look) -> Stroke {
    switch form {
    case .carried: Stroke(look.palette.ink, width: look.line(1.6))
    case .broken: Stroke(look.palette.gap.strong, width: look.line(1.6))
    case .open:
      Stroke(look.palette.muted, width: look.line(1.2), dash: [look.px(3), look.px(2.5)])
    }
  }

  /// The head of a line that ends at `tip`.
  static func head(_ tip: Point, _ direction: Point, _ form: Form, _ look: Look) -> SceneItem {
    let head = Path.arrowHead(
      at: tip, direction: direction, length: look.px(6), width: look.px(6.5))
    switch form {
    case .carried: return .path(head, fill: look.palette.ink)
    case .broken: return .path(head, fill: look.palette.gap.strong)
    case .open:
      return .path(
        head, fill: look.palette.panel, stroke: Stroke(look.palette.muted, width: look.line(1)))
    }
  }

  /// The sign in small, pointing to the right.
  static func sign(_ rect: Rect, _ form: Form, _ look: Look) -> [SceneItem] {
    let tip = Point(rect.maxX, rect.midY)
    let start = Point(rect.minX, rect.midY)
    let end = tip.moved(-look.px(5), 0)
    let stroke = stroke(form, look)
    guard form == .broken else {
      return [.line(start, end, stroke), head(tip, Point(1, 0), form, look)]
    }
    // the two sides of a gap
    let middle = (start.x + end.x) / 2
    let space = min(look.px(3), rect.width / 6)
    return [
      .line(start, Point(middle - space, rect.midY), stroke),
      .line(Point(middle + space, rect.midY), end, stroke),
      head(tip, Point(1, 0), form, look),
    ]
  }

  /// The ring that says: led before.
  static func ring(_ center: Point, _ look: Look) -> SceneItem {
    .circle(
      center, radius: look.px(3.4), fill: look.palette.panel,
      stroke: Stroke(look.palette.ink, width: look.line(1.4)))
  }
}
