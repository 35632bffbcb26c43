// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  private static let around: [ElementKind] = [
    .map, .challenge, .theme, .insight, .opportunity, .journey, .phase, .step, .gap, .idea, .test,
    .decision, .organisation, .team,
  ]

  /// What is held to be true, asked and learnt, and who sees it how.
  static let knowledgeRows: [WordRow] = [
    .element(
      .fact, "fact", "faktum", kind: .fact, in: around,
      sv: "Något som arbetet tar för säkert.",
      en: "Something the work takes as certain.",
      exampleSv: #"faktum autonomi "Att få välja själv är ett grundläggande behov""#,
      exampleEn: #"fact autonomy "To choose for oneself is a basic need""#),
    .element(
      .assumption, "assumption", "antagande", kind: .assumption, in: around,
      sv: "Något ni tror men ännu inte vet.",
      en: "Something you believe but do not yet know.",
      exampleSv: #"antagande hopp "Handläggarna väntar sig mycket av mötet" { status öppet }"#,
      exampleEn: #"assumption hope "Case officers expect much of it" { status open }"#),
    .element(
      .question, "question", "fråga", kind: .question, in: around,
      sv: "En fråga som arbetet ska svara på.",
      en: "A question the work is to answer.",
      exampleSv: #"fråga upplevs "Hur upplevs egenmakt i mötet?""#,
      exampleEn: #"question felt "How is agency felt in the meeting?""#),
    .property(
      .answeredBy, "answered-by", "besvaras-av", in: [.question], slots: "value:refs(any)",
      occurs: .many,
      sv: "Vad i kartan som svarar på frågan.",
      en: "What in the map answers the question.",
      exampleSv: "besvaras-av bemotande", exampleEn: "answered-by treatment"),
    .property(
      .answer, "answer", "svar", in: [.question], slots: "value:text",
      sv: "Svaret på frågan.",
      en: "The answer to the question.",
      exampleSv: #"svar "Den som är informerad är mer aktiv""#,
      exampleEn: #"answer "Those who are informed take a more active part""#),
    .element(
      .lesson, "lesson", "lärdom", kind: .lesson, in: around,
      sv: "Något arbetet har lärt er.",
      en: "Something the work has taught you.",
      exampleSv: #"lärdom "Ingen lösning passar alla""#,
      exampleEn: #"lesson "No solution fits everyone""#),
    .property(
      .at, "at", "vid", in: [.slip, .fact, .assumption, .question, .lesson],
      slots: "value:refs(any)", occurs: .many,
      sv: "Vad i kartan det gäller.",
      en: "What in the map it concerns.",
      exampleSv: "vid samtycke", exampleEn: "at consent"),
    .element(
      .voice, "voice", "röst", kind: .voice,
      in: [
        .insight, .theme, .pain, .gain, .need, .gap, .bridge, .opportunity, .idea, .challenge,
        .question, .fact, .assumption, .recommendation, .hinder, .enabler,
      ],
      slots: #"""
        value:refs(actor) kind:choice(for=för+against=mot+mixed=blandat+unclear=oklart) [title] \#
        ["share" share:\#(shareType)]
        """#, identity: .address,
      sv: "Hur en grupp ser på saken; grupper får säga emot varandra.",
      en: "How a group sees the matter; groups may contradict each other.",
      exampleSv: #"röst remittent för "vill ha med många funktioner" andel de-flesta"#,
      exampleEn: #"voice referrer for "wants many functions present" share most"#),
  ]
}
