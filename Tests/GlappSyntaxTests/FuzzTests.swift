// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// Whatever the bytes are, parsing ends, loses nothing and keeps its promises.
@Suite struct FuzzTests {
  private static let pieces: [String] =
    ParseCheck.words + [
      "{", "}", "{", "}", " ", " ", "\n", "\n", "\n  ", "\n    ", "\r\n", "\r", ";", ",", ",\n",
      ".",
      "..", "->", "<->", "--", "+", "-", "?", "#", ":", "\"", "\"\"\"", "\"text\"", "\\", "\\u{41}",
      "/*", "*/", "//", "5", "-2", "0,63", "12 000", "5-6", "2022-02", "2022-2", "3weeks", "50%",
      "50 %", "1_000", "0.5", "”", "“", "„", "’", "'", "»", "−", "–", "\u{A0}", "\u{FEFF}", "å",
      "a\u{30A}", "日本", "👩‍👩‍👧", "\u{0}", "\u{2028}", "fk", "a-b", "a--b", "_", "@", "<", "\t",
      "\u{301}", "\u{202E}", "\u{1F1F8}\u{1F1EA}",
    ]

  @Test func tokenSoup() {
    for round in 0..<Fuzz.rounds {
      let seed = Fuzz.seed &+ UInt64(round)
      var random = SeededGenerator(seed: seed)
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      let faults = ParseCheck.faults(in: ParseCheck.parse(text))
      if !faults.isEmpty {
        Issue.record("seed \(seed): \(faults) in \(text.debugDescription)")
        return
      }
    }
    #expect(Fuzz.rounds > 0)
  }

  @Test func randomBytes() {
    for round in 0..<Fuzz.rounds {
      let seed = Fuzz.seed &+ UInt64(round)
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...80, using: &random)
      let isText = Bool.random(using: &random)
      let bytes = (0..<count).map { _ in
        UInt8.random(in: isText ? 0x09...0x7E : 0...255, using: &random)
      }
      let faults = ParseCheck.faults(in: ParseCheck.parse(bytes))
      if !faults.isEmpty {
        Issue.record("seed \(seed): \(faults) in \(bytes)")
        return
      }
    }
    #expect(Fuzz.rounds > 0)
  }

  @Test func everyStringTokenHasAValue() {
    for round in 0..<Fuzz.rounds {
      let seed = Fuzz.seed &+ UInt64(round)
      var random = SeededGenerator(seed: seed)
      var text = ["\"", "\"\"\"\n", "”", "'"].randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
      }
      let tree = ParseCheck.parse(text)
      for token in tree.tokens where token.kind == .string || token.kind == .multilineString {
        let value = tree.stringValue(token)
        // Escapes only shorten; nothing is made up.
        #expect(value.utf8.count <= Int(token.length) + 4, "seed \(seed)")
      }
    }
  }
}
