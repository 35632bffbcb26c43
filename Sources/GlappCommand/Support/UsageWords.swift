// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// What the argument parser says of a command line it cannot read, in both languages.
///
/// Its messages come in English and in a handful of shapes; a test holds each of them. One that
/// is not known here is passed on as it is: it may be one of ours, which has its language already.
enum UsageWords {
  static func worded(_ message: String) -> String {
    for shape in shapes {
      if let text = shape(message) { return text }
    }
    return message
  }

  private static var shapes: [(String) -> String?] {
    [unknownOption, missingValue, extraArguments, badValue, unwantedValue, missingArgument, clash]
  }

  private static func unknownOption(_ message: String) -> String? {
    let shape = /(?s)Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/
    guard let match = message.wholeMatch(of: shape) else { return nil }
    let meant = option(nearest: String(match.output.1)) ?? match.output.2.map(String.init)
    let near = meant.map { say(sv: "; menade du `\($0)`?", en: "; did you mean `\($0)`?") }
    return say(
      sv: "det finns inget val `\(match.output.1)`", en: "there is no option `\(match.output.1)`")
      + (near ?? "")
  }

  /// The option of the running command that is spelled most like `written`. The library goes by
  /// misspellings alone, and takes `--out` for `--root`.
  private static func option(nearest written: String) -> String? {
    guard written.hasPrefix("--"), let command = CommandNames.command(CommandNames.running) else {
      return nil
    }
    let lines = HelpText.of(command).split(separator: "\n").filter { $0.hasPrefix("  -") }
    let names = lines.flatMap { $0.matches(of: /--([a-z][a-z-]*)/).map { String($0.output.1) } }
    let name = String(written.dropFirst(2)).lowercased()
    if let own = swedish[name], names.contains(own) { return "--" + own }
    // What forces its way is written by those who mean it, never suggested.
    let near = Nearest.candidates(to: name, among: names.filter { $0 != "force" })
    return near.first.map { "--" + $0 }
  }

  /// What people call options in Swedish.
  private static let swedish = [
    "före": "before", "fore": "before", "innan": "before", "efter": "after", "i": "in",
    "av": "by", "från": "from", "fran": "from", "stil": "style", "bredd": "width", "vy": "view",
    "mall": "template", "språk": "lang", "sprak": "lang", "villkor": "where", "där": "where",
    "med": "with", "till": "to", "rot": "root", "prova": "dry-run", "båda": "both",
    "hjälp": "help", "tips": "hints", "mapp": "output", "ut": "output",
  ]

  private static func missingValue(_ message: String) -> String? {
    guard let match = message.wholeMatch(of: /(?s)Missing value for '(\S+)(?: <.*>)?'/) else {
      return nil
    }
    let name = match.output.1
    return say(sv: "efter `\(name)` fattas ett värde", en: "a value is missing after `\(name)`")
  }

  private static func extraArguments(_ message: String) -> String? {
    let shape = /(?s)(?:Unexpected argument|\d+ unexpected arguments:) (?:'(.*)')/
    guard let match = message.wholeMatch(of: shape) else { return nil }
    let extra = match.output.1.replacing("', '", with: "`, `")
    return say(
      sv: "`\(extra)` hör inte hemma i det här kommandot",
      en: "`\(extra)` has no place in this command")
  }

  private static func badValue(_ message: String) -> String? {
    let shape = /(?s)The value '(.*)' is invalid for '(\S+)(?: <.*>)?'.*/
    guard let match = message.wholeMatch(of: shape) else { return nil }
    return say(
      sv: "`\(match.output.1)` går inte att använda som värde för `\(match.output.2)`",
      en: "`\(match.output.1)` cannot be used as the value of `\(match.output.2)`")
  }

  private static func unwantedValue(_ message: String) -> String? {
    let shape = /(?s)The option '(\S+)' does not take any value, but '(.*)' was specified\./
    guard let match = message.wholeMatch(of: shape) else { return nil }
    return say(
      sv: "`\(match.output.1)` tar inget värde, men fick `\(match.output.2)`",
      en: "`\(match.output.1)` takes no value, but got `\(match.output.2)`")
  }

  private static func missingArgument(_ message: String) -> String? {
    let shape = /(?s)(?:Missing expected argument|Missing one of:) '(.*)'/
    guard let match = message.wholeMatch(of: shape) else { return nil }
    let wanted = match.output.1.replacing("', '", with: say(sv: "` eller `", en: "` or `"))
    return say(sv: "`\(wanted)` fattas", en: "`\(wanted)` is missing")
  }

  private static func clash(_ message: String) -> String? {
    let shape =
      /(?s)Value to be set with (?:flag )?'(.*)' had already been set with (?:flag )?'(.*)'/
    guard let match = message.wholeMatch(of: shape) else { return nil }
    return say(
      sv: "`\(match.output.1)` och `\(match.output.2)` går inte att ha samtidigt",
      en: "`\(match.output.1)` and `\(match.output.2)` do not go together")
  }
}
