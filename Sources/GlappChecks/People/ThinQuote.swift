// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A verbatim quote heard from very few people.
  static let thinQuote = Check(
    .thinQuote, .warning, mark: .head,
    sv: "personer bakom citatet: {0}; någon kan bli igenkänd",
    en: "people behind the quote: {0}; someone may be recognised",
    hintSv: "skriv om det med egna ord, eller lägg ihop det med vad fler källor säger",
    hintEn: "paraphrase it, or put it together with what more sources say",
    explainSv: "Ett ordagrant citat är en personuppgift också utan namn. När färre än fem har "
      + "hörts kan den som känner dem ofta gissa vem som sagt det. Räknat är alla personer i "
      + "alla källor till citatet. Gränsen ändras med `tröskel quote-people`.",
    explainEn: "A verbatim quote is personal data even without a name. When fewer than five were "
      + "heard, those who know them can often guess who said it. Counted are all people of all "
      + "sources of the quote. `threshold quote-people` changes the limit.")
}
