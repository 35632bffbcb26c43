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
  /// The names by their hash (open addressing): the hash in the upper half, the name's number in
  /// the lower; 0 is free. With the hash beside the number, what does not match is passed over
  /// without looking at its text, and a larger table is filled without reading names again.
  private var table: [UInt64]
  /// Names with letters outside ASCII; made when a name not in normal form first comes up.
  private var canonical: [String: UInt32]?

  package init() { table = [UInt64](repeating: 0, count: 1_024) }

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
    let name = NameBytes(text)
    let index = UInt32(truncatingIfNeeded: table[place(of: name, name.hashed().hash)])
    return index == 0 ? nil : index
  }

  /// The number of the identifier in `text`.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let name = NameBytes(text)
    let (hash, isASCII) = name.hashed()
    // Lead bytes up to 0xC5 are Latin letters in normal form; later ones may be marks.
    if !isASCII, canonical != nil || text.contains(where: { $0 > 0xC5 }) {
      return internCanonical(text, hash)
    }
    let place = place(of: name, hash)
    if table[place] != 0 { return UInt32(truncatingIfNeeded: table[place]) }
    let index = append(text)
    table[place] = hash | UInt64(index)
    if ends.count * 2 > table.count { grow() }
    return index
  }

  /// Where the name with these bytes stands in the table, or where it would.
  private func place(of name: NameBytes, _ hash: UInt64) -> Int {
    let mask = table.count - 1
    var place = Self.firstPlace(hash) & mask
    while table[place] != 0 {
      let index = UInt32(truncatingIfNeeded: table[place])
      if table[place] ^ hash == UInt64(index), isName(index, name) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// Where the search for a name begins, before it is cut to the size of the table.
  private static func firstPlace(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) }

  private func isName(_ index: UInt32, _ name: NameBytes) -> Bool {
    let range = Int(ends[Int(index) - 1])..<Int(ends[Int(index)])
    return bytes.withUnsafeBufferPointer {
      name.equal(NameBytes(UnsafeBufferPointer(rebasing: $0[range])))
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: ends.count - 1)
  }

  private mutating func internCanonical(
    _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> UInt32 {
    var known = canonical ?? nonASCIINames()
    let name = String(decoding: text, as: UTF8.self)
    canonical = nil
    defer { canonical = known }
    if let index = known[name] { return index }
    let index = append(text)
    known[name] = index
    if ends.count * 2 > table.count { grow() }
    insert(hash | UInt64(index))
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
    let old = table
    table = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { insert(entry) }
  }

  private mutating func insert(_ entry: UInt64) {
    let mask = table.count - 1
    var place = Self.firstPlace(entry) & mask
    while table[place] != 0 { place = (place + 1) & mask }
    table[place] = entry
  }
}
