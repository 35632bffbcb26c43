// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Systems: what drives what.
  static let systemRows: [WordRow] = [
    .element(
      .factor, "factor", "faktor", kind: .factor, in: [.map],
      sv: "Något som kan bli mer eller mindre och påverkar annat.",
      en: "Something that may grow or shrink and influences other things.",
      exampleSv: #"faktor obalans "Maktobalans""#, exampleEn: #"factor imbalance "Imbalance""#),
    .property(
      .kind, "kind", "typ", in: [.factor],
      slots: "value:choice(factor=faktor+activity=aktivitet+output=prestation+outcome=effekt)",
      block: .none,
      json: "type",
      sv: "Om det är en faktor, en aktivitet, en prestation eller en effekt.",
      en: "Whether it is a factor, an activity, an output or an outcome.",
      exampleSv: "typ aktivitet", exampleEn: "kind activity"),
    .property(
      .level, "level", "nivå", in: [.factor, .hinder, .enabler, .challenge, .insight],
      slots: #"""
        value:choice(individual=individ+relation=relation+organisation=organisation\#
        +structure=struktur+policy=policy)
        """#,
      sv: "På vilken nivå det finns, från individ till policy.",
      en: "On which level it lies, from individual to policy.",
      exampleSv: "nivå relation", exampleEn: "level relation"),
    .property(
      .within, "within", "inom", in: [.factor], slots: "value:refs(actor)", occurs: .many,
      sv: "Vem som kan ändra på den.",
      en: "Who can move it.",
      exampleSv: "inom mgt", exampleEn: "within mgt"),
    .property(
      .lever, "lever", "hävstång", in: [.factor], slots: "value:text",
      sv: "Varför ni tror att en liten ändring här ger mycket.",
      en: "Why you believe that a small change here does much.",
      exampleSv: #"hävstång "går att ändra redan i morgon""#,
      exampleEn: #"lever "can be changed tomorrow""#),
    .property(
      .meadows, "meadows", "meadows", in: [.factor], slots: "value:integer<1..12>",
      sv: "Vilken av Meadows tolv hävstångspunkter det är; 1 är den starkaste.",
      en: "Which of Meadows' twelve leverage points it is; 1 is the strongest.",
      exampleSv: "meadows 6", exampleEn: "meadows 6"),
    .element(
      .influence, "influence", "påverkan", kind: .influence, in: [.map],
      slots: "[id] source:ref(factor) arrow:arrow target:ref(factor) sign:sign [title]",
      identity: .address,
      sv: "Hur en faktor driver en annan: + åt samma håll, - åt motsatt, ? oklart.",
      en: "How one factor drives another: + the same way, - the opposite way, ? unclear.",
      exampleSv: "påverkan antal -> obalans +", exampleEn: "influence number -> imbalance +"),
    .property(
      .strength, "strength", "styrka", in: [.influence], slots: "value:number<1..3>|range<1..3>",
      sv: "Hur stark påverkan är, från 1 till 3.",
      en: "How strong the influence is, from 1 to 3.",
      exampleSv: "styrka 2", exampleEn: "strength 2"),
    .property(
      .delay, "delay", "fördröjning", in: [.influence], slots: "[value:text|duration]",
      sv: "Att det tar tid innan påverkan märks, och hur lång.",
      en: "That it takes time for the influence to show, and how much.",
      exampleSv: #"fördröjning "flera månader""#, exampleEn: #"delay "several months""#),
    .element(
      .loop, "loop", "slinga", kind: .loop, in: [.map],
      slots: #"[id] title ["through" through:refs(factor)]"#,
      sv: "Namnet på en slinga av faktorer som driver sig själv.",
      en: "The name of a loop of factors that drives itself.",
      exampleSv: #"slinga uppat "Tillit ger tid" genom tid, tillit"#,
      exampleEn: #"loop upwards "Trust gives time" through time, trust"#),
    .property(
      .kind, "kind", "typ", in: [.loop],
      slots: "value:choice(reinforcing=förstärkande+balancing=balanserande)",
      json: "type",
      sv: "Om slingan förstärker sig själv eller söker balans; tecknen måste hålla med.",
      en: "Whether the loop reinforces itself or balances; the signs must agree.",
      exampleSv: "typ förstärkande", exampleEn: "kind reinforcing"),
    .property(
      .through, "through", "genom", in: [.loop], slots: "value:refs(factor)", occurs: .many,
      ordered: true,
      sv: "Vilka faktorer slingan går genom, i ordning.",
      en: "Which factors the loop goes through, in order.",
      exampleSv: "genom tid, tillit", exampleEn: "through time, trust"),
  ]
}
