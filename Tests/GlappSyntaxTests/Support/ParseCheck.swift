// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// Parsing held to its promises, for text that any test brings.
enum ParseCheck {
  /// Words the parser takes for known; enough for recovery to lean on.
  static let words = [
    "map", "journey", "phase", "step", "by", "with", "via", "feeling", "pain", "severity", "gap",
    "person", "organisation", "role", "wait", "kind", "note", "resa", "steg", "av",
  ]

  static func parse(_ bytes: [UInt8]) -> SyntaxTree {
    var interner = Interner()
    for word in words { _ = interner.intern(word) }
    let known = UInt32(interner.count)
    return Parser.parse(
      SourceText(name: "t.glapp", bytes: bytes), interner: &interner, knownWords: known)
  }

  static func parse(_ text: String) -> SyntaxTree { parse(Array(text.utf8)) }

  /// The codes of what is said, each with the text it points at: `unclosed-string "oj`.
  static func said(_ tree: SyntaxTree) -> [String] {
    tree.diagnostics.sorted.map { "\($0.kind.code) \(tree.source.string($0.place.range))" }
  }

  /// What is wrong with the shape of a tree; empty for every text there is.
  static func faults(in tree: SyntaxTree) -> [String] {
    var faults: [String] = []
    if tree.printed() != tree.source.bytes { faults.append("printing does not give the text back") }
    var last: UInt32 = 0
    for token in tree.tokens {
      if token.offset < last { faults.append("token at \(token.offset) overlaps") }
      if token.length == 0 { faults.append("token at \(token.offset) is empty") }
      last = token.end
    }
    if Int(last) > tree.source.bytes.count { faults.append("tokens go beyond the text") }
    faults += nestingFaults(in: tree)
    for diagnostic in tree.diagnostics.kept {
      let range = diagnostic.place.range
      if range.start > range.end || Int(range.end) > tree.source.bytes.count {
        faults.append("\(diagnostic.kind.code) points outside the text")
      }
      let edits = diagnostic.fixes.flatMap(\.edits)
      if edits.contains(where: { Int($0.range.end) > tree.source.bytes.count }) {
        faults.append("a fix of \(diagnostic.kind.code) lies outside the text")
      }
    }
    // Eight steps a byte are far more than reading takes; a loop would take them all.
    let most = 64 * (tree.source.bytes.count + 64)
    if tree.steps > most { faults.append("\(tree.steps) steps") }
    return faults
  }

  /// Preorder, ends after the last descendant, ranges inside the parent's.
  private static func nestingFaults(in tree: SyntaxTree) -> [String] {
    var faults: [String] = []
    var open: [Int] = []
    var words: UInt32 = 0
    for (index, node) in tree.statements.enumerated() {
      if index > 0, node.word <= words { faults.append("statement \(index) out of order") }
      words = node.word
      while let last = open.last, index >= Int(tree.statements[last].end) { open.removeLast() }
      let parent = open.last.map { UInt32($0) } ?? SyntaxTree.Statement.none
      if node.parent != parent { faults.append("statement \(index) has a wrong parent") }
      if Int(node.end) <= index || Int(node.end) > tree.statements.count {
        faults.append("statement \(index) ends at \(node.end)")
      }
      if node.argumentsEnd <= node.word { faults.append("statement \(index) has no word") }
      if let opener = node.opener, opener < Int(node.argumentsEnd) {
        faults.append("\(index) opens too early")
      }
      if node.close != SyntaxTree.Statement.none, Int(node.close) <= node.opener ?? Int(node.word) {
        faults.append("statement \(index) closes before it opens")
      }
      if !node.hasBlock, node.end != UInt32(index + 1) { faults.append("\(index) holds others") }
      if let last = open.last {
        let outer = tree.range(of: last)
        let inner = tree.range(of: index)
        let isClosed = tree.statements[last].close != SyntaxTree.Statement.none
        if inner.start < outer.start || (isClosed && inner.end > outer.end) {
          faults.append("statement \(index) sticks out of \(last)")
        }
      }
      open.append(index)
    }
    return faults
  }
}

/// Checks that `text` parses with just these messages, and that it and all its mutants keep
/// the parser's promises.
func checkParse(
  _ text: String, _ expected: [String] = [], mutants: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let tree = ParseCheck.parse(text)
  #expect(ParseCheck.said(tree) == expected, sourceLocation: sourceLocation)
  #expect(ParseCheck.faults(in: tree).isEmpty, sourceLocation: sourceLocation)
  guard mutants else { return }
  for mutant in Mutants.all(of: tree) {
    let faults = ParseCheck.faults(in: ParseCheck.parse(mutant))
    if !faults.isEmpty {
      let shown = String(decoding: mutant, as: UTF8.self)
      Issue.record("\(shown.debugDescription): \(faults)", sourceLocation: sourceLocation)
      return
    }
  }
}

/// Broken neighbours of a text.
enum Mutants {
  /// Bytes that mean something to the lexer, or to nobody.
  private static let nasty: [UInt8] = [
    0x00, 0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x2D, 0x2E, 0x2F, 0x3B, 0x5C, 0x7B, 0x7D, 0x30, 0xC3, 0xE2,
    0xFF,
  ]

  /// Each token dropped, the text cut at each byte, each byte replaced; long texts are sampled.
  static func all(of tree: SyntaxTree) -> [[UInt8]] {
    let bytes = tree.source.bytes
    var mutants: [[UInt8]] = []
    for token in tree.tokens {
      mutants.append(Array(bytes[..<Int(token.offset)]) + bytes[Int(token.end)...])
    }
    let pace = max(1, bytes.count / 200)
    for cut in stride(from: 0, to: bytes.count, by: pace) {
      mutants.append(Array(bytes[..<cut]))
      var mutant = bytes
      for byte in nasty {
        mutant[cut] = byte
        mutants.append(mutant)
      }
    }
    return mutants
  }
}
