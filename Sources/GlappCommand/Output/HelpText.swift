// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// The help of one command. The library lays it out; its headings and standing phrases, which
/// come in English only, are turned into the language of the command line.
enum HelpText {
  static func of(_ command: any ParsableCommand.Type) -> String {
    translated(Glapp.helpMessage(for: command))
  }

  /// Help as the library writes it, in the language of the command line.
  static func translated(_ text: String) -> String {
    var result = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("USAGE: ") ? usage($0) : String($0) }
      .joined(separator: "\n").replacing("OVERVIEW: ", with: "")
    guard CommandLanguage.current == .swedish else { return result }
    for (english, swedish) in phrases { result = result.replacing(english, with: swedish) }
    return result
  }

  /// The usage line without the options that may be left out: they are listed right below, and
  /// here they only hide the rest.
  private static func usage(_ line: Substring) -> String {
    let parts = line.split(separator: " [")
    let kept = parts.filter { !$0.hasPrefix("-") }
    return kept.joined(separator: " [") + (kept.count < parts.count ? " [<options>]" : "")
  }

  private static let phrases = [
    ("USAGE: ", "SÅ HÄR: "),
    ("ARGUMENTS:", "ARGUMENT:"),
    ("OPTIONS:", "VAL:"),
    ("SUBCOMMANDS:", "KOMMANDON:"),
    ("Show help information.", "Visar den här hjälpen."),
    ("Show the version.", "Visar versionen."),
    ("(default: ", "(annars: "),
    ("(values: ", "(värden: "),
    ("<options>", "<val>"),
    ("<subcommand>", "<kommando>"),
  ]
}
