// SPDX-License-Identifier: EUPL-1.2

/// Known transitions between states.
package struct Flow: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.flow)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var unit: String? { map.text(id, .unit)?.value }
  package var transitions: [Transition] {
    map.properties(id, .transition).compactMap { entry in
      guard let from = map.string(map.slot(.source, of: entry)),
        let to = map.string(map.slot(.target, of: entry))
      else { return nil }
      let amount = map.amount(.value, of: entry) ?? .missing
      return Transition(from: from, to: to, amount: map.stated(amount, by: entry))
    }
  }

  /// How many went from one state to another.
  package struct Transition: Sendable {
    package let from: String
    package let to: String
    package let amount: Stated<Amount>
  }
}
