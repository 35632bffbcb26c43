// SPDX-License-Identifier: EUPL-1.2

import GlappModel
package import GlappSyntax

/// What the parser is told of the schema, and what may stand where by spelling.
extension CompiledSchema {
  /// What the parser leans on where braces, semicolons and commas stand wrong.
  package var parserWords: ParserWords {
    ParserWords(
      known: knownWords, mayHold: { self.mayHold($0, $1) }, joins: { self.joins($0, $1) },
      hasTail: { self.hasTail($0) })
  }

  /// Whether `inner` may stand in the block of `outer`, by some row of each; name 0 is the file.
  private func mayHold(_ outer: UInt32, _ inner: UInt32) -> Bool {
    if outer == 0 { return row(inner, in: .top) != nil }
    guard outer < knownWords else { return true }
    return rowsOfName[Int(outer)].contains { row in
      guard let context = blockContext(ofRow: Int(row)) else { return false }
      return self.row(inner, in: context) != nil
    }
  }

  /// What the block of a statement made by `row` holds; nil where it has none.
  func blockContext(ofRow row: Int) -> Context? {
    let bare = bare[row]
    if bare.isMap { return .mapBlock }
    switch bare.block {
    case .none: return nil
    case .value, .children: return bare.kind == .property ? .value : .inside(bare.kind)
    }
  }

  /// Whether `name` is a connective that some row of `word` has a clause for.
  private func joins(_ word: UInt32, _ name: UInt32) -> Bool {
    guard word < knownWords else { return false }
    return rowsOfName[Int(word)].contains { clause(spelledBy: name, of: patterns[Int($0)]) != nil }
  }

  /// Whether some row of `word` takes an argument after a list, without a connective.
  private func hasTail(_ word: UInt32) -> Bool {
    guard word < knownWords else { return true }
    return rowsOfName[Int(word)].contains { row in
      positional(of: patterns[Int(row)]).dropLast().contains(where: \.isList)
    }
  }
}
