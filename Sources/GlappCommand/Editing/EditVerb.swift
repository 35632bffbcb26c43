// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// A command that changes a map by a verb.
protocol EditVerb: ParsableCommand {
  var options: EditOptions { get }
  /// All that stands on the command line besides options, in order; the file may be the first.
  var words: [PlainWord?] { get }
  /// What is asked for, from the words after the file.
  func request(_ words: EditWords) throws -> EditRequest
}

extension EditVerb {
  func run() throws {
    let (file, rest) = LeadingMap.divided(words.compactMap { $0?.text })
    try change(file, rest)
  }

  /// Makes the change that `rest` asks for.
  func change(_ file: String?, _ rest: [String]) throws {
    guard file != "-" else {
      throw CommandFailure.usage(
        sv: "standard in kan inte ändras; säg vilken fil",
        en: "standard input can't be changed; say which file")
    }
    let request: EditRequest
    do {
      request = try self.request(EditWords(rest))
    } catch let failure {
      // What is missing is said in the language of the map, where it is known which that is.
      guard let file, (try? CommandLanguage.speak(ofMapIn: MapFiles.chosen([file])[0])) != nil
      else {
        throw failure
      }
      request = try self.request(EditWords(rest))
    }
    try EditRun(options: options, file: try MapFiles.chosen(file.map { [$0] } ?? [])[0])
      .run(request)
  }

  /// The name that the command has in the history.
  static var verb: String { configuration.commandName ?? "" }
}

/// What a command asks for.
struct EditRequest {
  var edits: [Edit]
  /// The command as the user typed it, for the history.
  var what: String
  /// What was done, in a sentence without its end.
  var said: (EditPlan) -> Bilingual
  /// What the user named: of that no more needs to be told.
  var names: [String] = []
  /// What is said where nothing has to be changed; nil for that the map says so already.
  var nothing: Bilingual?

  init(_ edits: [Edit], _ typed: [String], said: @escaping (EditPlan) -> Bilingual) {
    self.edits = edits
    what = Self.short(typed)
    self.said = said
  }

  /// The words as one line for the history.
  private static func short(_ typed: [String]) -> String {
    historyLine(
      typed.map { $0.contains { $0.isWhitespace } ? "\"\($0)\"" : $0 }.joined(separator: " "))
  }

  /// A line without private data, which the history is not to keep twice.
  static func historyLine(_ line: String) -> String {
    let clean = PrivateData.masked(TerminalColumns.printable(line))
    return clean.count <= 120 ? clean : clean.prefix(119) + "…"
  }
}
