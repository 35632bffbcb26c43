// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A decision on items that rest on nothing.
  static let weakDecision = Check(
    .weakDecision, .warning,
    sv: "{0} av {1} som valdes saknar belägg", en: "{0} of {1} that were chosen have no evidence",
    hintSv:
      "skriv var de kommer ifrån med `från` eller `belägg`, eller ta reda på det före beslutet",
    hintEn: "say where they come from with `from` or `evidence`, or find out before deciding",
    explainSv: "Beslutet vilar på sådant som ingen källa säger. Innan tid och pengar läggs är det "
      + "värt att fråga dem det gäller.",
    explainEn: "The decision rests on things that no source says. Before time and money are spent "
      + "it is worth asking those concerned.",
    related: Bilingual(sv: "den första utan belägg", en: "the first without evidence"))
}
