// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Numbers and times as a map writes them.
enum NumberText {
  /// The shortest decimals that read back to the same number, never with an exponent.
  static func plain(_ number: Double, showsPlus: Bool = false) -> String {
    let sign = number < 0 ? "-" : showsPlus && number > 0 ? "+" : ""
    let text = abs(number).description
    guard let mark = text.firstIndex(of: "e") else {
      return sign + (text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    var digits = text[..<mark].filter { $0 != "." }
    let whole = 1 + exponent
    if digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
    if whole <= 0 { return sign + "0." + String(repeating: "0", count: -whole) + digits }
    if digits.count <= whole {
      return sign + digits + String(repeating: "0", count: whole - digits.count)
    }
    return sign + digits.prefix(whole) + "." + digits.dropFirst(whole)
  }

  /// `5..6`, `5..`, `..6`.
  static func range(_ low: Double?, _ high: Double?, showsPlus: Bool = false) -> String {
    let from = low.map { plain($0, showsPlus: showsPlus) } ?? ""
    let to = high.map { plain($0, showsPlus: showsPlus) } ?? ""
    return "\(from)..\(to)"
  }

  /// The word for a unit of time.
  static func unit(_ unit: Quantity.Unit, isOne: Bool, in language: Language) -> String {
    let names: (one: Bilingual, many: Bilingual) =
      switch unit {
      case .none, .percent: (Bilingual(sv: "", en: ""), Bilingual(sv: "", en: ""))
      case .second:
        (Bilingual(sv: "sekund", en: "second"), Bilingual(sv: "sekunder", en: "seconds"))
      case .minute: (Bilingual(sv: "min", en: "min"), Bilingual(sv: "min", en: "min"))
      case .hour: (Bilingual(sv: "timme", en: "hour"), Bilingual(sv: "timmar", en: "hours"))
      case .day: (Bilingual(sv: "dag", en: "day"), Bilingual(sv: "dagar", en: "days"))
      case .week: (Bilingual(sv: "vecka", en: "week"), Bilingual(sv: "veckor", en: "weeks"))
      case .month: (Bilingual(sv: "månad", en: "month"), Bilingual(sv: "månader", en: "months"))
      case .year: (Bilingual(sv: "år", en: "year"), Bilingual(sv: "år", en: "years"))
      }
    return (isOne ? names.one : names.many)[language]
  }
}
