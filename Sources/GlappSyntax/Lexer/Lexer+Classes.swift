// SPDX-License-Identifier: EUPL-1.2

extension Lexer {
  /// What a first byte can begin.
  enum ByteClass: UInt8 {
    /// What identifiers consist of comes first.
    case letter, digit
    case space, newline, high, quote, slash, minus, plus, less, dot, colon, bad
    case openBrace, closeBrace, comma, semicolon, hash, question

    /// Whether it stands in identifiers, wherever it may be there.
    var isPlain: Bool { rawValue <= ByteClass.digit.rawValue }
  }

  /// The class of each byte, in memory that is never given back: a step for each byte of a file
  /// is dear, and an array would be held on to and its bounds looked at for each.
  nonisolated(unsafe) static let classes: UnsafePointer<ByteClass> = {
    let classes = UnsafeMutablePointer<ByteClass>.allocate(capacity: 256)
    for byte in 0...255 { (classes + byte).initialize(to: byteClass(UInt8(byte))) }
    return UnsafePointer(classes)
  }()

  private static func byteClass(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x0A, 0x0D: .newline
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .high
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "?"): .question
    default: .bad
    }
  }
}

/// What kinds of letter there are outside ASCII.
enum CharacterClass {
  static func isIdentifierStart(_ scalar: UInt32) -> Bool {
    if scalar >= 0xC0, scalar <= 0x24F { return scalar != 0xD7 && scalar != 0xF7 }
    return isLetter(scalar)
  }

  static func isIdentifierPart(_ scalar: UInt32) -> Bool {
    isIdentifierStart(scalar) || isMarkOrDigit(scalar)
  }

  // Not put into what calls them: that would make room for what Unicode tells of a letter each time,
  // also where none is asked about.

  @inline(never)
  private static func isLetter(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  @inline(never)
  private static func isMarkOrDigit(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }

  /// Non-breaking and other typographic spaces, and marks that take no room.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0xAD: true
    default: false
    }
  }

  static func isNewline(_ scalar: UInt32) -> Bool {
    scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// A character as a message names it.
  static func shown(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    if first.value < 0x20 || first.value == 0x7F || (0x80..<0xA0).contains(first.value) {
      let hex = String(first.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
    return "`\(text.prefix(12))`"
  }
}
