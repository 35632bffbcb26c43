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
      discussion: say(sv: "Exempel: glapp undo karta.glapp", en: "Example: glapp undo map.glapp"))
  }

  @OptionGroup var map: EditedMap

  func run() throws {
    let store = try map.store(of: map.chosen())
    do throws(StoreError) {
      let record = try store.undo()
      Terminal.print(say(sv: "ångrat: \(record.what)", en: "undone: \(record.what)"))
    } catch {
      throw CommandFailure.store(error)
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

  func run() throws {
    let store = try map.store(of: map.chosen())
    do throws(StoreError) {
      let record = try store.redo()
      Terminal.print(say(sv: "gjort igen: \(record.what)", en: "made again: \(record.what)"))
    } catch {
      throw CommandFailure.store(error)
    }
  }
}
