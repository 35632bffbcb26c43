// SPDX-License-Identifier: EUPL-1.2

internal import GlappScene

/// Bytes of an XML document that grows at its end; user text goes in escaped or not at all.
struct XMLBuffer {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Makes room for about `count` bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends markup of our own.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup made of letters, digits and hyphens, such as an id.
  mutating func raw(name: String) { bytes.append(contentsOf: name.utf8) }

  /// Appends letters and signs that need no escaping.
  mutating func raw(ascii: [UInt8]) { bytes += ascii }

  /// Appends a number as pictures want it.
  mutating func number(_ value: Double) { DecimalText.append(value, to: &bytes) }

  /// Appends a space and a number.
  mutating func spaced(_ value: Double) {
    bytes.append(UInt8(ascii: " "))
    DecimalText.append(value, to: &bytes)
  }

  /// Appends an attribute that is a number: ` x="1.5"`; `start` is ` x="`.
  mutating func attribute(_ start: StaticString, _ value: Double) {
    raw(start)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends an attribute that is user text; `start` is ` data-id="`.
  mutating func attribute(_ start: StaticString, text: String) {
    raw(start)
    self.text(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a colour as `#1b2430`.
  mutating func color(_ color: Color) {
    bytes.append(UInt8(ascii: "#"))
    // #aabbcc may be written #abc
    let channels = (color.red, color.green, color.blue)
    let isShort =
      channels.0 >> 4 == channels.0 & 15 && channels.1 >> 4 == channels.1 & 15
      && channels.2 >> 4 == channels.2 & 15
    for channel in [channels.0, channels.1, channels.2] {
      bytes.append(hexDigit(channel >> 4))
      if !isShort { bytes.append(hexDigit(channel & 15)) }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

  /// Appends user text, safe between tags and inside a quoted attribute alike.
  ///
  /// Line breaks and tabs become spaces. What XML forbids goes, and with it direction overrides,
  /// which would turn what stands after the text, and other control characters.
  mutating func text(_ string: String) {
    var copy = string
    copy.withUTF8 { text in
      var start = 0
      var i = 0
      while i < text.count {
        let kind = XMLBuffer.kinds[Int(text[i])]
        if kind == 0 {
          i += 1
          continue
        }
        let (length, substitute) = XMLBuffer.care(text, i)
        guard let substitute else {
          i += length
          continue
        }
        bytes.append(contentsOf: text[start..<i])
        raw(substitute)
        i += length
        start = i
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  /// 1 for bytes that need a closer look, 0 for all others.
  private static let kinds: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x00..<0x20, 0x7F, 0x22, 0x26, 0x3C, 0x3E, 0xC2, 0xE2, 0xEF: 1
    default: 0
    }
  }

  /// How long the character at `i` is and what stands in for it; nil if it may stay.
  private static func care(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int
  ) -> (length: Int, substitute: StaticString?) {
    func byte(_ offset: Int) -> UInt8 { i + offset < text.count ? text[i + offset] : 0 }
    switch text[i] {
    case 0x22: return (1, "&quot;")
    case 0x26: return (1, "&amp;")
    case 0x3C: return (1, "&lt;")
    case 0x3E: return (1, "&gt;")
    case 0x09, 0x0A, 0x0D: return (1, " ")
    case 0x00..<0x20, 0x7F: return (1, "")
    case 0xC2:
      // U+0080...U+009F
      return (2, byte(1) == 0x85 ? " " : byte(1) < 0xA0 ? "" : nil)
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0xA8), (0x80, 0xA9): return (3, " ")
      case (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): return (3, "")
      default: return (3, nil)
      }
    case 0xEF:
      switch (byte(1), byte(2)) {
      case (0xBB, 0xBF), (0xBF, 0xB9...0xBB), (0xBF, 0xBE), (0xBF, 0xBF): return (3, "")
      default: return (3, nil)
      }
    default: return (1, nil)
    }
  }
}
