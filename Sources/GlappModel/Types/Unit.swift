// SPDX-License-Identifier: EUPL-1.2

/// A part of an organisation (*enhet*).
package struct Unit: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.unit)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var short: Stated<String>? { map.text(id, .short) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var missions: [Stated<String>] { map.texts(id, .mission) }
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  package var organisation: Organisation? {
    map.enclosing(.organisation, of: id).flatMap { Organisation($0, in: map) }
  }
  package var units: [Unit] { Unit.children(of: id, in: map) }
  package var roles: [Role] { map.views(map.joined(Role.kinds, with: id, .at, .at)) }
  package var label: String { short?.value ?? caption }
}
