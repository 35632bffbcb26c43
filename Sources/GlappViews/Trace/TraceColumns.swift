// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// Which column everything stands in: claims to the left of what they rest on, like with like.
///
/// Layers after Sugiyama, Tagawa and Toda (1981): circles are cut first, each thing stands right
/// of all that rests on it, and a link that passes a column gets a place of its own in it, so that
/// no line runs behind a card.
struct TraceColumns {
  /// What stands in a column: a card, or a line that passes.
  enum Place: Hashable {
    case card(EntryID)
    /// The link by its number, and the column.
    case pass(link: Int, column: Int)
  }

  /// The places of each column, from the top.
  private(set) var columns: [[Place]] = []
  /// The links that are drawn: those that no circle cuts.
  private(set) var links: [TraceGraph.Link] = []
  /// The links that would close a circle.
  private(set) var circular: [TraceGraph.Link] = []
  /// The column of each card.
  private(set) var column: [EntryID: Int] = [:]

  init(_ content: TraceContent) {
    cutCircles(content)
    assignColumns(content)
    fill(content)
    TraceOrder.sort(&columns, chains: chains)
  }

  /// Each link as the places that it runs through, from the claim to its ground.
  var chains: [[Place]] {
    links.enumerated().map { number, link in
      let (from, to) = (column[link.claim] ?? 0, column[link.ground] ?? 0)
      let between = from + 1 < to ? Array(from + 1..<to) : []
      let passes = between.map { Place.pass(link: number, column: $0) }
      return [.card(link.claim)] + passes + [.card(link.ground)]
    }
  }

  /// Walks the links in depth and sets aside those that lead back to where the walk is.
  private mutating func cutCircles(_ content: TraceContent) {
    var out: [EntryID: [TraceGraph.Link]] = [:]
    for link in content.links { out[link.claim, default: []].append(link) }
    var done = Set<EntryID>()
    var open = Set<EntryID>()
    for start in content.elements where !done.contains(start) {
      var stack: [(id: EntryID, next: Int)] = [(start, 0)]
      open.insert(start)
      while let (id, next) = stack.last {
        let own = out[id] ?? []
        guard next < own.count else {
          stack.removeLast()
          open.remove(id)
          done.insert(id)
          continue
        }
        stack[stack.count - 1].next += 1
        let link = own[next]
        if open.contains(link.ground) {
          circular.append(link)
          continue
        }
        links.append(link)
        guard !done.contains(link.ground) else { continue }
        open.insert(link.ground)
        stack.append((link.ground, 0))
      }
    }
  }

  /// Right of all claims, and never left of where its kind belongs.
  private mutating func assignColumns(_ content: TraceContent) {
    var waiting: [EntryID: Int] = [:]
    var out: [EntryID: [EntryID]] = [:]
    for link in links {
      waiting[link.ground, default: 0] += 1
      out[link.claim, default: []].append(link.ground)
    }
    var level: [EntryID: Int] = [:]
    for id in content.elements { level[id] = Self.rank(content.map[id].kind) * 1_000 }
    var ready = content.elements.filter { waiting[$0] == nil }
    var index = 0
    while index < ready.count {
      let id = ready[index]
      index += 1
      for ground in out[id] ?? [] {
        level[ground] = max(level[ground] ?? 0, (level[id] ?? 0) + 1)
        waiting[ground, default: 1] -= 1
        if waiting[ground] == 0 { ready.append(ground) }
      }
    }
    let used = Set(level.values).sorted()
    let number = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    for (id, level) in level { column[id] = number[level] }
    columns = Array(repeating: [], count: used.count)
  }

  private mutating func fill(_ content: TraceContent) {
    for id in content.elements { columns[column[id] ?? 0].append(.card(id)) }
    for place in chains.flatMap(\.self) {
      if case .pass(_, let column) = place { columns[column].append(place) }
    }
  }

  /// The order of kinds from what is decided to what was heard.
  private static func rank(_ kind: ElementKind) -> Int {
    switch kind {
    case .decision, .recommendation: 0
    case .matrix: 1
    case .idea: 2
    case .opportunity, .challenge: 3
    // A theme gathers insights and a bridge answers to a gap: both stand just left of those.
    case .theme, .insight, .bridge: 5
    case .gap, .hinder, .enabler: 6
    case .evidence: 8
    case .source, .respondent, .slip: 9
    default: 7
    }
  }
}
