// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A rating off the scale of its criterion.
  static let offCriterionScale = Check(
    .offCriterionScale, .error, mark: .head,
    sv: "{0} ligger utanför kriteriets skala {1}", en: "{0} is off the criterion's scale {1}",
    hintSv: "rätta betyget, eller kriteriets skala", hintEn: "mend the rating, or the scale",
    explainSv: "Betyget ryms inte på den skala som kriteriet har. glapp ändrar det inte.",
    explainEn: "The rating does not fit on the scale of its criterion. glapp does not change it.")
}
