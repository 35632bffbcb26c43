// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappCompiler
import GlappModel
import GlappText

/// Puts findings into words: facts by their titles and numbers, places by the source map.
struct Wording {
  private let map: ServiceMap
  private let sourceMap: SourceMap

  init(_ compiled: CompiledMap) {
    map = compiled.map
    sourceMap = compiled.sourceMap
  }

  /// The diagnostic that says a finding.
  func diagnostic(_ finding: Finding, _ check: Check) -> Diagnostic {
    let related = finding.also.enumerated().compactMap { index, entry in
      check.related.isEmpty
        ? nil
        : Diagnostic.Related(
          sourceMap.title(of: entry), check.related[min(index, check.related.count - 1)])
    }
    let place =
      check.mark == .head ? sourceMap.head(of: finding.entry) : sourceMap.title(of: finding.entry)
    return Diagnostic(check.kind, at: place, finding.facts.map(fact), related: related)
  }

  private func fact(_ fact: Finding.Fact) -> Fact {
    switch fact {
    case .entry(let id): .text(caption(of: id))
    case .text(let text): .text(map.texts[text.index])
    case .number(let number): .both(words(number, number))
    case .range(let low, let high): .both(words(low, high))
    }
  }

  /// The title of an entry, else its id, else its word.
  private func caption(of id: EntryID) -> String {
    let title = map.title(of: id)
    if !title.isEmpty { return title }
    let name = map.name(of: id)
    return name.isEmpty ? "\(map[id].word)" : name
  }

  private func words(_ low: Double, _ high: Double) -> Bilingual {
    Bilingual(
      sv: Self.range(low, high, decimal: ","), en: Self.range(low, high, decimal: "."))
  }

  private static func range(_ low: Double, _ high: Double, decimal: String) -> String {
    if low == high { return number(low, decimal) }
    let from = low.isFinite ? number(low, decimal) : ""
    return from + ".." + (high.isFinite ? number(high, decimal) : "")
  }

  /// At most two decimals, none where they are nought.
  private static func number(_ number: Double, _ decimal: String) -> String {
    guard abs(number) < 1e15 else { return "\(number)" }
    let hundredths = (abs(number) * 100).rounded()
    let whole = Int(hundredths / 100)
    let rest = Int(hundredths) % 100
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    if rest == 0 { return sign + "\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return sign + "\(whole)" + decimal + digits
  }
}
