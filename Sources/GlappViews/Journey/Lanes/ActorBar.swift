// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The bars that say how someone is there: form and height say it, the colour only who it is.
struct ActorBar {
  let look: Look
  let tone: Tone

  /// A bar around `center`.
  ///
  /// Tall and full leads; low and full is along; light with an outline follows from the team;
  /// dotted and empty is possible; dashed in the tone of gaps is an empty seat.
  func bar(
    _ center: Point, _ width: Double, _ kind: JourneyActors.Row.Kind,
    _ presence: JourneyActors.Presence
  ) -> SceneItem {
    if kind == .vacant {
      return .rect(vacant(Rect(center: center, size: Size(width, look.px(10)))))
    }
    return .rect(shape(Rect(center: center, size: Size(width, height(presence))), presence))
  }

  private func height(_ presence: JourneyActors.Presence) -> Double {
    look.px(presence.part == .leads ? 12 : 7)
  }

  func shape(_ rect: Rect, _ presence: JourneyActors.Presence) -> RectShape {
    let radius = rect.height / 2
    if presence.certainty < .said { return possible(rect) }
    let stroke = Stroke(tone.strong, width: look.line(1))
    return presence.part == .viaTeam
      ? RectShape(rect, radius: radius, fill: .color(tone.tint), stroke: stroke)
      : RectShape(rect, radius: radius, fill: tone.fill, stroke: stroke)
  }

  private func possible(_ rect: Rect) -> RectShape {
    RectShape(
      rect, radius: rect.height / 2, fill: .color(look.palette.panel),
      stroke: Stroke.dotted(tone.strong, width: look.line(1.6), gap: look.px(3.2)))
  }

  func vacant(_ rect: Rect) -> RectShape {
    RectShape(
      rect, radius: rect.height / 2, fill: .color(look.palette.panel),
      stroke: Stroke(
        look.palette.gap.strong, width: look.line(1.2), dash: [look.px(3), look.px(2.5)]))
  }

  /// The little square before a name.
  func swatch(_ rect: Rect, _ kind: JourneyActors.Row.Kind, isPossible: Bool) -> SceneItem {
    var shape: RectShape
    if kind == .vacant {
      shape = vacant(rect)
    } else if isPossible {
      shape = possible(rect)
    } else {
      shape = RectShape(
        rect, fill: tone.fill, stroke: Stroke(tone.strong, width: look.line(1)))
    }
    shape.radius = look.px(2)
    return .rect(shape)
  }
}
