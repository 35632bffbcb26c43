// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// The program: finds the command, runs it, and turns whatever happens into an exit status.
package enum GlappMain {
  /// Runs one command line.
  ///
  /// - Parameter arguments: what stands after the program's name.
  /// - Returns: 0 done · 1 the map has errors · 2 used wrongly · 3 a file or engine failed.
  package static func run(_ arguments: [String]) -> Int32 {
    Terminal.prepare()
    let status = ended(arguments)
    // What was to be said has not all been said: the caller must not take it for whole.
    return Terminal.reportLoss() ? 3 : status
  }

  private static func ended(_ arguments: [String]) -> Int32 {
    do {
      try start(try CommandLanguage.choose(arguments))
      return 0
    } catch let failure as CommandFailure {
      return report(failure)
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      if Glapp.exitCode(for: error) == .success {
        // Help, the version, a completion script.
        Terminal.print(HelpText.translated(Glapp.fullMessage(for: error)))
        return 0
      }
      let message = UsageWords.worded(PlainWord.unmarked(Glapp.message(for: error)))
      return report(.usage(sv: message, en: message))
    }
  }

  private static func start(_ all: [String]) throws {
    var arguments = all
    guard let first = arguments.first, !["--help", "-h"].contains(first), all != ["help"] else {
      return Terminal.print(Overview.text)
    }
    if first == ReadingTimes.word, all.count == 2 { return try ReadingTimes.report(all[1]) }
    // `help WORD` is about the language; the library's own `help COMMAND` is the same as --help.
    if first == "help" { arguments[0] = "words" }
    if !first.hasPrefix("-") || first == "-" {
      guard let command = CommandNames.command(arguments[0]) else {
        throw CommandNames.unknown(first)
      }
      CommandNames.running = command._commandName
      if command is any EditVerb.Type { arguments = PlainWord.marked(arguments) }
    }
    var command = try Glapp.parseAsRoot(arguments)
    try command.run()
  }

  /// Says a failure, one example and where to read more.
  private static func report(_ failure: CommandFailure) -> Int32 {
    Terminal.error(failure.message)
    guard failure.status == 2 else { return failure.status }
    let command = CommandNames.command(CommandNames.running)
    let own = command.flatMap { CommandNames.example($0) }
    let example = TerminalColumns.printable(failure.example ?? own ?? "glapp help")
    Terminal.error("  " + say(sv: "till exempel: ", en: "for example: ") + example)
    if command != nil {
      let more = "glapp \(CommandNames.running) --help"
      Terminal.error("  " + say(sv: "alla val: ", en: "all options: ") + more)
    }
    return failure.status
  }
}
