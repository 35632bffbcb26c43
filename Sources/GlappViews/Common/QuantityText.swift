// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappText

/// Numbers, ranges and durations as people write them, in both languages.
package enum QuantityText {
  /// `3`, `2.5` or `2,5`; at most two decimals.
  package static func number(_ value: Double, _ language: Language) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var text = hundredths < 0 ? "−\(whole)" : "\(whole)"
    guard rest > 0 else { return text }
    text += language == .swedish ? "," : "."
    text += rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return text
  }

  /// The same with a plus sign before what is above zero.
  package static func signed(_ value: Double, _ language: Language) -> String {
    (value > 0.004 ? "+" : "") + number(value, language)
  }

  /// `3 veckor`, `2–4 weeks`, `30–60 %`, `minst 5`.
  package static func text(_ quantity: Quantity, _ language: Language) -> String {
    let many = quantity.isSingle ? quantity.low : quantity.high ?? quantity.low
    let unit = unit(quantity.unit, isOne: quantity.isSingle && many == 1, language)
    let amount: String
    switch (quantity.low, quantity.high) {
    case (let low?, let high?) where low == high: amount = number(low, language)
    case (let low?, let high?):
      amount = number(low, language) + "–" + number(high, language)
    case (let low?, nil):
      amount = Bilingual(sv: "minst ", en: "at least ")[language] + number(low, language)
    case (nil, let high?):
      amount = Bilingual(sv: "högst ", en: "at most ")[language] + number(high, language)
    case (nil, nil): return Bilingual(sv: "okänt", en: "unknown")[language]
    }
    return unit.isEmpty ? amount : amount + "\u{A0}" + unit
  }

  private static func unit(_ unit: Quantity.Unit, isOne: Bool, _ language: Language) -> String {
    let pair: (one: Bilingual, many: Bilingual)
    switch unit {
    case .none: return ""
    case .percent: return "%"
    case .second: return "s"
    case .minute: return "min"
    case .hour: return language == .swedish ? "tim" : "h"
    case .day: pair = (Bilingual(sv: "dag", en: "day"), Bilingual(sv: "dagar", en: "days"))
    case .week: pair = (Bilingual(sv: "vecka", en: "week"), Bilingual(sv: "veckor", en: "weeks"))
    case .month:
      pair = (Bilingual(sv: "månad", en: "month"), Bilingual(sv: "månader", en: "months"))
    case .year: pair = (Bilingual(sv: "år", en: "year"), Bilingual(sv: "år", en: "years"))
    }
    return (isOne ? pair.one : pair.many)[language]
  }

  /// `alla`, `de flesta`, `30 %`; nil for what is no share.
  package static func share(_ value: SlotValue?, in map: ServiceMap, _ language: Language)
    -> String?
  {
    if let quantity = map.quantity(value) { return text(quantity, language) }
    switch map.string(value) {
    case "all": return Bilingual(sv: "alla", en: "all")[language]
    case "most": return Bilingual(sv: "de flesta", en: "most")[language]
    case "some": return Bilingual(sv: "några", en: "some")[language]
    case "few": return Bilingual(sv: "få", en: "few")[language]
    case "divided": return Bilingual(sv: "delade", en: "divided")[language]
    default: return nil
    }
  }
}
