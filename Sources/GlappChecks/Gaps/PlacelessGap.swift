// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A gap that is at no step.
  static let placelessGap = Check(
    .placelessGap, .hint,
    sv: "glappet har ingen plats i resan och syns inte i den",
    en: "the gap has no place in the journey and is not shown in it",
    hintSv: "säg var det är: `vid` eller `efter` och ett steg",
    hintEn: "say where it is: `at` or `after` and a step",
    explainSv:
      "Ett glapp ritas där det uppstår: vid ett steg, en fas eller en resa, eller efter ett "
      + "steg, alltså mellan det och nästa. Säger kartan inte var, finns glappet i listor och tal "
      + "men i ingen bild av resan. Med `efter samtycke` i glappet får det en plats.",
    explainEn: "A gap is drawn where it arises: at a step, a phase or a journey, or after a step, "
      + "that is between it and the next. Where the map does not say, the gap is in lists and "
      + "numbers but in no picture of the journey. `after consent` in the gap gives it a place.")
}
