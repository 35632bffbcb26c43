// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// More people around the table than the threshold.
  static let crowdedStep = Check(
    .crowdedStep, .warning,
    sv: "{0} personer runt bordet; gränsen är {1}", en: "{0} people at the table; the limit is {1}",
    hintSv: "vilka vill personen ha med? kartan sätter gränsen: `tröskel people-in-step 8`",
    hintEn: "whom does the person want there? the map sets the limit: `threshold people-in-step 8`",
    explainSv: "Många runt bordet ger en samlad bild men gör den enskildes röst mindre. Räknade är "
      + "personen själv, alla i av och med, och teamens medlemmar.",
    explainEn: "Many people at the table give a full picture but make the person's own voice "
      + "smaller. Counted are the person, everyone in by and with, and the members of teams.")
}
