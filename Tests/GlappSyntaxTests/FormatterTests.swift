// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText
import Testing

/// The canonical layout.
struct FormatterTests {
  /// Words the parser knows, for the parts of it that lean on them.
  private static let words = ["map", "step", "pain", "gap", "by", "severity", "kind", "relation"]

  private func parse(_ text: String) -> SyntaxTree {
    var interner = Interner()
    for word in Self.words { _ = interner.intern(word) }
    let known = UInt32(interner.count)
    let source = SourceText(name: "t.glapp", bytes: Array(text.utf8))
    return Parser.parse(source, interner: &interner, knownWords: known)
  }

  /// Holds formatting to its promises: the result is `expected`, formatting it again changes
  /// nothing, tokens and comments are the same.
  private func checkFormat(
    _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let tree = parse(text)
    guard let edits = Formatter.edits(for: tree) else {
      Issue.record("left alone", sourceLocation: sourceLocation)
      return
    }
    let formatted = String(
      decoding: Formatter.apply(edits, to: tree.source.bytes), as: UTF8.self)
    #expect(formatted == expected, sourceLocation: sourceLocation)
    let again = parse(formatted)
    #expect(Formatter.edits(for: again)?.isEmpty == true, sourceLocation: sourceLocation)
    let before = tree.tokens.map { tree.source.string($0.range) }
    let after = again.tokens.map { again.source.string($0.range) }
    #expect(before == after, sourceLocation: sourceLocation)
  }

  @Test func straightensIndentation() {
    checkFormat(
      "step a \"A\" {\n      pain \"B\"\nseverity 4\n  }\n",
      "step a \"A\" {\n  pain \"B\"\n  severity 4\n}\n")
  }

  @Test func keepsShortBlocksOnTheirLine() {
    checkFormat("step a{by x;severity 4}", "step a { by x; severity 4 }\n")
    checkFormat("step a {  }", "step a { }\n")
  }

  @Test func opensWideBlocks() {
    let title = String(repeating: "lång ", count: 18)
    checkFormat(
      "step a \"\(title)\" { by x; severity 4 }",
      "step a \"\(title)\" {\n  by x; severity 4\n}\n")
  }

  @Test func keepsCommentsWhereTheyStand() {
    checkFormat(
      "// överst\nstep a { // efter\n // inne\n by x // sist\n\n   // slut\n}\n// under",
      "// överst\nstep a {  // efter\n  // inne\n  by x  // sist\n\n  // slut\n}\n// under\n")
    checkFormat("step /* mitt */ a", "step /* mitt */ a\n")
  }

  @Test func keepsOneBlankLineBetweenGroups() {
    checkFormat("step a\n\n\n\nstep b\nstep c\n\n", "step a\n\nstep b\nstep c\n")
    checkFormat("step a {\n\n by x\n\n}", "step a {\n  by x\n}\n")
  }

  @Test func keepsListsThatGoOnOnTheNextLine() {
    checkFormat("step a\n{x}\n".replacing("\n{x}", with: " b ,\nc"), "step a b,\n    c\n")
  }

  @Test func spacesArrowsButNotAddresses() {
    checkFormat("relation a->b:informs x", "relation a->b:informs x\n")
    checkFormat("relation a->b informs", "relation a -> b informs\n")
    checkFormat("påverkan a->b +", "påverkan a -> b +\n")
    checkFormat("from a->b, c", "from a->b, c\n")
    checkFormat("relation x a->b:informs -> c meets", "relation x a->b:informs -> c meets\n")
    checkFormat("severity 4 ..5", "severity 4..5\n")
    checkFormat("severity ..5", "severity ..5\n")
  }

  @Test func keepsTheFilesLineEndingsAndByteOrderMark() {
    checkFormat("step a {\r\nby x\r\n}\r\n", "step a {\r\n  by x\r\n}\r\n")
    checkFormat("\u{FEFF}step a\n", "\u{FEFF}step a\n")
  }

  @Test func leavesTextOverSeveralLinesAlone() {
    checkFormat(
      "step a \"\"\"\n    rad\n      två\n    \"\"\"\n",
      "step a \"\"\"\n    rad\n      två\n    \"\"\"\n")
  }

  @Test func leavesBrokenFilesAlone() {
    #expect(Formatter.edits(for: parse("step a {\n  by x\n")) == nil)
    #expect(Formatter.edits(for: parse("step a \"oj\nstep b")) == nil)
    #expect(Formatter.edits(for: parse("step a }")) == nil)
  }

  @Test func settlesOnAnythingAfterOneRound() {
    let seed: UInt64 = 20_260_221
    var chance = SeededNumbers(seed: seed)
    let pieces = [
      "step", "a", "\"x\"", "{", "}", "\n", "\n\n", " ", ";", ",", "// c\n", "/* c */", "->", "4",
      "..", ".", "5", ":", "b", "\t", "by", "\r\n", "#", "1",
    ]
    for round in 0..<3_000 {
      let count = Int(chance.next() % 24)
      let text = (0..<count).map { _ in pieces[Int(chance.next() % UInt64(pieces.count))] }
        .joined()
      let tree = parse(text)
      guard let edits = Formatter.edits(for: tree) else { continue }
      let once = Formatter.apply(edits, to: tree.source.bytes)
      let again = parse(String(decoding: once, as: UTF8.self))
      let twice = Formatter.edits(for: again)
      #expect(twice?.isEmpty == true, "seed \(seed), round \(round): \(text.debugDescription)")
      let before = tree.tokens.map { tree.source.string($0.range) }
      let after = again.tokens.map { again.source.string($0.range) }
      #expect(before == after, "seed \(seed), round \(round): \(text.debugDescription)")
      #expect(
        tree.statements.count == again.statements.count,
        "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }
}

/// Numbers that are the same for the same seed (SplitMix64, Steele et al. 2014).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
