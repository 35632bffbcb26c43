// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A pain, gap or influence that rests on nothing.
  static let noEvidence = Check(
    .noEvidence, .hint,
    sv: "inget belägg: det räknas som ett antagande och ritas så",
    en: "no evidence: it counts as an assumption and is drawn as one",
    hintSv: "säg var det kommer ifrån med `från` eller `belägg`, eller hur det är känt med `grund`",
    hintEn: "say where it comes from with `from` or `evidence`, or how it is known with `basis`",
    explainSv: "En smärtpunkt, ett glapp eller en påverkan utan källa är något ni tror. Det är "
      + "inget fel, men den som läser ska se skillnad på det ni har hört och det ni antar.",
    explainEn: "A pain, a gap or an influence without a source is something you believe. That is "
      + "no fault, but readers should see what you have heard and what you assume.")
}
