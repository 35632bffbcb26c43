// SPDX-License-Identifier: EUPL-1.2

/// Reading properties out of the flat store, each as a `Stated` value.
extension ServiceMap {
  /// The properties of `id` written with `word`, in order.
  package func properties(_ id: EntryID, _ word: Word) -> [EntryID] {
    children(of: id).filter { self[$0].word == word }
  }

  /// The first argument of `entry` in `role`.
  package func slot(_ role: SlotRole, of entry: EntryID) -> SlotValue? {
    slots(of: entry).first { $0.role == role }?.value
  }

  /// The elements that `entry` refers to in `role`, in order; unresolved ones are left out.
  package func references(_ role: SlotRole, of entry: EntryID) -> [EntryID] {
    slots(of: entry).compactMap {
      guard $0.role == role, case .reference(let target) = $0.value else { return nil }
      return target
    }
  }

  /// The text of a slot: a string, a name or the English name of a choice.
  package func string(_ value: SlotValue?) -> String? {
    switch value {
    case .text(let text)?, .unresolved(let text)?: texts[text.index]
    case .name(let name)?, .choice(let name)?: names[name.index]
    default: nil
    }
  }

  /// The quantity of a slot: single numbers and percentages are ranges of one.
  package func quantity(_ value: SlotValue?) -> Quantity? {
    switch value {
    case .number(let number)?: Quantity(low: number, high: number)
    case .percent(let number)?: Quantity(low: number, high: number, unit: .percent)
    case .quantity(let index)?: quantities[Int(index)]
    default: nil
    }
  }

  /// `value` with what `entry` says of how it is known.
  package func stated<Value: Sendable>(_ value: Value, by entry: EntryID) -> Stated<Value> {
    Stated(
      value, basis: basis(of: entry), evidence: evidence(of: entry),
      note: string(of: entry, .note) ?? "", entry: entry)
  }

  /// The text of the first property `word`.
  package func text(_ id: EntryID, _ word: Word) -> Stated<String>? {
    properties(id, word).lazy.compactMap { entry in
      self.ownText(entry).map { self.stated($0, by: entry) }
    }.first
  }

  /// The texts of all properties `word`.
  package func texts(_ id: EntryID, _ word: Word) -> [Stated<String>] {
    properties(id, word).compactMap { entry in ownText(entry).map { stated($0, by: entry) } }
  }

  /// The first number or range of property `word`.
  package func quantity(_ id: EntryID, _ word: Word) -> Stated<Quantity>? {
    properties(id, word).lazy.compactMap { entry in
      self.quantity(self.slot(.value, of: entry)).map { self.stated($0, by: entry) }
    }.first
  }

  /// The first choice or free name of property `word`.
  package func choice(_ id: EntryID, _ word: Word) -> Stated<String>? {
    properties(id, word).lazy.compactMap { entry in
      self.string(self.slot(.value, of: entry)).map { self.stated($0, by: entry) }
    }.first
  }

  /// All choices, free names and texts in the `value` slots of property `word`.
  package func names(_ id: EntryID, _ word: Word) -> [Stated<String>] {
    properties(id, word).flatMap { entry in
      slots(of: entry).compactMap { slot in
        slot.role == .value ? string(slot.value).map { stated($0, by: entry) } : nil
      }
    }
  }

  /// The elements that properties `word` refer to.
  package func references(_ id: EntryID, _ word: Word) -> [Stated<EntryID>] {
    properties(id, word).flatMap { entry in
      references(.value, of: entry).map { stated($0, by: entry) }
    }
  }

  /// The first date of property `word`.
  package func date(_ id: EntryID, _ word: Word) -> Stated<CalendarDate>? {
    properties(id, word).lazy.compactMap { entry -> Stated<CalendarDate>? in
      guard case .date(let date)? = self.slot(.value, of: entry) else { return nil }
      return self.stated(date, by: entry)
    }.first
  }

  /// Whether property `word` stands there at all (`confidential`, `strained`).
  package func has(_ id: EntryID, _ word: Word) -> Bool {
    children(of: id).contains { self[$0].word == word }
  }

  /// How `entry` is known: by its own word; by its evidence, which makes it stated; or by the
  /// nearest `default basis` around it.
  package func basis(of entry: EntryID) -> Basis? {
    if let own = self[entry].basis { return own }
    if hasEvidence(entry) { return .stated }
    guard !defaultBasis.isEmpty, self[entry].word.takesDefaultBasis, self[entry].kind != .property
    else { return nil }
    var current = entry
    while current != .root {
      current = self[current].parent
      if let basis = defaultBasis[current] { return basis }
    }
    return nil
  }

  /// Whether anything stands under `entry` that says where it is known from.
  package func hasEvidence(_ entry: EntryID) -> Bool {
    if slots(of: entry).contains(where: { $0.role == .from && self[entry].word != .from }) {
      return true
    }
    return children(of: entry).contains {
      self[$0].word == .evidence || self[$0].kind == .evidence || self[$0].word == .from
    }
  }

  /// The evidence and sources that `entry` rests on: what its own statement says it is `from`,
  /// evidence elements in its block, and what `from` in its block refers to.
  package func evidence(of entry: EntryID) -> [EntryID] {
    var found = self[entry].word == .from ? [] : references(.from, of: entry)
    for child in children(of: entry) {
      if self[child].kind == .evidence {
        found.append(child)
      } else if self[child].word == .evidence || self[child].word == .from {
        found += references(.value, of: child)
      }
    }
    return found
  }

  private func ownText(_ entry: EntryID) -> String? {
    if self[entry].title != .none { return texts[self[entry].title.index] }
    return string(slot(.value, of: entry))
  }

  private func string(of id: EntryID, _ word: Word) -> String? {
    properties(id, word).lazy.compactMap { self.ownText($0) }.first
  }
}
