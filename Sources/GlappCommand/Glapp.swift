// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// The root of all commands.
struct Glapp: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glapp",
      abstract: say(
        sv: "glapp: kartor över det som människor faller mellan (resor, aktörer, prioriteringar).",
        en: "glapp: maps of what people fall between (journeys, actors, priorities)."),
      discussion: say(
        sv: """
          Utan fil tar ett kommando mappens enda .glapp-fil.
          `glapp check --help` visar allt som ett kommando kan.
          `glapp help känsla` förklarar ett ord i språket; `glapp words` listar alla ord.
          """,
        en: """
          Without a file a command takes the only .glapp file in the folder.
          `glapp check --help` shows all that a command can do.
          `glapp help feeling` explains a word of the language; `glapp words` lists all words.
          """),
      version: "0.1.0",
      subcommands: [
        CheckCommand.self, RenderCommand.self, FmtCommand.self, ListCommand.self,
        ShowCommand.self, TraceCommand.self,
        AddCommand.self, SetCommand.self, UnsetCommand.self, RemoveCommand.self,
        RenameCommand.self, MoveCommand.self, LinkCommand.self, RateCommand.self,
        VoteCommand.self, SlipCommand.self,
        UndoCommand.self, RedoCommand.self, HistoryCommand.self, ExportCommand.self,
        ImportCommand.self, WordsCommand.self, ExplainCommand.self, SchemaCommand.self,
        CompletionCommand.self, ManualCommand.self,
      ])
  }
}
