// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  private static let moment = "choice(start=start+end=slut)|date|period|text"
  /// Durations first: the number of one would be taken for the whole.
  private static let amount = "duration|number|percent|range|missing|unknown"

  /// Figures, as the sources give them.
  static let figureRows: [WordRow] = [
    .element(
      .measure, "measure", "mått", kind: .measure, in: [.map],
      sv: "Något som räknas eller mäts.",
      en: "Something that is counted or measured.",
      exampleSv: #"mått deltagare "Antal deltagare" { värde 60 }"#,
      exampleEn: #"measure participants "Number of participants" { value 60 }"#),
    .property(
      .unit, "unit", "enhet", in: [.measure, .distribution, .flow], slots: "value:text",
      block: .none,
      sv: "Vad talen räknar.",
      en: "What the numbers count.",
      exampleSv: #"enhet "personer""#, exampleEn: #"unit "people""#),
    .property(
      .base, "base", "bas", in: [.measure, .goal, .distribution, .figure],
      slots: "value:ref(measure)|number|range|text",
      sv: "Vad procenten är av: ett tal eller ett annat mått.",
      en: "What the percentages are of: a number or another measure.",
      exampleSv: "bas 254", exampleEn: "base 254"),
    .element(
      .value, "value", "värde", kind: .figure, in: [.measure],
      slots: #"""
        [item:ref(any)] ["at" at:\#(moment)] value:\#(amount) [because:text] \#
        ["from" from:refs(source+respondent+evidence)]
        """#, identity: .address,
      sv: "Ett tal ur en källa; samma sak kan ha flera tal ur flera källor.",
      en: "A number from a source; one subject may have several from several sources.",
      exampleSv: "värde fk vid start 60", exampleEn: "value fk at start 60"),
    .property(
      .differs, "differs", "skiljer", in: [.measure, .figure, .total], slots: "value:text",
      occurs: .many,
      sv: "Varför tal om samma sak skiljer sig åt.",
      en: "Why numbers about the same thing differ.",
      exampleSv: #"skiljer "rapporten räknar även avslutade""#,
      exampleEn: #"differs "the report counts those who left too""#),
    .element(
      .total, "total", "summa", kind: .total, in: [.map],
      slots: #"""
        item:ref(measure) ["at" at:\#(moment)] value:\#(amount) ["of" of:refs(any)] \#
        ["from" from:refs(source+respondent+evidence)]
        """#, identity: .address,
      sv: "Källans egen summa, som jämförs med delarna.",
      en: "The source's own sum, held against its parts.",
      exampleSv: "summa deltagare 254 hos fk, af", exampleEn: "total participants 254 of fk, af"),
    .element(
      .total, "total", "summa", kind: .total, in: [.measure],
      slots: #"""
        ["at" at:\#(moment)] value:\#(amount) ["of" of:refs(any)] \#
        ["from" from:refs(source+respondent+evidence)]
        """#, identity: .address,
      sv: "Källans egen summa av måttet, som jämförs med delarna.",
      en: "The source's own sum of the measure, held against its parts.",
      exampleSv: "summa 254 hos fk, af", exampleEn: "total 254 of fk, af"),
    .element(
      .distribution, "distribution", "fördelning", kind: .distribution, in: [.map],
      sv: "Hur ett antal delar sig på kategorier, rad för rad.",
      en: "How a number is spread over categories, row by row.",
      exampleSv: #"fördelning forsorjning "Försörjning" { kategorier arbete, studier }"#,
      exampleEn: #"distribution income "Income" { categories work, studies }"#),
    .property(
      .categories, "categories", "kategorier", in: [.distribution], slots: "value:names|texts",
      block: .none, ordered: true,
      sv: "Kategorierna, en gång, i den ordning som raderna följer.",
      en: "The categories, once, in the order the rows follow.",
      exampleSv: "kategorier arbete, studier, annat", exampleEn: "categories work, studies, other"
    ),
    .property(
      .of, "of", "hos", in: [.distribution],
      slots: #"item:ref(any) ["at" at:\#(moment)] value:numbers"#, occurs: .many, json: "rows",
      sv: "En rad: vem eller vad, när, och ett tal för varje kategori.",
      en: "A row: who or what, when, and a number for each category.",
      exampleSv: "hos fk vid start 3, 5, saknas", exampleEn: "of fk at start 3, 5, missing"),
    .property(
      .from, "from", "från", in: [.distribution],
      slots: #"value:refs(ground)|text ["at" at:text]"#, occurs: .many, block: .none,
      sv: "Källan, eller en fil med raderna.",
      en: "The source, or a file with the rows.",
      exampleSv: #"från "tabell.csv""#, exampleEn: #"from "table.csv""#),
    .element(
      .flow, "flow", "flöde", kind: .flow, in: [.map],
      sv: "Kända övergångar: hur många som gick från ett läge till ett annat.",
      en: "Known transitions: how many went from one state to another.",
      exampleSv: #"flöde vagar "Vart man går" { övergång anmäld -> antagen 12 }"#,
      exampleEn: #"flow ways "Where people go" { transition referred -> admitted 12 }"#),
    .property(
      .transition, "transition", "övergång", in: [.flow],
      slots: "source:name|text arrow:arrow target:name|text value:\(amount)", occurs: .many,
      json: "transitions",
      sv: "Hur många som gick från det ena till det andra.",
      en: "How many went from the one to the other.",
      exampleSv: "övergång anmäld -> antagen 12", exampleEn: "transition referred -> admitted 12"),
    .element(
      .goal, "goal", "mål", kind: .goal,
      in: [
        .map, .person, .role, .organisation, .unit, .team, .idea, .journey, .challenge, .measure,
      ],
      slots: #"[id] title ["of" of:refs(any)]"#,
      sv: "Vad någon vill nå, och hur det gick.",
      en: "What someone wants to reach, and how it went.",
      exampleSv: #"mål arbete "Hälften i arbete" hos deltagare { målvärde 50% }"#,
      exampleEn: #"goal work "Half of them in work" of participant { target 50% }"#),
    .property(
      .of, "of", "hos", in: [.goal], slots: "value:refs(any)", occurs: .many,
      sv: "Vems målet är.",
      en: "Whose goal it is.",
      exampleSv: "hos mgt", exampleEn: "of mgt"),
    .property(
      .on, "on", "på", in: [.goal], slots: "value:ref(measure)",
      sv: "Vilket mått målet gäller.",
      en: "Which measure the goal is on.",
      exampleSv: "på deltagare", exampleEn: "on participants"),
    .property(
      .target, "target", "målvärde", in: [.goal], slots: "value:\(amount)|text",
      sv: "Värdet som ska nås.",
      en: "The value to reach.",
      exampleSv: "målvärde 50%", exampleEn: "target 50%"),
    .property(
      .due, "due", "senast", in: [.goal, .recommendation, .test], slots: "value:date|period",
      sv: "När det ska vara klart.",
      en: "When it is to be done.",
      exampleSv: "senast 2023", exampleEn: "due 2023"),
    .property(
      .outcome, "outcome", "utfall", in: [.goal], slots: "value:\(amount)|text",
      sv: "Hur det blev.",
      en: "How it turned out.",
      exampleSv: "utfall 33%", exampleEn: "outcome 33%"),
  ]
}
