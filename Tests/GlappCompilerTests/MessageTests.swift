// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText
import Testing

@testable import GlappCompiler

/// What is said about arguments that do not fit: one message a mistake, with the simplest way out.
@Suite struct MessageTests {
  /// Checks what is said of `text`: code and marked text, then the first way out in English.
  private func checkWay(
    _ text: String, _ expected: [String], _ way: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let map = CompileCheck.compile(text)
    #expect(CompileCheck.said(map) == expected, sourceLocation: sourceLocation)
    let first = map.diagnostics.sorted.first
    if let way {
      #expect(first?.hints(in: .english) == [way], sourceLocation: sourceLocation)
    }
  }

  /// What the first fix makes of a text.
  private func fixed(_ text: String) -> String? {
    guard let fix = CompileCheck.compile(text).diagnostics.sorted.first?.fixes.first else {
      return nil
    }
    var bytes = Array(text.utf8)
    for edit in fix.edits {
      bytes.replaceSubrange(
        Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A step that holds `text`, in a map without other faults.
  private func step(_ text: String) -> String {
    """
    person p "P"; role officer "O"; role chef "C"; touchpoint video "V"
    journey r "R" for p { step a "A" { \(text) } step b "B" }
    """
  }

  // MARK: - Ids and texts

  @Test func anIdIsOneWord() {
    checkWay(
      "fact my call \"x\"", ["split-id my call"],
      "write `my-call`, or leave it out: then an id is made of the title")
    checkWay("fact det stora glappet \"x\"", ["split-id det stora glappet"], nil)
    #expect(fixed("fact my call \"x\"") == "fact my-call \"x\"")
    let said = CompileCheck.compile("faktum mitt samtal \"x\"").diagnostics.sorted.first
    #expect(said?.message(in: .swedish) == "ett id är ett enda ord, men här står `mitt samtal`")
  }

  @Test func textStandsBetweenQuotes() {
    checkWay("fact I wait for an answer", ["unquoted-text I wait for an answer"], nil)
    #expect(fixed("fact I wait for an answer") == "fact \"I wait for an answer\"")
    #expect(fixed("fact det tar 3 veckor") == "fact \"det tar 3 veckor\"")
    checkWay(step("does looks for it"), ["unquoted-text looks for it"], "write `\"looks for it\"`")
    #expect(
      fixed("need Möte nära hemmet hos p\nperson p \"P\"")
        == "need \"Möte nära hemmet\" hos p\nperson p \"P\"")
    checkWay(
      "fact soon", ["missing-argument fact"],
      "like this: `fact soon \"…\"`")
  }

  // MARK: - The simplest example

  @Test func examplesAreTheShortestThatShowWhatFits() {
    let feeling = CompileCheck.compile(step("känsla dåligt")).diagnostics.sorted
    #expect(feeling.map { $0.hints(in: .swedish) } == [["så här: `känsla -1`"]])
    checkWay(step("feeling bad"), ["unexpected-argument bad"], "like this: `feeling -1`")
    checkWay(
      step("feeling -1 -> bad"), ["unexpected-argument bad"], "like this: `feeling -1 -> +1`")
    checkWay(step("by 3"), ["unexpected-argument 3"], "like this: `by officer`")
    checkWay(step("wait \"long\""), ["unexpected-argument \"long\""], "like this: `wait 3 weeks`")
    checkWay(step("then 5"), ["unexpected-argument 5"], "like this: `then consent`")
    checkWay(
      step("then b laps many"), ["unexpected-argument many"], "like this: `then consent laps 3`")
    checkWay(
      "relation p to p\nperson p \"P\"", ["unexpected-argument to p"],
      "like this: `relation referrer -> mgt refers`")
  }

  @Test func aPartThatTheExampleLacksIsShownToo() {
    checkWay(
      "person p \"P\"\nidea i \"I\" for 5", ["unexpected-argument 5"],
      "like this: `idea \"The kitchen table\" for balance`")
    checkWay(
      "slip \"x\" by 5", ["unexpected-argument 5"],
      "like this: `slip \"I did not know who would come\" by officer`")
    checkWay(
      "idea i \"I\"; criterion c \"C\"; rate i on c 4 date soon", ["unexpected-argument soon"],
      "like this: `rate table on relevant 5..6 date 2024-05-03`")
  }

  @Test func everyExampleThatAMessageShowsIsRight() {
    for (index, row) in Schema.current.rows.enumerated() where row.word != .map {
      let pattern = CompiledSchema.current.patterns[index]
      let parts =
        CompiledSchema.current.positional(of: pattern) + CompiledSchema.current.clauses(of: pattern)
      for part in [nil] + parts.map(Optional.some) {
        var compiler = MapCompiler(
          ParsedMap(SourceText(name: "", bytes: Array(row.swedish.utf8))), schema: .current)
        let tree = compiler.parsed.trees[0]
        compiler.cursor.row = index
        compiler.cursor.word = tree.tokens[0]
        let example = compiler.shortExample(showing: part, tree).swedish.dropFirst().dropLast()
        var reader = MapCompiler(
          ParsedMap(SourceText(name: "", bytes: Array(example.utf8))), schema: .current)
        reader.read(index, 0, of: reader.parsed.trees[0], file: 0, into: nil)
        let said = reader.diagnostics.kept.map { $0.message(in: .swedish) }
        #expect(said == [] && !reader.cursor.isFaulty, "\(example): \(said)")
      }
    }
  }

  // MARK: - Semicolons

  @Test func aStatementThatRunsIntoAnotherIsOneMistake() {
    checkWay(
      step("by officer pain \"oj\" { severity 4 }"), ["missing-separator pain"],
      "put a semicolon (;) before it, or begin a new line")
    checkWay("source s \"S\" { kind report people 4 }", ["missing-separator people"], nil)
    #expect(fixed("source s \"S\" { kind report people 4 }")?.contains("report ; people") == true)
    checkWay(step("by officer, wait"), ["comma-for-semicolon ,"], nil)
    checkWay(step("av officer, väntan 3 veckor"), ["comma-for-semicolon ,"], nil)
    checkWay(step("by officer, chef"), [], nil)
  }

  @Test func aCommaBeforeAClauseIsNoNewStatement() {
    let text = "gap g \"G\" between officer, chef, after a"
    checkWay(step("") + "\n" + text, ["unexpected-argument after a"], nil)
    checkWay(
      "organisation fk \"F\"; team team \"T\"\nterm t \"T\" { means fk, team \"arbete\" }", [], nil)
  }

  // MARK: - Numbers and dates

  @Test func onlyTheNumberThatFitsIsOffered() {
    checkWay(step("wait 1,5 weeks"), ["decimal-comma 1,5"], "write `1.5`")
    checkWay(step("feeling 0,5"), ["decimal-comma 0,5"], "write `0.5`")
    checkWay(
      "source s \"S\" { people 1,200 }", ["decimal-comma 1,200"],
      "write `1_200` for thousands or `1.200` for the decimal number")
    checkWay(
      "person p \"P\"; distribution d \"D\" { categories a, b; of p 3,5 }", ["decimal-comma 3,5"],
      "write `3.5` for the decimal number or `3, 5` for two numbers")
    checkWay(
      "person p \"P\"; distribution d \"D\" { categories a, b; of p 3, 5,6 }",
      ["decimal-comma 5,6"],
      "write `5.6` for the decimal number or `5, 6` for two numbers")
  }

  @Test func datesInWordsAreToldApart() {
    checkWay(
      "source s \"S\" { date 3 maj 2024 }", ["other-date 3 maj 2024"], "write `2024-05-03`")
    checkWay("source s \"S\" { date 20240503 }", ["other-date 20240503"], "write `2024-05-03`")
    checkWay("source s \"S\" { date Q2 2024 }", ["other-date Q2 2024"], "write `2024-04..2024-06`")
    #expect(
      fixed("source s \"S\" { date May 3, 2024 }") == "source s \"S\" { date 2024-05-03 }")
    checkWay(
      "source s \"S\" { date soon }", ["unexpected-argument soon"], "like this: `date 2022-02`")
  }

  @Test func aCommaTooManyIsSaidAsOne() {
    let said = CompileCheck.compile("measure m \"M\" { value 3, 5 }").diagnostics.sorted
    #expect(
      said.map { $0.message(in: .english) }
        == ["`, 5` does not fit in `value`; only one can stand here"])
  }

