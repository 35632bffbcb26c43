// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText
import GlappWorkspace

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The one map of a command that changes it or tells of its changes.
struct EditedMap: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartan (.glapp), eller mappen den ligger i; utan: mappen du står i.",
        en: "The map (.glapp), or the folder it lies in; without: the folder you are in."),
      valueName: say(sv: "fil", en: "file")), completion: .map)
  var file: String?

  @OptionGroup var speech: LanguageOption

  @OptionGroup var place: RootOption
  var root: String? { place.root }

  /// The map's file as it was given, or the one of the folder; of a part the map that it is a part of,
  /// which has the history.
  ///
  /// - Throws: `CommandFailure` when it is unclear which map is meant.
  func chosen() throws(CommandFailure) -> String {
    guard file != "-" else {
      throw .usage(
        sv: "standard in kan inte ändras; säg vilken fil",
        en: "standard input can't be changed; say which file")
    }
    let map = try PartOfMap.whole(MapFiles.chosen(file.map { [$0] } ?? [])[0])
    CommandLanguage.speak(ofMapIn: map)
    return map
  }

  /// The store of that map, opened: nobody else changes it for as long as the value lives.
  func store(of file: String) throws -> MapStore {
    try EditedMap.store(of: file, root: root)
  }

  /// The store of a map.
  static func store(of file: String, root: String?) throws -> MapStore {
    let world = DiskWorld()
    guard let real = world.realPath(file) else {
      throw CommandFailure.world(.notFound(path: file))
    }
    let folder = root.flatMap { world.realPath($0) } ?? MapLoader.findRoot(from: real, in: world)
    do throws(StoreError) {
      return try MapStore(map: real, root: folder)
    } catch {
      CommandLanguage.speak(ofMapIn: real)
      throw CommandFailure.store(error)
    }
  }

  /// Now, in seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }
}
