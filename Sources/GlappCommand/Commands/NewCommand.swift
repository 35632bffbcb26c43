// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappText
import GlappWorkspace

/// `glapp new DIR`: a small map to begin with.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: say(
        sv: "Lägger en liten karta att börja med i en mapp.",
        en: "Puts a small map to begin with into a folder."),
      discussion: say(
        sv: "Exempel: glapp new vart-arbete --template resa",
        en: "Example: glapp new our-work --template journey"))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Mappen; den görs om den inte finns, och kartan får dess namn.",
        en: "The folder; it is made if need be, and the map gets its name."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Vad kartan visar: resa, nätverk, system, prioritera eller allt.",
        en: "What the map shows: journey, network, system, prioritise or full."),
      valueName: say(sv: "mall", en: "template")),
    completion: .list(MapTemplate.allCases.map(\.rawValue)))
  var template = "journey"

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Språket som kartan är skriven på; utan: det som glapp talar.",
        en: "The language that the map is written in; without: the one glapp speaks."),
      valueName: "sv|en"), completion: .list(["sv", "en"]))
  var language: String?

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if MapTemplate(name: template) == nil {
      let all = MapTemplate.allCases.map { $0.name[CommandLanguage.current] }
      let near = Nearest.candidates(
        to: template, among: MapTemplate.allCases.flatMap { [$0.name.swedish, $0.name.english] })
      let shown = Fact.text(template).worded(in: CommandLanguage.current)
      let choices = Fact.choices(near.isEmpty ? all : near)
      throw ValidationError(
        say(
          sv: "det finns ingen mall `\(shown)`; "
            + (near.isEmpty ? "välj " : "menade du ") + choices.worded(in: .swedish)
            + (near.isEmpty ? "" : "?"),
          en: "there is no template `\(shown)`; "
            + (near.isEmpty ? "choose " : "did you mean ") + choices.worded(in: .english)
            + (near.isEmpty ? "" : "?")))
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError(
        say(sv: "--language är sv eller en", en: "--language is sv or en"))
    }
  }

  func run() throws {
    guard let template = MapTemplate(name: template) else { return }
    let language = CommandLanguage.speak(of: self.language.flatMap(Language.init))
    // Who names a file means that file.
    let isFile = folder.hasSuffix(MapFiles.ending)
    let place = isFile ? MapPaths.folder(of: folder) : folder
    let id = Self.id(for: isFile ? MapPaths.stem(of: folder) : folder, in: language)
    let path = isFile ? folder : MapPaths.join(folder, id + MapFiles.ending)
    if FileWriter.replaces(path) {
      let name = TerminalColumns.printable(path)
      throw CommandFailure(
        status: 3,
        message: say(
          sv: "glapp: \(name) finns redan och skrivs inte över; välj en annan mapp",
          en: "glapp: \(name) is there already and is not overwritten; choose another folder"))
    }
    let bytes = Array(template.text(id: id, in: language).utf8)
    do throws(WorldError) {
      if !place.isEmpty { try FileWriter.makeFolder(place) }
    } catch {
      throw CommandFailure.world(error)
    }
    try OutputFile.write(bytes, to: path, force: false)
    let shown = TerminalColumns.printable(path)
    Terminal.print(
      say(
        sv: """
          \(shown) är skapad. Öppna den i en textredigerare, och rita den med:
            glapp render \(shown)
          """,
        en: """
          \(shown) is made. Open it in a text editor, and draw it with:
            glapp render \(shown)
          """))
  }

  /// The folder's name as an id: letters, digits and hyphens.
  private static func id(for folder: String, in language: Language) -> String {
    let real = DiskWorld().realPath(folder) ?? folder
    let last = real.split(separator: "/").last.map(String.init) ?? ""
    var id = ""
    for character in last.lowercased() {
      if character.isLetter || character.isNumber {
        id.append(character)
      } else if !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    while id.last == "-" { id.removeLast() }
    let isReserved = Connective.all.contains { $0.english == id }
    guard id.first?.isLetter == true, !isReserved else {
      return language == .swedish ? "karta" : "map"
    }
    return id
  }
}
