// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

extension TraceGraph {
  /// What belongs to an element that claims nothing itself, such as a step or a person: what stands
  /// in it, what says that it is at it or of it, and what stands in the journeys that somebody goes,
  /// as far as something is claimed by that. In the order of the map.
  ///
  /// - Complexity: linear in what stands in it and what refers to it.
  package func holdings(of id: EntryID) -> [EntryID] {
    var found: Set<EntryID> = []
    func enter(_ home: EntryID) {
      for entry in map.descendants(of: home) where isTraced(entry) { found.insert(entry) }
    }
    enter(id)
    for link in map.backlinks.to(id) {
      let entry = map[link.from]
      let owner = entry.kind == .property ? entry.parent : link.from
      if isTraced(owner), owner != id { found.insert(owner) }
      if map[owner].kind == .journey, link.role == .for || entry.word == .for { enter(owner) }
    }
    // What stands in something that is listed follows from it.
    return found.sorted().filter { entry in
      !map.ancestors(of: entry).contains { $0 != id && found.contains($0) }
    }
  }

  /// Kinds that claim something, whether or not anything rests on them yet.
  private static let claims = ElementKinds(
    .pain, .gain, .need, .gap, .bridge, .question, .opportunity, .insight, .idea, .decision, .theme)

  /// Whether an element can rest on something, or something on it.
  package func isPart(_ id: EntryID) -> Bool {
    let others = ElementKinds(
      .evidence, .source, .respondent, .slip, .matrix, .criterion, .question)
    return isTraced(id) || others.holds(map[id].kind)
  }

  private func isTraced(_ id: EntryID) -> Bool { Self.claims.holds(map[id].kind) }
}
