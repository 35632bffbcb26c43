// SPDX-License-Identifier: EUPL-1.2

/// Many short texts in one block of memory.
///
/// A million `String`s cost some 64 bytes each and an allocation; here a text costs its own
/// bytes and four more. Index 0 is always the empty text.
package struct StringPool: Sendable {
  /// All texts after each other, UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where each text ends; text `i` begins where text `i - 1` ends.
  package private(set) var ends: [UInt32] = [0]

  package init() {}

  /// A pool over memory that is already laid out so.
  package init(bytes: [UInt8], ends: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// How many texts there are, the empty one included.
  package var count: Int { ends.count }

  /// Room for `texts` more texts of `bytes` bytes together.
  package mutating func reserve(texts: Int, bytes count: Int) {
    ends.reserveCapacity(ends.count + texts)
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Adds a text and returns its index.
  package mutating func add(_ text: some Sequence<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  /// The same for a part of a file, which most texts are: not generic, since other modules call it
  /// for each text of a map.
  package mutating func add(_ text: ArraySlice<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  /// The bytes of text `index`; empty when there is none.
  package func utf8(_ index: UInt32) -> ArraySlice<UInt8> {
    guard index > 0, index < ends.count else { return [] }
    return bytes[Int(ends[Int(index) - 1])..<Int(ends[Int(index)])]
  }

  /// Text `index`; empty when there is none.
  package subscript(index: UInt32) -> String { String(decoding: utf8(index), as: UTF8.self) }
}
