// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// The `slots` of a row, read once into parts. `SlotSyntax.md` describes how they are written.
package struct SlotPattern: Sendable {
  /// Parts without a connective, in order.
  package let positional: [Part]
  /// Parts behind a connective, by its English spelling.
  package let clauses: [Clause]
  /// All parts in the order they are written, each with the English spelling of the connective
  /// before it, where there is one.
  package let written: [(connective: String?, part: Part)]

  /// One argument.
  package struct Part: Sendable {
    package let role: SlotRole
    package let isOptional: Bool
    package let types: [SlotType]
    /// The bracket it stands in, counted from 1: what stands in one is left out together. 0
    /// outside brackets.
    package let group: Int

    /// Whether commas may join several.
    package var isList: Bool { types.contains(where: \.isList) }
  }

  /// A connective and what follows it.
  package struct Clause: Sendable {
    package let connective: String
    package let part: Part
  }

  /// Reads a row's slots.
  ///
  /// - Precondition: the text follows `SlotSyntax.md`; the table is ours, and a test reads all of it.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { SlotReader(text: $0).pattern() }
  }

  init(positional: [Part], clauses: [Clause], written: [(connective: String?, part: Part)]) {
    self.positional = positional
    self.clauses = clauses
    self.written = written
  }
}

/// What an argument may be.
package enum SlotType: Sendable {
  case id, title
  case ref(ElementKinds)
  case refs(ElementKinds)
  case number(ClosedRange<Double>?)
  case numbers
  case integer(ClosedRange<Double>?)
  case percent
  case range(ClosedRange<Double>?)
  case duration, date, period
  case text, texts
  case name, names
  case choice([Choice])
  case choices([Choice])
  case arrow, sign, unknown, missing

  /// One of a fixed set, in both languages.
  package struct Choice: Hashable, Sendable {
    package let english: String
    package let swedish: String
  }

  /// Whether commas may join several.
  package var isList: Bool {
    switch self {
    case .refs, .texts, .names, .choices, .numbers: true
    default: false
    }
  }
}
