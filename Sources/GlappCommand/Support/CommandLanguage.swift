// SPDX-License-Identifier: EUPL-1.2

import GlappText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The language the command line speaks before it has seen a map: `--lang`, else the locale.
enum CommandLanguage {
  /// Set once, before anything else runs, and only read after.
  nonisolated(unsafe) private(set) static var current = Language.english
  /// What `--lang` says, if it stands there.
  nonisolated(unsafe) private(set) static var asked: Language?

  static func choose(_ arguments: [String]) {
    asked = asked(in: arguments)
    current = asked ?? locale()
  }

  /// The language for what is said about a map: `--lang`, else the map's, else the locale.
  static func about(_ map: Language?) -> Language { asked ?? map ?? current }

  private static func asked(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
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
