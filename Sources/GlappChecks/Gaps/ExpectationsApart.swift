// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Expectations of the same step that differ.
  static let expectationsApart = Check(
    .expectationsApart, .hint, mark: .head,
    sv: "olika personer väntar sig olika saker av ”{0}”",
    en: "different people expect different things of “{0}”",
    hintSv: "går de att förena? om inte, skriv ett `glapp` vid steget",
    hintEn: "can both be met? if not, write a `gap` at the step",
    explainSv: "Två parter kommer till samma steg med skilda förväntningar. Ofta vet de inte om "
      + "det själva. Att säga det högt är ofta det billigaste som går att göra.",
    explainEn: "Two parties come to the same step with different expectations. Often they do not "
      + "know. Saying it aloud is often the cheapest thing that can be done.",
    related: Bilingual(sv: "den andra förväntningen", en: "the other expectation"))
}
