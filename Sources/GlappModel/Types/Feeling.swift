// SPDX-License-Identifier: EUPL-1.2

/// How a step feels to someone. Several for the same person are several groups of people; none
/// is interpolated.
package struct Feeling: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.feeling)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// How it feels, on the map's scale; the range where opinions spread.
  package var value: Stated<Quantity>? {
    map.quantity(map.slot(.value, of: id)).map { map.stated($0, by: id) }
  }
  /// How it feels at the end of the step, where it changes within it.
  package var end: Stated<Quantity>? {
    map.quantity(map.slot(.target, of: id)).map { map.stated($0, by: id) }
  }
  /// Who feels so; empty when it is the person of the journey.
  package var actors: [EntryID] { map.references(.of, of: id) }
  /// How large a part of them.
  package var share: Stated<Share>? { map.share(of: id) }
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  package var step: Step? { map.enclosing(.step, of: id).flatMap { Step($0, in: map) } }
}
