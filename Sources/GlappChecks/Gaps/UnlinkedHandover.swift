// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Two steps in a row led by different organisations, with nothing written between them.
  static let unlinkedHandover = Check(
    .unlinkedHandover, .warning,
    sv: "här går ansvaret från ”{0}” till ”{1}”, men kartan säger inte hur de hänger ihop",
    en: "responsibility goes from “{0}” to “{1}” here, but the map does not say what ties them",
    hintSv: "skriv en `relation` mellan dem, eller ett `glapp` `efter` steget före",
    hintEn: "write a `relation` between them, or a `gap` `after` the step before",
    explainSv: "Två steg i rad leds av olika organisationer, och mellan dem står varken en "
      + "relation eller ett glapp. Det är i sådana mellanrum som människor faller mellan "
      + "stolarna: uppgifter följer inte med, och ingen vet om den andra tog vid. Fråga båda "
      + "parter vad som händer i överlämningen. Finns det en väg, skriv den som en relation; "
      + "finns det ingen, skriv ett glapp efter det första steget.",
    explainEn: "Two steps in a row are led by different organisations, and neither a relation nor "
      + "a gap stands between them. It is in such spaces that people fall between the chairs: "
      + "information stays behind, and nobody knows whether the other took over. Ask both "
      + "parties what happens in the handover. If there is a way, write it as a relation; if "
      + "there is none, write a gap after the first step.",
    related: Bilingual(sv: "steget före", en: "the step before"))
}
