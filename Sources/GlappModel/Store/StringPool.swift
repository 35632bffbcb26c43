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
  package mutating func add(_ file: [UInt8], _ range: Range<Int>) -> UInt32 {
    file.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  /// The bytes of text `index`; empty when there is none.
  package func utf8(_ index: UInt32) -> ArraySlice<UInt8> {
    bytes[range(index)]
  }

  private func range(_ index: UInt32) -> Range<Int> {
    guard index > 0, index < ends.count else { return 0..<0 }
    return Int(ends[Int(index) - 1])..<Int(ends[Int(index)])
  }

  /// Whether text `index` is the same, byte for byte, as text `other` of another pool.
  package func areEqual(_ index: UInt32, _ other: UInt32, of pool: StringPool) -> Bool {
    let (one, two) = (range(index), pool.range(other))
    guard one.count == two.count else { return false }
    for place in 0..<one.count
    where bytes[one.lowerBound + place] != pool.bytes[two.lowerBound + place] {
      return false
    }
    return true
  }

  /// The pool of what `change` makes of each text, at the same indices.
  func mapped(_ change: (String) -> String) -> StringPool {
    var pool = StringPool()
    pool.reserve(texts: count, bytes: bytes.count)
    for index in 1..<UInt32(max(1, count)) { _ = pool.add(change(self[index]).utf8) }
    return pool
  }

  /// Text `index`; empty when there is none.
  package subscript(index: UInt32) -> String { String(decoding: utf8(index), as: UTF8.self) }
}
