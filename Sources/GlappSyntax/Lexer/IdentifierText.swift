// SPDX-License-Identifier: EUPL-1.2

/// Whether texts that come from elsewhere can be written as identifiers.
package enum IdentifierText {
  /// Whether `text` is one identifier, whole: letters, marks, digits, `_`, and `-` between two of
  /// them, no digit first.
  package static func isIdentifier(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    guard let first = bytes.first else { return false }
    if first < 0x80, case .letter = Lexer.classes[Int(first)] {
    } else {
      guard let scalar = text.unicodeScalars.first, first >= 0x80,
        CharacterClass.isIdentifierStart(scalar.value)
      else { return false }
    }
    // A byte beyond the end, so that the lexer may look one further.
    bytes.append(UInt8(ascii: " "))
    return bytes.withUnsafeBufferPointer { buffer in
      Lexer(buffer, file: 0).identifierEnd(from: 0) == buffer.count - 1
    }
  }
}
