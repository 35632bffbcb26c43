// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappGraphviz
import GlappInterchange
import GlappJSON
import GlappModel
import GlappText
import GlappWorkspace

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

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Skriv ordlistan som sidor med bilder i den här mappen.",
        en: "Write the reference as pages with pictures into this folder."),
      valueName: say(sv: "mapp", en: "folder")))
  var reference: String?

  @Flag(
    name: .customLong("json-schema"),
    help: ArgumentHelp(
      say(
        sv: "Skriv ett JSON Schema för det som export skriver.",
        en: "Write a JSON Schema of what export writes.")))
  var jsonSchema = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    if let reference { return try write(to: reference) }
    let schema = CompiledSchema.current
    if jsonSchema {
      var writer = JSONWriter(.pretty)
      writer.write(ModelSchema.value(in: CommandLanguage.current))
      return Terminal.write(writer.bytes + [0x0A])
    }
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

  /// Writes the reference in the language that was asked for, or in both.
  private func write(to folder: String) throws {
    let engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    var faults: [String] = []
    do throws(WorldError) {
      for language in CommandLanguage.asked.map({ [$0] }) ?? [.swedish, .english] {
        let book = ReferenceBook(language, engine: engine)
        faults += book.faults
        let pictures = folder + (language == .swedish ? "/bilder" : "/pictures")
        try FileWriter.makeFolder(pictures)
        try FileWriter.write(Array(book.page.utf8), to: "\(folder)/\(book.pageName)")
        for picture in book.pictures {
          try FileWriter.write(picture.bytes, to: "\(pictures)/\(picture.name)")
        }
        Terminal.print("\(folder)/\(book.pageName)")
      }
    } catch {
      throw CommandFailure.world(error)
    }
    for fault in faults { Terminal.error(fault) }
    if !faults.isEmpty { throw ExitCode(1) }
  }
}
