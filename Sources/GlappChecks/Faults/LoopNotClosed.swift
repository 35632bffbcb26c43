// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A named loop that the influences do not close.
  static let loopNotClosed = Check(
    .loopNotClosed, .warning,
    sv: "slingan är inte sluten: det finns ingen påverkan från ”{0}” till ”{1}”",
    en: "the loop is not closed: there is no influence from “{0}” to “{1}”",
    hintSv: "skriv den `påverkan`, eller ändra vilka faktorer slingan går genom",
    hintEn: "write the `influence`, or change which factors the loop goes through",
    explainSv: "En slinga går från varje faktor till nästa och från den sista till den första, "
      + "i den ordning de står.",
    explainEn: "A loop goes from each factor to the next and from the last to the first, in the "
      + "order they stand.",
    related: Bilingual(sv: "härifrån", en: "from here"), Bilingual(sv: "hit", en: "to here"))
}
