// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import OrderedCollections

/// What the signs of the network mean: only those that are there.
struct NetworkLegend {
  let network: ActorNetwork
  let look: Look
  let words: ActorWords
  let map: ServiceMap

  /// The entries: first what is missing and what is strained, then boxes, then kinds of lines.
  var entries: [Legend.Entry] { missing + boxes + kinds + shades }

  private var palette: Palette { look.palette }

  private func has(_ test: (ActorNetwork.Node) -> Bool) -> Bool {
    network.nodes.contains(where: test) || network.untied.contains(where: test)
  }

  private func box(_ text: String, _ draw: (Rect) -> [SceneItem]) -> Legend.Entry {
    let size = Size(look.px(30), look.px(15))
    return Legend.Entry(text, size: size, sample: draw(Rect(origin: .zero, size: size).inset(1)))
  }

  // MARK: - What is missing

  private var missing: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if network.ties.contains(where: { $0.state == .missing }) {
      entries.append(line(words.missingLegend, .missing(palette), state: .missing))
    }
    if has({ $0.kind == .vacancy }) {
      let dashed = Stroke(
        palette.gap.strong, width: look.line(1.8), dash: [look.px(5), look.px(3)])
      entries.append(
        box(words.vacantLegend) {
          [.rect($0, radius: look.px(7), fill: palette.gap.tint, stroke: dashed)]
        })
    }
    if network.ties.contains(where: \.isStrained) {
      entries.append(line(words.strainedLegend, .strained(palette), isStrained: true))
    }
    if network.ties.contains(where: { $0.state == .absent }) {
      entries.append(line(words.absentLegend, .absent(palette), state: .absent))
    }
    return entries
  }

  // MARK: - Boxes

  private var boxes: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    func add(_ text: String, _ draw: (Rect) -> [SceneItem]) { entries.append(box(text, draw)) }
    let thin = Stroke(palette.neutral.strong, width: look.line(1.4))
    let pill = look.px(7)
    if has({ $0.kind == .person(isMain: true) }) {
      add(words.mainPerson) { [.rect($0, radius: pill, fill: palette.focus.strong)] }
    }
    if has({ $0.kind == .person(isMain: false) }) {
      add(words.person) { [.rect($0, radius: pill, fill: palette.neutral.strong)] }
    }
    if has({ $0.kind == .role }) {
      add(words.role) { [.rect($0, radius: pill, fill: palette.card, stroke: thin)] }
    }
    if has({ $0.kind == .organisation }) {
      let edge = Stroke(palette.neutral.strong, width: look.line(1.6))
      add(words.organisation) {
        [.rect($0, radius: look.px(3), fill: palette.neutral.tint, stroke: edge)]
      }
    }
    if has({ $0.kind == .team }) {
      add(words.team) { rect in
        let tip = look.px(6)
        let hexagon = Path.polyline(
          [
            Point(rect.minX, rect.midY), Point(rect.minX + tip, rect.minY),
            Point(rect.maxX - tip, rect.minY), Point(rect.maxX, rect.midY),
            Point(rect.maxX - tip, rect.maxY), Point(rect.minX + tip, rect.maxY),
          ], closed: true)
        let edge = Stroke(palette.ink, width: look.line(1.6))
        return [.path(hexagon, fill: palette.band.tint, stroke: edge)]
      }
    }
    if has(\.isMember) {
      let dotted = Stroke.dotted(palette.ink, width: look.line(1.5), gap: look.px(4))
      add(words.member) { [.rect($0, radius: pill, fill: palette.surface, stroke: dotted)] }
    }
    if has({ $0.kind == .touchpoint }) {
      let edge = Stroke(palette.outline, width: look.line(1))
      add(words.touchpoint) { [.rect($0, radius: 2, fill: palette.panel, stroke: edge)] }
    }
    return entries
  }

  // MARK: - Lines

  private var kinds: [Legend.Entry] {
    let kinds = OrderedSet(network.ties.filter { $0.state == .exists }.map(\.kind))
    return kinds.filter { $0 != .emptySeat }.map { line(text($0), TieLook($0, palette)) }
  }

  private func text(_ kind: ActorNetwork.TieKind) -> String {
    switch kind {
    case .relation(let type): words.verb(type)
    case .declared(let id, _): map.caption(of: id)
    case .plain: words.plain
    case .seat: words.seatLine
    case .emptySeat: words.vacantLegend
    case .bundle: words.bundleLegend
    case .gathered: words.gatheredLegend
    }
  }

  private var shades: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    let strengths = Set(network.ties.compactMap(\.strength))
    if strengths.count > 1 || (!strengths.isEmpty && network.ties.contains { $0.strength == nil }) {
      var thick = TieLook(.relation(.refers), palette)
      thick.width = 3.4
      entries.append(line(words.strengthLegend, thick))
    }
    if network.ties.contains(where: \.isInterpreted) {
      var pale = TieLook(.relation(.refers), palette)
      pale.color = pale.color.mixed(with: palette.surface, 0.45)
      entries.append(line(words.interpretedLegend, pale))
    }
    return entries
  }

  private func line(
    _ text: String, _ tie: TieLook, isStrained: Bool = false,
    state: ActorNetwork.State = .exists
  ) -> Legend.Entry {
    let size = Size(look.px(46), look.px(13))
    let points = [Point(0, size.height / 2), Point(size.width, size.height / 2)]
    let drawing = TieDrawing(look: look, tie: tie, isStrained: isStrained, state: state)
    return Legend.Entry(text, size: size, sample: drawing.items(points, hole: nil))
  }
}
