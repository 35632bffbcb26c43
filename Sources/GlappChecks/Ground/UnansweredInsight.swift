// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// An insight that nothing follows from.
  static let unansweredInsight = Check(
    .unansweredInsight, .hint,
    sv: "ingen möjlighet svarar på insikten", en: "no opportunity answers this insight",
    hintSv: "skriv en `möjlighet`, ”Hur skulle vi kunna …?”, som `svarar-på` den",
    hintEn: "write an `opportunity`, “How might we …?”, that `answers` it",
    explainSv: "En insikt som inget följer av blir lätt kvar på väggen. Vänd den till en öppen "
      + "fråga, eller slå ihop den med en annan.",
    explainEn: "An insight that nothing follows from easily stays on the wall. Turn it into an "
      + "open question, or merge it with another.")
}
