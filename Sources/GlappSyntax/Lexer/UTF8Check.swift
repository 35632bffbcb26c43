// SPDX-License-Identifier: EUPL-1.2

/// Whether bytes are UTF-8, and what they look like where they are not.
package enum UTF8Check {
  /// The offset of the first byte that is not valid UTF-8 (RFC 3629), or nil.
  package static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      // Eight ASCII bytes at a time: most text is.
      while index + 8 <= count {
        let word = UInt64(
          littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
            fromByteOffset: index, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        guard high == 0 else {
          index += high.trailingZeroBitCount / 8
          break
        }
        index += 8
      }
      guard index < count else { return nil }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length of the multi-byte sequence at `index`; 0 when it is malformed.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func isPart(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place < bytes.count && range.contains(bytes[place])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return isPart(index + 1) ? 2 : 0
    case 0xE0: return isPart(index + 1, 0xA0...0xBF) && isPart(index + 2) ? 3 : 0
    case 0xED: return isPart(index + 1, 0x80...0x9F) && isPart(index + 2) ? 3 : 0
    case 0xE1...0xEF: return isPart(index + 1) && isPart(index + 2) ? 3 : 0
    case 0xF0:
      return isPart(index + 1, 0x90...0xBF) && isPart(index + 2) && isPart(index + 3) ? 4 : 0
    case 0xF1...0xF3:
      return isPart(index + 1) && isPart(index + 2) && isPart(index + 3) ? 4 : 0
    case 0xF4:
      return isPart(index + 1, 0x80...0x8F) && isPart(index + 2) && isPart(index + 3) ? 4 : 0
    default: return 0
    }
  }

  /// What a file that is not UTF-8 probably is, as a message names it.
  package static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.count >= 2 {
      if bytes[0] == 0xFF && bytes[1] == 0xFE { return "UTF-16" }
      if bytes[0] == 0xFE && bytes[1] == 0xFF { return "UTF-16" }
      if bytes.prefix(64).filter({ $0 == 0 }).count > 8 { return "UTF-16 / binary" }
      if bytes[0] == 0x50 && bytes[1] == 0x4B { return "Word, zip" }
    }
    return "Windows-1252, ISO 8859-1?"
  }
}
