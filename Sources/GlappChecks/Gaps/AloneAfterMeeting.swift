// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A step after a meeting where the person is alone.
  static let aloneAfterMeeting = Check(
    .aloneAfterMeeting, .hint,
    sv: "efter ”{0}” är personen ensam i steget", en: "after “{0}” the person is alone here",
    hintSv: "är någon där, skriv det med `av` eller `med`; annars kan det vara ett `glapp`",
    hintEn: "if somebody is there, say so: `by` or `with`; otherwise it may be a `gap`",
    explainSv: "Steget kommer direkt efter ett möte, och ingen annan finns med. Det är ofta då "
      + "frågorna kommer: vad sades, vad händer nu, vem ringer jag? Kanske är någon med som "
      + "kartan inte nämner; annars är det värt att se som ett glapp.",
    explainEn: "The step comes right after a meeting, and nobody else is there. That is often when "
      + "the questions come: what was said, what happens now, whom do I call? Perhaps somebody "
      + "is there whom the map leaves out; otherwise it is worth seeing as a gap.",
    related: Bilingual(sv: "mötet", en: "the meeting"))
}
