// SPDX-License-Identifier: EUPL-1.2

/// The small rules of JSON strings: UTF-8, escapes, and names in paths.
enum JSONText {
  /// The length of the UTF-8 sequence that begins at `index`; 0 when it is broken, too long a
  /// form, a surrogate, or beyond Unicode.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  /// What a one-letter escape stands for.
  static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The scalar of a `\u` escape, or of two that make a surrogate pair, and the bytes it takes.
  static func escapedScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = codeUnit(bytes, at: index) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard (0xD800...0xDBFF).contains(first), let second = codeUnit(bytes, at: index + 6),
      (0xDC00...0xDFFF).contains(second)
    else { return nil }
    let value = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
    return Unicode.Scalar(value).map { ($0, 12) }
  }

  /// The text of a string's inside that is known to be well formed.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      if let byte = simpleEscape(bytes[index + 1]) {
        plain.append(byte)
        index += 2
      } else if let (scalar, length) = escapedScalar(bytes, at: index) {
        plain.append(contentsOf: String(scalar).utf8)
        index += length
      } else {
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// A name as a step of a path: `.name`, or quoted in brackets when it is not a plain word.
  static func pathStep(_ name: String) -> String {
    let isPlain =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
      }
    return isPlain ? ".\(name)" : "[\(JSONValue.string(name).text())]"
  }

  private static func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for digit in bytes[(index + 2)..<(index + 6)] {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(digit - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(digit - 0x37)
      default: return nil
      }
    }
    return value
  }
}
