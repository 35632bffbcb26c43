// SPDX-License-Identifier: EUPL-1.2

/// A seat in a team: who sits there, as what and how much of the time.
package struct Member: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.member)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The role, team or person; nil when the reference leads nowhere.
  package var actor: EntryID? { map.references(.item, of: id).first }
  /// What the member is in the team (*ordförande*).
  package var capacity: String? {
    map.string(map.slot(.as, of: id)) ?? map.string(map.slot(.label, of: id))
  }
  /// How large a part of a post.
  package var share: Stated<Share>? { map.share(of: id) }
  package var since: Stated<CalendarDate>? {
    if case .date(let date)? = map.slot(.since, of: id) { return map.stated(date, by: id) }
    return map.date(id, .since)
  }
  package var team: Team? { map.enclosing(.team, of: id).flatMap { Team($0, in: map) } }
}
