// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Numbers of people small enough to give someone away.
  static let smallNumber = Check(
    .smallNumber, .warning, mark: .head,
    sv: "tal som gäller färre än {1} personer: {0}; någon kan bli igenkänd",
    en: "numbers about fewer than {1} people: {0}; someone may be recognised",
    hintSv: "slå ihop kategorier, eller visa inte talet utanför arbetsgruppen",
    hintEn: "merge categories, or do not show the number outside the group",
    explainSv: "Små tal pekar ut människor, särskilt på en liten ort. Tänk också på att summan "
      + "kan avslöja det som döljs. Gränsen ändras med `tröskel small-number`.",
    explainEn: "Small numbers point out people, above all in a small place. Mind also that a total "
      + "may give away what is hidden. `threshold small-number` changes the limit.")
}
