// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Which token of a changed map stood where before: tokens outside the edits are themselves, a
/// reference written anew is the one it replaces, a moved statement keeps its tokens.
struct TokenMap {
  /// A token of one of a map's files.
  struct Place: Hashable {
    var file: Int32
    var token: Int32

    static let none = Place(file: -1, token: -1)
  }

  /// For each file the old place of each token; nil for one that is unchanged.
  private var old: [[Place]?]

  /// Reads off `draft` which tokens of `after` are which of `before`.
  ///
  /// - Complexity: linear in the changed files.
  init(_ draft: Draft, before: [SyntaxTree], after: [SyntaxTree]) {
    old = Array(repeating: nil, count: after.count)
    for file in draft.files {
      old[file] = Self.places(draft.sorted(file), file, before, after[file])
    }
  }

  /// Where a token of the changed map stood; nil for a new one.
  func old(_ file: Int, _ token: Int) -> (file: Int, token: Int)? {
    guard let places = old[file] else { return (file, token) }
    let place = places[token]
    return place.token < 0 ? nil : (Int(place.file), Int(place.token))
  }

  private static func places(
    _ edits: [DraftEdit], _ file: Int, _ before: [SyntaxTree], _ after: SyntaxTree
  ) -> [Place] {
    let tokens = before[file].tokens
    var places = [Place](repeating: .none, count: after.tokens.count)
    var next = 0
    var oldToken = 0
    var delta = 0
    for edit in edits {
      let start = Int(edit.range.start) + delta
      let end = start + edit.text.utf8.count
      keep(until: start)
      let first = next
      while next < after.tokens.count, Int(after.tokens[next].offset) < end { next += 1 }
      relate(edit, first..<next)
      delta += edit.text.utf8.count - Int(edit.range.end - edit.range.start)
      while oldToken < tokens.count, tokens[oldToken].offset < edit.range.end { oldToken += 1 }
    }
    keep(until: Int.max)

    func keep(until end: Int) {
      while next < after.tokens.count, Int(after.tokens[next].offset) < end {
        let place = Int(after.tokens[next].offset) - delta
        while oldToken < tokens.count, Int(tokens[oldToken].offset) < place { oldToken += 1 }
        if oldToken < tokens.count, Int(tokens[oldToken].offset) == place,
          tokens[oldToken].kind == after.tokens[next].kind
        {
          places[next] = Place(file: Int32(file), token: Int32(oldToken))
        }
        next += 1
      }
    }

    func relate(_ edit: DraftEdit, _ range: Range<Int>) {
      switch edit.meaning {
      case .fresh: return
      case .same:
        while oldToken < tokens.count, tokens[oldToken].offset < edit.range.start { oldToken += 1 }
        guard let first = range.first, oldToken < tokens.count,
          tokens[oldToken].offset == edit.range.start
        else { return }
        places[first] = Place(file: Int32(file), token: Int32(oldToken))
      case .carried(let from, let carried):
        // A brace or semicolon may come before what is carried.
        let lead = range.prefix { after.tokens[$0].kind != .identifier }.count
        for (token, old) in zip(range.dropFirst(lead), carried) {
          places[token] = Place(file: Int32(from), token: Int32(old))
        }
      }
    }
    return places
  }
}
