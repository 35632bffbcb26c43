// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappInterchange
import GlappText
import GlappWorkspace

/// `glapp import FILE --from json`: a map out of its JSON form.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(
        sv: "Gör en karta av en fil från ett annat program.",
        en: "Makes a map of another program's file."),
      discussion: say(
        sv: "Exempel: glapp import karta.json --from json -o karta.glapp",
        en: "Example: glapp import map.json --from json -o map.glapp"))
  }

  @Argument(
    help: ArgumentHelp(
      say(sv: "Filen, eller - för standard in.", en: "The file, or - for standard input."),
      valueName: say(sv: "fil", en: "file")), completion: .file())
  var input: String

  @Option(help: ArgumentHelp(say(sv: "Formatet: json.", en: "The format: json.")))
  var from = "json"

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(sv: "Kartan; utan: standard ut.", en: "The map; without: standard output."),
      valueName: say(sv: "fil", en: "file")), completion: .map)
  var output = "-"

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Språk för kartans ord: sv eller en; utan: kartans eget.",
        en: "Language of the map's words: sv or en; without: the map's own."), valueName: "sv|en"),
    completion: .list(["sv", "en"]))
  var words: String?

  @Flag(help: ArgumentHelp(say(sv: "Skriv över en fil som finns.", en: "Overwrite a file.")))
  var force = false

  @Flag(
    help: ArgumentHelp(say(sv: "Skriv problemen som JSON.", en: "Write the problems as JSON.")))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard from == "json" else {
      throw ValidationError(
        say(
          sv: "den här versionen läser json, inte \(from)",
          en: "this version reads json, not \(from)"))
    }
    if let words, Language(rawValue: words) == nil {
      throw ValidationError(
        say(sv: "--words är sv eller en, inte \(words)", en: "--words is sv or en, not \(words)"))
    }
  }

  func run() throws {
    guard !input.hasSuffix(MapFiles.ending) else {
      throw CommandFailure.usage(
        sv: "\(input) är redan en karta; hämta in det som ett annat program har skrivit",
        en: "\(input) is a map already; import is for what another program has written")
    }
    let bytes: [UInt8]
    do throws(WorldError) {
      bytes =
        input == "-" ? try DiskWorld.readAll(0, path: "-") : try DiskWorld().read(input)
    } catch {
      throw CommandFailure.world(error)
    }
    let source = SourceText(name: input, bytes: bytes)
    let outcome = MapImport.run(source, words: words.flatMap(Language.init))
    let report = ImportReport(outcome, source)
    guard let text = outcome.text else {
      if json { Terminal.write(report.json) } else { Terminal.error(report.text) }
      throw ExitCode(1)
    }
    if json, output != "-" { Terminal.write(report.json) }
    try OutputFile.write(text, to: output, force: force)
  }
}
