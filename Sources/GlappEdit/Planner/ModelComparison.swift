// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Whether two maps say the same, however they are written.
package enum ModelComparison {
  /// Compares all entries in order: words, ids, titles, arguments and what references lead to.
  /// `ignoringDerivation` an id that a title gave equals the same one written.
  ///
  /// - Complexity: linear in the maps.
  package static func areEqual(
    _ one: ServiceMap, _ other: ServiceMap, ignoringDerivation: Bool = false
  ) -> Bool {
    guard one.entries.count == other.entries.count, one.slots.count == other.slots.count else {
      return false
    }
    for index in one.entries.indices {
      let a = one.entries[index]
      let b = other.entries[index]
      guard a.word == b.word, a.kind == b.kind, a.basis == b.basis, a.parent == b.parent,
        a.end == b.end, a.slotCount == b.slotCount,
        ignoringDerivation || a.hasDerivedName == b.hasDerivedName,
        (a.title == .none) == (b.title == .none),
        one.names.areEqual(a.name.index, b.name.index, of: other.names),
        one.texts.areEqual(a.title.index, b.title.index, of: other.texts)
      else { return false }
    }
    return zip(one.slots, other.slots).allSatisfy { a, b in
      a.role == b.role && areEqual(a.value, one, b.value, other)
    }
  }

  private static func areEqual(
    _ a: SlotValue, _ one: ServiceMap, _ b: SlotValue, _ other: ServiceMap
  ) -> Bool {
    switch (a, b) {
    case (.number(let a), .number(let b)), (.percent(let a), .percent(let b)): a == b
    case (.quantity(let a), .quantity(let b)):
      one.quantities[Int(a)] == other.quantities[Int(b)]
    case (.text(let a), .text(let b)), (.unresolved(let a), .unresolved(let b)):
      one.texts.areEqual(a.index, b.index, of: other.texts)
    case (.reference(let a), .reference(let b)): a == b
    case (.choice(let a), .choice(let b)), (.name(let a), .name(let b)):
      one.names.areEqual(a.index, b.index, of: other.names)
    case (.date(let a), .date(let b)): a == b
    case (.period(let a), .period(let b)): one.periods[Int(a)] == other.periods[Int(b)]
    case (.sign(let a), .sign(let b)): a == b
    case (.arrow(let a), .arrow(let b)): a == b
    case (.unknown, .unknown), (.missing, .missing): true
    default: false
    }
  }
}
