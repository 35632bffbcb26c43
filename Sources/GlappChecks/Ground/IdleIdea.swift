// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// An idea that is for no opportunity.
  static let idleIdea = Check(
    .idleIdea, .hint,
    sv: "idén hör inte till någon möjlighet", en: "the idea belongs to no opportunity",
    hintSv: "säg vad den är till för: `för` och en möjlighet",
    hintEn: "say what it is for: `for` and an opportunity",
    explainSv: "En lösning utan fråga är svår att välja bort och svår att följa upp. Säg vilken "
      + "möjlighet, vilket glapp eller vilket behov den svarar mot.",
    explainEn: "A solution without a question is hard to drop and hard to follow up. Say which "
      + "opportunity, gap or need it answers.")
}
