// SPDX-License-Identifier: EUPL-1.2

/// A tie between two actors. It may also say that there is none: what ought to be there, or that
/// it was asked about and does not exist.
package struct Relation: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.relation)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Where it begins; nil when the reference leads nowhere.
  package var source: EntryID? { map.references(.source, of: id).first }
  /// Where it leads.
  package var target: EntryID? { map.references(.target, of: id).first }
  package var shape: ArrowShape {
    if case .arrow(let shape)? = map.slot(.arrow, of: id) { shape } else { .forward }
  }
  /// Its kind; nil when it is one that the map declares, or not understood.
  package var type: RelationKind? { map.choice(.kind, of: id) }
  /// The kind that the map declares itself.
  package var declaredType: EntryID? { map.references(.kind, of: id).first }
  /// What is written along it; empty when there is nothing.
  package var label: String { title }
  /// How strong it is, 1–5.
  package var strength: Stated<Quantity>? { map.quantity(id, .strength) }
  /// How often they meet, 1–5.
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  package var period: Stated<Moment>? { map.moment(id, .period) }
  /// Whether it ought to be there but is not.
  package var isMissing: Bool { map.has(id, .missing) }
  /// What ought to be there.
  package var missing: Stated<String>? { map.text(id, .missing) }
  /// Who has confirmed it.
  package var confirmedBy: [Stated<EntryID>] { map.references(id, .confirmedBy) }
  /// Whether it was asked about and there is no contact; not the same as nobody having asked.
  package var isAbsent: Bool { map.has(id, .noContact) }
  package var isStrained: Bool { map.has(id, .strained) }
  /// Whether it is laid down so.
  package var isFormal: Bool { map.has(id, .formal) }
  /// Whether it is so in practice.
  package var isActual: Bool { map.has(id, .actual) }
  package var touchpoints: [Stated<EntryID>] { map.references(id, .via) }
  /// Whether there is contact: neither missing nor absent.
  package var exists: Bool { !isMissing && !isAbsent }
}

/// What one actor does for or to another.
package enum RelationKind: String, CaseIterable, Sendable {
  case meets, refers, informs, funds, steers, decides, represents, supports, consults, employs
  case depends, power
}
