// SPDX-License-Identifier: EUPL-1.2

/// The place of an entry in its map: an index into `ServiceMap.entries`, which is in preorder.
package struct EntryID: Hashable, Comparable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// The map itself.
  @inlinable package static var root: EntryID { EntryID(0) }

  // Written out, since what the compiler makes up cannot be inlined into other modules.
  @inlinable package static func == (one: EntryID, other: EntryID) -> Bool {
    one.index == other.index
  }

  @inlinable package static func != (one: EntryID, other: EntryID) -> Bool {
    one.index != other.index
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(index) }

  @inlinable package static func < (one: EntryID, other: EntryID) -> Bool {
    one.index < other.index
  }
}

/// An identifier as interned: equal ids mean equal text in Unicode normal form C. 0 is none.
package struct NameID: Hashable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// No name.
  @inlinable package static var none: NameID { NameID(0) }

  @inlinable package static func == (one: NameID, other: NameID) -> Bool {
    one.index == other.index
  }

  @inlinable package static func != (one: NameID, other: NameID) -> Bool {
    one.index != other.index
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// A text of the map in `ServiceMap.texts`. 0 is none.
package struct TextID: Hashable, Sendable {
  package let index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// No text.
  @inlinable package static var none: TextID { TextID(0) }

  @inlinable package static func == (one: TextID, other: TextID) -> Bool {
    one.index == other.index
  }

  @inlinable package static func != (one: TextID, other: TextID) -> Bool {
    one.index != other.index
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
