// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

/// Why a command could not do what was asked, in words.
struct CommandFailure: Error {
  /// 2 used wrongly, 3 the world failed.
  let status: Int32
  let message: String
  /// A command line that would work; nil takes the command's own example.
  var example: String?

  /// The command was used wrongly.
  static func usage(sv: String, en: String, example: String? = nil) -> CommandFailure {
    CommandFailure(
      status: 2, message: "glapp: " + TerminalColumns.printable(say(sv: sv, en: en)),
      example: example)
  }

  /// A file could not be read or written.
  static func world(_ error: WorldError) -> CommandFailure {
    let reason = error.reason[CommandLanguage.current]
    let action =
      if case .notWritable = error {
        say(sv: "kunde inte skriva", en: "could not write")
      } else {
        say(sv: "kunde inte läsa", en: "could not read")
      }
    var message = "glapp: \(action) \(error.path): \(reason)"
    if case .notFound(let path) = error { message += MapFiles.suggestion(for: path) }
    return CommandFailure(status: 3, message: TerminalColumns.printable(message))
  }

  /// A map could not be changed.
  static func store(_ error: StoreError) -> CommandFailure {
    switch error {
    case .world(let error): return .world(error)
    case .nothingToUndo, .nothingToRedo, .changedByHand:
      return CommandFailure(
        status: 1, message: "glapp: " + error.reason[CommandLanguage.current])
    case .busy, .changedUnderneath:
      return CommandFailure(
        status: 3, message: "glapp: " + error.reason[CommandLanguage.current])
    }
  }
}
