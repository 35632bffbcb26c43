// SPDX-License-Identifier: EUPL-1.2

/// Turns diagnostics into text for a terminal: place, message, the line with the range
/// underlined, ways out, related places.
package struct DiagnosticRenderer: Sendable {
  private let sources: [SourceText]
  private let language: Language
  private let usesColour: Bool
  private let lines: [LineTable]
  /// For each file what must not be shown in any excerpt, in order: all private data, whatever
  /// the diagnostics are that happen to be rendered.
  private let hidden: [[TextRange]]

  /// - Parameters:
  ///   - sources: the map's files, in the order that places count them.
  ///   - diagnostics: all that will be rendered: what a private one points at, none shows.
  ///   - language: what the messages are worded in.
  ///   - usesColour: whether severities are coloured, for a terminal.
  package init(
    sources: [SourceText], diagnostics: [Diagnostic], language: Language, usesColour: Bool
  ) {
    self.sources = sources
    self.language = language
    self.usesColour = usesColour
    lines = sources.map { LineTable($0.bytes) }
    let pointedAt = diagnostics.filter(\.kind.isPrivate).map(\.place)
    hidden = sources.indices.map { file in
      let here = pointedAt.filter { $0.file == file }.map(\.range)
      let found = PrivateData.matches(in: sources[file].bytes).map(\.range)
      return (here + found).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
  }

  /// `file:line:column` of the beginning of a place.
  package func position(of place: Place) -> String {
    let (line, column) = lineAndColumn(of: place)
    return "\(TerminalColumns.printable(sources[place.file].name)):\(line):\(column)"
  }

  /// Line and column, both from 1.
  package func lineAndColumn(of place: Place) -> (line: Int, column: Int) {
    let source = sources[place.file]
    let offset = min(place.range.start, UInt32(truncatingIfNeeded: source.bytes.count))
    return lines[place.file].position(of: offset, in: source)
  }

  /// The whole message, ending with a newline.
  package func render(_ diagnostic: Diagnostic) -> String {
    let label = diagnostic.severity.label[language]
    var text = bold(position(of: diagnostic.place)) + ": "
    text += coloured(label, diagnostic.severity) + ": "
    text += bold(diagnostic.message(in: language)) + " [\(diagnostic.kind.code)]\n"
    text += excerpt(diagnostic.place, severity: diagnostic.severity)
    for related in diagnostic.related {
      text += "  \(position(of: related.place)): \(related.message[language])\n"
      text += excerpt(related.place, severity: nil)
    }
    for hint in diagnostic.hints(in: language) { text += "  → \(hint)\n" }
    return text
  }

  /// The line of `place` and a line that underlines the range. A long line is cut to some 100
  /// letters around it.
  private func excerpt(_ place: Place, severity: Severity?) -> String {
    let source = sources[place.file]
    let table = lines[place.file]
    let count = UInt32(truncatingIfNeeded: source.bytes.count)
    let start = min(place.range.start, count)
    let number = table.line(of: start)
    let whole = table.range(ofLine: number)
    let end = min(max(place.range.end, start), whole.end)
    // Bytes enough for the letters that are shown, however long the line is.
    let room: UInt32 = 1_000
    let cutBefore = source.scalarStart(
      max(whole.start, start > room ? start - room : 0), from: whole.start)
    let markedEnd = source.scalarStart(min(end, start + room), from: start)
    let afterEnd = source.scalarStart(min(whole.end, end + room), from: end)
    var before = visible(TextRange(cutBefore, start), in: place.file)
    let marked = visible(TextRange(start, markedEnd), in: place.file)
    var after = visible(TextRange(end, afterEnd), in: place.file)
    if before.count > 60 { before = "…" + before.suffix(59) }
    let shownMarked = marked.count > 60 ? marked.prefix(59) + "…" : marked[...]
    let rest = max(40, 100 - before.count - shownMarked.count)
    if after.count > rest { after = after.prefix(rest - 1) + "…" }
    let gutter = "\(number + 1)"
    let space = String(repeating: " ", count: gutter.count)
    let pad = String(repeating: " ", count: TerminalColumns.width(of: before))
    let length = max(1, TerminalColumns.width(of: shownMarked))
    let line = String(repeating: severity == nil ? "-" : "^", count: length)
    let mark = severity.map { coloured(line, $0) } ?? line
    return "  \(gutter) | \(before)\(shownMarked)\(after)\n  \(space) | \(pad)\(mark)\n"
  }

  /// Text as printed, line endings left out, hidden ranges as dots.
  private func visible(_ range: TextRange, in file: Int) -> String {
    var bytes = Array(sources[file].bytes[Int(range.start)..<Int(range.end)])
    let places = hidden[file]
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    for place in places[low...] {
      guard place.start < range.end else { break }
      let from = max(place.start, range.start)
      let to = min(place.end, range.end)
      guard from < to else { continue }
      for index in from..<to { bytes[Int(index - range.start)] = UInt8(ascii: "*") }
    }
    mask(&bytes, range, in: file)
    let text = String(decoding: bytes, as: UTF8.self)
    return TerminalColumns.printable(text.filter { !$0.isNewline })
  }

  /// Stars for identity numbers and the like that no diagnostic has pointed out, since only so
  /// many are kept. The search goes some letters beyond the range: it may cut a number in two.
  private func mask(_ bytes: inout [UInt8], _ range: TextRange, in file: Int) {
    let all = sources[file].bytes
    let start = Int(range.start) - min(64, Int(range.start))
    let end = min(all.count, Int(range.end) + 64)
    for match in PrivateData.matches(in: Array(all[start..<end])) {
      let from = max(Int(match.range.start) + start, Int(range.start))
      let to = min(Int(match.range.end) + start, Int(range.end))
      for index in from..<max(from, to) { bytes[index - Int(range.start)] = UInt8(ascii: "*") }
    }
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard usesColour else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .hint: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
