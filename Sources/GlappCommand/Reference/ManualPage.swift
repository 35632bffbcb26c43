// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappJSON
import GlappText

/// The manual page of glapp, written from what the commands say of themselves.
///
/// The language is man(7); what a person wrote goes through `escaped`, so that nothing in it is
/// taken for an instruction.
struct ManualPage {
  let text: String
  private let language: Language

  init(language: Language) {
    self.language = language
    var lines: [String] = []
    func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    func section(_ sv: String, _ en: String) { lines.append(".SH \(say(sv, en))") }

    lines.append(".TH GLAPP 1")
    section("NAMN", "NAME")
    let about = Glapp.configuration.abstract.split(separator: ": ", maxSplits: 1).last ?? ""
    lines.append("glapp \\- \(Self.escaped(String(about)))")
    section("ÖVERSIKT", "SYNOPSIS")
    lines.append(".B glapp")
    lines.append(Self.escaped(say("KOMMANDO [KARTA.glapp] [VAL]", "COMMAND [MAP.glapp] [OPTIONS]")))
    section("BESKRIVNING", "DESCRIPTION")
    lines += Self.paragraphs(Glapp.configuration.discussion)

    section("KOMMANDON", "COMMANDS")
    for command in CommandNames.all {
      lines.append(".SS \(Self.escaped(command._commandName))")
      lines.append(Self.escaped(command.configuration.abstract))
      if let example = CommandNames.example(command) {
        lines += [".PP", ".RS", ".nf", ".B " + Self.escaped(example), ".fi", ".RE"]
      }
      for argument in Self.arguments(of: command) {
        lines += [".TP", ".B " + Self.escaped(argument.form), Self.escaped(argument.about)]
      }
    }

    section("SLUTSTATUS", "EXIT STATUS")
    for (status, sv, en) in Self.statuses {
      lines += [".TP", ".B \(status)", Self.escaped(say(sv, en))]
    }
    section("FILER", "FILES")
    lines += [
      ".TP", ".I .glapp/",
      Self.escaped(
        say(
          "Vid kartans rot: lås och de senaste ändringarna. Git lämnar mappen i fred.",
          "At the map's root: the lock and the last edits. Git leaves the folder alone.")),
    ]
    section("MILJÖ", "ENVIRONMENT")
    lines += [
      ".TP", ".B LC_ALL, LC_MESSAGES, LANG",
      Self.escaped(
        say(
          "Språket för allt som sägs, där varken --lang eller kartan säger det.",
          "The language of all that is said, where neither --lang nor the map says it.")),
      ".TP", ".B NO_COLOR", Self.escaped(say("Inga färger.", "No colours.")),
    ]
    text = lines.joined(separator: "\n")
  }

  private static let statuses: [(Int, String, String)] = [
    (0, "Klart.", "Done."),
    (
      1, "Kartan har fel, eller --check eller --strict fann något.",
      "The map has errors, or --check or --strict found something."
    ),
    (2, "Kommandot användes fel.", "The command was used wrongly."),
    (3, "En fil eller ett hjälpprogram svek.", "A file or a helping program failed."),
    (
      130, "Avbrutet med Ctrl-C, som är hur watch avslutas; varje fil är hel.",
      "Interrupted by Ctrl-C, which is how watch is ended; every file is whole."
    ),
  ]

  /// A command's arguments and options with what they do, as the library knows them.
  private static func arguments(
    of command: any ParsableCommand.Type
  ) -> [(form: String, about: String)] {
    guard let dump = try? JSONReader().read(command._dumpHelp()),
      let all = dump["command"]?["arguments"]?.array
    else { return [] }
    return all.compactMap { argument in
      guard argument["shouldDisplay"]?.boolean != false,
        let about = argument["abstract"]?.string, !about.isEmpty
      else { return nil }
      let value = argument["valueName"]?.string ?? ""
      let names = (argument["names"]?.array ?? []).compactMap { name -> String? in
        guard let text = name["name"]?.string else { return nil }
        return (name["kind"]?.string == "long" ? "--" : "-") + text
      }
      if names.contains("--help") { return nil }
      if names.isEmpty { return ("<\(value)>", about) }
      let isFlag = argument["kind"]?.string == "flag"
      return (names.joined(separator: ", ") + (isFlag ? "" : " <\(value)>"), about)
    }
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { [escaped(String($0)), ".br"] }.dropLast()
  }

  /// Text as man(7) takes it: no escape, no request, and hyphens that can be copied.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    if let first = result.first, first == "." || first == "'" { result = "\\&" + result }
    return result
  }
}
