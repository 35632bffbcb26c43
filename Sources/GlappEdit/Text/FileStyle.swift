// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// How a file is written around a place: line ends, indentation, quotes, the language of its words.
struct FileStyle {
  let newline: String
  /// What a block is indented by.
  let unit: String
  let quotes: QuotedText
  let language: Language

  /// The style of file `file` near `offset`, in the block of `parent`: what stands there decides
  /// the language of words before the rest of the file does.
  init(_ map: EditableMap, file: Int, at offset: Int, in parent: Int?) {
    let tree = map.tree(file)
    newline = Self.newline(tree.source.bytes, offset)
    unit = Self.unit(tree)
    quotes = Self.quotes(tree, offset)
    language = Self.language(map, file, parent)
  }

  private static func newline(_ bytes: [UInt8], _ offset: Int) -> String {
    let before = bytes[..<min(offset, bytes.count)].lastIndex { $0 == 0x0A || $0 == 0x0D }
    let place = before ?? bytes[min(offset, bytes.count)...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    guard let place else { return "\n" }
    if bytes[place] == 0x0A { return place > 0 && bytes[place - 1] == 0x0D ? "\r\n" : "\n" }
    return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// What the first indented block of the file is indented by.
  private static func unit(_ tree: SyntaxTree) -> String {
    for index in tree.statements.indices {
      let node = tree.statements[index]
      guard node.hasBlock, Int(node.end) > index + 1, tree.isFirstOnLine(index + 1),
        tree.isFirstOnLine(index)
      else { continue }
      let outer = tree.indentation(tree.start(index))
      let inner = tree.indentation(tree.start(index + 1))
      if inner.hasPrefix(outer), inner.count > outer.count {
        return String(inner.dropFirst(outer.count))
      }
    }
    return "  "
  }

  /// The quotes of the nearest text before `offset`, else of the first after it.
  private static func quotes(_ tree: SyntaxTree, _ offset: Int) -> QuotedText {
    var low = 0
    var high = tree.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tree.tokens[middle].offset) < offset { low = middle + 1 } else { high = middle }
    }
    let isText: (Token) -> Bool = { $0.kind == .string && !$0.flags.contains(.faulty) }
    let before = tree.tokens[max(0, low - 200)..<low].last(where: isText)
    guard let token = before ?? tree.tokens[low...].prefix(200).first(where: isText),
      token.flags.contains(.curly)
    else { return QuotedText() }
    let text = tree.source.string(token.range).unicodeScalars
    guard let open = text.first, let close = text.last, text.count > 1,
      (0x201C...0x201D).contains(close.value)
    else { return QuotedText() }
    return QuotedText(open: String(Character(open)), close: String(Character(close)))
  }

  // MARK: - Language

  /// The language of most words in the block, else in the file, else in the map; else the one the
  /// map speaks.
  private static func language(_ map: EditableMap, _ file: Int, _ parent: Int?) -> Language {
    let spellings = WordLanguages.current
    let tree = map.tree(file)
    if let parent {
      let near = [parent] + tree.children(of: parent)
      if let language = spellings.language(near.lazy.map { tree.statements[$0] }, tree) {
        return language
      }
    }
    if let language = spellings.language(tree.statements, tree) { return language }
    for other in map.parsed.trees {
      if let language = spellings.language(other.statements, other) { return language }
    }
    return map.compiled.language ?? .english
  }
}
