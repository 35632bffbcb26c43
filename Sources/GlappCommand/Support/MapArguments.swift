// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText
import GlappWorkspace

/// The files of a command and what every command that reads maps takes.
struct MapArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartor (.glapp), eller - för standard in; utan: mappens enda .glapp-fil.",
        en: "Maps (.glapp), or - for standard input; without: the folder's only .glapp file."),
      valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Språk för allt som sägs: sv eller en.",
        en: "Language of all that is said: sv or en."),
      valueName: "sv|en"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Mappen som kartans filer måste ligga i.",
        en: "The folder that the map's files must lie in."), valueName: "folder"))
  var root: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(
        say(sv: "--lang är sv eller en, inte \(lang).", en: "--lang is sv or en, not \(lang)."))
    }
    for file in files where file != "-" && !file.hasSuffix(".glapp") {
      throw ValidationError(
        say(
          sv: "\(file) slutar inte på .glapp.", en: "\(file) does not end in .glapp."))
    }
  }

  /// The files asked for, or the only map of the folder.
  func chosenFiles() throws -> [String] {
    if !files.isEmpty { return files }
    let found = DiskWorld().list(".").filter { $0.hasSuffix(".glapp") }
    guard let only = found.first else {
      throw CommandFailure.usage(
        sv: "här finns ingen .glapp-fil; säg vilken karta du menar",
        en: "there is no .glapp file here; say which map you mean")
    }
    guard found.count == 1 else {
      let some = found.prefix(5).joined(separator: ", ")
      throw CommandFailure.usage(
        sv: "här finns flera kartor (\(some)); säg vilken du menar",
        en: "there are several maps here (\(some)); say which you mean")
    }
    Terminal.error(say(sv: "glapp: läser \(only)", en: "glapp: reading \(only)"))
    return [only]
  }

  /// Reads, compiles and checks one map.
  func load(_ file: String) throws -> Snapshot {
    do throws(WorldError) {
      let world = DiskWorld()
      if file == "-" {
        let bytes = try DiskWorld.readAll(0, path: "-")
        let source = SourceText(name: "-", bytes: bytes)
        return Snapshot(MapLoader.load(source, folder: root ?? ".", in: world))
      }
      MapStore.settle(file, root: root)
      return Snapshot(try MapLoader.load(file, in: world, root: root))
    } catch {
      throw CommandFailure.world(error)
    }
  }
}
