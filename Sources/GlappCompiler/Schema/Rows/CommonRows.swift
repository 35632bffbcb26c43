// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Every kind of element but the map, whose block holds settings only.
  static let everyElement = ElementKind.allCases.filter { $0 != .property && $0 != .map }

  /// How a claim is known.
  static let basisChoice =
    "choice(stated=sagt+implied=underförstått+interpreted=tolkat+assumed=antaget)"

  /// How large a part of a group: named, or as a percentage.
  static let shareType =
    "choice(all=alla+most=de-flesta+some=några+few=få+divided=delat)|percent|range"

  /// What every element takes.
  static let commonRows: [WordRow] = [
    .property(
      .note, "note", "anteckning", in: everyElement, slots: "value:text", inValues: true,
      occurs: .many, block: .none,
      sv: "En anteckning till den som arbetar med kartan.",
      en: "A remark for those who work on the map.",
      exampleSv: #"anteckning "Fråga regionen igen""#, exampleEn: #"note "Ask the region again""#),
    .property(
      .tag, "tag", "tagg", in: everyElement, slots: "value:names", occurs: .many, block: .none,
      sv: "Egna ord att sortera och välja ut efter.",
      en: "Words of your own to sort and pick by.",
      exampleSv: "tagg akut, unga", exampleEn: "tag urgent, young"),
    .property(
      .basis, "basis", "grund", in: everyElement, slots: "value:\(basisChoice)", inValues: true,
      block: .none,
      sv: "Hur det är känt: sagt i en källa, underförstått, tolkat av er eller antaget.",
      en: "How it is known: stated by a source, implied, interpreted by you or assumed.",
      exampleSv: "grund tolkat", exampleEn: "basis interpreted"),
    .element(
      .evidence, "evidence", "belägg", kind: .evidence,
      in: [.map] + everyElement.filter { $0 != .evidence },
      slots: #"[id] title ["from" from:refs(source+respondent+slip)] ["at" at:text]"#,
      inValues: true, json: "evidence", sensitivity: .quote,
      sv: "Något en källa visar, som det den står i vilar på.",
      en: "Something a source shows, on which what it stands in rests.",
      exampleSv: #"belägg "Flera visste inte vad de sagt ja till" från intervjuer vid "Steg 2""#,
      exampleEn: #"evidence "Several did not know what they agreed to" from interviews at "Step 2""#
    ),
    .property(
      .from, "from", "från", in: everyElement.filter { $0 != .distribution },
      slots: #"value:refs(ground) ["at" at:text]"#, inValues: true, occurs: .many, block: .none,
      sv: "Vad det bygger på: källor, belägg, smärtpunkter, glapp, lappar, andra insikter.",
      en: "What it builds on: sources, evidence, pains, gaps, slips, other insights.",
      exampleSv: #"från rapport vid "Steg 1""#, exampleEn: #"from report at "Step 1""#),
    .property(
      .field, "field", "fält", in: everyElement, slots: "label:text value:text", occurs: .many,
      block: .none,
      sv: "En egen uppgift med namn, till exempel ett diarienummer.",
      en: "A named detail of your own, such as a registration number.",
      exampleSv: #"fält "diarienummer" "SN 2022/14""#,
      exampleEn: #"field "registration" "SN 2022/14""#),
    .directive(
      .default, "default", "förval", in: [.journey, .phase, .matrix],
      slots: #""basis" value:\#(basisChoice)"#, occurs: .once,
      sv: "Hur känslor, bedömningar och påverkan här inne är kända där inget annat sägs.",
      en: "How feelings, ratings and influences in here are known where nothing else is said.",
      exampleSv: "förval grund tolkat", exampleEn: "default basis interpreted"),
    .property(
      .owner, "owner", "ägare",
      in: [
        .touchpoint, .team, .idea, .decision, .wait, .opportunity, .recommendation, .goal, .phase,
        .step,
      ],
      slots: "value:refs(actor)|text",
      sv: "Vem som har ansvar för det.",
      en: "Who is responsible for it.",
      exampleSv: "ägare fk", exampleEn: "owner fk"),
    .property(
      .date, "date", "datum",
      in: [.slip, .source, .respondent, .evidence, .test, .decision, .rating, .vote],
      slots: "value:date|period",
      sv: "När det skedde: år, månad, dag eller en period.",
      en: "When it happened: a year, a month, a day or a period.",
      exampleSv: "datum 2022-02", exampleEn: "date 2022-02"),
    .property(
      .people, "people", "personer", in: [.source, .evidence, .role, .rater, .figure, .feeling],
      slots: "value:integer|range|unknown",
      sv: "Hur många personer det gäller.",
      en: "How many people it is about.",
      exampleSv: "personer 5", exampleEn: "people 5"),
    .property(
      .share, "share", "andel", in: [.evidence, .voice, .member, .feeling],
      slots: "value:\(shareType)",
      sv: "Hur stor del av gruppen, eller av en tjänst, det gäller.",
      en: "How large a part of the group, or of a post, it is about.",
      exampleSv: "andel de-flesta", exampleEn: "share most"),
  ]
}
