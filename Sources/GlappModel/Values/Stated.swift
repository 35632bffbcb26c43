// SPDX-License-Identifier: EUPL-1.2

/// A value together with how it is known. Every value of the model is read as one.
package struct Stated<Value: Sendable>: Sendable {
  package let value: Value
  /// How it is known; nil when nobody has said.
  package let basis: Basis?
  /// The evidence and sources it rests on.
  package let evidence: [EntryID]
  /// A remark on it; empty when there is none.
  package let note: String
  /// The entry that states it: its address, for tracing.
  package let entry: EntryID

  package init(
    _ value: Value, basis: Basis?, evidence: [EntryID], note: String, entry: EntryID
  ) {
    self.value = value
    self.basis = basis
    self.evidence = evidence
    self.note = note
    self.entry = entry
  }

  /// The same statement about another value.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Stated<Other> {
    Stated<Other>(transform(value), basis: basis, evidence: evidence, note: note, entry: entry)
  }

  /// Whether no source says it: it is then drawn outlined, not filled.
  package var isInterpretation: Bool { basis == .interpreted || basis == .assumed }
}
