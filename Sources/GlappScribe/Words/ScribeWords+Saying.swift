// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// How things are called in what the prompt says.
extension ScribeWords {
  /// A text of the user's as it may stand on a terminal: private data as stars, no controls.
  static func shown(_ text: String) -> String {
    PrivateData.masked(TerminalColumns.printable(text))
  }

  /// The same between quotes, as each language writes them.
  static func quoted(_ text: String) -> Bilingual {
    let text = shown(text)
    return Bilingual(sv: "”\(text)”", en: "“\(text)”")
  }

  /// The beginning of a text.
  static func short(_ text: String, _ limit: Int = 40) -> String {
    text.count <= limit ? text : ScribeText.trimmed(text.prefix(limit - 1)) + "…"
  }

  /// A step or a gap: `S4 I wait for an answer`.
  static func named(_ place: ScribeCodes.Place) -> Bilingual {
    let text = [place.code, short(shown(place.title))].filter { !$0.isEmpty }
      .joined(separator: " ")
    return Bilingual(sv: text, en: text)
  }

  /// A journey with its id, by which it is chosen.
  static func named(_ journey: ScribeCodes.Journey, in map: ScribeMap) -> Bilingual {
    let text = "\(map.reference(journey.id))  \(shown(map.map.title(of: journey.id)))"
    return Bilingual(sv: text, en: text)
  }

  /// The word of the language for what a sign makes.
  static func kind(_ sign: ScribeRemark.Sign) -> Bilingual {
    let kind: ElementKind =
      switch sign {
      case .pain: .pain
      case .gain: .gain
      case .need: .need
      case .question: .question
      case .opportunity: .opportunity
      case .bridge: .bridge
      default: .slip
      }
    guard let row = CompiledSchema.current.elementRow(kind) else {
      return Bilingual(sv: "lapp", en: "slip")
    }
    return Bilingual(sv: row.swedish, en: row.english)
  }

  static func name(_ kind: Bilingual, severity: Int?) -> Bilingual {
    guard let severity else { return kind }
    return Bilingual(
      sv: "\(kind.swedish), allvar \(severity)", en: "\(kind.english), severity \(severity)")
  }

  /// What is written, on one line: where, what kind, the text.
  static func label(
    _ place: ScribeCodes.Place?, _ kind: Bilingual, _ text: String
  ) -> Bilingual {
    let home = place.map { named($0).swedish + " · " } ?? ""
    let quoted = text.isEmpty ? Bilingual(sv: "", en: "") : quoted(short(text, 160))
    let space = text.isEmpty ? "" : " "
    return Bilingual(
      sv: home + kind.swedish + space + quoted.swedish,
      en: home + kind.english + space + quoted.english)
  }

  /// A feeling of the map as it is written; nil for one that cannot be read.
  static func feeling(_ id: EntryID, _ map: ServiceMap) -> String? {
    guard let value = map.quantity(map.slot(.value, of: id)), let low = value.low ?? value.high,
      let high = value.high ?? value.low, low.isFinite, high.isFinite
    else { return nil }
    return ScribeFeeling(Int(low), Int(high)).written
  }
}
