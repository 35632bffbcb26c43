// SPDX-License-Identifier: EUPL-1.2

/// The place of an entry in its map: an index into `ServiceMap.entries`, which is in preorder.
package struct EntryID: Hashable, Comparable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// The map itself.
  package static let root = EntryID(0)

  @inlinable package static func < (one: EntryID, other: EntryID) -> Bool {
    one.index < other.index
  }
}

/// An identifier as interned: equal ids mean equal text in Unicode normal form C. 0 is none.
package struct NameID: Hashable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// No name.
  package static let none = NameID(0)
}

/// A text of the map in `ServiceMap.texts`. 0 is none.
package struct TextID: Hashable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// No text.
  package static let none = TextID(0)
}
