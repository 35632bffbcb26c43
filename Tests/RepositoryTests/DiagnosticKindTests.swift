// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappChecks
import GlappText
import Testing

/// Every kind of message: its code, and its words in both languages.
@Suite("Kinds of messages")
struct DiagnosticKindTests {
  @Test func codesAreUniqueAndPlain() {
    let codes = Checks.allKinds.map(\.code)
    #expect(codes.count > 30)
    #expect(Set(codes).count == codes.count, "a code stands for two things")
    for code in codes {
      #expect(code.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) })
      #expect(!code.hasPrefix("-") && !code.hasSuffix("-"))
    }
  }

  @Test func bothLanguagesSayTheSame() {
    for kind in Checks.allKinds {
      for text in [kind.message, kind.hint, kind.explanation].compactMap(\.self) {
        #expect(!text.swedish.isEmpty && !text.english.isEmpty, "\(kind.code)")
        #expect(
          places(text.swedish) == places(text.english),
          "\(kind.code): the languages use different facts: \(text.swedish) / \(text.english)")
      }
      #expect(kind.explanation.swedish != kind.message.swedish, "\(kind.code) explains nothing")
      #expect(kind.message.swedish != kind.message.english, "\(kind.code) is not translated")
      #expect(kind.explanation.swedish != kind.explanation.english, "\(kind.code)")
      #expect(places(kind.explanation.english).isEmpty, "\(kind.code): no facts in explanations")
    }
  }

  /// The places for facts in a text: `{0}`, `{1}` ….
  private func places(_ text: String) -> Set<Int> {
    Set(text.matches(of: #/\{(\d+)\}/#).compactMap { Int($0.output.1) })
  }
}
