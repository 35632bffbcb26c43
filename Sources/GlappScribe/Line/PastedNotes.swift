// SPDX-License-Identifier: EUPL-1.2

/// Notes out of a document or from a whiteboard.
package enum PastedNotes {
  /// The notes, one a line, without the marks of lists.
  package static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let note = unmarked(line)
      return note.isEmpty ? nil : note
    }
  }

  /// One line without the mark that a list puts before it, and without space around it.
  static func unmarked(_ line: Substring) -> String {
    var note = trimmed(line)
    if let first = note.first, "-–—•*·▪◦☐□○●".contains(first) {
      note = trimmed(note.dropFirst())
    } else if let match = note.prefixMatch(of: /(?:\d{1,3}|[a-zA-Z])[.)]\s+/) {
      note = trimmed(note[match.range.upperBound...])
    }
    return String(note)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
