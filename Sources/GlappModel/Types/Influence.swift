// SPDX-License-Identifier: EUPL-1.2

/// How one factor drives another.
package struct Influence: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.influence)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Where it begins; nil when the reference leads nowhere.
  package var source: EntryID? { map.references(.source, of: id).first }
  package var target: EntryID? { map.references(.target, of: id).first }
  package var sign: Stated<Polarity> {
    if case .sign(let sign)? = map.slot(.sign, of: id) { return map.stated(sign, by: id) }
    return map.stated(.uncertain, by: id)
  }
  /// How strong it is, 1–3.
  package var strength: Stated<Quantity>? { map.quantity(id, .strength) }
  package var isDelayed: Bool { map.has(id, .delay) }
  /// How long it takes before it shows: a time or words; nil when not said.
  package var delay: Stated<Amount>? { map.amount(id, .delay) }
}
