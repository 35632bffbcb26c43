// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// A changed stretch of a file as it is remembered: enough to find it again and put it back.
struct TextChange: Equatable, Sendable {
  /// Where it begins in the file it was made in, in bytes, before any change of the same edit.
  var start: Int
  /// What stood there, and what stands there now.
  var old: String
  var new: String
  /// What stands before and after it, so that it is found when the file has moved around it.
  var left: String
  var right: String
}

/// All changes that one edit made in one file.
struct FileChanges: Equatable, Sendable {
  /// From the map's root.
  var path: String
  /// A hash of the file once they were made.
  var after: UInt64
  /// In the order of the text.
  var changes: [TextChange]

  /// How much text on each side identifies a place, in bytes.
  private static let context = 48

  /// Remembers `edits` of `before`.
  init(path: String, before: [UInt8], edits: [TextEdit], after: [UInt8]) {
    self.path = path
    self.after = contentHash(after)
    var shift = 0
    changes = edits.map { edit in
      let start = Int(edit.range.start)
      let end = Int(edit.range.end)
      let size = edit.text.utf8.count
      let place = start + shift
      shift += size - (end - start)
      return TextChange(
        start: start, old: String(decoding: before[start..<end], as: UTF8.self), new: edit.text,
        left: Self.text(after, place - Self.context, place),
        right: Self.text(after, place + size, place + size + Self.context))
    }
  }

  init(path: String, after: UInt64, changes: [TextChange]) {
    self.path = path
    self.after = after
    self.changes = changes
  }

  /// The edits that put the file back.
  ///
  /// - Parameter bytes: the file as it is now, changed elsewhere or not.
  /// - Returns: edits of `bytes`, or the place of the first change that is not found any more.
  func reversed(in bytes: [UInt8]) -> Result<[TextEdit], Moved> {
    let isSame = contentHash(bytes) == after
    var shift = 0
    var edits: [TextEdit] = []
    for change in changes {
      let size = change.new.utf8.count
      let expected = change.start + shift
      let least = edits.last.map { Int($0.range.end) } ?? 0
      guard let start = isSame ? expected : find(change, near: expected, from: least, in: bytes)
      else { return .failure(Moved(offset: min(max(expected, 0), bytes.count))) }
      edits.append(TextEdit(range: TextRange(start, start + size), text: change.old))
      shift += size - change.old.utf8.count
    }
    return .success(edits)
  }

  /// A change whose place is not there any more.
  struct Moved: Error, Equatable {
    /// Where it would have been.
    var offset: Int
  }

  /// Where the new text of a change stands now. What surrounds it may have been changed by hand,
  /// so ever less of that is asked for, down to where a place is no longer sure.
  private func find(
    _ change: TextChange, near place: Int, from least: Int, in bytes: [UInt8]
  ) -> Int? {
    let left = Array(change.left.utf8)
    let new = Array(change.new.utf8)
    let right = Array(change.right.utf8)
    for reach in [Self.context, 24, 12, 6] {
      let before = left.suffix(reach)
      let needle = Array(before + new + right.prefix(reach))
      if place >= least, stands(needle, in: bytes, at: place - before.count) { return place }
      let first = max(least - before.count, 0)
      guard let found = position(of: needle, in: bytes, from: first) else { continue }
      // Two places that look alike: neither is known to be the one.
      guard position(of: needle, in: bytes, from: found + 1) == nil else { return nil }
      return found + before.count
    }
    return nil
  }

  /// A stretch of `bytes` cut to what there is and to whole characters.
  private static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    var first = max(start, 0)
    var last = min(end, bytes.count)
    while first < last, bytes[first] & 0xC0 == 0x80 { first += 1 }
    while last > first, last < bytes.count, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return String(decoding: bytes[first..<max(first, last)], as: UTF8.self)
  }
}

/// A hash that is the same in every run and on every machine: FNV-1a, 64 bits
/// (Fowler, Noll and Vo; draft-eastlake-fnv).
func contentHash(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
