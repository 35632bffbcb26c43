// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What glapp says when a command is used wrongly: short, in the reader's language, with a way on.
@Suite("Used wrongly")
struct UsageTests {
  /// A command line with a mistake in it.
  struct Slip: CustomTestStringConvertible {
    let line: String
    /// What the message must hold in Swedish and in English.
    let swedish: [String]
    let english: [String]

    var testDescription: String { "glapp \(line)" }
  }

  static let slips = [
    Slip(line: "chek a.glapp", swedish: ["menade du `check`?"], english: ["did you mean `check`?"]),
    Slip(line: "rita a.glapp", swedish: ["menade du `render`?"], english: ["mean `render`?"]),
    Slip(line: "frobnicate", swedish: ["inget kommando"], english: ["no command `frobnicate`"]),
    Slip(
      line: "a.glapp", swedish: ["säg först vad", "glapp render a.glapp"],
      english: ["first say what to do", "glapp render a.glapp"]),
    Slip(
      line: "check a.glapp --lang svenska", swedish: ["`sv` (svenska)", "`svenska`"],
      english: ["`sv` (Swedish)", "`svenska`"]),
    Slip(line: "check a.glapp --lang", swedish: ["fattas ett språk"], english: ["is missing"]),
    Slip(
      line: "check a.glapp --strcit", swedish: ["inget val `--strcit`; menade du `--strict`?"],
      english: ["no option `--strcit`; did you mean `--strict`?"]),
    Slip(
      line: "render a.glapp --out X", swedish: ["inget val `--out`; menade du `--output`?"],
      english: ["no option `--out`; did you mean `--output`?"]),
    Slip(line: "check --frob", swedish: ["inget val `--frob`"], english: ["no option `--frob`"]),
    Slip(line: "--frob", swedish: ["inget val `--frob`"], english: ["no option `--frob`"]),
    Slip(
      line: "check --only", swedish: ["efter `--only` fattas ett värde"],
      english: ["a value is missing after `--only`"]),
    Slip(
      line: "move a.glapp x --före y", swedish: ["menade du `--before`?"],
      english: ["did you mean `--before`?"]),
    Slip(
      line: "render a.glapp -o", swedish: ["efter `-o` fattas"], english: ["missing after `-o`"]),
    Slip(
      line: "render a.glapp --width bred", swedish: ["`bred` går inte", "`--width`"],
      english: ["`bred` cannot be used", "`--width`"]),
    Slip(
      line: "check a.glapp --strict=yes", swedish: ["`--strict` tar inget värde"],
      english: ["`--strict` takes no value"]),
    Slip(
      line: "explain one two", swedish: ["`two` hör inte hemma"], english: ["`two` has no place"]),
    Slip(
      line: "explain unkown-word", swedish: ["menade du `unknown-word`?"],
      english: ["did you mean `unknown-word`?"]),
    Slip(line: "help chek", swedish: ["menade du `check`?"], english: ["did you mean `check`?"]),
    Slip(line: "check --only nope", swedish: ["ingen kod `nope`"], english: ["no code `nope`"]),
    Slip(
      line: "render a.glapp --style loud", swedish: ["stilen `loud` finns inte"],
      english: ["no style `loud`"]),
    Slip(
      line: "render a.glapp --view vägen", swedish: ["menade du `vagen`"],
      english: ["did you mean `vagen`"]),
    Slip(
      line: "export a.glapp --to xls", swedish: ["skriver json, inte xls"],
      english: ["writes json, not xls"]),
  ]

