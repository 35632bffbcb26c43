// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText
import GlappWorkspace

/// `glapp undo`: takes back the last edit that glapp made.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: say(
        sv: "Ångrar den senaste ändringen som glapp gjorde i kartan.",
        en: "Takes back the last edit that glapp made in the map."),
      discussion: say(
        sv: """
          Exempel: glapp undo karta.glapp
          De tre senaste: glapp undo karta.glapp 3
          """,
        en: """
          Example: glapp undo map.glapp
          The last three: glapp undo map.glapp 3
          """))
  }

  @OptionGroup var map: EditedMap

  @Argument(help: EditTimes.help) var times: String?

  func run() throws {
    try EditTimes.run(map, times) { store throws(StoreError) in
      let record = try store.undo()
      return say(sv: "ångrat: \(record.what)", en: "undone: \(record.what)")
    }
  }
}

/// `glapp redo`: makes the last undone edit again.
struct RedoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redo",
      abstract: say(
        sv: "Gör om det som senast ångrades.", en: "Makes again what was last undone."),
      discussion: say(sv: "Exempel: glapp redo karta.glapp", en: "Example: glapp redo map.glapp"))
  }

  @OptionGroup var map: EditedMap

  @Argument(help: EditTimes.help) var times: String?

  func run() throws {
    try EditTimes.run(map, times) { store throws(StoreError) in
      let record = try store.redo()
      return say(sv: "gjort igen: \(record.what)", en: "made again: \(record.what)")
    }
  }
}

/// How often something is undone or made again: `glapp undo 3`, `glapp undo map.glapp 3`.
enum EditTimes {
  /// So many edits the history has.
  private static let most = 50

  static var help: ArgumentHelp {
    ArgumentHelp(
      say(
        sv: "Hur många ändringar, 1 till 50; utan: en.",
        en: "How many edits, 1 to 50; without: one."),
      valueName: say(sv: "antal", en: "number"))
  }

  /// Does `body` so often, and says what it says; each time is a step of its own, so that what was
  /// done stays where a later one can't be.
  static func run(
    _ map: EditedMap, _ times: String?, _ body: (MapStore) throws(StoreError) -> String
  ) throws {
    let count: Int
    var map = map
    if let times {
      // Either may come first.
      if Int(times) == nil, let file = map.file, Int(file) != nil {
        map.file = times
        count = try number(file)
      } else {
        count = try number(times)
      }
    } else if let file = map.file, Int(file) != nil, !DiskWorld().exists(file) {
      map.file = nil
      count = try number(file)
    } else {
      count = 1
    }
    let store = try map.store(of: map.chosen())
    for _ in 0..<count {
      do throws(StoreError) {
        Terminal.print(try body(store))
      } catch {
        throw CommandFailure.store(error)
      }
    }
  }

  private static func number(_ text: String) throws(CommandFailure) -> Int {
    guard let number = Int(text), (1...most).contains(number) else {
      let shown = Fact.text(text).worded(in: CommandLanguage.current)
      throw .usage(
        sv: "antalet ändringar är ett tal från 1 till \(most), inte `\(shown)`",
        en: "the number of edits is from 1 to \(most), not `\(shown)`")
    }
    return number
  }
}
