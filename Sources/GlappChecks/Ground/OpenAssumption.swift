// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// An assumption left open.
  static let openAssumption = Check(
    .openAssumption, .hint,
    sv: "antagandet är inte prövat", en: "the assumption has not been tested",
    hintSv: "skriv `status bekräftat` eller `status motbevisat` när ni vet",
    hintEn: "write `status confirmed` or `status refuted` once you know",
    explainSv: "Ni tror detta men vet det inte. Vilket antagande skulle ställa till mest om det "
      + "vore fel? Pröva det först.",
    explainEn: "You believe this but do not know it. Which assumption would hurt most if it were "
      + "wrong? Test that one first.")
}
