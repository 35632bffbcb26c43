// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Different numbers for the same thing.
  static let sourcesDiffer = Check(
    .sourcesDiffer, .warning, mark: .head,
    sv: "två tal för samma sak: {0} och {1}", en: "two numbers for the same thing: {0} and {1}",
    hintSv: "behåll båda; skriv med `skiljer` varför de är olika",
    hintEn: "keep both; say with `differs` why they are different",
    explainSv: "Två källor ger olika tal för samma sak vid samma tid. Båda står kvar som de är. "
      + "När skillnaden är förklarad med `skiljer` tystnar fyndet.",
    explainEn: "Two sources give different numbers for the same thing at the same time. Both stay "
      + "as they are. Once `differs` explains the difference the finding falls silent.",
    related: Bilingual(sv: "det andra talet", en: "the other number"))
}
