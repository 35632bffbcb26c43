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
    Terminal.ignoreBrokenPipes()
    CommandLanguage.choose(arguments)
    var arguments = arguments
    // `help WORD` is about the language; the library's own `help COMMAND` is the same as --help.
    if arguments.first == "help" { arguments[0] = "words" }
    do {
      var command = try Glapp.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      Terminal.error(failure.message)
      return failure.status
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      let text = Glapp.fullMessage(for: error)
      let isHelp = Glapp.exitCode(for: error) == .success
      if isHelp { Terminal.print(text) } else { Terminal.error(text) }
      return isHelp ? 0 : 2
    }
  }
}
