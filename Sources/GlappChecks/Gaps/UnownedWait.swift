// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A wait that nobody holds.
  static let unownedWait = Check(
    .unownedWait, .warning, mark: .head,
    sv: "väntan i ”{0}” har ingen ägare", en: "nobody owns the wait in “{0}”",
    hintSv: "säg vem som håller i den: `av` i steget eller `ägare` i väntan; håller ingen i den, "
      + "skriv ett `glapp`",
    hintEn: "say who holds it: `by` in the step or `owner` in the wait; if nobody does, write a "
      + "`gap`",
    explainSv: "Personen väntar, och kartan säger inte vem som har ansvar under tiden. Väntan "
      + "utan ägare är ofta där motivationen sjunker och kontakten bryts. Ta reda på vem som "
      + "skulle märka om väntan blev för lång.",
    explainEn: "The person waits, and the map does not say who is responsible meanwhile. A wait "
      + "without an owner is often where motivation sinks and contact breaks. Find out who "
      + "would notice if the wait grew too long.",
    related: Bilingual(sv: "steget", en: "the step"))
}
