// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A return to a step that another organisation leads.
  static let crossOrganisationReturn = Check(
    .crossOrganisationReturn, .warning, mark: .head,
    sv: "rundgång: från ”{0}” tillbaka till ”{1}”", en: "sent back: from “{0}” to “{1}” again",
    hintSv: "skriv ett `glapp` med `typ rundgång` och vad det `förlorar`",
    hintEn: "write a `gap` with `kind rundgang` and what it `loses`",
    explainSv: "Personen skickas tillbaka till ett tidigare steg hos en annan organisation. "
      + "Rundgång kostar tid och tillit, och syns sällan i någon enskild parts statistik.",
    explainEn: "The person is sent back to an earlier step with another organisation. Going in "
      + "circles costs time and trust, and seldom shows in any one party's statistics.",
    related: Bilingual(sv: "hit går det tillbaka", en: "it goes back to here"))
}
