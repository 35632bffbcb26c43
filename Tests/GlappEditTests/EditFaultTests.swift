// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappText
import Testing

@testable import GlappEdit

/// Why edits are refused: each reason has a code of its own and is worded in both languages.
@Suite("Reasons of refusal")
struct EditFaultTests {
  @Test func bothLanguagesSayTheSame() {
    for kind in DiagnosticKind.editFaults {
      #expect(kind.code.hasPrefix("edit-"), "\(kind.code)")
      for text in [kind.message, kind.hint, kind.explanation].compactMap(\.self) {
        #expect(!text.swedish.isEmpty && text.swedish != text.english, "\(kind.code)")
        #expect(places(text.swedish) == places(text.english), "\(kind.code)")
      }
      #expect(places(kind.explanation.english).isEmpty, "\(kind.code): no facts in explanations")
    }
  }

  @Test func codesStandForOneThing() {
    let codes = DiagnosticKind.editFaults.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes).isDisjoint(with: Checks.allKinds.map(\.code)))
  }

  private func places(_ text: String) -> Set<Int> {
    Set(text.matches(of: #/\{(\d+)\}/#).compactMap { Int($0.output.1) })
  }
}
