// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A claim about the kind of a loop that its signs deny.
  static let loopDenied = Check(
    .loopDenied, .error, mark: .head,
    sv: "tecknen säger något annat: slingan har {0} minus",
    en: "the signs say otherwise; minus signs in the loop: {0}",
    hintSv: "jämnt antal minus förstärker, udda balanserar; rätta typen eller ett tecken",
    hintEn: "an even number of minuses reinforces, an odd one balances; mend the kind or a sign",
    explainSv: "Om en slinga förstärker sig själv eller söker balans följer av tecknen på vägen. "
      + "Här säger kartan en sak och tecknen en annan.",
    explainEn: "Whether a loop reinforces itself or balances follows from the signs on its way. "
      + "Here the map says one thing and the signs another.",
    related: Bilingual(sv: "slingan", en: "the loop"))
}
