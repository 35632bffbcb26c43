// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

/// Which files a command line means: an argument is a file if it is `-` or ends in `.glapp`;
/// without one a command takes the only map of the folder.
enum MapFiles {
  /// How the names of maps end.
  static let ending = ".glapp"

  /// Whether an argument names a map, or standard input.
  static func isFile(_ argument: String) -> Bool { argument == "-" || argument.hasSuffix(ending) }

  /// The files asked for, or the only map of the folder.
  ///
  /// - Throws: `CommandFailure` when it is unclear which map is meant.
  static func chosen(_ arguments: [String]) throws(CommandFailure) -> [String] {
    for argument in arguments where !isFile(argument) { throw notAFile(argument) }
    return arguments.isEmpty ? [try only()] : arguments
  }

  /// The only map of the folder; says which it is.
  ///
  /// - Throws: `CommandFailure` when there is none, or more than one.
  static func only() throws(CommandFailure) -> String {
    let found = maps(in: ".")
    guard let first = found.first else {
      throw .usage(
        sv: "här finns ingen karta (.glapp-fil): skriv vilken du menar, eller gå till dess mapp",
        en: "there is no map (.glapp file) here: say which you mean, or go to its folder")
    }
    guard found.count == 1 else {
      throw .usage(
        sv: "här finns flera kartor: \(list(found)); skriv vilken du menar",
        en: "there are several maps here: \(list(found)); say which you mean",
        example: "glapp \(CommandNames.running) \(likeliest(found, in: "."))")
    }
    Terminal.error(say(sv: "glapp: läser \(first)", en: "glapp: reading \(first)"))
    return first
  }

  /// What to add when a map that was asked for is not there: the one that was meant, perhaps.
  static func suggestion(for missing: String) -> String {
    let folder = MapPaths.folder(of: missing)
    let near = Nearest.candidates(to: stem(missing), among: maps(in: folder).map(stem))
    guard !near.isEmpty else { return "" }
    let choices = Fact.choices(near.map { MapPaths.join(folder, $0 + ending) })
    return say(
      sv: "; menade du \(choices.worded(in: .swedish))?",
      en: "; did you mean \(choices.worded(in: .english))?")
  }

  // MARK: - Arguments that are no files

  private static func notAFile(_ argument: String) -> CommandFailure {
    let world = DiskWorld()
    let running = CommandNames.running
    if world.isFolder(argument) {
      let folder =
        argument.count > 1 && argument.last == "/" ? String(argument.dropLast()) : argument
      let found = maps(in: folder)
      guard !found.isEmpty else {
        return .usage(
          sv: "\(argument) är en mapp utan kartor (.glapp-filer)",
          en: "\(argument) is a folder without maps (.glapp files)")
      }
      return .usage(
        sv: "\(argument) är en mapp; skriv vilken karta i den du menar: \(list(found))",
        en: "\(argument) is a folder; say which map in it you mean: \(list(found))",
        example: "glapp \(running) \(MapPaths.join(folder, likeliest(found, in: folder)))")
    }
    let whole = argument + ending
    if world.exists(whole) {
      return .usage(
        sv: "en kartas namn skrivs helt ut; menade du `\(whole)`?",
        en: "a map's name is written out in full; did you mean `\(whole)`?",
        example: "glapp \(running) \(whole)")
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

  private static func maps(in folder: String) -> [String] {
    DiskWorld().list(folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
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
