// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// The commands by name, and what to say when there is none of that name.
enum CommandNames {
  /// The command that runs, for examples in messages; empty before it is known. Set once.
  nonisolated(unsafe) static var running = ""

  /// Every command that is shown, in the order of the overview.
  static var all: [any ParsableCommand.Type] {
    Glapp.configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  /// The command of that name.
  static func command(_ name: String) -> (any ParsableCommand.Type)? {
    Glapp.configuration.subcommands.first {
      $0._commandName == name || $0.configuration.aliases.contains(name)
    }
  }

  /// What people call a command before they know its name.
  private static let otherNames = [
    "rita": "render", "bild": "render", "bilder": "render", "draw": "render", "build": "render",
    "picture": "render", "pictures": "render", "svg": "render", "visa": "show",
    "lista": "list", "ls": "list", "find": "list", "sök": "list", "search": "list",
    "följ": "trace", "spåra": "trace", "follow": "trace",
    "kolla": "check", "granska": "check", "kontrollera": "check", "lint": "check",
    "validate": "check", "test": "check", "verify": "check",
    "format": "fmt", "formatera": "fmt", "layout": "fmt", "tidy": "fmt", "städa": "fmt",
    "exportera": "export", "json": "export", "save": "export", "spara": "export",
    "hjälp": "help", "hjalp": "help", "man": "help", "ord": "words", "ordlista": "words",
    "förklara": "explain", "forklara": "explain", "why": "explain", "varför": "explain",
    "lägg": "add", "lagg": "add", "insert": "add", "append": "add",
    "ändra": "set", "andra": "set", "sätt": "set", "satt": "set", "change": "set", "edit": "set",
    "delete": "remove", "rm": "remove", "del": "remove", "radera": "remove", "ta": "remove",
    "byt": "rename", "döp": "rename", "mv": "move", "flytta": "move", "koppla": "link",
    "connect": "link", "knyt": "link", "relate": "link", "bedöm": "rate", "bedom": "rate",
    "score": "rate", "rösta": "vote", "rosta": "vote", "lapp": "slip", "note": "slip",
    "ångra": "undo", "angra": "undo", "historik": "history",
    "sekreterare": "scribe", "anteckna": "scribe", "skriv": "scribe",
    "prompt": "scribe", "ny": "new", "skapa": "new", "init": "new", "create": "new",
    "bevaka": "watch",
  ]

  /// The failure for a first word that is no command.
  static func unknown(_ name: String) -> CommandFailure {
    let names = all.map { $0._commandName } + ["help"]
    if name.hasSuffix(".glapp") || name == "-" {
      return .usage(
        sv: "säg först vad som ska göras med \(name), till exempel `render` eller `check`",
        en: "first say what to do with \(name), such as `render` or `check`",
        example: "glapp render \(name)")
    }
    let known = otherNames[name.lowercased()].flatMap { names.contains($0) ? $0 : nil }
    let near = known.map { [$0] } ?? Nearest.candidates(to: name, among: names)
    let word = Fact.text(name).worded(in: CommandLanguage.current)
    guard let first = near.first else {
      return .usage(
        sv: "det finns inget kommando `\(word)`; `glapp help` visar alla",
        en: "there is no command `\(word)`; `glapp help` shows all")
    }
    let choices = Fact.choices(near).worded(in: CommandLanguage.current)
    return .usage(
      sv: "det finns inget kommando `\(word)`; menade du \(choices)?",
      en: "there is no command `\(word)`; did you mean \(choices)?",
      example: command(first).flatMap(example) ?? "glapp \(first)")
  }

  /// The command line that a command shows as its example.
  static func example(_ command: any ParsableCommand.Type) -> String? {
    // `discussion` is one line: "Example: glapp …".
    let text = command.configuration.discussion
    guard let start = text.firstRange(of: "glapp ") else { return nil }
    return String(text[start.lowerBound...].prefix { $0 != "\n" })
  }
}
