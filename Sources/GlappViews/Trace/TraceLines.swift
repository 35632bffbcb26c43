// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The lines of a trace: from the right edge of a claim to the left edge of what it rests on,
/// through the places kept free for them.
struct TraceLines {
  let items: [SceneItem]

  init(
    _ columns: TraceColumns, _ rects: [TraceColumns.Place: Rect], _ content: TraceContent,
    look: Look
  ) {
    let chains = columns.chains
    let out = Self.ports(chains.map { ($0.first, $0.dropFirst().first) }, rects)
    let into = Self.ports(chains.map { ($0.last, $0.dropLast().last) }, rects)
    // What was chosen lies on top of the others.
    let order = columns.links.indices.sorted {
      (Self.weight(columns.links[$0].relation), $0) < (Self.weight(columns.links[$1].relation), $1)
    }
    items = order.map { number in
      let link = columns.links[number]
      var points: [Point] = []
      for (index, place) in chains[number].enumerated() {
        guard let rect = rects[place] else { continue }
        switch index {
        case 0: points.append(Point(rect.maxX, out[number] ?? rect.midY))
        case chains[number].count - 1:
          points.append(Point(rect.minX, into[number] ?? rect.midY))
        default: points += [Point(rect.minX, rect.midY), Point(rect.maxX, rect.midY)]
        }
      }
      let words = content.words.told(
        link, content.map.caption(of: link.claim), content.map.caption(of: link.ground))
      return .group(
        SceneGroup(
          title: words, role: .symbol,
          items: [.line(.smooth(points), Self.stroke(link.relation, look))]))
    }
  }

  /// How a line of a relation is drawn.
  static func stroke(_ relation: TraceGraph.Relation, _ look: Look) -> Stroke {
    switch relation {
    case .restsOn: Stroke(look.palette.outline, width: look.line(1.2))
    case .chose: Stroke(look.palette.positive.strong, width: look.line(2.4))
    case .setAside:
      Stroke(look.palette.neutral.strong, width: look.line(1.4), dash: [look.px(6), look.px(4)])
    case .against:
      .dotted(look.palette.negative.strong, width: look.line(2), gap: look.px(5))
    }
  }

  private static func weight(_ relation: TraceGraph.Relation) -> Int {
    switch relation {
    case .restsOn: 0
    case .setAside: 1
    case .against: 2
    case .chose: 3
    }
  }

  /// Where each line meets its card: spread along the edge in the order of the other ends, so that
  /// lines of one card do not cross.
  private static func ports(
    _ ends: [(own: TraceColumns.Place?, other: TraceColumns.Place?)],
    _ rects: [TraceColumns.Place: Rect]
  ) -> [Int: Double] {
    var lines: [TraceColumns.Place: [Int]] = [:]
    for (number, end) in ends.enumerated() {
      if let own = end.own { lines[own, default: []].append(number) }
    }
    var ports: [Int: Double] = [:]
    for (place, numbers) in lines {
      guard let rect = rects[place] else { continue }
      func height(_ number: Int) -> Double {
        ends[number].other.flatMap { rects[$0]?.midY } ?? 0
      }
      let sorted = numbers.sorted { (height($0), $0) < (height($1), $1) }
      for (index, number) in sorted.enumerated() {
        ports[number] = rect.minY + rect.height * Double(index + 1) / Double(sorted.count + 1)
      }
    }
    return ports
  }
}
