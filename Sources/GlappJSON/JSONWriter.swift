// SPDX-License-Identifier: EUPL-1.2

/// Writes JSON: the same value always gives the same bytes.
///
/// Numbers are the shortest that read back to the same value, in plain decimals between 1e-7 and
/// 1e21 and with an exponent beyond; a `number` always shows a fraction or an exponent, so that
/// it reads back as one.
package struct JSONWriter {
  /// How the text looks.
  package struct Style: Sendable {
    /// Whether members and elements stand on lines of their own, indented by two spaces.
    package var isPretty: Bool
    /// Whether `<`, `>`, `&` and the two line separators of Unicode are escaped, so that the text
    /// can stand inside a script element of an HTML page.
    package var isSafeInHTML: Bool

    package init(isPretty: Bool = false, isSafeInHTML: Bool = false) {
      self.isPretty = isPretty
      self.isSafeInHTML = isSafeInHTML
    }

    /// Everything on one line, without spaces.
    package static let compact = Style()
    /// For people: indented, one member a line.
    package static let pretty = Style(isPretty: true)
  }

  private let style: Style
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []

  package init(_ style: Style = .compact) {
    self.style = style
  }

  /// Adds a value.
  package mutating func write(_ value: JSONValue) {
    write(value, depth: 0)
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .integer(let value): append(integer: value)
    case .number(let value): JSONNumber.append(value, to: &bytes)
    case .string(let value): append(quoted: value)
    case .array(let values):
      list("[", "]", count: values.count, depth) { writer, index in
        writer.write(values[index], depth: depth + 1)
      }
    case .object(let object):
      var members = object.members.makeIterator()
      list("{", "}", count: object.count, depth) { writer, _ in
        guard let member = members.next() else { return }
        writer.append(quoted: member.name)
        writer.append(writer.style.isPretty ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list(
    _ open: StaticString, _ close: StaticString, count: Int, _ depth: Int,
    _ item: (inout JSONWriter, Int) -> Void
  ) {
    append(open)
    for index in 0..<count {
      if index > 0 { append(",") }
      newLine(depth + 1)
      item(&self, index)
    }
    if count > 0 { newLine(depth) }
    append(close)
  }

  private mutating func newLine(_ depth: Int) {
    guard style.isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(integer value: Int64) {
    var digits: (UInt64, [UInt8]) = (value.magnitude, [])
    repeat {
      digits.1.append(UInt8(ascii: "0") + UInt8(digits.0 % 10))
      digits.0 /= 10
    } while digits.0 > 0
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: digits.1.reversed())
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var plain = utf8.startIndex
      var index = utf8.startIndex
      while index < utf8.endIndex {
        let length = escapedLength(utf8, at: index)
        guard length > 0 else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[plain..<index])
        appendEscape(utf8, at: index)
        index += length
        plain = index
      }
      bytes.append(contentsOf: utf8[plain...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes at `index` must be escaped together; 0 for none.
  private func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return 1 }
    guard style.isSafeInHTML else { return 0 }
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): return 1
    case 0xE2:
      let isSeparator =
        index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  private mutating func appendEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch utf8[index] {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0xE2: append(utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let byte:
      append("\\u00")
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0xF))
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

extension JSONValue {
  /// The value as JSON in UTF-8.
  package func bytes(_ style: JSONWriter.Style = .compact) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.write(self)
    return writer.bytes
  }

  /// The value as JSON.
  package func text(_ style: JSONWriter.Style = .compact) -> String {
    String(decoding: bytes(style), as: UTF8.self)
  }
}
