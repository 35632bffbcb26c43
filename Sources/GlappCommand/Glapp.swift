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
          Utan fil, eller med en mapp, tar ett kommando kartan där: den som ingen annan karta
          inkluderar, eller den som heter som mappen.
          `glapp check --help` visar allt som ett kommando kan.
          `glapp help känsla` förklarar ett ord i språket; `glapp words` listar alla ord.
          """,
        en: """
          Without a file, or with a folder, a command takes the map there: the one that no other
          map includes, or the one called like the folder.
          `glapp check --help` shows all that a command can do.
          `glapp help feeling` explains a word of the language; `glapp words` lists all words.
          """),
      version: "0.1.0",
      subcommands: [
        NewCommand.self, CheckCommand.self, RenderCommand.self, WatchCommand.self, FmtCommand.self,
        ListCommand.self,
        ShowCommand.self, TraceCommand.self,
        AddCommand.self, SetCommand.self, UnsetCommand.self, RemoveCommand.self,
        RenameCommand.self, MoveCommand.self, LinkCommand.self, RateCommand.self,
        VoteCommand.self, SlipCommand.self, SlipsCommand.self, ScribeCommand.self,
        UndoCommand.self, RedoCommand.self, HistoryCommand.self, ExportCommand.self,
        ImportCommand.self, WordsCommand.self, ExplainCommand.self, SchemaCommand.self,
        CompletionCommand.self, ManualCommand.self,
      ])
  }
}
