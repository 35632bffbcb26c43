// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// The root of all commands.
struct Glapp: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glapp",
      abstract: say(
        sv: "Kartor över det som människor faller mellan: resor, aktörer, prioriteringar.",
        en: "Maps of what people fall between: journeys, actors, priorities."),
      discussion: say(
        sv: """
          Exempel:
            glapp check karta.glapp
            glapp render karta.glapp -o bilder
            glapp help känsla
          """,
        en: """
          Example:
            glapp check map.glapp
            glapp render map.glapp -o pictures
            glapp help feeling
          """),
      version: "0.1.0",
      subcommands: [
        CheckCommand.self, RenderCommand.self, FmtCommand.self, ExportCommand.self,
        UndoCommand.self, RedoCommand.self, HistoryCommand.self, WordsCommand.self,
        ExplainCommand.self, SchemaCommand.self,
      ])
  }
}
