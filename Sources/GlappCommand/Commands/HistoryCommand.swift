// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappJSON
import GlappText
import GlappWorkspace

/// `glapp history`: the last edits that glapp made, and the way to forget them.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: say(
        sv: "Visar de senaste ändringarna som glapp gjorde, eller glömmer dem (--purge).",
        en: "Shows the last edits that glapp made, or forgets them (--purge)."),
      discussion: say(
        sv: "Exempel: glapp history karta.glapp", en: "Example: glapp history map.glapp"))
  }

  @OptionGroup var map: EditedMap

  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Glöm alla ändringar: ett borttaget namn finns då inte kvar någonstans.",
        en: "Forget all edits: a deleted name is then nowhere any more.")))
  var purge = false

  @Flag(help: ArgumentHelp(say(sv: "Som JSON.", en: "As JSON.")))
  var json = false

  func run() throws {
    let file = try map.chosen()
    let store = try map.store(of: file)
    if purge {
      do throws(StoreError) {
        try store.purge()
      } catch {
        throw CommandFailure.store(error)
      }
      return Terminal.print(
        say(sv: "historiken för \(file) är glömd", en: "the history of \(file) is forgotten"))
    }
    let history = store.history()
    if json { return Terminal.print(value(history).text(.pretty)) }
    if history.done.isEmpty, history.undone.isEmpty {
      return Terminal.print(
        say(
          sv: "glapp har inte ändrat \(file) än", en: "glapp has not changed \(file) yet"))
    }
    for record in history.undone {
      let mark = say(sv: "ångrad", en: "undone")
      Terminal.print("\(CalendarTime.text(record.time))  (\(mark))  \(record.what)")
    }
    for record in history.done.reversed() {
      Terminal.print("\(CalendarTime.text(record.time))  \(record.what)")
    }
  }

  private func value(_ history: EditHistory) -> JSONValue {
    func list(_ records: [EditRecord]) -> JSONValue {
      .array(
        records.reversed().map { record in
          [
            "what": .string(record.what), "time": .integer(record.time),
            "files": .array(record.paths.map(JSONValue.string)),
          ]
        })
    }
    return ["done": list(history.done), "undone": list(history.undone)]
  }
}
