// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappScene

/// The plot: marks at their places, lines for how far the answers lie apart, names where there is
/// room.
struct MatrixPlot {
  /// What stands in the plot, from (0, 0).
  private(set) var items: [SceneItem] = []
  let size: Size
  /// What had to give way.
  private(set) var facts = MatrixPlotFacts()

  private let content: MatrixContent
  private let look: Look
  private let frame: MatrixFrame

  /// With more marks than this, names far from their marks would bury the others.
  private static let mostTied = 26
  /// How many may still stand farther off then: what was chosen, and the first.
  private static let fewTied = 12
  /// From so many items on the lines through marks are thin, so that the marks stand out.
  private static let manyWhiskers = 24

  init(_ content: MatrixContent, size: Size, look: Look) {
    self.content = content
    self.look = look
    self.size = size
    let entries = content.placed
    let marks = entries.map { MatrixMark($0, look: look) }
    let widest = marks.map(\.radius).max() ?? 0
    frame = MatrixFrame(content, size: size, inset: widest + look.px(6), look: look)
    items = frame.items
    guard !entries.isEmpty else {
      let message = Self.message(content, frame.rect, look)
      // lines between fields must not run through it
      items += [.rect((message.bounds ?? .zero).inset(-look.px(8)), fill: look.palette.panel)]
      items += message
      return
    }
    draw(entries, marks)
  }

  private mutating func draw(_ entries: [MatrixEntry], _ marks: [MatrixMark]) {
    var field = ObstacleField()
    var whiskers: [SceneItem] = []
    let points = entries.map { frame.point($0.place?.x ?? 0, $0.place?.y ?? 0) }
    for (entry, point) in zip(entries, points) {
      whiskers += whisker(entry, point, &field)
    }
    let placement = MarkPlacement(
      zip(points, marks).map { MarkPlacement.Mark(point: $0, radius: $1.radius) },
      in: frame.rect.inset(1), field: field, gap: look.px(2))
    var free = placement.field
    let fieldNames = fieldNames(&free)
    let padding = Insets(x: look.px(4), y: look.px(1.5))
    let names = NamePlacement(
      wishes(entries, marks, placement), in: frame.rect.inset(look.px(3)), field: free,
      padding: padding)
    note(entries, placement, names)
    items += fieldNames + whiskers
    let edge = Stroke(look.palette.outline, width: look.line(0.8))
    items += placement.trays.map { tray in
      let title =
        content.words.say("Samma plats: ", "The same place: ")
        + content.words.list(tray.marks.map { entries[$0].label })
      return .group(
        SceneGroup(
          title: title,
          items: [.rect(tray.box, radius: look.px(5), fill: look.palette.card, stroke: edge)]))
    }
    items += leaders(entries, placement, names)
    items += markItems(entries, marks, points, placement)
    let nameStyle = Stroke(look.palette.hairline)
    for name in names.placed {
      let entry = entries[name.index]
      items.append(
        .group(
          SceneGroup(
            dataID: entry.address, part: "name", title: entry.title,
            items: [.rect(name.box, radius: look.px(3), fill: look.palette.card, stroke: nameStyle)]
              + name.block.items(in: name.box.inset(padding), align: .center))))
    }
  }

  /// Remembers what had to give way.
  private mutating func note(
    _ entries: [MatrixEntry], _ placement: MarkPlacement, _ names: NamePlacement
  ) {
    let named = Set(names.placed.map(\.index))
    for (index, entry) in entries.enumerated() {
      if !named.contains(index) { facts.unnamed.append(entry.label) }
      if placement.placed[index].center == nil {
        facts.unmarked.append(entry.label)
      } else if placement.placed[index].isAside {
        facts.aside.append(entry.label)
      }
    }
    facts.shared = placement.shared.map { $0.map { entries[$0].label } }
  }

  /// The lines through an item's place, with caps, or arrowheads where answers fall in two camps.
  private func whisker(
    _ entry: MatrixEntry, _ point: Point, _ field: inout ObstacleField
  ) -> [SceneItem] {
    let isMany = content.placed.count > Self.manyWhiskers
    let tone = entry.choice == .chosen ? look.palette.positive : look.palette.neutral
    let color = isMany ? look.palette.outline : tone.strong
    let stroke = Stroke(color, width: look.line(isMany ? 0.8 : 1.6))
    let cap = isMany ? 0 : look.px(4)
    var items: [SceneItem] = []
    func line(_ whisker: MatrixEntry.Whisker, _ a: Point, _ b: Point) {
      items.append(.line(a, b, stroke))
      field.addLine(a, b)
      let side = (b - a).unit.normal * cap
      if whisker.isPolarised {
        let length = look.px(isMany ? 4 : 7)
        for (tip, other) in [(a, b), (b, a)] where a.distance(to: b) > 2 * length {
          items.append(
            .path(
              .arrowHead(at: tip, direction: tip - other, length: length, width: length),
              fill: color))
        }
      } else if cap > 0 {
        items.append(.line(a + side, a - side, stroke))
        items.append(.line(b + side, b - side, stroke))
      }
      if cap > 0 {
        field.addLine(a + side, a - side)
        field.addLine(b + side, b - side)
      }
    }
    if let whisker = entry.whiskers.x {
      line(
        whisker, Point(frame.point(whisker.low, 0).x, point.y),
        Point(frame.point(whisker.high, 0).x, point.y))
    }
    if let whisker = entry.whiskers.y {
      line(
        whisker, Point(point.x, frame.point(0, whisker.low).y),
        Point(point.x, frame.point(0, whisker.high).y))
    }
    guard !items.isEmpty else { return [] }
    return [
      .group(
        SceneGroup(
          dataID: entry.address, part: "spread", title: content.spoken(entry), items: items))
    ]
  }

