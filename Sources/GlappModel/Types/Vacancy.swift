// SPDX-License-Identifier: EUPL-1.2

/// A seat in a team that is empty (*vakant plats*).
package struct Vacancy: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.vacant)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The organisation, unit or role that is missing.
  package var actor: EntryID? { map.references(.item, of: id).first }
  package var reason: VacancyReason { map.choice(.kind, of: id) ?? .unknown }
  /// Why, in words; empty when nothing is said.
  package var explanation: String { title }
  package var since: Stated<CalendarDate>? { map.date(id, .since) }
  package var team: Team? { map.enclosing(.team, of: id).flatMap { Team($0, in: map) } }
}

/// Why a seat is empty.
package enum VacancyReason: String, CaseIterable, Sendable {
  case notAppointed = "not-appointed"
  /// Appointed, but hindered from coming.
  case prevented
  case unknown
}
