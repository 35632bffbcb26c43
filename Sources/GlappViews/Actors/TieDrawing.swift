// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Draws a line along its way: dashes, teeth where it is strained, signs at its ends, a break
/// where contact is missing.
struct TieDrawing {
  let look: Look
  let tie: TieLook
  /// Whether it is drawn with teeth.
  let isStrained: Bool
  let state: ActorNetwork.State

  /// The line from the beginning to the end of `points`, which lie close together; `hole` is the
  /// box of its words, which a missing contact breaks off at.
  func items(_ points: [Point], hole: Rect?) -> [SceneItem] {
    guard points.count > 1 else { return [] }
    let marks = endMarks(points)
    let body = trimmed(points)
    var items: [SceneItem] = []
    if state == .missing, let hole {
      items += broken(Path.polyline(body).places(every: 2).map(\.point), hole)
    } else {
      items.append(.line(path(body), stroke))
      if tie.isDouble {
        items.append(.line(path(body), Stroke(look.palette.surface, width: look.line(1.8))))
      }
      if state == .missing { items += breakMark(middle(body)) }
    }
    if state == .absent { items += cross(body, hole) }
    return items + marks
  }

  /// Dashes along teeth must be longer than a tooth, or neither is seen.
  private var stroke: Stroke {
    var stroke = tie.stroke(look)
    if isStrained, !tie.isRound { stroke.dash = stroke.dash.map { $0 * 2.2 } }
    return stroke
  }

  private func path(_ points: [Point]) -> Path {
    isStrained ? teeth(points) : .polyline(points)
  }

  /// The line with teeth, straight near its ends.
  private func teeth(_ points: [Point]) -> Path {
    let places = Path.polyline(points).places(every: look.px(5))
    let calm = 2
    guard places.count > 2 * calm + 3 else { return .polyline(points) }
    let height = look.px(3.6)
    return .polyline(
      places.enumerated().map { index, place in
        guard index > calm, index < places.count - 1 - calm else { return place.point }
        return place.point + place.direction.normal * (index % 2 == 0 ? height : -height)
      })
  }

  // MARK: - Missing and absent

  private func broken(_ points: [Point], _ hole: Rect) -> [SceneItem] {
    let air = hole.inset(-look.px(3))
    let head = Array(points.prefix { !air.contains($0) })
    let tail = Array(points.reversed().prefix { !air.contains($0) }.reversed())
    guard head.count + tail.count < points.count else {
      // a number stands for the words, and is no break by itself
      return [.line(path(points), stroke)]
    }
    var items: [SceneItem] = []
    for (piece, edge) in [(head, head.last), (tail, tail.first)] {
      guard piece.count > 1, let edge else { continue }
      items.append(.line(path(piece), stroke))
      let towards = edge == piece.last ? piece[piece.count - 2] : piece[1]
      let side = (towards - edge).unit.normal * look.px(5)
      items.append(
        .line(edge + side, edge - side, Stroke(tie.color, width: look.line(2.2), cap: .round)))
    }
    return items
  }

  /// Two short strokes across the line, with nothing between them.
  private func breakMark(_ place: PathPlace) -> [SceneItem] {
    let along = place.direction * look.px(3.5)
    let across = (place.direction.normal + place.direction * 0.35) * look.px(6)
    let stroke = Stroke(tie.color, width: look.line(2.2), cap: .round)
    let gap = Path.polyline(
      [
        place.point - along - across, place.point + along - across,
        place.point + along + across, place.point - along + across,
      ], closed: true)
    return [.path(gap, fill: look.palette.surface)]
      + [-1.0, 1.0].map { side in
        let middle = place.point + along * side
        return .line(middle - across, middle + across, stroke)
      }
  }

