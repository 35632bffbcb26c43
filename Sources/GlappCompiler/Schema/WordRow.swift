// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappText

/// One row of the schema: a word of the language in the places where it means one thing.
///
/// The key of the table is (parent, word), so one word may have several rows with different
/// parents. Everything that knows about words reads it here: the compiler, messages, help,
/// the reference, JSON.
package struct WordRow: Sendable {
  /// The word; its raw name is the English spelling unless `english` says otherwise.
  package let word: Word
  package let english: String
  package let swedish: String
  /// The kinds of element it may stand in; `.map` means top level.
  package let parents: ElementKinds
  /// Tells the two places of parent `.map` apart: true inside `map id "…" { … }`, where only
  /// settings stand, false at top level, beside it.
  package let inMapBlock: Bool
  /// Whether it may also stand in the block of a value (`feeling -2 { basis interpreted }`).
  package let inValues: Bool
  package let role: Role
  /// What follows the word; `SlotPattern` says how this is written.
  package let slots: String
  package let identity: Identity
  package let occurs: Occurrence
  package let block: Block
  /// Its key in the JSON form.
  package let json: String
  package let sensitivity: Sensitivity
  /// Whether the order among its siblings carries meaning (phases, steps, ranked lists).
  package let orderMatters: Bool
  package let meaning: Bilingual
  package let example: Bilingual
  /// The version of glapp that brought it.
  package let since: String

  /// What a statement with this word makes in the model.
  package enum Role: Equatable, Sendable {
    /// An element of this kind.
    case element(ElementKind)
    /// A property of the element it stands in.
    case property
    /// An instruction to the tool: includes, defaults, severities. The model keeps it as an
    /// entry like a property, save `include`, which the compiler carries out.
    case directive
  }

  /// Where an element gets its id.
  package enum Identity: Sendable {
    /// It has none and needs none.
    case none
    /// It may be written; else it is derived from the title.
    case optional
    /// It must be written.
    case required
    /// It has only an address (`a->b:refers`, `step:feeling`), unless an id is written.
    case address
  }

  /// How often it may stand in one parent.
  package enum Occurrence: Sendable { case once, many }

  /// What its block may hold.
  package enum Block: Sendable {
    /// No block.
    case none
    /// How the value is known: basis, evidence, note and the like.
    case value
    /// Statements of its own, by the rows that name its kind as parent.
    case children
  }

  /// How careful an export must be with it.
  package enum Sensitivity: Sendable { case open, restricted, quote }
}
