// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// What was decided, by whom and why.
  static let decisionRows: [WordRow] = [
    .element(
      .decision, "decision", "beslut", kind: .decision, in: [.map, .matrix],
      slots: #"[id] title ["on" on:refs(matrix)]"#,
      sv: "Vad som valdes, av vem och varför.",
      en: "What was chosen, by whom and why.",
      exampleSv: #"beslut forst "Maktobalansen först" på fokus { valde ensam }"#,
      exampleEn: #"decision first "The imbalance first" on focus { chose alone }"#),
    .property(
      .on, "on", "på", in: [.decision], slots: "value:refs(matrix)", occurs: .many,
      sv: "Vilken matris beslutet togs på.",
      en: "Which matrix the decision was made on.",
      exampleSv: "på fokus", exampleEn: "on focus"),
    .property(
      .chose, "chose", "valde", in: [.decision], slots: "value:refs(rateable)", occurs: .many,
      ordered: true,
      sv: "Vad som valdes, i ordning.",
      en: "What was chosen, in order.",
      exampleSv: "valde ensam, bemotande", exampleEn: "chose alone, treatment"),
    .property(
      .setAside, "set-aside", "valde-bort", in: [.decision],
      slots: "value:refs(rateable) [because:text]", occurs: .many,
      sv: "Vad som valdes bort, och varför.",
      en: "What was set aside, and why.",
      exampleSv: #"valde-bort koksbordet "kräver fler parter""#,
      exampleEn: #"set-aside table "needs more parties""#),
    .property(
      .by, "by", "av", in: [.decision], slots: "value:refs(actor+rater)", occurs: .many,
      sv: "Vilka som beslutade.",
      en: "Who decided.",
      exampleSv: "av arbetsgruppen", exampleEn: "by group"),
    .property(
      .because, "because", "eftersom", in: [.decision], slots: "value:text", occurs: .many,
      sv: "Varför det blev så.",
      en: "Why it came to that.",
      exampleSv: #"eftersom "insikterna överlappar varandra""#,
      exampleEn: #"because "the insights overlap""#),
    .property(
      .alternative, "alternative", "alternativ", in: [.decision], slots: "value:text",
      occurs: .many,
      sv: "Något annat som övervägdes.",
      en: "Something else that was considered.",
      exampleSv: #"alternativ "Börja med informationen""#,
      exampleEn: #"alternative "Start with the information""#),
    .property(
      .position, "position", "ståndpunkt", in: [.decision],
      slots: "item:refs(actor) kind:choice(for=för+against=mot+reserves=reserverar) [value:text]",
      occurs: .many,
      sv: "Var en organisation stod: för, mot eller med reservation.",
      en: "Where an organisation stood: for, against or with a reservation.",
      exampleSv: #"ståndpunkt region reserverar "saknar bemanning""#,
      exampleEn: #"position region reserves "is short of staff""#),
    .property(
      .followUp, "follow-up", "uppföljning", in: [.decision], slots: "value:date|period|text",
      sv: "När beslutet ska följas upp.",
      en: "When the decision is to be followed up.",
      exampleSv: "uppföljning 2027-03", exampleEn: "follow-up 2027-03"),
    .property(
      .measure, "measure", "mått", in: [.decision, .idea, .test], slots: "value:refs(measure)",
      occurs: .many,
      sv: "Vilket mått som visar om det blev bra.",
      en: "Which measure shows whether it turned out well.",
      exampleSv: "mått vantetid", exampleEn: "measure waiting"),
    .property(
      .record, "record", "protokoll", in: [.decision], slots: "value:text",
      sv: "Var beslutet är nedskrivet.",
      en: "Where the decision is on record.",
      exampleSv: #"protokoll "Styrgruppen 2022-06-01, § 4""#,
      exampleEn: #"record "Steering group 2022-06-01, § 4""#),
  ]
}
