// SPDX-License-Identifier: EUPL-1.2

/// The difference that edits make to a file, in the unified form that `patch` and `git apply`
/// take. It is read off the edits, so that nothing has to be compared.
package struct UnifiedDiff: Sendable {
  /// Header, hunks and their lines; empty where nothing changes.
  package let bytes: [UInt8]

  /// How many unchanged lines are shown on each side of a change.
  private static let context = 3

  /// A run of lines that gives way to another.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// - Parameters:
  ///   - name: the file's path as it is to be found from where the difference is applied.
  ///   - old: what it holds.
  ///   - new: what it holds after the edits.
  ///   - edits: in ascending order; they do not touch each other.
  package init(name: String, old: [UInt8], new: [UInt8], edits: [TextEdit]) {
    let before = Lines(old)
    let after = Lines(new)
    let changes = Self.changes(edits, before, after)
    guard !changes.isEmpty else {
      bytes = []
      return
    }
    var text = Array("--- \(Self.path("a", name))\n+++ \(Self.path("b", name))\n".utf8)
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
      {
        last += 1
      }
      Self.append(Array(changes[first...last]), before, after, to: &text)
      first = last + 1
    }
    bytes = text
  }

  // MARK: - Which lines

  private static func changes(_ edits: [TextEdit], _ before: Lines, _ after: Lines) -> [Change] {
    var changes: [Change] = []
    var shift = 0
    for edit in edits {
      let start = Int(edit.range.start)
      let end = Int(edit.range.end)
      let size = edit.text.utf8.count
      let old = before.line(of: start)..<before.line(of: end) + 1
      let new = after.line(of: start + shift)..<after.line(of: start + shift + size) + 1
      shift += size - (end - start)
      if let last = changes.last, old.lowerBound < last.old.upperBound {
        changes[changes.count - 1] = Change(
          old: last.old.lowerBound..<max(last.old.upperBound, old.upperBound),
          new: last.new.lowerBound..<max(last.new.upperBound, new.upperBound))
      } else {
        changes.append(Change(old: old, new: new))
      }
    }
    return changes.compactMap { smallest($0, before, after) }
  }

  /// The change without the lines that are the same at both of its ends.
  private static func smallest(_ change: Change, _ before: Lines, _ after: Lines) -> Change? {
    var old = change.old.clamped(to: 0..<before.count)
    var new = change.new.clamped(to: 0..<after.count)
    while let a = old.first, let b = new.first, before[a].elementsEqual(after[b]) {
      old = old.dropFirst().indices
      new = new.dropFirst().indices
    }
    while let a = old.last, let b = new.last, before[a].elementsEqual(after[b]) {
      old = old.dropLast().indices
      new = new.dropLast().indices
    }
    return old.isEmpty && new.isEmpty ? nil : Change(old: old, new: new)
  }

  // MARK: - Words

  private static func append(
    _ changes: [Change], _ before: Lines, _ after: Lines, to text: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let lead = min(context, first.old.lowerBound)
    let trail = min(context, before.count - last.old.upperBound)
    let old = first.old.lowerBound - lead..<last.old.upperBound + trail
    let new = first.new.lowerBound - lead..<last.new.upperBound + trail
    text += Array("@@ -\(span(old)) +\(span(new)) @@\n".utf8)
    var next = old.lowerBound
    for change in changes {
      for line in next..<change.old.lowerBound { append(" ", before[line], to: &text) }
      for line in change.old { append("-", before[line], to: &text) }
      for line in change.new { append("+", after[line], to: &text) }
      next = change.old.upperBound
    }
    for line in next..<old.upperBound { append(" ", before[line], to: &text) }
  }

  private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += Array(sign.utf8) + line
    if line.last != 0x0A { text += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// Lines are counted from 1; an empty run stands after the line it names.
  private static func span(_ lines: Range<Int>) -> String {
    if lines.isEmpty { return "\(lines.lowerBound),0" }
    return lines.count == 1 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + 1),\(lines.count)"
  }

  /// A path as headers spell it: between quotes where it holds what would end it.
  private static func path(_ side: String, _ name: String) -> String {
    let relative = name.drop { $0 == "/" }
    let whole = "\(side)/\(relative)"
    if whole.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\"" || $0 == "\\" }) {
      var quoted = ""
      for scalar in whole.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        case "\r": quoted += "\\r"
        case let other where other.value < 0x20:
          let octal = String(other.value, radix: 8)
          quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return "\"\(quoted)\""
    }
    // A tab after a name with spaces says where it ends.
    return whole.contains(" ") ? whole + "\t" : whole
  }

  /// A file by its lines as `diff` counts them: each ends with `\n`, whatever comes before that.
  private struct Lines {
    private let bytes: [UInt8]
    private let starts: [Int]
    /// How many there are; a file that ends in a line end has none after it.
    let count: Int

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var starts = [0]
      for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
      self.starts = starts
      count = starts.last == bytes.count ? starts.count - 1 : starts.count
    }

    subscript(line: Int) -> ArraySlice<UInt8> {
      bytes[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)]
    }

    /// The line that holds `offset`, from 0; the end of the file may be one past the last.
    func line(of offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return low
    }
  }
}
