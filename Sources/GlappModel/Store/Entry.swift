// SPDX-License-Identifier: EUPL-1.2

/// One statement of the map as the model keeps it: an element, or a property of one.
///
/// Entries stand in preorder in one flat array, so the children of entry `i` begin at `i + 1`,
/// the next sibling of `c` is at `entries[c].end`, and a subtree is a range of indices. A tree
/// of objects costs several times the memory for a map of a million statements.
package struct Entry: Sendable {
  /// The word of the language it was written with.
  package var word: Word
  /// What it is; `.property` when it has no identity of its own.
  package var kind: ElementKind
  /// How it is known, where it says so itself.
  package var basis: Basis?
  /// Whether its id was derived from its title.
  package var hasDerivedName: Bool
  /// The entry it stands in; the map stands in itself.
  package var parent: EntryID
  /// The index after its last descendant.
  package var end: UInt32
  /// Its id; `.none` when it has only an address.
  package var name: NameID
  /// Its title or text; `.none` when it has none.
  package var title: TextID
  /// Its first slot in `ServiceMap.slots`.
  package var firstSlot: UInt32
  /// How many slots it has.
  package var slotCount: UInt32

  @inlinable package init(word: Word, kind: ElementKind, parent: EntryID) {
    self.word = word
    self.kind = kind
    self.parent = parent
    basis = nil
    hasDerivedName = false
    end = 0
    name = .none
    title = .none
    firstSlot = 0
    slotCount = 0
  }
}

/// How a claim is known.
package enum Basis: UInt8, CaseIterable, Sendable {
  /// A source says it.
  case stated
  /// A source implies it.
  case implied
  /// The makers of the map read it into what sources say.
  case interpreted
  /// Nobody knows yet.
  case assumed
}
