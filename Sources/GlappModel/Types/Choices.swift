// SPDX-License-Identifier: EUPL-1.2

/// Reading what the language offers as a fixed set of choices. The enumerations' raw values are
/// the English names of the choices, as the schema writes them.
extension ServiceMap {
  /// The choice of property `word`; nil when there is none, or none of these.
  package func choice<Choice: RawRepresentable & Sendable>(
    _ id: EntryID, _ word: Word, as _: Choice.Type = Choice.self
  ) -> Stated<Choice>? where Choice.RawValue == String {
    choices(id, word, as: Choice.self).first
  }

  /// All choices of properties `word`.
  package func choices<Choice: RawRepresentable & Sendable>(
    _ id: EntryID, _ word: Word, as _: Choice.Type = Choice.self
  ) -> [Stated<Choice>] where Choice.RawValue == String {
    names(id, word).compactMap { stated in
      Choice(rawValue: stated.value).map { choice in stated.map { _ in choice } }
    }
  }

  /// The choice in the slot `role` of an entry's own statement.
  package func choice<Choice: RawRepresentable>(
    _ role: SlotRole, of entry: EntryID, as _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    string(slot(role, of: entry)).flatMap(Choice.init(rawValue:))
  }

  /// The share in the own statement of `id` or in its property `share`.
  package func share(of id: EntryID) -> Stated<Share>? {
    if let share = share(slot(.share, of: id)) { return stated(share, by: id) }
    return properties(id, .share).lazy.compactMap { entry in
      self.share(self.slot(.value, of: entry)).map { self.stated($0, by: entry) }
    }.first
  }

  private func share(_ value: SlotValue?) -> Share? {
    if let amount = quantity(value) { return .amount(amount) }
    return string(value).flatMap(Share.Part.init(rawValue:)).map(Share.part)
  }

  /// The moment in the slot `role` of an entry.
  package func moment(_ role: SlotRole, of entry: EntryID) -> Moment? {
    switch slot(role, of: entry) {
    case .date(let date)?: .date(date)
    case .period(let index)?: .period(periods[Int(index)])
    case let value?:
      switch string(value) {
      case "start"?: .start
      case "end"?: .end
      case let text?: .other(text)
      case nil: nil
      }
    case nil: nil
    }
  }

  /// The moment that property `word` gives.
  package func moment(_ id: EntryID, _ word: Word) -> Stated<Moment>? {
    properties(id, word).lazy.compactMap { entry in
      self.moment(.value, of: entry).map { self.stated($0, by: entry) }
    }.first
  }

  /// The amount in the slot `role` of an entry.
  package func amount(_ role: SlotRole, of entry: EntryID) -> Amount? {
    let value = slot(role, of: entry)
    switch value {
    case .unknown?: return .unknown
    case .missing?: return .missing
    default:
      if let quantity = quantity(value) { return .quantity(quantity) }
      return string(value).map(Amount.text)
    }
  }

  /// The amount that property `word` gives.
  package func amount(_ id: EntryID, _ word: Word) -> Stated<Amount>? {
    properties(id, word).lazy.compactMap { entry in
      self.amount(.value, of: entry).map { self.stated($0, by: entry) }
    }.first
  }

  /// The period in property `word`, also where it is given as a single date.
  package func period(_ id: EntryID, _ word: Word) -> Stated<Period>? {
    moment(id, word).flatMap { stated in
      switch stated.value {
      case .date(let date): stated.map { _ in Period(from: date, to: date) }
      case .period(let period): stated.map { _ in period }
      default: nil
      }
    }
  }
}
