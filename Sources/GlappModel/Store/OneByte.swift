// SPDX-License-Identifier: EUPL-1.2

// Plain enumerations of at most 256 cases, told apart by their one byte.
//
// What the compiler makes up for `==` cannot be inlined into other modules: there each comparison
// would be a call through a table, and reading a map compares words and kinds for every statement.

extension Word {
  /// The number of the case in the order of declaration.
  @inlinable package var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (one: Word, other: Word) -> Bool { one.byte == other.byte }
  @inlinable package static func != (one: Word, other: Word) -> Bool { one.byte != other.byte }
}

extension ElementKind {
  /// The number of the case in the order of declaration.
  @inlinable package var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (one: ElementKind, other: ElementKind) -> Bool {
    one.byte == other.byte
  }
  @inlinable package static func != (one: ElementKind, other: ElementKind) -> Bool {
    one.byte != other.byte
  }
}

extension SlotRole {
  /// The number of the case in the order of declaration.
  @inlinable package var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (one: SlotRole, other: SlotRole) -> Bool {
    one.byte == other.byte
  }
  @inlinable package static func != (one: SlotRole, other: SlotRole) -> Bool {
    one.byte != other.byte
  }
}

extension Basis {
  /// The number of the case in the order of declaration.
  @inlinable package var byte: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (one: Basis, other: Basis) -> Bool { one.byte == other.byte }
  @inlinable package static func != (one: Basis, other: Basis) -> Bool { one.byte != other.byte }
}