  /// A cross on the line, clear of its words.
  private func cross(_ points: [Point], _ hole: Rect?) -> [SceneItem] {
    let line = Path.polyline(points)
    let air = hole?.inset(-look.px(4))
    let shares = (0...20).flatMap { [0.5 - 0.022 * Double($0), 0.5 + 0.022 * Double($0)] }
    let place =
      shares.lazy.compactMap { line.place(at: $0) }
      .first { !(air?.contains($0.point) ?? false) } ?? middle(points)
    let r = look.px(5)
    let stroke = Stroke(look.palette.muted, width: look.line(1.8), cap: .round)
    let c = place.point
    return [
      .line(c.moved(-r, -r), c.moved(r, r), stroke), .line(c.moved(-r, r), c.moved(r, -r), stroke),
    ]
  }

  private func middle(_ points: [Point]) -> PathPlace {
    Path.polyline(points).place(at: 0.5) ?? PathPlace(point: points[0], direction: Point(1, 0))
  }

  // MARK: - Ends

  /// The line without what the signs at its ends cover.
  private func trimmed(_ points: [Point]) -> [Point] {
    cut(cut(points, covered(tie.tail)).reversed(), covered(tie.head)).reversed()
  }

  private func covered(_ mark: TieLook.Mark) -> Double {
    switch mark {
    case .none, .openArrow, .bar: 0
    case .filledArrow, .hollowArrow: look.px(7) * grow
    case .disc, .ring, .square: look.px(6)
    case .diamond: look.px(11)
    }
  }

  /// Signs grow a little with their line.
  private var grow: Double { max(1, min(1.5, tie.width / 2)) * min(look.palette.lineScale, 1.3) }

  private func cut(_ points: [Point], _ length: Double) -> [Point] {
    guard length > 0, points.count > 1 else { return points }
    var left = length
    for index in 1..<points.count {
      let piece = points[index - 1].distance(to: points[index])
      if piece > left {
        return [points[index - 1].mixed(with: points[index], left / piece)] + points[index...]
      }
      left -= piece
    }
    return Array(points.suffix(2))
  }

  private func endMarks(_ points: [Point]) -> [SceneItem] {
    let reversed = Array(points.reversed())
    return mark(tie.tail, at: points[0], back: direction(points))
      + mark(tie.head, at: reversed[0], back: direction(reversed))
  }

  /// Where the line goes from its first point, seen over the length of a sign.
  private func direction(_ points: [Point]) -> Point {
    let ahead = cut(points, look.px(8))
    return (ahead[0] - points[0]).unit
  }

  private func mark(_ mark: TieLook.Mark, at tip: Point, back: Point) -> [SceneItem] {
    let color = tie.color
    let thin = Stroke(color, width: look.line(1.4))
    let ground = look.palette.surface
    let along = back * -1
    switch mark {
    case .none: return []
    case .filledArrow:
      return [
        .path(
          .arrowHead(
            at: tip, direction: along, length: look.px(9) * grow, width: look.px(7.5) * grow),
          fill: color)
      ]
    case .hollowArrow:
      return [
        .path(
          .arrowHead(at: tip, direction: along, length: look.px(9), width: look.px(8)),
          fill: ground, stroke: thin)
      ]
    case .openArrow:
      let arrow = Path.openArrowHead(
        at: tip, direction: along, length: look.px(8), width: look.px(8))
      return [.line(arrow, Stroke(color, width: look.line(1.6), cap: .round))]
    case .disc: return [.circle(tip + back * look.px(3), radius: look.px(3.2), fill: color)]
    case .ring:
      return [
        .circle(tip + back * look.px(3.2), radius: look.px(2.8), fill: ground, stroke: thin)
      ]
    case .diamond:
      let side = back.normal * look.px(3.8)
      let half = back * look.px(5.5)
      return [
        .path(
          .polyline([tip, tip + half + side, tip + half * 2, tip + half - side], closed: true),
          fill: color)
      ]
    case .square:
      let side = back.normal * look.px(3)
      let deep = back * look.px(6)
      return [
        .path(
          .polyline([tip + side, tip + deep + side, tip + deep - side, tip - side], closed: true),
          fill: ground, stroke: thin)
      ]
    case .bar:
      let middle = tip + back * look.px(4)
      let side = back.normal * look.px(5)
      return [.line(middle + side, middle - side, Stroke(color, width: look.line(2.4)))]
    }
  }
}
