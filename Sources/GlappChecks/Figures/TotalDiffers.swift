// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A stated total that its parts do not give.
  static let totalDiffers = Check(
    .totalDiffers, .warning, mark: .head,
    sv: "summan är {0}, men delarna ger {1}", en: "the total is {0}, but its parts give {1}",
    hintSv: "behåll källans tal; skriv med `skiljer` varför de inte går ihop",
    hintEn: "keep the source's number; say with `differs` why they do not agree",
    explainSv: "Källans egen summa är inte summan av dess delar. glapp rättar ingetdera: kanske "
      + "fattas en del, kanske räknas någon två gånger, kanske är det ett skrivfel.",
    explainEn: "The source's own sum is not the sum of its parts. glapp mends neither: perhaps a "
      + "part is missing, perhaps someone is counted twice, perhaps it is a slip of the pen.")
}
