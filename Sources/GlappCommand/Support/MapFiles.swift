// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

/// Which files a command line means: an argument is a file if it is `-` or ends in `.glapp`, and a
/// folder stands for the map in it; without one a command takes the map of the folder it runs in.
enum MapFiles {
  /// How the names of maps end.
  static let ending = ".glapp"

  /// Whether an argument names a map, or standard input.
  static func isFile(_ argument: String) -> Bool { argument == "-" || argument.hasSuffix(ending) }

  /// The files asked for, or the map of the folder.
  ///
  /// - Throws: `CommandFailure` when it is unclear which map is meant.
  static func chosen(_ arguments: [String]) throws(CommandFailure) -> [String] {
    guard !arguments.isEmpty else { return [try ofThisFolder()] }
    var files: [String] = []
    for argument in arguments { files.append(isFile(argument) ? argument : try found(argument)) }
    return files
  }

  /// The map of the folder that the command runs in; says which it is.
  ///
  /// - Throws: `CommandFailure` when there is none, or when it is unclear which is meant.
  private static func ofThisFolder() throws(CommandFailure) -> String {
    let here = FolderMaps(".")
    guard !here.names.isEmpty else {
      throw .usage(
        sv: "här finns ingen karta (.glapp-fil): skriv vilken du menar, eller gå till dess mapp",
        en: "there is no map (.glapp file) here: say which you mean, or go to its folder")
    }
    if let only = here.meant() { return announced(only) }
    let all = here.candidates()
    throw .usage(
      sv: "här finns flera kartor: \(list(all)); skriv vilken du menar",
      en: "there are several maps here: \(list(all)); say which you mean",
      example: "glapp \(CommandNames.running) \(likeliest(all, in: "."))")
  }

  /// Says which map a command takes where that was not said.
  private static func announced(_ file: String) -> String {
    let name = TerminalColumns.printable(file)
    Terminal.error(say(sv: "glapp: läser \(name)", en: "glapp: reading \(name)"))
    return file
  }

  /// What to add when a map that was asked for is not there: the one that was meant, perhaps.
  static func suggestion(for missing: String) -> String {
    let folder = MapPaths.folder(of: missing)
    let near = Nearest.candidates(to: stem(missing), among: FolderMaps(folder).names.map(stem))
    guard !near.isEmpty else { return "" }
    let choices = Fact.choices(near.map { MapPaths.join(folder, $0 + ending) })
    return say(
      sv: "; menade du \(choices.worded(in: .swedish))?",
      en: "; did you mean \(choices.worded(in: .english))?")
  }

  // MARK: - Arguments that are no files

  /// The map that an argument stands for which is no file.
  private static func found(_ argument: String) throws(CommandFailure) -> String {
    guard DiskWorld().isFolder(argument) else { throw notAFile(argument) }
    let folder =
      argument.count > 1 && argument.last == "/" ? String(argument.dropLast()) : argument
    let maps = FolderMaps(folder)
    guard !maps.names.isEmpty else {
      throw .usage(
        sv: "\(argument) är en mapp utan kartor (.glapp-filer)",
        en: "\(argument) is a folder without maps (.glapp files)")
    }
    if let only = maps.meant() { return announced(only) }
    let all = maps.candidates()
    throw .usage(
      sv: "\(argument) är en mapp med flera kartor; skriv vilken du menar: \(list(all))",
      en: "\(argument) is a folder with several maps; say which you mean: \(list(all))",
      example: "glapp \(CommandNames.running) \(MapPaths.join(folder, likeliest(all, in: folder)))")
  }

  /// Why an argument that is to be a map is none.
  static func notAFile(_ argument: String) -> CommandFailure {
    let world = DiskWorld()
    let running = CommandNames.running
    let whole = argument + ending
    if world.exists(whole) {
      return .usage(
        sv: "en kartas namn skrivs helt ut; menade du `\(whole)`?",
        en: "a map's name is written out in full; did you mean `\(whole)`?",
        example: "glapp \(running) \(whole)")
    }
    if world.exists(argument), argument.lowercased().hasSuffix(".json") {
      let stem = MapPaths.stem(of: argument) + ending
      return .usage(
        sv: "\(argument) är JSON, och hämtas in till en karta med `glapp import`",
        en: "\(argument) is JSON, which `glapp import` makes a map of",
        example: "glapp import \(argument) --from json -o \(stem)")
    }
    if world.exists(argument) {
      return .usage(
        sv: "\(argument) är ingen karta: dess namn slutar inte på \(ending)",
        en: "\(argument) is no map: its name does not end in \(ending)",
        example: "glapp \(running) - < \(argument)")
    }
    let near = suggestion(for: whole)
    let rule = say(sv: "; kartors namn slutar på .glapp", en: "; names of maps end in .glapp")
    let end = near.isEmpty ? rule : near
    return .usage(
      sv: "`\(argument)` är ingen karta här\(end)", en: "`\(argument)` is no map here\(end)")
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
  }

  private static func stem(_ path: String) -> String { MapPaths.stem(of: path) }

  /// The map that others are parts of: the first with a `map` statement.
  private static func likeliest(_ names: [String], in folder: String) -> String {
    let world = DiskWorld()
    let root = names.prefix(40).first { name in
      guard let bytes = try? world.read(MapPaths.join(folder, name)) else { return false }
      return bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")).contains { line in
        line.starts(with: "map ".utf8) || line.starts(with: "karta ".utf8)
      }
    }
    return root ?? names[0]
  }
}
