// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// The value of a string token.
package struct StringLiteral {
  package let value: String
  /// Escapes that mean nothing, with the range of each; the text keeps them as written.
  package let badEscapes: [TextRange]

  package init(_ token: Token, in source: SourceText) {
    let bytes = source.bytes
    var content = Self.contentRange(token, bytes)
    if token.kind == .multilineString {
      value = Self.unescaped(Self.dedented(bytes[content])[...]).value
      // In the text as it is written: taking indentation off moves what follows it.
      badEscapes = token.flags.contains(.hasEscapes) ? Self.unescaped(bytes[content]).bad : []
      return
    }
    if !token.flags.contains(.hasEscapes) {
      value = String(decoding: bytes[content], as: UTF8.self)
      badEscapes = []
      return
    }
    if content.isEmpty { content = content.lowerBound..<content.lowerBound }
    let text = Self.unescaped(bytes[content])
    value = text.value
    badEscapes = text.bad
  }

  /// What stands between the quotes.
  package static func contentRange(_ token: Token, _ bytes: [UInt8]) -> Range<Int> {
    var start = Int(token.offset)
    var end = Int(token.end)
    if token.kind == .multilineString {
      start += 3
      if !token.flags.contains(.faulty), end - 3 >= start { end -= 3 }
      return start..<max(start, end)
    }
    start += quoteLength(bytes, at: start)
    if !token.flags.contains(.faulty) {
      if end - 1 >= start, bytes[end - 1] == UInt8(ascii: "\"") {
        end -= 1
      } else if end - 3 >= start {
        end -= 3
      }
    }
    return start..<max(start, end)
  }

  private static func quoteLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case ..<0x80: 1
    case ..<0xE0: 2
    default: 3
    }
  }

  /// As in Swift: the indentation of the closing quotes is taken off every line, and the
  /// line ends next to the quotes do not count.
  private static func dedented(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in content {
      if byte == 0x0A {
        if previous != 0x0D { lines.append([]) }
      } else if byte == 0x0D {
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    if lines.count > 1, lines[0].allSatisfy(blank) { lines.removeFirst() }
    if let last = lines.last, lines.count > 1, last.allSatisfy(blank) {
      lines.removeLast()
      lines = lines.map { line in
        let common = zip(line, last).prefix { $0 == $1 }.count
        return Array(line[common...])
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> (value: String, bad: [TextRange]) {
    var result: [UInt8] = []
    var bad: [TextRange] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        result.append(byte)
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(bytes[index + 1])
      case UInt8(ascii: "u"):
        if let (scalar, length) = unicodeEscape(bytes[index...]) {
          result += Array(String(scalar).utf8)
          index += length
          continue
        }
        fallthrough
      default:
        bad.append(TextRange(index, index + 2))
        result += [byte, bytes[index + 1]]
      }
      index += 2
    }
    return (String(decoding: result, as: UTF8.self), bad)
  }

  /// The scalar of `\u{…}` and how many bytes it takes.
  private static func unicodeEscape(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let rest = bytes.dropFirst(2)
    guard rest.first == UInt8(ascii: "{"),
      let close = rest.prefix(10).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let digits = String(decoding: rest[(rest.startIndex + 1)..<close], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(number)
    else {
      return nil
    }
    return (scalar, close - bytes.startIndex + 1)
  }
}
