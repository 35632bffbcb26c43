// SPDX-License-Identifier: EUPL-1.2

/// Finds what must not stand in a map, nor be repeated by any message: identity numbers,
/// telephone numbers and e-mail addresses of human beings.
///
/// Works on bytes, so that comments, ids and text that does not parse are covered too.
package enum PrivateData {
  /// What kind of detail was found.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// A Swedish personal identity or coordination number whose check digit is right.
    case identityNumber
    /// Digits that have the form and date of one, with a wrong check digit.
    case possibleIdentityNumber
    case phoneNumber
    case emailAddress
  }

  /// One place where something was found.
  package struct Match: Hashable, Sendable {
    package let kind: Kind
    package let range: TextRange
  }

  /// Everything private in `bytes`, in order.
  ///
  /// - Complexity: linear; a byte that is neither digit nor `@` costs one comparison.
  package static func matches(in bytes: [UInt8]) -> [Match] {
    bytes.withUnsafeBufferPointer(matches(in:))
  }

  package static func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    var found: [Match] = []
    var index = 0
    // The end of the last match: what stands before it belongs to it.
    var floor = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        let scan = DigitScan(bytes, at: index, floor: floor)
        if let match = scan.match {
          found.append(match)
          floor = Int(match.range.end)
          index = floor
        } else {
          index = scan.end
        }
      } else if byte == UInt8(ascii: "@") {
        if let range = address(in: bytes, around: index, floor: floor) {
          found.append(Match(kind: .emailAddress, range: range))
          floor = Int(range.end)
          index = floor
        } else {
          index += 1
        }
      } else {
        index += 1
      }
    }
    return found
  }

  /// The text with everything private as stars, one for each byte of it.
  package static func masked(_ text: String) -> String {
    var text = text
    let found = text.withUTF8 { matches(in: $0) }
    guard !found.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for match in found {
      for index in match.range.start..<match.range.end { bytes[Int(index)] = UInt8(ascii: "*") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The range of the e-mail address around the `@` at `at`; nil when it is none.
  private static func address(
    in bytes: UnsafeBufferPointer<UInt8>, around at: Int, floor: Int
  ) -> TextRange? {
    var start = at
    while start > floor, at - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
    guard start < at else { return nil }
    var end = at + 1
    var lastDot: Int?
    while end < bytes.count, end - at < 255 {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < bytes.count, isLetter(bytes[end + 1]) || isDigit(bytes[end + 1]) else {
          break
        }
        lastDot = end
      } else if !isLetter(byte), !isDigit(byte), byte != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    guard let lastDot, lastDot > at + 1, end - lastDot > 2,
      bytes[lastDot + 1..<end].allSatisfy(isLetter)
    else { return nil }
    return TextRange(start, end)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Letters, those outside ASCII included.
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isLocal(_ byte: UInt8) -> Bool {
    if isLetter(byte) || isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return true
    default: return false
    }
  }
}