  @Test(arguments: slips)
  func isToldInTheReadersLanguage(slip: Slip) throws {
    let folder = try Self.folder()
    let words = slip.line.split(separator: " ").map(String.init)
    for (language, expected) in [("sv_SE.UTF-8", slip.swedish), ("en_GB.UTF-8", slip.english)] {
      let outcome = try GlappProgram.run(words, in: folder.url, language: language)
      #expect(outcome.status == 2, "\(outcome.errors)")
      #expect(outcome.text.isEmpty, "nothing on standard output")
      for text in expected { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
      let lines = outcome.errors.split(separator: "\n")
      #expect((1...3).contains(lines.count), "short: \(outcome.errors)")
      #expect(lines.contains { $0.contains(": glapp ") }, "an example: \(outcome.errors)")
      if language.hasPrefix("sv") { Self.expectSwedish(outcome.errors) }
    }
  }

  /// The example that a message gives has to work.
  @Test func theExampleIsRight() throws {
    let folder = try Self.folder()
    for line in ["render a.glapp --view vägen", "check a", "a.glapp", "explain unkown-word"] {
      let words = line.split(separator: " ").map(String.init)
      let wrong = try GlappProgram.run(words, in: folder.url)
      let match = try #require(wrong.errors.firstMatch(of: /for example: glapp (.*)/))
      let right = try GlappProgram.run(
        match.output.1.split(separator: " ").map(String.init), in: folder.url)
      #expect(right.status == 0, "glapp \(match.output.1): \(right.errors)")
    }
  }

  @Test func theLanguageMayStandAnywhere() throws {
    let folder = try Self.folder()
    for line in [
      ["--lang", "sv", "check", "a.glapp"], ["check", "--lang=sv", "a.glapp"],
      ["check", "a.glapp", "--lang", "sv"],
    ] {
      let outcome = try GlappProgram.run(line, in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.lines.last?.contains(" fel,") == true)
    }
  }

  @Test func helpShowsEveryCommandWithAnExample() throws {
    for (language, heading) in [("sv", "KOMMANDON"), ("en", "COMMANDS")] {
      for line in [["help"], ["--help"], []] {
        let outcome = try GlappProgram.run(line + ["--lang", language])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.text.contains(heading))
        if language == "sv" { Self.expectSwedish(outcome.text) }
        for command in Self.commands {
          #expect(
            outcome.text.contains(try Regex("\n +glapp (\(command)|help)( |\n)")),
            "no example of \(command)")
          #expect(outcome.text.contains("\n  \(command) "))
        }
        #expect(outcome.lines.allSatisfy { $0.count <= 100 }, "fits a terminal")
      }
    }
  }

  @Test(arguments: commands)
  func everyCommandHelpsInBothLanguages(command: String) throws {
    for (language, example) in [("sv", "Exempel: glapp "), ("en", "Example: glapp ")] {
      let outcome = try GlappProgram.run([command, "--help", "--lang", language])
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(outcome.text.contains(example))
      if language == "sv" { Self.expectSwedish(outcome.text) }
      let asked = try GlappProgram.run(["help", command, "--lang", language])
      // A command may be a word of the language too: then its help is named at the end.
      let isNamed = asked.lines.last?.hasSuffix(": glapp \(command) --help") == true
      #expect(asked.text == outcome.text || isNamed, "help \(command) is \(command) --help")
    }
  }

  /// The commands that the overview lists.
  static let commands: [String] = {
    let overview = try? GlappProgram.run(["help", "--lang", "en"])
    let found = overview?.lines.compactMap { $0.firstMatch(of: /^  ([a-z]+)\s/) }
    return found?.map { String($0.output.1) } ?? []
  }()

  @Test func thereAreCommands() {
    #expect(Set(Self.commands).isSuperset(of: ["check", "render", "fmt", "export", "explain"]))
  }

  /// No English word of the library's shows through.
  static func expectSwedish(_ text: String) {
    for word in [
      "Usage", "USAGE", "OVERVIEW", "OPTIONS", "ARGUMENTS", "Error", "See '", "more information",
      "Show ", "default", "Missing", "Unknown", "Unexpected", "invalid", "<file>", "<folder>",
    ] {
      #expect(!text.contains(word), "\(word) in:\n\(text)")
    }
  }

  private static func folder() throws -> TestFolder {
    let folder = try TestFolder()
    let map = """
      map a "A"
      person kim "Kim"
      journey vagen "The way" for kim { step call "I call" { feeling -1 } }

      """
    _ = try folder.write(map, to: "a.glapp")
    return folder
  }
}
