// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappModel
import GlappText
import OrderedCollections

/// `glapp help WORD`: what a word of the language means; without a word, all of them.
struct WordsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "words",
      abstract: say(
        sv: "(också: help) Vad ett ord i språket betyder; utan ord: alla ord.",
        en: "(also: help) What a word of the language means; without a word: all words."),
      discussion: say(
        sv: "Exempel: glapp help känsla", en: "Example: glapp help feeling"))
  }

  @Argument(
    help: ArgumentHelp(
      say(sv: "Ett ord ur språket, på svenska eller engelska.", en: "A word, in either language."),
      valueName: say(sv: "ord", en: "word")), completion: .word)
  var word: String?

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let language = CommandLanguage.current
    let schema = CompiledSchema.current
    guard let word else { return Terminal.print(Self.overview(schema, language)) }
    let rows = schema.schema.rows.filter { $0.english == word || $0.swedish == word }
    let command = CommandNames.command(word)
    if rows.isEmpty, let command { return Terminal.print(HelpText.of(command)) }
    let inner = InnerWordHelp(word, schema: schema, language: language).text
    if rows.isEmpty, !inner.isEmpty { return Terminal.print(inner) }
    guard !rows.isEmpty else {
      let all = schema.allWords + CommandNames.all.map { $0._commandName }
      let near = Nearest.candidates(to: word, among: all)
      let choices = Fact.choices(near).worded(in: language)
      let shown = Fact.text(word).worded(in: language)
      throw CommandFailure.usage(
        sv: "varken språket eller glapp har något som heter `\(shown)`"
          + (near.isEmpty ? "; `glapp words` listar orden" : "; menade du \(choices)?"),
        en: "neither the language nor glapp has anything called `\(shown)`"
          + (near.isEmpty ? "; `glapp words` lists the words" : "; did you mean \(choices)?"),
        example: near.first.map { "glapp help \($0)" })
    }
    for (index, row) in rows.enumerated() {
      if index > 0 { Terminal.print("") }
      Terminal.print(WordHelp(row, schema: schema, language: language).text)
    }
    if command != nil {
      Terminal.print("")
      Terminal.print(
        say(
          sv: "Det är också ett kommando: glapp \(word) --help",
          en: "It is a command too: glapp \(word) --help"))
    }
  }

  /// Every word once, in the order of the reference.
  private static func overview(_ schema: CompiledSchema, _ language: Language) -> String {
    let first = OrderedDictionary(
      schema.schema.rows.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = first.values.map { row in
      let both = row.english == row.swedish ? row.english : "\(row.english) / \(row.swedish)"
      let pad = String(repeating: " ", count: max(1, 34 - both.count))
      return "  \(both)\(pad)\(row.meaning[language])"
    }
    let intro = Bilingual(
      sv: "Orden i språket (engelska / svenska); `glapp help ORD` visar mer om ett ord.",
      en: "The words of the language (English / Swedish); `glapp help WORD` shows more of one.")
    return intro[language] + "\n\n" + lines.joined(separator: "\n")
  }
}
