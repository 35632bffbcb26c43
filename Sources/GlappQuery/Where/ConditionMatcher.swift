// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// Holds elements against a condition.
///
/// A range meets `>=` only where all of it does: `3..5` is not surely at least 4. What is not
/// there meets no comparison, so `not severity >= 4` also holds for what has no severity.
struct ConditionMatcher {
  let map: ServiceMap
  let values: ElementValues

  init(_ map: ServiceMap) {
    self.map = map
    values = ElementValues(map: map)
  }

  func meets(_ id: EntryID, _ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { meets(id, $0) }
    case .any(let parts): parts.contains { meets(id, $0) }
    case .not(let inner): !meets(id, inner)
    case .has(let subject): values.has(id, subject)
    case .compare(let subject, .unequal, let operand): !equals(id, subject, operand)
    case .compare(let subject, .equal, let operand): equals(id, subject, operand)
    case .compare(let subject, let comparison, let operand):
      compares(id, subject, comparison, operand)
    case .names(let subject, let all): all.allSatisfy { equals(id, subject, $0) }
    case .among(let subject, let all): all.contains { equals(id, subject, $0) }
    case .span(let subject, let low, let high):
      spans(id, subject, low, high)
    case .contains(let subject, let text):
      values.texts(of: id, subject).contains { Self.holds($0, text) }
    case .mentions(let text): values.allTexts(of: id).contains { Self.holds($0, text) }
    case .within(let outer): id != outer && isInside(id, outer)
    }
  }

  // MARK: - Comparing

  private func equals(_ id: EntryID, _ subject: Subject, _ operand: Operand) -> Bool {
    if let quantity = operand.quantity, isCounted(id, subject) {
      return quantity.isSingle && quantity.low == Double(values.count(id, subject))
    }
    if values.values(of: id, subject).contains(where: { isEqual($0, operand) }) { return true }
    if let target = operand.target {
      return values.references(of: id, subject).contains { reaches($0, target) }
    }
    let wanted = (operand.choice ?? operand.text).lowercased()
    return values.texts(of: id, subject).contains { $0.lowercased() == wanted }
  }

  private func isEqual(_ value: SlotValue, _ operand: Operand) -> Bool {
    switch value {
    case .date(let date): operand.date.map { Self.holds(date, in: $0) } ?? false
    case .choice(let name):
      map.names[name.index] == (operand.choice ?? operand.text)
    case .unknown: operand.choice == "unknown"
    case .missing: operand.choice == "missing"
    default:
      if let wanted = operand.quantity, let own = map.quantity(value) {
        Measured(own) == Measured(wanted)
      } else {
        false
      }
    }
  }

  private func compares(
    _ id: EntryID, _ subject: Subject, _ comparison: Condition.Comparison, _ operand: Operand
  ) -> Bool {
    if isCounted(id, subject), let wanted = operand.quantity {
      let count = Double(values.count(id, subject))
      return Measured(Quantity(low: count, high: count)).meets(comparison, Measured(wanted))
    }
    return values.values(of: id, subject).contains { value in
      if case .date(let date) = value {
        guard let other = operand.date else { return false }
        return Measured(date).meets(comparison, Measured(other))
      }
      guard let own = map.quantity(value), let wanted = operand.quantity else { return false }
      return Measured(own).meets(comparison, Measured(wanted))
    }
  }

  private func spans(
    _ id: EntryID, _ subject: Subject, _ low: Operand, _ high: Operand
  ) -> Bool {
    // The same value must meet both ends: of two feelings one may lie below, one above.
    if isCounted(id, subject) {
      return compares(id, subject, .atLeast, low) && compares(id, subject, .atMost, high)
    }
    return values.values(of: id, subject).contains { value in
      if case .date(let date) = value, let from = low.date, let to = high.date {
        return Measured(date).meets(.atLeast, Measured(from))
          && Measured(date).meets(.atMost, Measured(to))
      }
      guard let own = map.quantity(value), let from = low.quantity, let to = high.quantity
      else { return false }
      return Measured(own).meets(.atLeast, Measured(from))
        && Measured(own).meets(.atMost, Measured(to))
    }
  }

  private func isCounted(_ id: EntryID, _ subject: Subject) -> Bool {
    subject.meaning == .evidence || subject.isCounted && !subject.isSized
  }

  // MARK: - References

  /// Whether one leads to the other: it is it, stands in it, or belongs to it.
  private func reaches(_ id: EntryID, _ target: EntryID) -> Bool {
    if id == target || isInside(id, target) { return true }
    guard map[target].kind == .organisation, ElementKinds.actor.holds(map[id].kind) else {
      return false
    }
    return Actor.organisations(of: [id], in: map).contains { $0.id == target }
  }

  private func isInside(_ id: EntryID, _ outer: EntryID) -> Bool {
    id.index > outer.index && id.index < map[outer].end
  }

  // MARK: - Texts and dates

  private static func holds(_ text: String, _ part: String) -> Bool {
    part.isEmpty || text.lowercased().contains(part.lowercased())
  }

  /// Whether a date lies in another that may be less exact: 11 February 2022 is in 2022.
  private static func holds(_ date: CalendarDate, in outer: CalendarDate) -> Bool {
    date.year == outer.year && (outer.month == nil || date.month == outer.month)
      && (outer.day == nil || date.day == outer.day)
  }
}
