// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a name, taken eight at a time: reading a map hashes a name for nearly every word,
/// and then holds it against the one it is.
struct NameBytes {
  private let start: UnsafeRawPointer?
  let count: Int

  /// - Parameter text: the name; it must outlive the value.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    start = UnsafeRawPointer(text.baseAddress)
    count = text.count
  }

  /// The hash, in the upper half of the word, and whether all bytes are ASCII. It is the same in
  /// every run, and nothing that anybody sees depends on it.
  @inline(__always)
  func hashed() -> (hash: UInt64, isASCII: Bool) {
    var hash = UInt64(truncatingIfNeeded: count)
    var all: UInt64 = 0
    var place = 0
    while place &+ 8 < count {
      let word = word(place)
      all |= word
      hash = Self.mixed(hash, word)
      place &+= 8
    }
    all |= last
    hash = Self.mixed(hash, last) &* 0xD6E8_FEB8_6659_FD93
    return (hash & 0xFFFF_FFFF_0000_0000, all & 0x8080_8080_8080_8080 == 0)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// Whether the bytes are the same as those of another name.
  @inline(__always)
  func equal(_ other: NameBytes) -> Bool {
    guard count == other.count else { return false }
    var place = 0
    while place &+ 8 < count {
      guard word(place) == other.word(place) else { return false }
      place &+= 8
    }
    return last == other.last
  }

  @inline(__always)
  private func word(_ place: Int) -> UInt64 {
    start?.loadUnaligned(fromByteOffset: place, as: UInt64.self) ?? 0
  }

  /// The last eight bytes, whether some of them were taken before or not; all where there are
  /// fewer, so that nothing beyond the name is read.
  @inline(__always)
  private var last: UInt64 {
    guard let start, count > 0 else { return 0 }
    if count >= 8 { return start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) }
    if count >= 4 {
      let first = start.loadUnaligned(as: UInt32.self)
      let second = start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(first) | UInt64(second) << 32
    }
    func byte(_ place: Int) -> UInt64 {
      UInt64(start.load(fromByteOffset: place, as: UInt8.self))
    }
    return byte(0) | byte(count >> 1) << 8 | byte(count &- 1) << 16
  }
}
