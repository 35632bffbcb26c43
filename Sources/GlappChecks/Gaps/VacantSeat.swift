// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// An empty seat in a team.
  static let vacantSeat = Check(
    .vacantSeat, .warning, mark: .head,
    sv: "en plats står tom: ”{0}” i ”{1}”", en: "a seat is empty: “{0}” in “{1}”",
    hintSv: "skriv ett `glapp` med `typ plats` om vad det leder till, eller godta det med `tillåt`",
    hintEn: "write a `gap` with `kind seat` about what it leads to, or accept it with `allow`",
    explainSv: "En part saknas runt bordet. Då saknas också det den partens kunskap och beslut "
      + "skulle ha gett, och den enskilde får ofta bära ärendet dit själv.",
    explainEn: "A party is missing at the table. So are the knowledge and the decisions it would "
      + "have brought, and the person often has to carry the case there alone.")
}
