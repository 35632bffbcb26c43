// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where actors belong.
struct JourneyHomes: Sendable {
  private let map: ServiceMap
  private let order: [EntryID: Int]

  init(_ map: ServiceMap) {
    self.map = map
    var order: [EntryID: Int] = [:]
    for (index, id) in map.elements(.organisation).enumerated() { order[id] = index }
    self.order = order
  }

  /// How many organisations the map has.
  var count: Int { order.count }

  /// The one organisation that `id` is or belongs to; nil where there is none, or several.
  func organisation(of id: EntryID) -> EntryID? {
    if map[id].kind == .organisation { return id }
    if map[id].kind == .team { return nil }
    if let home = map.enclosing(.organisation, of: id) { return home }
    let at = map.references(.at, of: id) + map.references(id, .at).map(\.value)
    guard at.count == 1 else { return nil }
    return map[at[0]].kind == .organisation ? at[0] : map.enclosing(.organisation, of: at[0])
  }

  /// The place in the map's order of the organisation of `id`.
  func index(of id: EntryID) -> Int? { organisation(of: id).flatMap { order[$0] } }

  /// The organisation that `id` belongs to; the team, role or person itself where there is not one.
  func party(of id: EntryID) -> EntryID { organisation(of: id) ?? id }

  /// Who speaks for `id` in a relation: itself, and what it stands in up to its organisation.
  func names(of id: EntryID) -> [EntryID] {
    var names = [id]
    for home in map.ancestors(of: id)
    where map[home].kind == .unit || map[home].kind == .organisation { names.append(home) }
    if let home = organisation(of: id), !names.contains(home) { names.append(home) }
    return names
  }
}
