// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappChecks
import GlappCompiler
import GlappText
import Testing

/// The words of all kinds of diagnostic.
@Suite struct KindTests {
  private let kinds = Checks.allKinds

  @Test func everyFindingHasOneCheck() {
    #expect(Check.all.map(\.finding).count == Finding.Kind.allCases.count)
    #expect(Set(Check.all.map(\.finding)) == Set(Finding.Kind.allCases))
  }

  @Test func codesAreUniqueAndWellFormed() {
    var seen: Set<String> = []
    for kind in kinds {
      #expect(seen.insert(kind.code).inserted, "\(kind.code)")
      #expect(
        kind.code.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) },
        "\(kind.code)")
      #expect(Checks.kind(kind.code) == kind)
    }
    #expect(seen.count > 60)
  }

  /// The places for facts in a text, such as `{0}`.
  private func places(_ text: String) -> Set<Character> {
    var found: Set<Character> = []
    var previous: Character = " "
    for character in text {
      if previous == "{", character.isNumber { found.insert(character) }
      previous = character
    }
    return found
  }

  @Test func bothLanguagesSayTheSame() {
    for kind in kinds {
      #expect(places(kind.message.swedish) == places(kind.message.english), "\(kind.code)")
      #expect(kind.explanation.swedish.hasSuffix("."), "\(kind.code)")
      #expect(kind.explanation.english.hasSuffix("."), "\(kind.code)")
      if let hint = kind.hint {
        #expect(places(hint.swedish) == places(hint.english), "\(kind.code)")
      }
    }
  }

  @Test func messagesAreOneLineWithoutAFullStop() {
    for check in Check.all {
      for language in Language.allCases {
        let message = check.kind.message[language]
        #expect(message.count < 100, "\(message)")
        #expect(message.last != ".", "\(message)")
        #expect(check.kind.hint != nil)
      }
    }
  }

  /// Swedish quotes with ”…”, English with “…”; the straight ones stand only where they are
  /// themselves meant.
  @Test func quotesAreThoseOfTheLanguage() {
    for kind in kinds {
      for text in [kind.message, kind.hint, kind.explanation].compactMap(\.self) {
        #expect(!text.swedish.contains("\u{201C}"), "\(kind.code): \(text.swedish)")
        let isAboutQuotes = ["curly-quotes", "other-quotes"].contains(kind.code)
        let opening = text.english.count { $0 == "\u{201C}" }
        let closing = text.english.count { $0 == "\u{201D}" }
        #expect(opening == closing || isAboutQuotes, "\(kind.code): \(text.english)")
        if Check.all.contains(where: { $0.kind == kind }) {
          #expect(!(text.swedish + text.english).contains("\""), "\(kind.code)")
        }
      }
    }
  }

  /// The words between backticks.
  private func quoted(_ text: String) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test func hintsNameWordsOfTheLanguage() {
    var count = 0
    for check in Check.all {
      for language in Language.allCases {
        for text in [check.kind.hint?[language] ?? "", check.kind.explanation[language]] {
          for phrase in quoted(text) {
            count += 1
            let word = phrase.split(separator: " ").first.map(String.init)
            let isWord = Schema.current.rows.contains {
              (language == .swedish ? $0.swedish : $0.english) == word
            }
            #expect(isWord, "\(check.kind.code): \(phrase)")
          }
        }
      }
    }
    #expect(count > 40)
  }

  /// A failing test says which kind, in one line.
  @Test func logLinesStayShort() throws {
    for kind in kinds { #expect(String(describingForTest: kind).count < 60) }
    let map = CheckedMap("feling -2\n")
    let first = try #require(map.sink.sorted.first)
    #expect(String(describingForTest: first).count < 60)
  }
}
