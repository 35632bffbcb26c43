// SPDX-License-Identifier: EUPL-1.2

/// How much a diagnostic matters.
package enum Severity: Int, CaseIterable, Comparable, Sendable {
  /// A quiet note; `check` shows it only when asked.
  case hint
  /// Worth looking at; the map can be drawn.
  case warning
  /// The map says something glapp cannot understand.
  case error

  package static func < (one: Severity, other: Severity) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The word before a message.
  package var label: Bilingual {
    switch self {
    case .hint: Bilingual(sv: "tips", en: "hint")
    case .warning: Bilingual(sv: "varning", en: "warning")
    case .error: Bilingual(sv: "fel", en: "error")
    }
  }

  /// The severity that a map writes as `error`, `warning`, `hint`.
  package init?(word: String) {
    switch word {
    case "hint": self = .hint
    case "warning": self = .warning
    case "error": self = .error
    default: return nil
    }
  }

  /// Its English name, for JSON.
  package var name: String { label.english }
}
