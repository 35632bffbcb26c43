// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// The tokens and statements of the grammar.
@Suite struct GrammarTests {
  /// Checks the kinds of the tokens of `text`, which has nothing wrong with it.
  private func checkTokens(
    _ text: String, _ expected: [TokenKind], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse("kind " + text, sourceLocation: sourceLocation)
    let tokens = ParseCheck.parse("kind " + text).tokens.dropFirst()
    #expect(tokens.map(\.kind) == expected, sourceLocation: sourceLocation)
  }

  private func checkNumber(
    _ text: String, _ expected: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse("kind " + text, sourceLocation: sourceLocation)
    #expect(ParseCheck.parse("kind " + text).numbers == [expected], sourceLocation: sourceLocation)
  }

  private func checkString(
    _ text: String, _ expected: String, _ said: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse("kind " + text, said, sourceLocation: sourceLocation)
    let tree = ParseCheck.parse("kind " + text)
    let values = tree.tokens.filter { $0.kind == .string || $0.kind == .multilineString }
      .map(tree.stringValue)
    #expect(values == [expected], sourceLocation: sourceLocation)
  }

  private func checkStatements(
    _ text: String, _ expected: String, _ said: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    checkParse(text, said, sourceLocation: sourceLocation)
    #expect(Outline.of(ParseCheck.parse(text)) == expected, sourceLocation: sourceLocation)
  }

  // MARK: - Identifiers

  @Test func identifiersHoldLettersMarksDigitsAndInnerHyphens() {
    checkTokens("fk", [.identifier])
    checkTokens("före-mötet", [.identifier])
    checkTokens("fo\u{308}re-mo\u{308}tet", [.identifier])
    checkTokens("_a1_b", [.identifier])
    checkTokens("mgt-2022-del-1", [.identifier])
    checkTokens("日本 Ελλάδα हिन्दी", [.identifier, .identifier, .identifier])
    checkTokens("a.b.c", [.identifier, .dot, .identifier, .dot, .identifier])
    checkTokens("a->b", [.identifier, .arrow, .identifier])
    checkTokens("a<->b", [.identifier, .bothArrow, .identifier])
    checkTokens("a--b", [.identifier, .dashes, .identifier])
    checkTokens("a→b", [.identifier, .arrow, .identifier])
    checkTokens("a -b", [.identifier, .minus, .identifier])
    checkTokens("a- b", [.identifier, .minus, .identifier])
  }

  @Test func identifiersAreComparedInNormalForm() {
    let tree = ParseCheck.parse("kind före; kind fo\u{308}re; kind fore; kind FÖRE")
    let names = tree.tokens.filter { $0.kind == .identifier }.map(\.payload)
    #expect(names[1] == names[3])
    #expect(Set([names[1], names[5], names[7]]).count == 3)
  }

  @Test func identifiersAreComparedInNormalFormInEitherOrder() {
    let tree = ParseCheck.parse("kind a\u{30A}; kind å; kind \u{212B}; kind Å; kind A\u{30A}")
    let names = tree.tokens.filter { $0.kind == .identifier }.map(\.payload)
    #expect(names[1] == names[3])
    #expect(names[5] == names[7] && names[7] == names[9])
  }

  // MARK: - Numbers

  @Test func numbersArePlain() {
    checkNumber("-2", -2)
    checkNumber("+1", 1)
    checkNumber("0.63", 0.63)
    checkNumber("12_000", 12_000)
    checkNumber("−2", -2)
    checkNumber("–2", -2)
    checkNumber("007", 7)
    checkNumber("123456789012345680", 123_456_789_012_345_680)
  }

  @Test func rangesMayBeOpen() {
    checkTokens("5..6", [.number, .dotDot, .number])
    checkTokens("5..", [.number, .dotDot])
    checkTokens("..5", [.dotDot, .number])
    checkTokens("-2..-1", [.number, .dotDot, .number])
    checkTokens("0.5..0.7", [.number, .dotDot, .number])
    checkTokens("2022-02..2022-03-01", [.date, .dotDot, .date])
  }

  @Test func percentagesMayHaveTheSpaceOfSwedish() {
    checkTokens("50%", [.percent])
    checkTokens("50 %", [.percent])
    checkTokens("50\u{A0}%", [.percent])
    checkTokens("30..60%", [.number, .dotDot, .percent])
    checkTokens("30 % 5", [.percent, .number])
  }

