// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What one element rests on directly, by its kind.
struct TraceGrounds {
  let map: ServiceMap

  /// The links from an element to its grounds: what it was made of first, its evidence last.
  func links(of id: EntryID) -> [TraceGraph.Link] {
    var seen = Set<EntryID>([id])
    func links(_ grounds: [EntryID], _ relation: TraceGraph.Relation) -> [TraceGraph.Link] {
      grounds.filter { seen.insert($0).inserted }.map {
        TraceGraph.Link(claim: id, ground: $0, relation: relation)
      }
    }
    var all: [TraceGraph.Link] = []
    if let decision = Decision(id, in: map) {
      all += links(decision.chose.map(\.value), .chose)
      all += links(decision.setAside.map(\.item), .setAside)
      all += links(items(of: decision), .restsOn)
    }
    all += links(parts(of: id), .restsOn)
    let evidence = evidence(of: id)
    all += links(evidence.filter { !isAgainst($0) }, .restsOn)
    all += links(evidence.filter(isAgainst), .against)
    return all
  }

  /// What the kind itself is made of.
  private func parts(of id: EntryID) -> [EntryID] {
    switch map[id].kind {
    case .idea:
      let idea = Idea(map: map, id: id)
      return idea.purposes.map(\.value) + idea.pains.map(\.id)
    case .opportunity: return Opportunity(map: map, id: id).answers.map(\.value)
    case .insight: return Insight(map: map, id: id).sources.map(\.value)
    case .theme:
      let theme = Theme(map: map, id: id)
      return theme.contents + theme.themes.map(\.id)
    case .gap: return Gap(map: map, id: id).pains.map(\.id)
    case .bridge: return map.homes(of: id, Gap.kinds, .for, .for).map(\.value)
    case .matrix: return Matrix(map: map, id: id).items
    case .evidence: return Evidence(map: map, id: id).sources.map(\.value)
    case .respondent: return map.enclosing(.source, of: id).map { [$0] } ?? []
    default: return []
    }
  }

  /// A decision that names nothing was made on all that its matrices hold.
  private func items(of decision: Decision) -> [EntryID] {
    guard decision.chose.isEmpty, decision.setAside.isEmpty else { return [] }
    return decision.matrices.compactMap { Matrix($0.value, in: map) }.flatMap(\.items)
  }

  /// The evidence of an element and of what it says in its block.
  private func evidence(of id: EntryID) -> [EntryID] {
    let values = map.children(of: id).filter { child in
      let entry = map[child]
      guard entry.kind == .property else { return isValue(child) }
      return entry.word != .from && entry.word != .evidence
    }
    return map.evidence(of: id) + values.flatMap { map.evidence(of: $0) }
  }

  /// Elements that are values of what they stand in: a feeling, a wait, an expectation.
  private func isValue(_ id: EntryID) -> Bool {
    [.feeling, .wait, .expectation, .branch, .figure].contains(map[id].kind)
  }

  private func isAgainst(_ id: EntryID) -> Bool { Evidence(id, in: map)?.isAgainst ?? false }
}
