// SPDX-License-Identifier: EUPL-1.2

/// Gives each distinct identifier a small number, so that names are compared as integers.
///
/// Identifiers are equal when they are canonically equivalent (Unicode normal form C). Bytes
/// are hashed as they are: ASCII and precomposed Latin letters, which nearly all names consist of, are in
/// normal form already. Only a name with other marks goes through `String`, whose equality is
/// canonical equivalence.
package struct Interner: Sendable {
  /// All names after each other, UTF-8; name 0 is empty.
  package private(set) var bytes: [UInt8] = []
  /// Where each name ends.
  package private(set) var ends: [UInt32] = [0]
  private var table: [UInt32]
  /// Names with letters outside ASCII; made when a name not in normal form first comes up.
  private var canonical: [String: UInt32]?

  package init() { table = [UInt32](repeating: 0, count: 1_024) }

  /// How many names there are, the empty one included.
  package var count: Int { ends.count }

  /// The text of name `index`.
  package subscript(index: UInt32) -> String {
    guard index > 0, Int(index) < ends.count else { return "" }
    return String(decoding: bytes[Int(ends[Int(index) - 1])..<Int(ends[Int(index)])], as: UTF8.self)
  }

  /// The number of `text`.
  package mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The number of `text` if it is known.
  package func lookup(_ text: String) -> UInt32? {
    var copy = self
    let before = count
    let index = copy.intern(text)
    return Int(index) < before ? index : nil
  }

  /// The number of the name whose bytes are those of `text`, if it is known.
  package func lookup(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while table[place] != 0 {
      let index = Int(table[place])
      let start = Int(ends[index - 1])
      if Int(ends[index]) - start == text.count, matches(text, at: start) { return table[place] }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }

  /// The number of the identifier in `text`.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var needsCanonical = false
    var isASCII: UInt8 = 0
    for byte in text {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      isASCII |= byte
      // Lead bytes up to 0xC5 are Latin letters in normal form; later ones may be marks.
      if byte > 0xC5 { needsCanonical = true }
    }
    hash ^= hash >> 32
    if isASCII >= 0x80, needsCanonical || canonical != nil {
      return internCanonical(text, hash: hash)
    }
    return internBytes(text, hash: hash)
  }

  private mutating func internBytes(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let index = table[place]
      if index == 0 { break }
      let start = Int(ends[Int(index) - 1])
      if Int(ends[Int(index)]) - start == text.count, matches(text, at: start) { return index }
      place = (place + 1) & mask
    }
    let index = append(text)
    table[place] = index
    if ends.count * 2 > table.count { grow() }
    return index
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<text.count where bytes[start + index] != text[index] { return false }
      return true
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  private mutating func internCanonical(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) -> UInt32 {
    var known = canonical ?? nonASCIINames()
    let name = String(decoding: text, as: UTF8.self)
    canonical = nil
    defer { canonical = known }
    if let index = known[name] { return index }
    let index = append(text)
    known[name] = index
    if ends.count * 2 > table.count { grow() }
    insert(index)
    return index
  }

  private func nonASCIINames() -> [String: UInt32] {
    var known: [String: UInt32] = [:]
    for index in 1..<max(1, ends.count) {
      let name = self[UInt32(index)]
      if name.utf8.contains(where: { $0 >= 0x80 }), known[name] == nil {
        known[name] = UInt32(index)
      }
    }
    return known
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 4)
    for index in 1..<ends.count { insert(UInt32(index)) }
  }

  private mutating func insert(_ index: UInt32) {
    let range = Int(ends[Int(index) - 1])..<Int(ends[Int(index)])
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while table[place] != 0 { place = (place + 1) & mask }
    table[place] = index
  }
}
