// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// A small map to begin with: it renders at once and teaches in its comments.
enum MapTemplate: String, CaseIterable {
  case journey, network, system, prioritise, full

  /// The template that a name stands for, in either language.
  init?(name: String) {
    switch name.lowercased() {
    case "journey", "resa": self = .journey
    case "network", "nätverk", "natverk", "actors", "aktörer": self = .network
    case "system": self = .system
    case "prioritise", "prioritize", "prioritera", "matrix", "matris": self = .prioritise
    case "full", "allt": self = .full
    default: return nil
    }
  }

  /// The template's name as it is shown.
  var name: Bilingual {
    switch self {
    case .journey: Bilingual(sv: "resa", en: "journey")
    case .network: Bilingual(sv: "nätverk", en: "network")
    case .system: Bilingual(sv: "system", en: "system")
    case .prioritise: Bilingual(sv: "prioritera", en: "prioritise")
    case .full: Bilingual(sv: "allt", en: "full")
    }
  }

  /// The map's text.
  ///
  /// - Parameters:
  ///   - id: the map's id, which its file is called too.
  ///   - language: the language of its words and its comments.
  /// - Returns: a whole file, ending with a line end.
  func text(id: String, in language: Language) -> String {
    let body =
      switch self {
      case .journey: Self.journeyText[language]
      case .network: Self.networkText[language]
      case .system: Self.systemText[language]
      case .prioritise: Self.prioritiseText[language]
      case .full: Self.fullText[language]
      }
    return body.replacing("MAP", with: id) + "\n"
  }
}
