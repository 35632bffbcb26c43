// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Edits of a map's files as a verb drafts them, each with what it does to the meaning.
struct Draft {
  /// By file.
  private(set) var edits: [Int: [DraftEdit]] = [:]

  var isEmpty: Bool { edits.values.allSatisfy(\.isEmpty) }

  mutating func add(_ edit: DraftEdit, in file: Int) { edits[file, default: []].append(edit) }

  mutating func add(_ more: [DraftEdit], in file: Int) {
    edits[file, default: []] += more
  }

  mutating func add(contentsOf other: Draft) {
    for (file, more) in other.edits { add(more, in: file) }
  }

  /// The edits of a file from its beginning; of two at one place the one added first.
  func sorted(_ file: Int) -> [DraftEdit] {
    (edits[file] ?? []).enumerated().sorted { one, other in
      let (a, b) = (one.element.range, other.element.range)
      return (a.start, a.end, one.offset) < (b.start, b.end, other.offset)
    }.map(\.element)
  }

  var files: [Int] { edits.keys.filter { !(edits[$0] ?? []).isEmpty }.sorted() }
}

/// A replacement in one file.
struct DraftEdit {
  var range: TextRange
  var text: String
  var meaning = Meaning.fresh

  enum Meaning {
    /// What is written is new.
    case fresh
    /// It says in other letters what stood there: a reference after a change of name.
    case same
    /// It is the text of these tokens, which goes away where it stood.
    case carried(file: Int, tokens: Range<Int>)
  }

  init(_ start: Int, _ end: Int, _ text: String, _ meaning: Meaning = .fresh) {
    range = TextRange(start, end)
    self.text = text
    self.meaning = meaning
  }

  init(at place: Int, _ text: String) { self.init(place, place, text) }
}