  @Test func datesAreDates() {
    checkTokens("2022", [.number])
    checkTokens("2022-02", [.date])
    checkTokens("2022-02-11", [.date])
    let tree = ParseCheck.parse("kind 2022-02-11")
    #expect(tree.tokens.last?.payload == 20_220_211)
  }

  @Test func durationsAreNumbersAndWords() {
    checkTokens("1 h 30 min", [.number, .identifier, .number, .identifier])
    checkTokens("2..4 weeks", [.number, .dotDot, .number, .identifier])
  }

  @Test func signsStandAlone() {
    checkTokens("+ - ? − –", [.plus, .minus, .question, .minus, .minus])
  }

  // MARK: - Strings

  @Test func stringsResolveTheirEscapes() {
    checkString(#""a""#, "a")
    checkString(#""""#, "")
    checkString(#""a \"b\" \\ \n \t \u{e5} \u{1F600}""#, "a \"b\" \\ \n \t å 😀")
    checkString(#""{ } // /* ; ,""#, "{ } // /* ; ,")
    checkString(#""a\q""#, #"a\q"#, [#"bad-escape \q"#])
    checkString(#""\u{110000}""#, #"\u{110000}"#, [#"bad-escape \u"#])
    checkString(#""\u{+41}""#, #"\u{+41}"#, [#"bad-escape \u"#])
    checkString("\"a\u{0}b\"", "a\u{0}b")
  }

  @Test func longStringsLoseTheirIndentation() {
    checkString("\"\"\"\n    a\n      b\n\n    c\n    \"\"\"", "a\n  b\n\nc")
    checkString("\"\"\"\r\n    a\r\n    b\r\n    \"\"\"", "a\nb")
    checkString("\"\"\"\r  a\r  b\r  \"\"\"", "a\nb")
    checkString("\"\"\"\n\"\"\"", "")
    checkString("\"\"\"\n  a \"b\" \"\" c\n  \"\"\"", "a \"b\" \"\" c")
    checkString("\"\"\"\n  a\\n\\u{e5}\n  \"\"\"", "a\nå")
    checkString("\"\"\"\n\t\ta\n\t\t\"\"\"", "a")
    checkString("\"\"\"a\"\"\"", "a")
  }

  @Test func badEscapesAreFoundWhereTheyStand() {
    checkString(
      "\"\"\"\n      a\n      b \\q c\n      \"\"\"", "a\nb \\q c", [#"bad-escape \q"#])
  }

  // MARK: - Comments and line ends

  @Test func commentsNestAndVanish() {
    checkTokens("/* a /* b */ c */ fk // d", [.identifier])
    checkStatements("step a /* x\ny */ step b", "step(a)\nstep(b)")
    checkStatements("step a // by x\nby y", "step(a)\nby(y)")
    checkStatements("/* only */", "")
  }

  @Test func everyLineEndEndsAStatement() {
    checkStatements("by a\nby b\r\nby c\rby d", "by(a)\nby(b)\nby(c)\nby(d)")
    checkStatements("by a;by b;;by c;", "by(a)\nby(b)\nby(c)")
    checkStatements("\u{FEFF}by a", "by(a)")
    checkStatements("by\u{A0}a\u{2009},\u{202F}b", "by(a , b)")
    checkStatements("", "")
    checkStatements("\u{FEFF}", "")
  }

  // MARK: - Statements

  @Test func blocksNestAndMayStandOnOneLine() {
    checkStatements(
      "step a { by x; pain \"p\" { severity 4 } }\nstep b {}\n",
      "step(a)\n  by(x)\n  pain(\"p\")\n    severity(4)\nstep(b)")
    checkStatements("step a {\n by x }", "step(a)\n  by(x)")
  }

  @Test func listsGoOnAfterAComma() {
    checkStatements("by a,\n  b,\n  c\nwith d", "by(a , b , c)\nwith(d)")
    checkStatements("by a, // first\n  b", "by(a , b)")
    checkStatements("by a,\n\n  b", "by(a , b)")
    checkStatements("by step,\n  pain, gap\nwith d", "by(step , pain , gap)\nwith(d)")
  }
}
