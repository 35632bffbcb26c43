// SPDX-License-Identifier: EUPL-1.2

import GlappText

@testable import GlappSyntax

/// A tree as indented lines, `word(arguments)`, so that tests can say what they expect.
enum Outline {
  static func of(_ tree: SyntaxTree) -> String {
    var lines: [String] = []
    var depths: [Int] = []
    for node in tree.statements {
      let depth = node.parent == SyntaxTree.Statement.none ? 0 : depths[Int(node.parent)] + 1
      depths.append(depth)
      let arguments = tree.tokens[Int(node.word) + 1..<Int(node.argumentsEnd)]
        .map { tree.source.string($0.range) }.joined(separator: " ")
      let word = tree.source.string(tree.tokens[Int(node.word)].range)
      lines.append(String(repeating: "  ", count: depth) + "\(word)(\(arguments))")
    }
    return lines.joined(separator: "\n")
  }
}