  @Test func aMisplacedWordIsOneMistake() {
    checkWay(step("severity 4"), ["misplaced-word severity"], nil)
    checkWay(step("role officer"), ["misplaced-word role"], "did you mean `by` or `with`?")
    checkWay("matrix m \"M\" { step x \"X\" { wait } }", ["misplaced-word step"], nil)
  }

  // MARK: - Kinds of things

  @Test func everyKindHasItsArticle() {
    for kind in ElementKind.allCases where kind != .map {
      let noun = CompiledSchema.current.noun(of: kind)
      let swedish = noun.swedish.split(separator: " ")
      let english = noun.english.split(separator: " ")
      #expect(["en", "ett"].contains(swedish.first), "\(noun.swedish)")
      #expect(["a", "an"].contains(english.first), "\(noun.english)")
      #expect(swedish.count > 1 && english.count > 1)
      let startsWithVowel = english[1].first.map { "aeio".contains($0) } ?? false
      #expect((english[0] == "an") == startsWithVowel, "\(noun.english)")
    }
    let said = CompileCheck.compile("person p \"P\"; fact f \"F\" { from p }").diagnostics.sorted
    #expect(
      said.first?.message(in: .swedish).hasPrefix("`p` är en person, men här behövs något att")
        == true)
  }
}
