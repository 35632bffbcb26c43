// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// Statements that begin where a comma or a forgotten `{` hides it.
@Suite struct OpenerTests {
  private func checkStatements(
    _ text: String, _ said: [String], _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse(text, said, sourceLocation: sourceLocation)
    #expect(Outline.of(ParseCheck.parse(text)) == expected, sourceLocation: sourceLocation)
  }

  /// The line that each message stands on, from 1, with its code.
  private func lines(_ text: String) -> [String] {
    let tree = ParseCheck.parse(text)
    let table = LineTable(tree.source.bytes)
    return tree.diagnostics.sorted.map {
      "\(table.line(of: $0.place.range.start) + 1) \($0.kind.code)"
    }
  }

  // MARK: - A forgotten {

  @Test func linesFurtherInBelongToTheLineAbove() {
    let text = """
      journey r {
        phase f
          step a { by x }
          step b
        }
        phase g { step c }
      }
      person p

      """
    checkStatements(
      text, ["missing-brace "],
      "journey(r)\n  phase(f)\n    step(a)\n      by(x)\n    step(b)\n  phase(g)\n    step(c)\n"
        + "person(p)")
    #expect(lines(text) == ["2 missing-brace"])
  }

  @Test func theFixPutsTheBraceWhereItBelongs() throws {
    let text = "step a\n  by x\n}\nperson p\n"
    let said = try #require(ParseCheck.parse(text).diagnostics.sorted.first)
    let edit = try #require(said.fixes.first?.edits.first)
    #expect(edit.text == " {" && edit.range == .at(6))
    #expect(said.related.map(\.place.range) == [TextRange(14, 15)], "the } that it goes with")
    checkStatements("step a {\n  by x\n}\nperson p\n", [], "step(a)\n  by(x)\nperson(p)")
  }

  @Test func severalMayBeForgotten() {
    let text = "step a\n  by x\n}\nstep b\n  by y\n}\nperson p\n"
    checkStatements(
      text, ["missing-brace ", "missing-brace "],
      "step(a)\n  by(x)\nstep(b)\n  by(y)\nperson(p)")
    #expect(lines(text) == ["1 missing-brace", "4 missing-brace"])
  }

  @Test func oneMayBeForgottenOnALine() {
    checkStatements(
      "phase f {\n  step a \"A\" by x; note \"n\" }\n  step b\n}\nperson p",
      ["missing-brace "],
      "phase(f)\n  step(a \"A\")\n    by(x)\n    note(\"n\")\n  step(b)\nperson(p)")
  }

  @Test func whereBracesMatchIndentationMeansNothing() {
    checkStatements("step a\n  by x\nperson p", [], "step(a)\nby(x)\nperson(p)")
    checkStatements("step a \"A\" by x", [], "step(a \"A\" by x)")
  }

  /// A `{` that is forgotten and a `}` that is missing further down: as many of the one as of the
  /// other, so that only what may stand where tells.
  @Test func oneForgottenAndOneMissingAreTwoMistakes() {
    let text = """
      journey r {
        phase f
          step a { by x }
        }
        phase g {
          step b {
            by y
          step c
        }
      }
      person p

      """
    var interner = Interner()
    for word in ["journey", "phase", "step", "by", "person"] { _ = interner.intern(word) }
    let holds: Set<[UInt32]> = [[0, 1], [0, 5], [1, 2], [1, 3], [2, 3], [3, 4]]
    let words = ParserWords(known: UInt32(interner.count), mayHold: { holds.contains([$0, $1]) })
    let source = SourceText(name: "t.glapp", bytes: Array(text.utf8))
    let tree = Parser.parse(source, interner: &interner, words: words)
    let table = LineTable(source.bytes)
    let said = tree.diagnostics.sorted.map {
      "\(table.line(of: $0.place.range.start) + 1) \($0.kind.code)"
    }
    #expect(said == ["2 missing-brace", "6 unclosed-block"])
    #expect(
      Outline.of(tree)
        == "journey(r)\n  phase(f)\n    step(a)\n      by(x)\n  phase(g)\n    step(b)\n      by(y)\n"
        + "    step(c)\nperson(p)")
    #expect(ParseCheck.faults(in: tree).isEmpty)
  }

  @Test func aBraceTooManyIsNoForgottenOne() {
    checkStatements(
      "phase f {\n  step a\n  step b\n}\n}\nperson p", ["stray-brace }"],
      "phase(f)\n  step(a)\n  step(b)\nperson(p)")
  }

  // MARK: - A comma in place of a semicolon

  @Test func aCommaBeforeAStatementIsOneMistake() {
    checkStatements(
      "step a { by x, feeling -1; note \"n\" }", ["comma-for-semicolon ,"],
      "step(a)\n  by(x)\n  feeling(-1)\n  note(\"n\")")
    checkStatements(
      "step a { feeling -1, pain \"p\" { severity 4 } }", ["comma-for-semicolon ,"],
      "step(a)\n  feeling(-1)\n  pain(\"p\")\n    severity(4)")
    checkStatements(
      "step a { by x, with y }", ["comma-for-semicolon ,"], "step(a)\n  by(x)\n  with(y)")
  }

  @Test func whatMayBeAListIsOne() {
    checkStatements("by step, pain, gap", [], "by(step , pain , gap)")
    checkStatements("by step, pain\nwith b", [], "by(step , pain)\nwith(b)")
  }
}
