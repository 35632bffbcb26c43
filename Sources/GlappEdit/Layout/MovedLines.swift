// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// The lines of a text that is moved, less the indentation that its first line had. What lies in
/// a text over several lines or in a comment is left as it is.
struct MovedLines {
  let all: [NewStatement.Line]

  init(_ tree: SyntaxTree, _ extent: Range<Int>, indentation: String) {
    let bytes = tree.source.bytes
    var lines: [NewStatement.Line] = []
    var start = extent.lowerBound
    let inner = Self.inner(tree, extent)
    var place = start
    func close(_ end: Int) {
      let text = tree.string(start, end)
      // Whether the line begins inside something that spans lines.
      let isVerbatim = inner.contains { $0.lowerBound < start && start < $0.upperBound }
      guard start > extent.lowerBound, !isVerbatim else {
        lines.append(.init(text, isVerbatim: isVerbatim))
        return
      }
      let common = zip(text, indentation).prefix { $0 == $1 }.count
      lines.append(.init(String(text.dropFirst(common)), isVerbatim: false))
    }
    while place < extent.upperBound {
      guard bytes[place] == 0x0A || bytes[place] == 0x0D else {
        place += 1
        continue
      }
      close(place)
      let isPair =
        bytes[place] == 0x0D && place + 1 < extent.upperBound && bytes[place + 1] == 0x0A
      place += isPair ? 2 : 1
      start = place
    }
    close(extent.upperBound)
    all = lines
  }

  /// Texts and comments that may span lines.
  private static func inner(_ tree: SyntaxTree, _ extent: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last = extent.lowerBound
    for token in tree.tokens where extent.contains(Int(token.offset)) {
      let gap = Gap(tree.source.bytes, last, Int(token.offset))
      found += gap.pieces.filter { $0.kind == .blockComment }.map(\.range)
      if token.kind == .multilineString { found.append(Int(token.offset)..<Int(token.end)) }
      last = Int(token.end)
    }
    let rest = Gap(tree.source.bytes, last, extent.upperBound)
    return found + rest.pieces.filter { $0.kind == .blockComment }.map(\.range)
  }
}
