// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// What people type and paste: understood, or told apart with a way out; never read as something
/// else in silence.
@Suite struct PastedTextTests {
  /// Checks what is said, and what the first message's fixes make of the text.
  private func checkFixes(
    _ text: String, _ said: [String], _ fixed: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse(text, said, sourceLocation: sourceLocation)
    let tree = ParseCheck.parse(text)
    let results = (tree.diagnostics.sorted.first?.fixes ?? []).map { fix in
      var bytes = tree.source.bytes
      for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
        bytes.replaceSubrange(
          Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.text.utf8))
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(results == fixed, sourceLocation: sourceLocation)
  }

  @Test func curlyQuotesAreUnderstood() {
    checkFixes("note ”hej”", ["curly-quotes ”hej”"], ["note \"hej\""])
    checkFixes("note “hej”", ["curly-quotes “hej”"], ["note \"hej\""])
    checkFixes("note „hej“", ["curly-quotes „hej“"], ["note \"hej\""])
    let tree = ParseCheck.parse("note ”hej, du”")
    #expect(tree.tokens.last.map(tree.stringValue) == "hej, du")
  }

  @Test func otherQuotesAreToldApart() {
    checkFixes("note 'hej du'", ["other-quotes 'hej du'"], ["note \"hej du\""])
    checkFixes("note ’hej du’", ["other-quotes ’hej du’"], ["note \"hej du\""])
    checkFixes("note »hej du«", ["other-quotes »hej du«"], ["note \"hej du\""])
    checkParse("note it's", ["bad-character '"])
  }

  @Test func otherArrowsAreReadAndSaid() {
    for arrow in ["–>", "—>", "−>", "-->", "=>", "==>", "-–>"] {
      checkFixes("by a \(arrow) b", ["other-arrow \(arrow)"], ["by a -> b"])
    }
    for arrow in ["<=>", "<-->", "<–>"] {
      checkFixes("by a \(arrow) b", ["other-arrow \(arrow)"], ["by a <-> b"])
    }
    checkFixes("by a > b", ["other-arrow >"], ["by a -> b"])
    checkParse("by a\n> b", ["bad-character >"])
    checkParse("by a > 3", ["bad-character >"])
    // Which way an arrow back goes is not changed behind anybody's back.
    checkFixes("by a <- b", ["other-arrow <-"], [])
    for arrow in ["->", "<->", "--", "→", "↔"] { checkParse("by a \(arrow) b") }
    checkParse("by a–b")
    checkParse("by a => b => c", ["other-arrow =>", "other-arrow =>"])
    let kinds = ParseCheck.parse("by a => b <=> c").tokens.map(\.kind)
    #expect(kinds.contains(.arrow))
    #expect(kinds.contains(.bothArrow))
  }

  @Test func signsBeforeAValueArePassedOver() {
    checkFixes("kind = 5", ["value-sign ="], ["kind  5"])
    checkFixes("kind: 5", ["value-sign :"], ["kind 5"])
    checkFixes("kind==5", ["value-sign =="], ["kind 5"])
    checkParse("note: \"a: b = c\"", ["value-sign :"])
    checkParse("by =@ b", ["value-sign =", "bad-character @"])
    checkParse("by a:b")
    checkParse("by a->b:informs#2")
    let plain = ParseCheck.parse("kind 5 { by a }").tokens.map(\.kind)
    #expect(ParseCheck.parse("kind = 5 { by: a }").tokens.map(\.kind) == plain)
  }

