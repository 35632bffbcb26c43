// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Slips and sources: what has been heard, and where.
  static let sourceRows: [WordRow] = [
    .element(
      .slip, "slip", "lapp", kind: .slip,
      in: [.map, .journey, .phase, .step, .gap, .team, .source],
      slots: #"""
        [id] title ["from" from:refs(source+respondent)] ["by" by:refs(actor)] ["at" at:refs(any)]
        """#, sensitivity: .quote,
      sv: "Något ni hört och ännu inte sorterat.",
      en: "Something you have heard and not yet sorted.",
      exampleSv: #"lapp "Jag visste inte vilka som skulle komma" från intervjuer vid motet"#,
      exampleEn: #"slip "I did not know who would come" from interviews at meeting"#),
    .element(
      .source, "source", "källa", kind: .source, in: [.map], sensitivity: .restricted,
      sv: "Där kunskap kommer ifrån: en rapport, intervjuer, en workshop.",
      en: "Where knowledge comes from: a report, interviews, a workshop.",
      exampleSv: #"källa rapport "Avslutsrapport" { typ rapport; datum 2022 }"#,
      exampleEn: #"source report "Final report" { kind report; date 2022 }"#),
    .property(
      .kind, "kind", "typ", in: [.source],
      slots: #"""
        value:choices(report=rapport+interview=intervju+focus-group=fokusgrupp\#
        +observation=observation+survey=enkät+workshop=workshop+register=register)
        """#,
      json: "type",
      sv: "Vad för slags källa det är; den kan vara flera.",
      en: "What kind of source it is; it may be several.",
      exampleSv: "typ intervju, observation", exampleEn: "kind interview, observation"),
    .property(
      .of, "of", "hos", in: [.source, .respondent], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som har sagt något.",
      en: "Who has said something.",
      exampleSv: "hos deltagare", exampleEn: "of participant"),
    .property(
      .interviews, "interviews", "intervjuer", in: [.source], slots: "value:integer|range",
      sv: "Hur många intervjuer; de kan vara färre än personerna.",
      en: "How many interviews; there may be fewer than people.",
      exampleSv: "intervjuer 25", exampleEn: "interviews 25"),
    .property(
      .confidential, "confidential", "konfidentiell", in: [.source, .respondent, .evidence, .slip],
      slots: "", block: .none,
      sv: "Får inte spridas utanför dem som gör kartan.",
      en: "Must not leave those who make the map.",
      exampleSv: "konfidentiell", exampleEn: "confidential"),
    .property(
      .publish, "publish", "publicera", in: [.source, .respondent, .evidence],
      slots: "value:choice(open=öppet+paraphrase-only=bara-omskrivet+never=aldrig)",
      block: .none,
      sv: "Om det får visas för andra: öppet, bara omskrivet eller aldrig.",
      en: "Whether it may be shown to others: openly, only paraphrased or never.",
      exampleSv: "publicera bara-omskrivet", exampleEn: "publish paraphrase-only"),
    .element(
      .respondent, "respondent", "respondent", kind: .respondent, in: [.source],
      slots: "id [title]", identity: .required, sensitivity: .restricted,
      sv: "En av dem som källan hört, där var och en hålls isär.",
      en: "One of those the source heard, where each is kept apart.",
      exampleSv: #"respondent p1 "Deltagare 1""#, exampleEn: #"respondent p1 "Participant 1""#),
    .property(
      .kind, "kind", "typ", in: [.evidence],
      slots: "value:choice(finding=resultat+quote=citat+observation=observation+figure=siffra)",
      block: .none,
      json: "type",
      sv: "Vad belägget är: ett resultat, ett citat, en observation, en siffra.",
      en: "What the evidence is: a finding, a quote, an observation, a figure.",
      exampleSv: "typ citat", exampleEn: "kind quote"),
    .property(
      .by, "by", "av", in: [.evidence, .slip], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som sagt eller visat det.",
      en: "Who said or showed it.",
      exampleSv: "av deltagare", exampleEn: "by participant"),
    .property(
      .feeling, "feeling", "känsla", in: [.evidence], slots: "value:number|range", block: .none,
      sv: "Vilken känsla belägget visar; flera under samma känsla ger spridningen.",
      en: "What feeling the evidence shows; several under one feeling give the spread.",
      exampleSv: "känsla -2", exampleEn: "feeling -2"),
    .property(
      .against, "against", "mot", in: [.evidence], slots: "", block: .none,
      sv: "Belägget talar emot det som det hör till.",
      en: "The evidence speaks against what it hangs on.",
      exampleSv: "mot", exampleEn: "against"),
    .property(
      .consent, "consent", "samtycke", in: [.evidence, .respondent],
      slots: "value:choice(yes=ja+no=nej)", block: .none,
      sv: "Om den som sagt det har gått med på att det används.",
      en: "Whether the one who said it agreed to its use.",
      exampleSv: "samtycke ja", exampleEn: "consent yes"),
  ]
}
