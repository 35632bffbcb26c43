// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// The ways in which values from a command line may be meant: as they are, or as texts.
enum ValueForms {
  /// The most values whose every combination is tried.
  private static let limit = 6

  /// The values as arguments of a statement, the likeliest way first.
  static func all(_ values: [String]) -> [String] {
    guard !values.isEmpty else { return [""] }
    let quoted = values.map(QuotedText().written)
    let isPlain = values.map(isPlain)
    var forms: [String] = []
    if values.count <= limit {
      let masks = (0..<1 << values.count).sorted {
        ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
      }
      for mask in masks {
        let isText = values.indices.map { mask & 1 << $0 != 0 }
        guard values.indices.allSatisfy({ isText[$0] || isPlain[$0] }) else { continue }
        forms.append(
          values.indices.map { isText[$0] ? quoted[$0] : values[$0] }.joined(separator: " "))
      }
    } else if isPlain.allSatisfy(\.self) {
      forms.append(values.joined(separator: " "))
    }
    guard values.count > 1 else { return forms }
    // A list without its commas.
    if isPlain.allSatisfy(\.self) { forms.append(values.joined(separator: ", ")) }
    forms.append(quoted.joined(separator: ", "))
    // A text without its quotes.
    forms.append(QuotedText().written(values.joined(separator: " ")))
    if isPlain[0] {
      let rest = values.dropFirst().joined(separator: " ")
      forms.append("\(values[0]) \(QuotedText().written(rest))")
    }
    return forms
  }

  /// Whether a value may stand in a statement as it is: it can do no more than be arguments.
  private static func isPlain(_ value: String) -> Bool {
    var interner = Interner()
    let source = SourceText(name: "", bytes: Array("x \(value)".utf8))
    let tree = Parser.parse(source, interner: &interner, knownWords: 0)
    guard tree.statements.count == 1, tree.tokens.count > 1,
      Int(tree.statements[0].argumentsEnd) == tree.tokens.count,
      tree.tokens.dropFirst().allSatisfy({ !$0.isFirstOnLine && $0.kind != .multilineString })
    else { return false }
    // A value that is all one text is taken letter by letter, quotes and all.
    if tree.tokens.count == 2, tree.tokens[1].kind == .string { return false }
    var last = 1
    for token in tree.tokens.dropFirst() {
      // No comments.
      guard tree.source.bytes[last..<Int(token.offset)].allSatisfy({ $0 != UInt8(ascii: "/") })
      else { return false }
      // Quotes within a word are its own (`the town"s`): no id with a title after it.
      if token.kind == .string, Int(token.offset) == last { return false }
      last = Int(token.end)
    }
    return !tree.source.bytes[last...].contains {
      $0 == UInt8(ascii: "/") || $0 == 0x0A || $0 == 0x0D
    }
  }
}