  /// Names of fields in a corner or at an edge of their own where nothing else stands.
  private mutating func fieldNames(_ field: inout ObstacleField) -> [SceneItem] {
    var items: [SceneItem] = []
    let style = look.small.weighted(.semibold)
    for named in content.fields.named {
      let area = frame.area(named.x, named.y).inset(look.px(8))
      let block = TextBlock(named.name, style: style, width: max(1, area.width), maxLines: 2)
      guard !block.lines.isEmpty, !block.isCut, block.height <= area.height else {
        facts.unplacedFields.append(named)
        continue
      }
      let outer = (x: named.x.lowerBound <= 0 ? 0.0 : 1, y: named.y.upperBound >= 1 ? 0.0 : 1)
      let spots = [
        outer, (1 - outer.x, outer.y), (0.5, outer.y), (outer.x, 1 - outer.y),
        (1 - outer.x, 1 - outer.y), (0.5, 1 - outer.y), (outer.x, 0.5), (0.5, 0.5),
      ]
      let boxes = spots.map { x, y in
        Rect(
          area.minX + x * (area.width - block.width),
          area.minY + y * (area.height - block.height), block.width, block.height)
      }
      guard let box = boxes.first(where: { field.isFree($0.inset(-2)) }) else {
        facts.unplacedFields.append(named)
        continue
      }
      field.add(box)
      items += block.items(in: box)
    }
    return items
  }

  private func wishes(
    _ entries: [MatrixEntry], _ marks: [MatrixMark], _ placement: MarkPlacement
  ) -> [NamePlacement.Wish] {
    let style = TextStyle(
      size: look.type.small, weight: .semibold, color: look.palette.ink)
    // what was chosen first, then by rank
    let order = entries.indices.sorted { a, b in
      let (one, other) = (entries[a].choice == .chosen, entries[b].choice == .chosen)
      return one != other ? one : a < b
    }
    let isMany = entries.count > Self.mostTied
    return order.enumerated().compactMap { rank, index in
      guard let center = placement.placed[index].center, let box = placement.boxes[index] else {
        return nil
      }
      var blocks: [TextBlock] = []
      for (width, lines) in [(150.0, 3), (230, 2), (190, 4), (120, 5)] {
        // more lines only for names that need them
        if lines > 3, let first = blocks.first, !first.isCut { break }
        let block = TextBlock(
          entries[index].title, style: style, width: look.px(width), maxLines: lines,
          balanced: true)
        let isKnown = blocks.contains { $0.lines == block.lines }
        if !block.lines.isEmpty, !isKnown { blocks.append(block) }
      }
      return NamePlacement.Wish(
        index: index, center: center, radius: marks[index].radius, box: box, blocks: blocks,
        reach: look.px(isMany && rank >= Self.fewTied ? 34 : isMany ? 90 : 240))
    }
  }

  private func leaders(
    _ entries: [MatrixEntry], _ marks: MarkPlacement, _ names: NamePlacement
  ) -> [SceneItem] {
    let thin = Stroke(look.palette.muted, width: look.line(0.8))
    let words = content.words
    return marks.leaders.map { leader in
      .group(
        SceneGroup(
          title: words.say("Flyttade från sin plats: ", "Moved from their place: ")
            + words.list(leader.marks.map { entries[$0].label }),
          items: [.line(leader.from, leader.to, thin)]))
    }
      + names.placed.compactMap { name in
        name.leader.map {
          .group(
            SceneGroup(
              dataID: entries[name.index].address, part: "leader",
              title: entries[name.index].title, items: [.line($0.from, $0.to, thin)]))
        }
      }
  }

  private func markItems(
    _ entries: [MatrixEntry], _ marks: [MatrixMark], _ points: [Point],
    _ placement: MarkPlacement
  ) -> [SceneItem] {
    entries.indices.map { index in
      let place = placement.placed[index]
      var items: [SceneItem] = []
      if place.isAside || place.center == nil {
        items.append(
          .circle(
            points[index], radius: look.px(2.6), fill: look.palette.ink,
            stroke: Stroke(look.palette.card, width: 1)))
      }
      if let center = place.center { items += marks[index].items(at: center) }
      let entry = entries[index]
      return .group(
        SceneGroup(
          dataID: entry.address, title: content.spoken(entry), role: .symbol, items: items))
    }
  }

  /// What stands in a plot without marks.
  private static func message(
    _ content: MatrixContent, _ rect: Rect, _ look: Look
  ) -> [SceneItem] {
    let area = rect.inset(look.px(16))
    let head = TextBlock(
      content.emptyMessage.heading, style: look.heading, width: area.width, maxLines: 2,
      balanced: true)
    let text = TextBlock(
      content.emptyMessage.text, style: look.body.colored(look.palette.muted),
      width: min(area.width, look.px(360)), maxLines: 6, balanced: true)
    let total = head.height + look.px(4) + text.height
    let top = max(area.minY, area.midY - total / 2)
    let under = Rect(area.minX, top + head.height + look.px(4), area.width, text.height)
    return head.items(in: Rect(area.minX, top, area.width, head.height), align: .center)
      + text.items(in: under, align: .center)
  }
}
