// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappJSON
import GlappModel
import GlappText

/// `glapp schema`: the whole table of words.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: say(
        sv: "Hela tabellen över språkets ord.", en: "The whole table of the language's words."),
      discussion: say(sv: "Exempel: glapp schema --json", en: "Example: glapp schema --json"))
  }

  @Flag(help: ArgumentHelp(say(sv: "Skriv JSON.", en: "Write JSON.")))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let schema = CompiledSchema.current
    if json {
      var writer = JSONWriter(.pretty)
      var object = JSONObject()
      object.append("glapp", .integer(1))
      object.append("words", .array(schema.schema.rows.map { SchemaTable.value($0) }))
      writer.write(.object(object))
      return Terminal.write(writer.bytes + [0x0A])
    }
    let language = CommandLanguage.current
    let texts = schema.schema.rows.map { WordHelp($0, schema: schema, language: language).text }
    Terminal.print(texts.joined(separator: "\n\n"))
  }
}
