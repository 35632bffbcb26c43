// SPDX-License-Identifier: EUPL-1.2

/// Where a step leads, if not to the next: a branch, a jump or a return. In a circular journey a
/// return is a new round, not a setback.
package struct Branch: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.branch)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The step it leads to; nil when the reference leads nowhere.
  package var target: EntryID? { map.references(.item, of: id).first }
  /// What is written along it; empty when there is nothing.
  package var label: String { title }
  /// How large a part goes this way.
  package var share: Quantity? { map.quantity(map.slot(.share, of: id)) }
  /// How many rounds.
  package var laps: Quantity? { map.quantity(map.slot(.laps, of: id)) }
  package var step: Step? { map.enclosing(.step, of: id).flatMap { Step($0, in: map) } }
}
