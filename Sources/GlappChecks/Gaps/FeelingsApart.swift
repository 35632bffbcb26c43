// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Feelings of two people in the same step far apart.
  static let feelingsApart = Check(
    .feelingsApart, .warning, mark: .head,
    sv: "två upplever ”{0}” helt olika: {1} skalsteg isär",
    en:
      "two people feel “{0}” very differently: {1} points apart",
    hintSv: "det är värt ett samtal; skriv ett `glapp` vid steget om något går förlorat",
    hintEn: "it is worth a talk; write a `gap` at the step if something is lost",
    explainSv: "Samma stund känns bra för den ena och dålig för den andra. Det som är smidigt för "
      + "en part kan vara tungt för en annan; i ett medelvärde syns det inte.",
    explainEn: "The same moment feels good to one and bad to the other. What is smooth for one "
      + "party may be heavy for another; an average hides it.",
    related: Bilingual(sv: "den andra känslan", en: "the other feeling"))
}
