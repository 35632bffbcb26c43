// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// What one save gave, and the line that tells of it.
struct WatchRound: Equatable {
  /// The names of the pictures whose files are new.
  var drawn: [String] = []
  /// How many errors the map has.
  var errors = 0
  /// Whether the map had errors before and has none now.
  var isMended = false
  /// Whether the map was away and has come back.
  var isBack = false
  /// From the save to the files.
  var time = Duration.zero

  /// One line: what was drawn, how the map stands, how long it took.
  func line(_ file: String, in language: Language) -> String {
    var parts: [String] = []
    if isBack {
      parts.append(Bilingual(sv: "\(file) är tillbaka", en: "\(file) is back")[language])
    }
    if isMended { parts.append(Bilingual(sv: "hel igen", en: "whole again")[language]) }
    parts.append(what[language])
    if errors > 0 {
      let count = Bilingual(
        sv: "\(errors) fel", en: errors == 1 ? "1 error" : "\(errors) errors")
      parts.append(count[language])
    }
    return parts.joined(separator: "; ") + " (\(Self.text(time, in: language)))"
  }

  private var what: Bilingual {
    guard !drawn.isEmpty else {
      return Bilingual(sv: "inget nytt att rita", en: "nothing new to draw")
    }
    let names = Self.list(drawn)
    return errors > 0
      ? Bilingual(
        sv: "ritade \(names[.swedish]) så långt kartan håller",
        en: "drew \(names[.english]) as far as the map is sound")
      : Bilingual(sv: "ritade \(names[.swedish])", en: "drew \(names[.english])")
  }

  /// Names as one says them, of many only the first.
  static func list(_ names: [String]) -> Bilingual {
    let shown = names.count > most + 1 ? Array(names.prefix(most)) : names
    let rest = names.count - shown.count
    func joined(_ and: String, _ more: String) -> String {
      let all = rest > 0 ? shown + ["\(rest) \(more)"] : shown
      guard all.count > 1 else { return all.first ?? "" }
      return all.dropLast().joined(separator: ", ") + " \(and) " + all[all.count - 1]
    }
    return Bilingual(sv: joined("och", "till"), en: joined("and", "more"))
  }

  /// Of so many names all are told; a line that fills several says less.
  private static let most = 5

  /// A short time in words: `38 ms`, `1,2 s`.
  static func text(_ time: Duration, in language: Language) -> String {
    let parts = time.components
    let milliseconds = Int(parts.seconds) * 1_000 + Int(parts.attoseconds / 1_000_000_000_000_000)
    if milliseconds < 1_000 { return "\(max(1, milliseconds)) ms" }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10)\(language == .swedish ? "," : ".")\(tenths % 10) s"
  }
}
