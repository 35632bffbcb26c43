// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappText
import GlappWorkspace

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The language the command line speaks before it has seen a map: `--lang`, else the locale.
enum CommandLanguage {
  /// Set before anything else runs and once more when it is known which map a command is about, always
  /// before there are other threads.
  nonisolated(unsafe) private(set) static var current = Language.english
  /// What `--lang` says, if it stands there.
  nonisolated(unsafe) private(set) static var asked: Language?

  /// Takes `--lang` out of the command line, wherever it stands, and settles the language.
  ///
  /// - Throws: `CommandFailure` when it names no language that glapp speaks.
  static func choose(_ arguments: [String]) throws(CommandFailure) -> [String] {
    current = locale()
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        rest += arguments[(index - 1)...]
        break
      } else if argument == "--lang" {
        try ask(index < arguments.count ? arguments[index] : nil)
        index += 1
      } else if argument.hasPrefix("--lang=") {
        try ask(String(argument.dropFirst(7)))
      } else {
        rest.append(argument)
      }
    }
    return rest
  }

  /// The language for what is said about a map: `--lang`, else the map's, else the locale.
  static func about(_ map: Language?) -> Language { asked ?? map ?? current }

  /// Speaks the language for what is said about a map from here on, and returns it.
  @discardableResult
  static func speak(of map: Language?) -> Language {
    current = about(map)
    return current
  }

  /// Speaks the language of the map in `file` from here on, as far as the file tells: commands that
  /// are about a map without reading it.
  static func speak(ofMapIn file: String) {
    guard asked == nil, let bytes = try? DiskWorld().read(file) else { return }
    let map = ParsedMap(SourceText(name: file, bytes: bytes))
    speak(of: map.language)
  }

  private static func ask(_ name: String?) throws(CommandFailure) {
    guard let name else {
      throw .usage(
        sv: "efter `--lang` fattas ett språk: `sv` eller `en`",
        en: "a language is missing after `--lang`: `sv` or `en`",
        example: "glapp check --lang sv")
    }
    guard let language = Language(rawValue: name) else {
      let word = Fact.text(name).worded(in: current)
      throw .usage(
        sv: "språket är `sv` (svenska) eller `en` (engelska), inte `\(word)`",
        en: "the language is `sv` (Swedish) or `en` (English), not `\(word)`",
        example: "glapp check --lang sv")
    }
    asked = language
    current = language
  }

  private static func locale() -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name) else { continue }
      let text = String(cString: value)
      if text.isEmpty { continue }
      return text.hasPrefix("sv") ? .swedish : .english
    }
    return .english
  }
}

/// A text in the language of the command line.
func say(sv: String, en: String) -> String { Bilingual(sv: sv, en: en)[CommandLanguage.current] }
