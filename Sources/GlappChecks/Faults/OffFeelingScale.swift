// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A feeling off the scale of feelings.
  static let offFeelingScale = Check(
    .offFeelingScale, .error, mark: .head,
    sv: "{0} ligger utanför känsloskalan, som går från -{1} till +{1}",
    en: "{0} is off the scale of feelings, which goes from -{1} to +{1}",
    hintSv: "rätta känslan, eller sätt `känsloskala` i kartans block",
    hintEn: "mend the feeling, or set `feeling-scale` in the block of the map",
    explainSv: "Känslor går från -2 till +2 om kartan inte säger något annat.",
    explainEn: "Feelings go from -2 to +2 unless the map says otherwise.")
}
