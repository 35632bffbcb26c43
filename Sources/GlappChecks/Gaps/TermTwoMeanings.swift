// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A term with two meanings, used by both sides of a handover.
  static let termTwoMeanings = Check(
    .termTwoMeanings, .warning,
    sv: "”{0}” och ”{1}” lämnar över till varandra men menar olika saker med ordet",
    en: "“{0}” and “{1}” hand over to each other but mean different things by the word",
    hintSv: "kom överens om ett ord, eller skriv ett `glapp` med `typ språk`",
    hintEn: "agree on a word, or write a `gap` with `kind language`",
    explainSv: "Samma ord betyder olika saker på var sin sida av en överlämning. Den enskilde "
      + "får då olika besked fast alla säger samma sak.",
    explainEn: "One word means different things on the two sides of a handover. The person then "
      + "gets different messages although everyone says the same.",
    related: Bilingual(sv: "den ena betydelsen", en: "one meaning"),
    Bilingual(sv: "den andra betydelsen", en: "the other meaning"))
}
