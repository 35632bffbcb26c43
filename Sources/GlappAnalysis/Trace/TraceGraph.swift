// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// What every claim, choice and decision of a map rests on: decision → ideas and insights → pains
/// and gaps → evidence → sources; and the same turned around.
package struct TraceGraph: Sendable {
  /// One step of the way from a claim to its ground.
  package struct Link: Hashable, Sendable {
    package let claim: EntryID
    package let ground: EntryID
    package let relation: Relation
  }

  /// How a claim rests on its ground.
  package enum Relation: String, Hashable, Sendable {
    case restsOn = "rests-on"
    /// Evidence that speaks against the claim.
    case against
    /// A decision chose it, or set it aside.
    case chose
    case setAside = "set-aside"
  }

  package let map: ServiceMap
  private let down: [EntryID: [Link]]
  private let up: [EntryID: [Link]]

  /// - Complexity: linear in the map and its references.
  package init(_ map: ServiceMap) {
    self.map = map
    var down: [EntryID: [Link]] = [:]
    var up: [EntryID: [Link]] = [:]
    for index in map.entries.indices.dropFirst() where map.entries[index].kind != .property {
      let id = EntryID(index)
      let links = TraceGrounds(map: map).links(of: id)
      guard !links.isEmpty else { continue }
      down[id] = links
      for link in links { up[link.ground, default: []].append(link) }
    }
    self.down = down
    self.up = up
  }

  /// What an element rests on.
  package func grounds(of id: EntryID) -> [Link] { down[id] ?? [] }

  /// What rests on an element.
  package func claims(on id: EntryID) -> [Link] { up[id] ?? [] }

  /// Which way to walk.
  package enum Direction: Sendable { case grounds, claims }

  /// One line of a trace.
  package struct Step: Sendable {
    /// How far from the beginning, from 1.
    package let depth: Int
    package let element: EntryID
    package let relation: Relation
    /// Whether it has been followed further up in the trace already.
    package let isRepeated: Bool

    package init(depth: Int, element: EntryID, relation: Relation, isRepeated: Bool) {
      self.depth = depth
      self.element = element
      self.relation = relation
      self.isRepeated = isRepeated
    }
  }

  /// All that is reached from an element, in the order in which one would read it: each thing is
  /// followed once, where it comes first.
  ///
  /// - Complexity: linear in what is reached; a map may go in circles.
  package func walk(from id: EntryID, _ direction: Direction) -> [Step] {
    var steps: [Step] = []
    var followed: Set<EntryID> = [id]
    var open: [(link: Link, depth: Int)] = next(of: id, direction).map { ($0, 1) }.reversed()
    while let (link, depth) = open.popLast() {
      let element = direction == .grounds ? link.ground : link.claim
      let isNew = followed.insert(element).inserted
      let further = next(of: element, direction)
      steps.append(
        Step(
          depth: depth, element: element, relation: link.relation,
          isRepeated: !isNew && !further.isEmpty))
      if isNew { open += further.reversed().map { ($0, depth + 1) } }
    }
    return steps
  }

  /// The links between what is reached, each once.
  package func links(from id: EntryID, _ direction: Direction) -> [Link] {
    let reached = [id] + walk(from: id, direction).filter { !$0.isRepeated }.map(\.element)
    var seen = Set<EntryID>()
    return reached.filter { seen.insert($0).inserted }.flatMap { next(of: $0, direction) }
  }

  private func next(of id: EntryID, _ direction: Direction) -> [Link] {
    direction == .grounds ? grounds(of: id) : claims(on: id)
  }
}