  @Test func bulletsAreNotPartOfALine() {
    for bullet in ["-", "–", "1."] {
      checkParse("\(bullet) step a", ["bullet \(bullet)"])
      #expect(
        Outline.of(ParseCheck.parse("phase f {\n  \(bullet) step a\n}")) == "phase(f)\n  step(a)")
    }
    checkParse("* step a", ["bad-character *"])
    #expect(Outline.of(ParseCheck.parse("* step a")) == "step(a)")
    checkParse("- not a word", ["expected-word - not a word"])
  }

  @Test func aDecimalCommaHasTwoReadings() {
    checkFixes("kind 0,63", ["decimal-comma 0,63"], ["kind 0.63", "kind 0, 63"])
    checkFixes("kind 1,2,3", ["decimal-comma 1,2,3"], ["kind 1, 2, 3"])
    checkFixes("kind 0,63 %", ["decimal-comma 0,63 %"], ["kind 0.63 %", "kind 0, 63 %"])
    checkFixes("kind -1,5", ["decimal-comma -1,5"], ["kind -1.5", "kind -1, 5"])
    checkParse("kind 1, 2")
  }

  @Test func aSpaceInANumberIsTwoNumbers() {
    checkFixes("kind 12 000", ["thousands-space 12 000"], ["kind 12_000"])
    checkFixes("kind 12\u{A0}000", ["thousands-space 12\u{A0}000"], ["kind 12_000"])
    checkFixes("kind 1 234 567", ["thousands-space 1 234 567"], ["kind 1_234_567"])
    checkFixes("kind 12 000 %", ["thousands-space 12 000 %"], ["kind 12_000%"])
    checkParse("kind 12, 000")
    checkParse("kind 12 0000")
    checkParse("kind 3 100..200")
  }

  @Test func numbersStandApart() {
    checkFixes("wait 3weeks", ["glued-number 3weeks"], ["wait 3 weeks"])
    checkFixes("by 3a", ["glued-number 3a"], ["by 3 a"])
    checkParse("note \"a\"b", ["glued-number \"a\"b"])
    checkParse("note \"a\"5", ["glued-number \"a\"5"])
    checkParse("kind 50%a", ["glued-number 50%a"])
    checkFixes("kind 5-6", ["hyphen-range 5-6"], ["kind 5..6"])
    checkFixes("kind 5–6", ["hyphen-range 5–6"], ["kind 5..6"])
    checkFixes("kind 30-60%", ["hyphen-range 30-60%"], ["kind 30..60%"])
    checkFixes("kind 2019-2022", ["hyphen-range 2019-2022"], ["kind 2019..2022"])
    checkParse("kind 1-2-3", ["bad-number 1-2-3"])
  }

  @Test func datesAreWholeOrToldApart() {
    checkFixes("kind 2022-2", ["short-date 2022-2"], ["kind 2022-02"])
    checkFixes("kind 2022-2-11", ["short-date 2022-2-11"], ["kind 2022-02-11"])
    checkFixes("kind 2022-02-1", ["short-date 2022-02-1"], ["kind 2022-02-01"])
    checkParse("kind 2022-02-11T10", ["glued-number 2022-02-11T10"])
  }

  @Test func datesInOtherFormsAreOneMistakeWithAWayOut() {
    checkFixes("kind 3/5 2024", ["other-date 3/5 2024"], ["kind 2024-05-03"])
    checkFixes("kind 3/5-24", ["other-date 3/5-24"], ["kind 2024-05-03"])
    checkFixes("kind 3/5/2024", ["other-date 3/5/2024"], ["kind 2024-05-03"])
    checkFixes("kind 2024/5/3", ["other-date 2024/5/3"], ["kind 2024-05-03"])
    checkFixes("kind 2024/05", ["other-date 2024/05"], ["kind 2024-05"])
    checkFixes("kind 3.5.2024", ["other-date 3.5.2024"], ["kind 2024-05-03"])
    checkFixes("kind 03-05-2024", ["other-date 03-05-2024"], ["kind 2024-05-03"])
    checkFixes("kind 24-05-03", ["other-date 24-05-03"], ["kind 2024-05-03"])
    checkFixes("kind 5/13 2024", ["other-date 5/13 2024"], ["kind 2024-05-13"])
    checkParse("kind 11/2", ["slashed-number 11/2"])
    checkParse("kind 31/2 2024", ["slashed-number 31/2 2024"])
    checkParse("kind 1.2.3", ["bad-number 1.2.3"])
    checkParse("kind 3/5 2024..", ["slashed-number 3/5"])
  }

  @Test func datesAreGuessedNeverMadeUp() {
    #expect(DateGuess.iso("3 maj 2024") == "2024-05-03")
    #expect(DateGuess.iso("den 3 maj 2024") == "2024-05-03")
    #expect(DateGuess.iso("May 3, 2024") == "2024-05-03")
    #expect(DateGuess.iso("3rd of May 2024") == "2024-05-03")
    #expect(DateGuess.iso("maj 2024") == "2024-05")
    #expect(DateGuess.iso("20240503") == "2024-05-03")
    #expect(DateGuess.iso("Q1 2024") == "2024-01..2024-03")
    #expect(DateGuess.iso("kvartal 4 2023") == "2023-10..2023-12")
    for text in [
      "", "3 maj", "maj", "våren 2024", "2024", "2024-13-01", "30 feb 2024", "5 6", "q5 2024",
    ] {
      #expect(DateGuess.iso(text) == nil, "\(text)")
    }
  }

  @Test func numbersBeyondAllBoundsAreNoNumbers() {
    let digits = String(repeating: "9", count: 400)
    checkParse("kind \(digits)", ["bad-number \(digits)"], mutants: false)
  }

  @Test func strangeCharactersAreOneMistakeARun() {
    checkParse("by @@@", ["bad-character @@@"])
    checkParse("by 👩‍👩‍👧", ["bad-character 👩‍👩‍👧"])
    checkParse("by a|b", ["bad-character |"])
    checkParse("by \u{0}", ["bad-character \u{0}"])
  }

  @Test func bracketsAreOneMistake() {
    checkParse("step a \"A\" (bra)", ["brackets (bra)"])
    checkParse("step [id] \"A\"", ["brackets [id]"])
    checkParse("by <x>", ["brackets <x>"])
    checkParse("note (”hej du”)", ["brackets (”hej du”)", "curly-quotes ”hej du”"])
    checkParse("by (a", ["bad-character ("])
    checkParse("by a) { note \"x\" }", ["bad-character )"])
    checkParse("step a { by (x } ) }", ["bad-character (", "bad-character )", "stray-brace }"])
    let tree = ParseCheck.parse("note (\"hej\")")
    #expect(tree.tokens.count { $0.kind == .string } == 1, "the text between them is read")
  }

  @Test func otherEncodingsAreRefused() {
    func code(_ bytes: [UInt8]) -> String {
      let tree = ParseCheck.parse(bytes)
      #expect(ParseCheck.faults(in: tree).isEmpty && tree.statements.isEmpty)
      return tree.diagnostics.sorted.map {
        $0.kind.code + " " + $0.message(in: .english)
      }.joined()
    }
    #expect(code([0xFF, 0xFE, 0x6D, 0x00]).contains("UTF-16"))
    #expect(code(Array("by f".utf8) + [0xF6] + Array("re".utf8)).contains("1252"))
    #expect(code([0xC0, 0x80]).hasPrefix("not-utf8"))
    #expect(code([0xED, 0xA0, 0x80]).hasPrefix("not-utf8"))
    #expect(code([0x50, 0x4B, 3, 4, 0xFF]).contains("zip"))
  }
}
