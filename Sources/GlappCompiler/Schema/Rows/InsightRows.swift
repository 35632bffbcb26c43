// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// From challenge to insight and opportunity.
  static let insightRows: [WordRow] = [
    .element(
      .challenge, "challenge", "utmaning", kind: .challenge, in: [.map],
      sv: "Frågan som arbetet började med.",
      en: "The question the work began with.",
      exampleSv: #"utmaning egenmakt "Hur kan vi öka deltagarnas egenmakt?""#,
      exampleEn: #"challenge agency "How can we strengthen participants' agency?""#),
    .element(
      .theme, "theme", "tema", kind: .theme, in: [.map, .theme, .challenge],
      sv: "En grupp av insikter som hör ihop; teman kan ligga i varandra.",
      en: "A group of insights that belong together; themes may lie within each other.",
      exampleSv: #"tema oro "Oro""#, exampleEn: #"theme worry "Worry""#),
    .element(
      .insight, "insight", "insikt", kind: .insight, in: [.map, .theme, .challenge],
      slots: #"[id] title ["from" from:refs(ground)]"#,
      sv: "Något ni har förstått av det ni hört och sett.",
      en: "Something you have understood from what you heard and saw.",
      exampleSv: #"insikt ensam "Den som är dåligt förberedd står ensam" { från oklart }"#,
      exampleEn: #"insight alone "Who is badly prepared stands alone" { from unclear }"#),
    .property(
      .theme, "theme", "tema", in: [.insight, .pain, .gain, .need, .evidence, .slip, .idea],
      slots: "value:refs(theme)", occurs: .many,
      sv: "Vilka teman det hör till.",
      en: "Which themes it belongs to.",
      exampleSv: "tema oro", exampleEn: "theme worry"),
    .element(
      .opportunity, "opportunity", "möjlighet", kind: .opportunity,
      in: [.map, .journey, .phase, .step, .theme, .insight, .challenge, .pain, .gap, .need],
      slots: #"[id] title ["at" at:refs(step+phase+journey)]"#, json: "opportunities",
      sv: "En öppen fråga som börjar: Hur skulle vi kunna …",
      en: "An open question that begins: How might we …",
      exampleSv: #"möjlighet balans "Hur skulle vi kunna överbrygga maktobalansen?""#,
      exampleEn: #"opportunity balance "How might we bridge the power imbalance?""#),
    .property(
      .at, "at", "vid", in: [.opportunity], slots: "value:refs(step+phase+journey)",
      occurs: .many,
      sv: "I vilka steg möjligheten finns.",
      en: "At which steps the opportunity is.",
      exampleSv: "vid samtycke", exampleEn: "at consent"),
    .property(
      .answers, "answers", "svarar-på", in: [.opportunity, .recommendation, .insight, .lesson],
      slots: #"""
        value:refs(insight+pain+gain+need+gap+challenge+theme+hinder+question+assumption\#
        +opportunity)
        """#, occurs: .many,
      sv: "Vilka insikter, smärtpunkter, glapp eller frågor den svarar på.",
      en: "Which insights, pains, gaps or questions it answers to.",
      exampleSv: "svarar-på ensam, oklart", exampleEn: "answers alone, unclear"),
  ]

  /// From idea to test and recommendation.
  static let ideaRows: [WordRow] = [
    .element(
      .idea, "idea", "idé", kind: .idea, in: [.map, .opportunity],
      slots: #"[id] title ["for" for:refs(opportunity+gap+insight+challenge+pain+need)]"#,
      sv: "Ett förslag på hur det kan bli.",
      en: "A proposal of how it might be.",
      exampleSv: #"idé koksbordet "Köksbordet" för balans"#,
      exampleEn: #"idea table "The kitchen table" for balance"#),
    .property(
      .for, "for", "för", in: [.idea],
      slots: "value:refs(opportunity+gap+insight+challenge+pain+need)", occurs: .many,
      sv: "Vilka möjligheter idén är till för.",
      en: "Which opportunities the idea is for.",
      exampleSv: "för balans", exampleEn: "for balance"),
    .element(
      .part, "part", "del", kind: .part, in: [.idea],
      sv: "En del av idén.",
      en: "A part of the idea.",
      exampleSv: #"del "Checklista till handläggare och deltagare""#,
      exampleEn: #"part "A checklist for officer and participant""#),
    .element(
      .benefit, "benefit", "nytta", kind: .benefit, in: [.idea, .bridge],
      slots: #"[id] title ["for" for:refs(actor)]"#,
      sv: "Vad idén ger, och för vem.",
      en: "What the idea gives, and to whom.",
      exampleSv: #"nytta "Ökad trygghet" för deltagare"#,
      exampleEn: #"benefit "More safety" for participant"#),
    .property(
      .for, "for", "för", in: [.benefit], slots: "value:refs(actor)", occurs: .many,
      sv: "Vem som har nytta av det.",
      en: "Who benefits from it.",
      exampleSv: "för deltagare", exampleEn: "for participant"),
    .property(
      .effort, "effort", "arbetsinsats", in: [.idea, .bridge, .recommendation],
      slots: "value:choice(low=liten+medium=måttlig+high=stor)|duration|number|range|text",
      sv: "Hur mycket arbete det kräver.",
      en: "How much work it takes.",
      exampleSv: "arbetsinsats liten", exampleEn: "effort low"),
    .property(
      .cost, "cost", "kostnad", in: [.idea, .decision, .recommendation],
      slots: "value:text|number|range",
      sv: "Vad det kostar.",
      en: "What it costs.",
      exampleSv: #"kostnad "två dagar i månaden""#, exampleEn: #"cost "two days a month""#),
    .element(
      .test, "test", "test", kind: .test, in: [.idea, .bridge],
      sv: "Hur idén prövas, när och vad det gav.",
      en: "How the idea is tried, when and with what result.",
      exampleSv: #"test "Tre möten hemma hos deltagaren" { datum 2022-09 }"#,
      exampleEn: #"test "Three meetings at home" { date 2022-09 }"#),
    .property(
      .result, "result", "resultat", in: [.test], slots: "value:text", occurs: .many,
      sv: "Vad testet visade.",
      en: "What the test showed.",
      exampleSv: #"resultat "Samtalen blev lugnare""#, exampleEn: #"result "The talks were calmer""#
    ),
    .element(
      .recommendation, "recommendation", "rekommendation", kind: .recommendation,
      in: [.map, .insight, .theme, .challenge], slots: #"[id] title ["to" to:refs(actor)]"#,
      sv: "Vad ni råder någon att göra.",
      en: "What you advise someone to do.",
      exampleSv: #"rekommendation folj "Följ upp individer" till styrgrupp"#,
      exampleEn: #"recommendation follow "Follow up on individuals" to board"#),
    .property(
      .to, "to", "till", in: [.recommendation], slots: "value:refs(actor)", occurs: .many,
      sv: "Vem rekommendationen riktas till.",
      en: "Whom the recommendation is for.",
      exampleSv: "till styrgrupp", exampleEn: "to board"),
  ]
}
