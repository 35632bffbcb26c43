// SPDX-License-Identifier: EUPL-1.2

/// A word inside a statement that says what the argument after it is for
/// (`rate idea on criterion 5 by group`).
package struct Connective: Sendable {
  package let english: String
  package let swedish: String
  /// Whether no element may have it as id. Only English connectives are reserved; the clause
  /// words are known only where a row's slots ask for them, so ids may be called that.
  package let isReserved: Bool

  /// All of them, in the order of the reference.
  package static let all: [Connective] =
    [
      ("for", "för"), ("of", "hos"), ("by", "av"), ("from", "från"), ("at", "vid"),
      ("on", "på"), ("between", "mellan"), ("through", "genom"), ("with", "med"),
      ("against", "mot"), ("after", "efter"), ("date", "datum"), ("laps", "varv"),
      ("to", "till"), ("as", "som"),
    ].map { Connective(english: $0.0, swedish: $0.1, isReserved: true) }
    + [("share", "andel"), ("since", "sedan"), ("basis", "grund")]
    .map { Connective(english: $0.0, swedish: $0.1, isReserved: false) }
}
