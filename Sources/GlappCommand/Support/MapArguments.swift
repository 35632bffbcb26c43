// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText
import GlappWorkspace

/// The files of a command and what every command that reads maps takes.
struct MapArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartor (.glapp), mappar, eller - för standard in; utan: mappen du står i. Ur en mapp "
          + "tas kartan som ingen annan karta där inkluderar, eller den som heter som mappen.",
        en: "Maps (.glapp), folders, or - for standard input; without: the folder you are in. Of a "
          + "folder the map is taken that no other map there includes, or the one called like it."),
      valueName: say(sv: "fil", en: "file")), completion: .map)
  var files: [String] = []

  @OptionGroup var speech: LanguageOption

  @OptionGroup var place: RootOption
  var root: String? { place.root }

  /// The files asked for, or the map of the folder.
  ///
  /// - Throws: `CommandFailure` when it is unclear which map is meant.
  func chosenFiles() throws(CommandFailure) -> [String] { try MapFiles.chosen(files) }

  /// Reads, compiles and checks one map.
  ///
  /// - Throws: `CommandFailure` when its file cannot be read.
  func load(_ file: String) throws(CommandFailure) -> Snapshot {
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
      throw .world(error)
    }
  }
}

/// `--lang`, which every command takes. `CommandLanguage` has read it before the command line is
/// parsed; here it stands for the help.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(sv: "Språk för allt som sägs.", en: "Language of all that is said."),
      valueName: "sv|en"), completion: .list(["sv", "en"]))
  var lang: String?
}
