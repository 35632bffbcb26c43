// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Something that rests on itself.
  static let referenceLoop = Check(
    .referenceLoop, .error,
    sv: "det här bygger på sig självt, direkt eller genom andra",
    en: "this builds on itself, directly or through others",
    hintSv: "ta bort en av hänvisningarna i ringen", hintEn: "remove one reference of the ring",
    explainSv: "Insikter som bygger på varandra, team som ingår i varandra eller resor som är "
      + "versioner av varandra i en ring har ingen början: spåret till beläggen går runt.",
    explainEn: "Insights that build on each other, teams within each other or journeys that are "
      + "versions of each other in a ring have no beginning: the trace to evidence goes round.",
    related: Bilingual(sv: "hit leder det tillbaka", en: "it leads back to here"))
}
