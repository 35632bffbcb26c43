// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A decision on an item whose raters are far apart.
  static let dividedRaters = Check(
    .dividedRaters, .warning,
    sv: "bedömarna är oeniga om ”{0}”: från {1} till {2}",
    en: "raters disagree on “{0}”: from {1} to {2}",
    hintSv: "låt de två som är längst ifrån varandra berätta hur de tänker, och bedöm igen",
    hintEn: "let the two furthest apart say how they think, and rate again",
    explainSv: "Något som valdes har fått betyg som skiljer sig mer än halva skalan. Ett "
      + "medelvärde gömmer det: det som ser ut som lagom är i själva verket en konflikt.",
    explainEn: "Something that was chosen has ratings more than half the scale apart. An average "
      + "hides it: what looks middling is really a conflict.",
    related: Bilingual(sv: "det gäller", en: "it concerns"))
}
