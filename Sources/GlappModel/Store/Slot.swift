// SPDX-License-Identifier: EUPL-1.2

/// One argument of an entry: which part of the statement it fills, and with what.
package struct Slot: Sendable {
  package var value: SlotValue
  package var role: SlotRole

  @inlinable package init(_ role: SlotRole, _ value: SlotValue) {
    self.role = role
    self.value = value
  }
}

/// What an argument is for. Parts that stand behind a connective are named after it.
package enum SlotRole: UInt8, CaseIterable, Sendable {
  /// The statement's own value: `severity 4`, `by handlaggare`, `kind interview`.
  case value
  /// The two ends of a tie: `relation a -> b`, `influence a -> b`, `link`.
  case source, target, arrow
  /// What a tie, a view, a vacancy or a branch is of kind.
  case kind
  /// The sign of an influence.
  case sign
  /// A label, a reason, a text besides the title.
  case label
  /// What is rated, voted for, chosen.
  case item
  case criterion
  case x, y
  /// Behind the connective of the same name.
  case `for`, of, by, from, at, on, between, through, with, against, after, date, laps, to, `as`
  /// A share of a group (`some`, `30%`).
  case share
  case since
  case because
}

/// What fills a slot. At most nine bytes, so that a slot takes sixteen.
package enum SlotValue: Sendable {
  case number(Double)
  case percent(Double)
  /// A range, a duration or a range of either: an index into `ServiceMap.quantities`.
  case quantity(UInt32)
  case text(TextID)
  /// An element of the map.
  case reference(EntryID)
  /// A reference that could not be resolved, as written.
  case unresolved(TextID)
  /// One of a fixed set, by its English name.
  case choice(NameID)
  /// A free name, such as a tag.
  case name(NameID)
  case date(CalendarDate)
  /// From and to: an index into `ServiceMap.periods`.
  case period(UInt32)
  case sign(Polarity)
  case arrow(ArrowShape)
  /// `unknown`: asked, and they don't know.
  case unknown
  /// `missing`: the source has no number here.
  case missing
}

/// The sign of a causal influence.
package enum Polarity: UInt8, Sendable {
  /// More of one gives more of the other.
  case plus
  /// More of one gives less of the other.
  case minus
  /// It depends, or opinions differ.
  case uncertain
}

/// The direction of a tie.
package enum ArrowShape: UInt8, Sendable {
  case forward, both, undirected
}
