// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// One mistake never hides the next, and is said once.
@Suite struct RecoveryTests {
  private func checkStatements(
    _ text: String, _ said: [String], _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse(text, said, sourceLocation: sourceLocation)
    #expect(Outline.of(ParseCheck.parse(text)) == expected, sourceLocation: sourceLocation)
  }

  // MARK: - Braces

  @Test func aBlockIsClosedWhereALineBeginsAsFarOut() {
    checkStatements(
      "step a {\n  by x\nstep b { by y }\n", ["unclosed-block {"],
      "step(a)\n  by(x)\nstep(b)\n  by(y)")
    checkStatements(
      "journey r {\n  phase f {\n    step a {\n      by x\n    step b { by y }\n  }\n}\nperson p\n",
      ["unclosed-block {"],
      "journey(r)\n  phase(f)\n    step(a)\n      by(x)\n    step(b)\n      by(y)\nperson(p)")
  }

  @Test func theMessagePointsAtTheOpenerThatLacksItsBrace() {
    let text = "journey r {\n  phase f {\n    step a {\n      by x\n  }\n}\nperson p\n"
    checkStatements(
      text, ["unclosed-block {"],
      "journey(r)\n  phase(f)\n    step(a)\n      by(x)\nperson(p)")
    let place = ParseCheck.parse(text).diagnostics.sorted.first?.place.range.start
    #expect(
      place == UInt32(Array(text.utf8).count - "{\n      by x\n  }\n}\nperson p\n".utf8.count))
  }

  @Test func aOneLinerMayLackItsBrace() {
    checkStatements(
      "phase f {\n  step a { pain \"p\" { severity 4 }\n  step b\n}\nperson p",
      ["unclosed-block {"],
      "phase(f)\n  step(a)\n    pain(\"p\")\n      severity(4)\n  step(b)\nperson(p)")
    checkStatements(
      "phase f {\n  step a { pain \"p\" { severity 4 }\n}\nperson p",
      ["unclosed-block {"],
      "phase(f)\n  step(a)\n    pain(\"p\")\n      severity(4)\nperson(p)")
  }

  @Test func severalBlocksMayLackTheirBraces() {
    checkStatements(
      "journey r {\n  phase f {\n    step a {\n      by x\nperson p\n",
      ["unclosed-block {", "unclosed-block {", "unclosed-block {"],
      "journey(r)\n  phase(f)\n    step(a)\n      by(x)\nperson(p)")
    checkStatements("step a {", ["unclosed-block {"], "step(a)")
  }

  @Test func indentationMeansNothingWhereBracesMatch() {
    checkStatements(
      "journey r {\nphase f {\nstep a {\nby x\n}\n}\n}\n", [],
      "journey(r)\n  phase(f)\n    step(a)\n      by(x)")
    checkStatements(
      "journey r {\n    phase f {\n  by x\n}\n  }\nperson p", [],
      "journey(r)\n  phase(f)\n    by(x)\nperson(p)")
  }

  @Test func aBraceTooManyIsOneMistake() {
    checkStatements("step a { by x } }\nperson p", ["stray-brace }"], "step(a)\n  by(x)\nperson(p)")
    checkStatements(
      "phase f {\n  step a { by x } }\n  step b { by y }\n}\nperson p", ["stray-brace }"],
      "phase(f)\n  step(a)\n    by(x)\n  step(b)\n    by(y)\nperson(p)")
    checkStatements(
      "phase f {\n  step a {\n    by x\n  }\n  }\n  step b\n}\nperson p", ["stray-brace }"],
      "phase(f)\n  step(a)\n    by(x)\n  step(b)\nperson(p)")
    checkStatements("}", ["stray-brace }"], "")
  }

  @Test func aBraceTooManyAndOneTooFewAreTwoMistakes() {
    checkStatements(
      "phase f {\n  step a { by x } }\n  step b\n}\nstep c {\n  by y\nperson p\n",
      ["stray-brace }", "unclosed-block {"],
      "phase(f)\n  step(a)\n    by(x)\n  step(b)\nstep(c)\n  by(y)\nperson(p)")
  }

  @Test func aBraceOnALineOfItsOwnOpensTheBlockBefore() {
    checkStatements(
      "step a\n{\n  by x\n}\nperson p", ["loose-block {"], "step(a)\n  by(x)\nperson(p)")
  }

  @Test func aBlockWithoutAWordIsReadAllTheSame() {
    checkStatements("{ by x }", ["stray-block {"], "by(x)")
    checkStatements("step a { } { by x }", ["stray-block {"], "step(a)\nby(x)")
    checkStatements("{{{ by x }}}", ["stray-block {"], "by(x)")
  }

  // MARK: - Strings and comments

  @Test func anUnclosedTextEndsWithItsLine() {
    checkStatements(
      "pain \"oj\nseverity 4", ["unclosed-string \"oj"], "pain(\"oj)\nseverity(4)")
    checkStatements(
      "pain \"oj\r\nseverity 4", ["unclosed-string \"oj"], "pain(\"oj)\nseverity(4)")
    checkStatements("pain \"oj\\", ["unclosed-string \"oj\\"], "pain(\"oj\\)")
  }

  @Test func anUnclosedTextLeavesItsBlock() {
    checkStatements(
      "step a \"oj {\n  by x\n}\nperson p", ["unclosed-string \"oj"],
      "step(a \"oj)\n  by(x)\nperson(p)")
    checkStatements(
      "step a \"oj { by x }\nperson p", ["unclosed-string \"oj"],
      "step(a \"oj)\n  by(x)\nperson(p)")
    checkStatements(
      "step a { pain \"oj }\nperson p", ["unclosed-string \"oj"],
      "step(a)\n  pain(\"oj)\nperson(p)")
    checkStatements(
      "phase f { step a { pain \"oj } }\nperson p", ["unclosed-string \"oj"],
      "phase(f)\n  step(a)\n    pain(\"oj)\nperson(p)")
    checkStatements(
      "step a oj\" { by x }\nperson p", ["unopened-string \""],
      "step(a oj \")\n  by(x)\nperson(p)")
  }

  /// The next quote of the line opens a text of its own: it does not close the one before.
  @Test func aForgottenQuoteTakesNoTextAfterIt() {
    checkStatements(
      "step a \"oj { pain \"p q\" }\nperson p", ["unclosed-string \"oj"],
      "step(a \"oj)\n  pain(\"p q\")\nperson(p)")
    checkStatements(
      "step a \"oj då { pain \"p\"; gap \"q\"; by x }", ["unclosed-string \"oj då"],
      "step(a \"oj då)\n  pain(\"p\")\n  gap(\"q\")\n  by(x)")
    checkStatements(
      "person p \"oj; role b \"B\"", ["unclosed-string \"oj"], "person(p \"oj)\nrole(b \"B\")")
    checkStatements(
      "pain \"oj from \"x\"\nrole b", ["unclosed-string \"oj from \"x\""],
      "pain(\"oj from \"x\")\nrole(b)")
    // Even quotes, and quotes that close, are what they were.
    checkStatements("pain \"oj \"; gap \"b\"", [], "pain(\"oj \")\ngap(\"b\")")
    checkStatements(
      "step a \"oj\" { pain \"p }", ["unclosed-string \"p"], "step(a \"oj\")\n  pain(\"p)")
    // Of a very long line it is not worth while to find out.
    let long = "step a \"oj { pain \"p\"" + String(repeating: "; gap \"g h\"", count: 40_000)
    #expect(ParseCheck.faults(in: ParseCheck.parse(long)).isEmpty)
  }

  @Test func anUnclosedLongTextEndsWithItsLine() {
    checkStatements(
      "note \"\"\"\nperson p\nperson q", ["unclosed-string \"\"\""],
      "note(\"\"\")\nperson(p)\nperson(q)")
  }

  @Test func anUnclosedCommentEndsWithItsLine() {
    checkStatements("/* oj\nperson p", ["unclosed-comment /*"], "person(p)")
    checkStatements(
      "person p /* /* oj */\nperson q", ["unclosed-comment /*"], "person(p)\nperson(q)")
  }

  // MARK: - Lists

  @Test func aListThatEndsWithACommaSwallowsNothing() {
    checkStatements(
      "by a,\npain \"p\"\n", ["swallowed-list ,"], "by(a ,)\npain(\"p\")")
    checkStatements("by a,\nwith b\n", ["swallowed-list ,"], "by(a ,)\nwith(b)")
    checkStatements(
      "step s { by a,\n}\nperson p", ["swallowed-list ,"], "step(s)\n  by(a ,)\nperson(p)")
    checkStatements("step s { by a, }", ["swallowed-list ,"], "step(s)\n  by(a ,)")
    checkStatements("by a,", ["swallowed-list ,"], "by(a ,)")
    checkStatements("by a,; with b", ["swallowed-list ,"], "by(a ,)\nwith(b)")
    checkStatements("step a, {\n by x\n}", ["swallowed-list ,"], "step(a ,)\n  by(x)")
  }

  // MARK: - Lines

  @Test func aLineThatBeginsWithNoWordIsOneMistake() {
    checkStatements("\"hej\" 5 a\nperson p", ["expected-word \"hej\" 5 a"], "person(p)")
    checkStatements("-> a { by x }\nperson p", ["expected-word -> a"], "by(x)\nperson(p)")
    checkStatements("* punkt\nperson p", ["bad-character *"], "person(p)")
    checkStatements(
      "- punkt ett\n- punkt två", ["expected-word - punkt ett", "expected-word - punkt två"], "")
  }

  // MARK: - Depth

  @Test func nestingHasALimit() {
    let deep = String(repeating: "step a { ", count: 300) + String(repeating: "} ", count: 300)
    let tree = ParseCheck.parse(deep + "\nperson p")
    #expect(tree.diagnostics.sorted.map(\.kind.code) == ["too-deep"])
    #expect(ParseCheck.faults(in: tree).isEmpty)
    #expect(Outline.of(tree).hasSuffix("\nperson(p)"))
  }
}
