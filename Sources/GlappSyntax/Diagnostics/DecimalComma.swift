// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What is said of a number with a comma in it, such as `0,63` or `12,000`.
package enum DecimalComma {
  /// - Parameters:
  ///   - written: the number as it stands.
  ///   - place: where.
  ///   - fitsOne: whether only one number can stand there, so that no list can be meant.
  /// - Returns: the diagnostic, with a fix for each way it can be meant.
  package static func diagnostic(
    _ written: String, at place: Place, fitsOne: Bool
  ) -> Diagnostic {
    guard written.utf8.count <= 40 else {
      let way = Bilingual(sv: "decimaler med punkt: `0.63`", en: "decimals with a point: `0.63`")
      return Diagnostic(.decimalComma, at: place, [.text(written), .both(way)])
    }
    let ways = ways(written.split(separator: ","), fitsOne: fitsOne)
    let fixes = ways.map { way in
      Diagnostic.Fix(
        Bilingual(sv: "skriv \(way.text)", en: "write \(way.text)"),
        [TextEdit(range: place.range, text: way.text)])
    }
    return Diagnostic(
      .decimalComma, at: place, [.text(written), .both(worded(ways))], fixes: fixes)
  }

  private static func ways(
    _ parts: [Substring], fitsOne: Bool
  ) -> [(text: String, meaning: Bilingual)] {
    var ways: [(text: String, meaning: Bilingual)] = []
    let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
    if isGrouped, (parts.first?.count ?? 0) <= 3 {
      let whole = Bilingual(sv: "tusental", en: "thousands")
      ways.append((parts.joined(separator: "_"), whole))
    }
    if parts.count == 2 {
      let decimal = Bilingual(sv: "decimaltalet", en: "the decimal number")
      ways.append((parts.joined(separator: "."), decimal))
    }
    if !fitsOne || ways.isEmpty {
      let count = parts.count == 2 ? Bilingual(sv: "två", en: "two") : nil
      let list = Bilingual(
        sv: "\(count?.swedish ?? "flera") tal", en: "\(count?.english ?? "several") numbers")
      ways.append((parts.joined(separator: ", "), list))
    }
    return ways
  }

  /// "`0.63` for the decimal number or `0, 63` for two numbers".
  private static func worded(_ ways: [(text: String, meaning: Bilingual)]) -> Bilingual {
    guard ways.count > 1, let last = ways.last else {
      let only = "`\(ways.first?.text ?? "")`"
      return Bilingual(sv: only, en: only)
    }
    func all(_ language: Language, _ forWord: String, _ orWord: String) -> String {
      let said = ways.map { "`\($0.text)` \(forWord) \($0.meaning[language])" }
      let before = said.dropLast().joined(separator: ", ")
      return "\(before) \(orWord) `\(last.text)` \(forWord) \(last.meaning[language])"
    }
    return Bilingual(sv: all(.swedish, "för", "eller"), en: all(.english, "for", "or"))
  }
}
