// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Parts of statements in words.
extension MapCompiler {
  /// What a part takes, in words.
  func description(_ part: ReadyPart) -> Bilingual {
    let hasRange = part.forms.holds(.range)
    let types = schema.details(of: part).types.filter { type in
      switch type {
      case .number, .integer: !hasRange
      default: true
      }
    }
    let all = types.map(description)
    return Bilingual(
      sv: all.map(\.swedish).joined(separator: ", eller "),
      en: all.map(\.english).joined(separator: ", or "))
  }

  /// The first few of a part's choices.
  private func description(_ choices: [SlotType.Choice]) -> Bilingual {
    func some(_ names: [String], in language: Language) -> String {
      names.count > 5
        ? names.prefix(4).map { "`\($0)`" }.joined(separator: ", ") + " …"
        : Fact.choices(names).worded(in: language)
    }
    return Bilingual(
      sv: some(choices.map(\.swedish), in: .swedish), en: some(choices.map(\.english), in: .english)
    )
  }

  private func description(_ type: SlotType) -> Bilingual {
    switch type {
    case .id: Bilingual(sv: "ett id", en: "an id")
    case .title, .text: Bilingual(sv: "en text inom citattecken", en: "a text between quotes")
    case .texts: Bilingual(sv: "texter inom citattecken", en: "texts between quotes")
    case .ref(let kinds), .refs(let kinds):
      Bilingual(
        sv: "id:t för \(schema.name(of: kinds).swedish)",
        en: "the id of \(schema.name(of: kinds).english)")
    case .number, .integer: Bilingual(sv: "ett tal", en: "a number")
    case .numbers: Bilingual(sv: "tal", en: "numbers")
    case .percent: Bilingual(sv: "en procentsats", en: "a percentage")
    case .range: Bilingual(sv: "ett tal eller ett spann (1..2)", en: "a number or a range (1..2)")
    case .duration: Bilingual(sv: "en tid (3 veckor)", en: "a time (3 weeks)")
    case .date: Bilingual(sv: "ett datum", en: "a date")
    case .period: Bilingual(sv: "en period", en: "a period")
    case .name, .names: Bilingual(sv: "ett ord", en: "a word")
    case .choice(let all), .choices(let all): description(all)
    case .arrow: Bilingual(sv: "en pil (->)", en: "an arrow (->)")
    case .sign: Bilingual(sv: "ett tecken (+, - eller ?)", en: "a sign (+, - or ?)")
    case .unknown: Bilingual(sv: "`okänt`", en: "`unknown`")
    case .missing: Bilingual(sv: "`saknas`", en: "`missing`")
    }
  }
}
