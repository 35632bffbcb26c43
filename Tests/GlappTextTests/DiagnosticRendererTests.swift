// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

/// How a message looks in a terminal: the underline stands under what is meant, whatever the
/// letters are.
@Suite struct DiagnosticRendererTests {
  private static let kind = DiagnosticKind(
    "sample", .error, sv: "{0} är fel", en: "{0} is wrong", hintSv: "ta bort {0}",
    hintEn: "remove {0}", explainSv: "Så.", explainEn: "So.")

  /// Renders a diagnostic about `marked`, the first such text in `line`, which is the second line.
  private func rendered(
    _ line: String, marking marked: String, end: String = "\n", colour: Bool = false
  ) -> [Substring] {
    let text = "first\(end)\(line)\(end)last"
    let source = SourceText(name: "t.glapp", bytes: Array(text.utf8))
    let start = text.range(of: marked).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
    guard let start else { return [] }
    let range = TextRange(start, start + marked.utf8.count)
    let diagnostic = Diagnostic(Self.kind, at: Place(file: 0, range: range), [.text("`x`")])
    let renderer = DiagnosticRenderer(
      sources: [source], diagnostics: [diagnostic], language: .english, usesColour: colour)
    return renderer.render(diagnostic).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Checks the line as shown and the columns that the underline leaves free and fills.
  private func checkUnderline(
    _ line: String, marking marked: String, shows: String? = nil, at free: Int, length: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = rendered(line, marking: marked)
    #expect(lines.count > 3, sourceLocation: sourceLocation)
    guard lines.count > 3 else { return }
    #expect(lines[1] == "  2 | " + (shows ?? line), sourceLocation: sourceLocation)
    let under =
      "    | " + String(repeating: " ", count: free) + String(repeating: "^", count: length)
    #expect(lines[2] == under, sourceLocation: sourceLocation)
  }

  @Test func plainLetters() {
    checkUnderline("step a \"A\"", marking: "a \"A\"", at: 5, length: 5)
    checkUnderline("känsla -2 åäö", marking: "åäö", at: 10, length: 3)
  }

  @Test func wideLettersTakeTwoColumns() {
    checkUnderline("note \"日本\" x", marking: "x", at: 12, length: 1)
    checkUnderline("note \"日本\" x", marking: "日本", at: 6, length: 4)
    checkUnderline("note \"한국어\" x", marking: "x", at: 14, length: 1)
    checkUnderline("note \"ＡＢ\" x", marking: "x", at: 12, length: 1)
  }

  @Test func emojiTakeTwoColumnsHoweverManyPartsTheyHave() {
    checkUnderline("note \"😀\" x", marking: "x", at: 10, length: 1)
    checkUnderline("note \"👩‍👩‍👧\" x", marking: "x", at: 10, length: 1)
    checkUnderline("note \"🇸🇪\" x", marking: "x", at: 10, length: 1)
    checkUnderline("note \"❤️\" x", marking: "❤️", at: 6, length: 2)
    checkUnderline("note \"👍🏽\" x", marking: "x", at: 10, length: 1)
  }

  @Test func combiningMarksTakeNone() {
    checkUnderline("note \"a\u{30A}o\u{308}\" x", marking: "x", at: 10, length: 1)
    checkUnderline("note \"e\u{301}\u{323}\" x", marking: "e\u{301}\u{323}", at: 6, length: 1)
  }

  @Test func tabsAndControlsAreShownAsTheyAreCounted() {
    checkUnderline("\tstep x", marking: "x", shows: "    step x", at: 9, length: 1)
    checkUnderline("a\tb\tx", marking: "x", shows: "a    b    x", at: 10, length: 1)
    checkUnderline("a\u{7}b x", marking: "x", shows: "a·b x", at: 4, length: 1)
    checkUnderline("a\u{202E}b x", marking: "x", shows: "ab x", at: 3, length: 1)
    checkUnderline("a\u{1B}[31mb x", marking: "x", shows: "a·[31mb x", at: 8, length: 1)
  }

  @Test func everyLineEndEndsTheExcerpt() {
    for end in ["\n", "\r\n", "\r"] {
      let lines = rendered("step x", marking: "x", end: end)
      #expect(lines.first == "t.glapp:2:6: error: `x` is wrong [sample]")
      #expect(lines.count > 2 && lines[1] == "  2 | step x" && lines[2] == "    |      ^")
    }
  }

  @Test func columnsCountLettersNotBytes() {
    #expect(rendered("åäö x", marking: "x").first?.hasPrefix("t.glapp:2:5:") == true)
    #expect(rendered("👩‍👩‍👧 x", marking: "x").first?.hasPrefix("t.glapp:2:3:") == true)
    #expect(rendered("o\u{308} x", marking: "x").first?.hasPrefix("t.glapp:2:3:") == true)
  }

  @Test func longLinesAreCutAroundWhatIsMeant() {
    let long = String(repeating: "a", count: 300)
    let lines = rendered("\(long) x \(long)", marking: "x")
    #expect(lines[1].count < 120 && lines[1].contains("…") && lines[1].contains(" x "))
    let column = lines[1].distance(
      from: lines[1].startIndex, to: lines[1].firstIndex(of: "x") ?? lines[1].startIndex)
    #expect(lines[2] == "    | " + String(repeating: " ", count: column - 6) + "^")
    let whole = rendered("x \(String(repeating: "b", count: 80))", marking: "x")
    #expect(!whole[1].contains("…"), "a line of a hundred letters is shown whole")
  }

  @Test func aRangeOverSeveralLinesIsMarkedOnItsFirst() {
    let lines = rendered("step \"\"\"", marking: "\"\"\"\nlast")
    #expect(lines[2] == "    |      ^^^")
  }

  @Test func hintsAndRelatedPlacesFollow() {
    let text = "one\ntwo\nthree"
    let source = SourceText(name: "t.glapp", bytes: Array(text.utf8))
    let diagnostic = Diagnostic(
      Self.kind, at: Place(file: 0, range: TextRange(8, 13)), [.text("`three`")],
      related: [.init(Place(file: 0, range: TextRange(0, 3)), Bilingual(sv: "här", en: "here"))])
    let renderer = DiagnosticRenderer(
      sources: [source], diagnostics: [diagnostic], language: .swedish, usesColour: false)
    #expect(
      renderer.render(diagnostic) == """
        t.glapp:3:1: fel: `three` är fel [sample]
          3 | three
            | ^^^^^
          t.glapp:1:1: här
          1 | one
            | ---
          → ta bort `three`

        """)
  }

  @Test func whatIsSuggestedTakesThePlaceOfTheHint() {
    let diagnostic = Diagnostic(
      Self.kind, at: Place(file: 0, range: .at(0)), [.text("`x`")], suggestions: ["a", "b"])
    #expect(diagnostic.hints(in: .english) == ["did you mean `a` or `b`?"])
    #expect(diagnostic.hints(in: .swedish) == ["menade du `a` eller `b`?"])
  }

  @Test func coloursAreOnlyForTerminals() {
    #expect(!rendered("step x", marking: "x").joined().contains("\u{1B}"))
    let lines = rendered("step x", marking: "x", colour: true)
    #expect(lines.joined().contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(lines.last == "")
  }
}
