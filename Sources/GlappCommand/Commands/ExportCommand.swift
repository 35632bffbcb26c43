// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappText
import GlappWorkspace

/// `glapp export --to json`: the whole model for other programs.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say(
        sv: "Skriver hela kartan för andra program.",
        en: "Writes the whole map for other programs."),
      discussion: say(
        sv: "Exempel: glapp export karta.glapp --to json",
        en: "Example: glapp export map.glapp --to json"))
  }

  @OptionGroup var map: MapArguments

  @Option(help: ArgumentHelp(say(sv: "Formatet: json.", en: "The format: json.")))
  var to = "json"

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(sv: "Filen; utan: standard ut.", en: "The file; without: standard output."),
      valueName: say(sv: "fil", en: "file")))
  var output = "-"

  @Flag(help: ArgumentHelp(say(sv: "Skriv över en fil som finns.", en: "Overwrite a file.")))
  var force = false

  func validate() throws {
    guard to == "json" else {
      throw ValidationError(
        say(
          sv: "den här versionen skriver json, inte \(to)",
          en: "this version writes json, not \(to)"))
    }
    guard map.files.count <= 1 else {
      throw ValidationError(say(sv: "en karta i taget", en: "one map at a time"))
    }
  }

  func run() throws {
    for file in try map.chosenFiles() {
      let snapshot = try map.load(file)
      var writer = JSONWriter(.pretty)
      writer.write(ModelJSON.value(of: snapshot.compiled.map))
      try OutputFile.write(writer.bytes + [0x0A], to: output, force: force)
      if snapshot.hasErrors {
        Terminal.error(
          say(
            sv: "glapp: kartan har fel; det som gick att förstå är med (se glapp check)",
            en: "glapp: the map has errors; what could be understood is there (see glapp check)"))
        throw ExitCode(1)
      }
    }
  }
}
