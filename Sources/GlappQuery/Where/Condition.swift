// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A condition on elements, read and understood.
indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The element says something of the kind.
  case has(Subject)
  case compare(Subject, Comparison, Operand)
  /// It has every one of these.
  case names(Subject, [Operand])
  /// It has one of these.
  case among(Subject, [Operand])
  /// It lies between the two, ends included.
  case span(Subject, Operand, Operand)
  /// One of its texts holds this.
  case contains(Subject, String)
  /// Its title or any text in it holds this.
  case mentions(String)
  /// It stands in an element.
  case within(EntryID)

  enum Comparison: String, Sendable {
    case equal = "=", unequal = "!=", less = "<", atMost = "<=", more = ">", atLeast = ">="

    /// Whether it asks for size.
    var needsSize: Bool { self != .equal && self != .unequal }
  }
}
