// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// A word of a command line that is taken as it is, also where it begins with a minus sign.
///
/// The argument parser takes everything that begins with a minus for an option. What cannot be
/// one (`-2`, `- a remark`, `->`) is marked before it gets there, and the mark taken off here.
struct PlainWord: ExpressibleByArgument {
  let text: String

  init(argument: String) { text = Self.unmarked(argument) }

  /// No argument of a program can hold it: it ends them.
  private static let mark = "\u{0}"

  /// A command line with marks where they are needed.
  static func marked(_ arguments: [String]) -> [String] {
    var isPast = false
    return arguments.map { argument in
      if argument == "--" { isPast = true }
      return !isPast && isMeant(argument) ? mark + argument : argument
    }
  }

  /// A text of the argument parser's without marks.
  static func unmarked(_ text: String) -> String {
    text.contains(mark) ? text.replacing(mark, with: "") : text
  }

  /// Whether an argument begins with a minus sign and is still no option.
  private static func isMeant(_ argument: String) -> Bool {
    guard argument.hasPrefix("-") else { return false }
    let rest = argument.drop { $0 == "-" }
    guard let first = rest.first else { return false }
    return !first.isLetter || rest.prefix { $0 != "=" }.contains { $0.isWhitespace }
  }
}
