// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Comments that stand among arguments which give way to others: they stay.
extension Desk {
  /// Takes up the comments between the tokens of a range. What can stand on the line is returned, to
  /// be written after the new arguments; the others get lines of their own above the statement.
  func keepComments(
    among tokens: Range<Int>, at place: StatementPlace, in draft: inout Draft
  ) -> String {
    let tree = map.tree(place.file)
    let comments = tree.comments(among: tokens)
    guard !comments.isEmpty else { return "" }
    let start = tree.lineStart(tree.start(place.index))
    let indentation = tree.indentation(start)
    let newline = style(of: place).newline
    var inline = ""
    for comment in comments {
      if comment.hasPrefix("/*"), !comment.contains(where: \.isNewline) {
        inline += " " + comment
      } else {
        draft.add(DraftEdit(at: start, indentation + comment + newline), in: place.file)
      }
    }
    return inline
  }
}

extension SyntaxTree {
  /// The comments between the tokens of a range, as they are written.
  func comments(among range: Range<Int>) -> [String] {
    var all: [String] = []
    for token in range.dropLast() {
      let end = Int(tokens[token + 1].offset)
      var place = Int(tokens[token].end)
      while place + 1 < end {
        guard source.bytes[place] == UInt8(ascii: "/") else {
          place += 1
          continue
        }
        let close =
          source.bytes[place + 1] == UInt8(ascii: "/")
          ? min(lineEnd(place), end)
          : BlockComment.end(in: source.bytes, from: place, before: end)
        all.append(string(place, close))
        place = close
      }
    }
    return all
  }
}
