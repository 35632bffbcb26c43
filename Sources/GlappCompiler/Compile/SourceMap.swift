// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax
package import GlappText

/// Where each entry of a model stands in the text; the model itself knows nothing of text.
package struct SourceMap: Sendable {
  /// The files, in the order that places count them; 0 is the root file.
  package let trees: [SyntaxTree]
  private let origins: [Origin]

  /// The statement that made an entry.
  struct Origin: Sendable {
    var file: UInt32
    /// `none` for the map of a file that has no `map`.
    var statement: UInt32

    static let none = UInt32.max
  }

  init(trees: [SyntaxTree], origins: [Origin]) {
    self.trees = trees
    self.origins = origins
  }

  /// The file texts, for rendering diagnostics.
  package var sources: [SourceText] { trees.map(\.source) }

  /// The statement of an entry: its file and index there; nil for a map without `map`.
  package func statement(of entry: EntryID) -> (file: Int, index: Int)? {
    let origin = origins[Int(entry.index)]
    guard origin.statement != Origin.none else { return nil }
    return (Int(origin.file), Int(origin.statement))
  }

  /// The token that is the word of an entry; nil for a map without `map`.
  package func word(of entry: EntryID) -> (file: Int, token: Int)? {
    let origin = origins[Int(entry.index)]
    guard origin.statement != Origin.none else { return nil }
    let file = Int(origin.file)
    return (file, Int(trees[file].statements[Int(origin.statement)].word))
  }

  /// The word and arguments of an entry, without its block.
  package func head(of entry: EntryID) -> Place {
    guard let (file, index) = statement(of: entry) else {
      return Place(file: 0, range: .at(0))
    }
    let tree = trees[file]
    let node = tree.statements[index]
    let last = tree.tokens[Int(node.argumentsEnd) - 1]
    return Place(file: file, range: tree.tokens[Int(node.word)].range.joined(with: last.range))
  }

  /// The title of an entry where it has one, else its word and arguments.
  package func title(of entry: EntryID) -> Place {
    guard let (file, index) = statement(of: entry) else { return head(of: entry) }
    let tree = trees[file]
    let node = tree.statements[index]
    for token in tree.tokens[Int(node.word)..<Int(node.argumentsEnd)]
    where token.kind == .string || token.kind == .multilineString {
      return Place(file: file, range: token.range)
    }
    return head(of: entry)
  }

  /// The whole statement with its block.
  package func whole(of entry: EntryID) -> Place {
    guard let (file, index) = statement(of: entry) else { return head(of: entry) }
    return Place(file: file, range: trees[file].range(of: index))
  }
}
