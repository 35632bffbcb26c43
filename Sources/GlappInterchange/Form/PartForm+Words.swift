// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappText

/// What an argument takes, told to people who write JSON.
extension PartForm {
  /// What one value of it may be.
  func expected(_ schema: CompiledSchema) -> Bilingual {
    let hasRange = types.contains { if case .range = $0 { true } else { false } }
    let all = types.compactMap { type -> Bilingual? in
      if case .number = type, hasRange { return nil }
      return Self.expected(type, schema)
    }
    return Bilingual(
      sv: all.map(\.swedish).joined(separator: ", eller "),
      en: all.map(\.english).joined(separator: ", or "))
  }

  private static func expected(_ type: SlotType, _ schema: CompiledSchema) -> Bilingual {
    switch type {
    case .id, .title, .text, .texts: Bilingual(sv: "en text", en: "a text")
    case .ref(let kinds), .refs(let kinds):
      Bilingual(
        sv: "{\"ref\": id:t för \(schema.name(of: kinds).swedish)}",
        en: "{\"ref\": the id of \(schema.name(of: kinds).english)}")
    case .number(let scale): number(scale, sv: "ett tal", en: "a number")
    case .integer(let scale): number(scale, sv: "ett helt tal", en: "a whole number")
    case .numbers: Bilingual(sv: "ett tal eller \"missing\"", en: "a number or \"missing\"")
    case .percent: Bilingual(sv: "{\"percent\": ett tal}", en: "{\"percent\": a number}")
    case .range(let scale):
      number(
        scale, sv: "ett tal eller {\"low\": …, \"high\": …}",
        en: "a number or {\"low\": …, \"high\": …}")
    case .duration:
      Bilingual(
        sv: "en tid, {\"low\": 3, \"high\": 3, \"unit\": \"week\"}",
        en: "a time, {\"low\": 3, \"high\": 3, \"unit\": \"week\"}")
    case .date: Bilingual(sv: "ett datum, \"2022-02-11\"", en: "a date, \"2022-02-11\"")
    case .period:
      Bilingual(
        sv: "en period, {\"from\": \"2022\", \"to\": null}",
        en: "a period, {\"from\": \"2022\", \"to\": null}")
    case .name, .names: Bilingual(sv: "ett ord", en: "a word")
    case .choice(let all), .choices(let all): choices(all.map(\.english))
    case .arrow: choices(["->", "<->", "--"])
    case .sign: choices(["+", "-", "?"])
    case .unknown: choices(["unknown"])
    case .missing: choices(["missing"])
    }
  }

  private static func number(
    _ scale: ClosedRange<Double>?, sv: String, en: String
  ) -> Bilingual {
    guard let scale else { return Bilingual(sv: sv, en: en) }
    let low = NumberText.plain(scale.lowerBound)
    let high = NumberText.plain(scale.upperBound)
    return Bilingual(sv: "\(sv) från \(low) till \(high)", en: "\(en) from \(low) to \(high)")
  }

  private static func choices(_ all: [String]) -> Bilingual {
    let shown = all.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = all.count > 8 ? " …" : ""
    return Bilingual(sv: shown + more, en: shown + more)
  }
}
