// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappChecks
import GlappText
import GlappWorkspace
import Testing

/// Every kind of message as a reader meets it: provoked by a real map, in both languages.
@Suite struct MessageSnapshotTests {
  @Test func everyKindHasAMapThatProvokesIt() {
    let codes = Set(Checks.allKinds.map(\.code))
    let provoked = MessageSamples.all.map(\.code)
    #expect(codes.subtracting(provoked) == [], "add a map to MessageSamples")
    #expect(Set(provoked).subtracting(codes) == [], "these codes are gone")
    #expect(Set(provoked).count == provoked.count)
  }

  @Test func messagesAsRecorded() throws {
    var text = ""
    for sample in MessageSamples.all {
      let found = try sample.diagnostics()
      #expect(found.count == 1, "\(sample.code): said \(found.count) times")
      guard let said = found.first else { continue }
      text += "== \(sample.code) \(said.diagnostic.severity.name)\n   \(said.marked)\n"
      for language in Language.allCases {
        let message = said.diagnostic.message(in: language)
        text += "\(language.rawValue) \(message)\n"
        text += said.diagnostic.hints(in: language).map { "   → \($0)\n" }.joined()
        text += said.diagnostic.related.map { "   · \($0.message[language])\n" }.joined()
        text += said.diagnostic.fixes.map { "   ✎ \($0.title[language])\n" }.joined()
        checkWords(message, language, sample.code)
        for hint in said.diagnostic.hints(in: language) { checkWords(hint, language, sample.code) }
      }
    }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/messages.txt")
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(text == recorded, "look at the difference, then record: make record")
  }

  /// What holds for every text that a reader meets.
  private func checkWords(_ text: String, _ language: Language, _ code: String) {
    #expect(!text.contains("{0}") && !text.contains("{1}"), "\(code): \(text)")
    #expect(!text.contains("  "), "\(code): \(text)")
    #expect(text.count { $0 == "`" } % 2 == 0, "\(code): \(text)")
    if language == .swedish { #expect(!text.contains("\u{201C}"), "\(code): \(text)") }
  }
}
