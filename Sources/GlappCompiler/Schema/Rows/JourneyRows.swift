// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Journeys and their phases.
  static let journeyRows: [WordRow] = [
    .element(
      .journey, "journey", "resa", kind: .journey, in: [.map],
      slots: #"[id] title ["for" for:refs(person+role)]"#,
      sv: "Vad en person går igenom, i faser och steg, sett från personen.",
      en: "What a person goes through, in phases and steps, as the person sees it.",
      exampleSv: #"resa vagen "Vägen till mötet" för deltagare { fas "Före" }"#,
      exampleEn: #"journey way "The way to the meeting" for participant { phase "Before" }"#),
    .property(
      .for, "for", "för", in: [.journey], slots: "value:refs(person+role)", occurs: .many,
      sv: "Vems resa det är.",
      en: "Whose journey it is.",
      exampleSv: "för deltagare", exampleEn: "for participant"),
    .property(
      .kind, "kind", "typ", in: [.journey],
      slots: #"""
        value:choice(current=nuläge+former=tidigare+future=framtida+planned=planerad\#
        +actual=faktisk)
        """#, block: .none,
      json: "type",
      sv: "Om resan är som den är, var, önskas, är planerad eller verkligen blev.",
      en: "Whether the journey is as it is, was, is wished for, is planned or turned out.",
      exampleSv: "typ nuläge", exampleEn: "kind current"),
    .property(
      .period, "period", "period", in: [.journey], slots: "value:period|date|text",
      sv: "Vilken tid resan gäller.",
      en: "What time the journey is about.",
      exampleSv: #"period "år 1""#, exampleEn: #"period "year 1""#),
    .property(
      .of, "of", "av", in: [.journey], slots: "value:ref(journey+phase+step)",
      sv: "Den resa som detta är en annan version av, eller det steg som detta är en delresa i.",
      en: "The journey that this is another version of, or the step that this is a sub-journey of.",
      exampleSv: "av vagen", exampleEn: "of way"),
    .property(
      .form, "form", "form", in: [.journey], slots: "value:choice(line=linje+circular=cirkel)",
      block: .none,
      sv: "Om resan ritas rak eller som en cirkel där man kan gå flera varv.",
      en: "Whether the journey is drawn straight or as a circle with several rounds.",
      exampleSv: "form cirkel", exampleEn: "form circular"),
    .element(
      .phase, "phase", "fas", kind: .phase, in: [.journey, .phase], ordered: true,
      sv: "En del av resan, till exempel före, under och efter mötet.",
      en: "A part of the journey, such as before, during and after the meeting.",
      exampleSv: #"fas fore "Före mötet" { steg "Jag väntar" }"#,
      exampleEn: #"phase before "Before the meeting" { step "I wait" }"#),
    .element(
      .step, "step", "steg", kind: .step, in: [.journey, .phase], ordered: true,
      sv: "Något personen är med om, helst i jag-form.",
      en: "Something the person goes through, preferably told as I.",
      exampleSv: #"steg samtycke "Jag skriver under" { känsla -2 }"#,
      exampleEn: #"step consent "I sign" { feeling -2 }"#),
  ]

  /// What may stand in a step.
  static let stepRows: [WordRow] = [
    .property(
      .story, "story", "berättelse", in: [.phase, .step], slots: "value:text", occurs: .many,
      sv: "Vad som händer här, berättat så att den som inte var med förstår.",
      en: "What happens here, told so that those who were not there understand.",
      exampleSv: #"berättelse "Brevet kommer en fredag, och ingen svarar i telefon""#,
      exampleEn: #"story "The letter comes on a Friday, and nobody answers the phone""#),
    .property(
      .by, "by", "av", in: [.step], slots: "value:refs(actor)", occurs: .many, ordered: true,
      sv: "Vilka som gör det; den första leder.",
      en: "Who does it; the first one leads.",
      exampleSv: "av handlaggare", exampleEn: "by officer"),
    .property(
      .with, "with", "med", in: [.step], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som är med.",
      en: "Who is there too.",
      exampleSv: "med mgt", exampleEn: "with mgt"),
    .property(
      .via, "via", "via", in: [.step], slots: #"value:refs(touchpoint) ["for" for:refs(actor)]"#,
      occurs: .many,
      sv: "Genom vilken kontaktpunkt, och för vem om den skiljer sig åt.",
      en: "Through which touchpoint, and for whom where it differs.",
      exampleSv: "via video för remittent", exampleEn: "via video for referrer"),
    .element(
      .feeling, "feeling", "känsla", kind: .feeling, in: [.step],
      slots: #"""
        value:number|range [arrow:arrow target:number|range] ["of" of:refs(actor)] \#
        ["share" share:\#(shareType)]
        """#, identity: .address,
      sv: "Hur det känns, från mycket dåligt till mycket bra; utan känsla ritas ingen kurva.",
      en: "How it feels, from very bad to very good; without a feeling no curve is drawn.",
      exampleSv: "känsla -1 -> +1 hos handlaggare andel några",
      exampleEn: "feeling -1 -> +1 of officer share some"),
    .property(
      .does, "does", "gör", in: [.step], slots: #"value:text ["of" of:refs(actor)]"#,
      occurs: .many,
      sv: "Vad personen gör.",
      en: "What the person does.",
      exampleSv: #"gör "Letar efter rätt blankett""#, exampleEn: #"does "Looks for the form""#),
    .property(
      .thinks, "thinks", "tänker", in: [.step], slots: #"value:text ["of" of:refs(actor)]"#,
      occurs: .many, sensitivity: .quote,
      sv: "Vad personen tänker.",
      en: "What the person thinks.",
      exampleSv: #"tänker "Vad händer om jag säger nej?""#,
      exampleEn: #"thinks "What happens if I say no?""#),
    .property(
      .says, "says", "säger", in: [.step], slots: #"value:text ["of" of:refs(actor)]"#,
      occurs: .many, sensitivity: .quote,
      sv: "Vad personen säger.",
      en: "What the person says.",
      exampleSv: #"säger "Jag vet inte vilka ni är""#,
      exampleEn: #"says "I don't know who you are""#),
    .element(
      .expects, "expects", "förväntar", kind: .expectation, in: [.step],
      slots: #"title ["of" of:refs(actor)]"#, identity: .address, json: "expectations",
      sv: "Vad någon väntar sig av steget.",
      en: "What someone expects of the step.",
      exampleSv: #"förväntar "Att slippa restid" hos remittent"#,
      exampleEn: #"expects "Not having to travel" of referrer"#),
    .element(
      .wait, "wait", "väntan", kind: .wait, in: [.step], slots: "[value:duration|unknown]",
      identity: .address,
      sv: "Personen väntar; utan tid är längden okänd och ritas så.",
      en: "The person waits; without a time the length is unknown and drawn so.",
      exampleSv: "väntan 3 veckor", exampleEn: "wait 3 weeks"),
    .property(
      .takes, "takes", "tar", in: [.step], slots: "value:duration",
      sv: "Hur lång tid steget tar.",
      en: "How long the step takes.",
      exampleSv: "tar 60 min", exampleEn: "takes 60 min"),
    .property(
      .backstage, "backstage", "bakom-scenen", in: [.step],
      slots: #"value:text ["by" by:refs(actor)]"#, occurs: .many,
      sv: "Något som görs där personen inte ser det.",
      en: "Something done where the person does not see it.",
      exampleSv: #"bakom-scenen "Teamet läser anmälan" av mgt"#,
      exampleEn: #"backstage "The team reads the notification" by mgt"#),
    .property(
      .system, "system", "system", in: [.step], slots: "value:text", occurs: .many,
      sv: "Ett it-system eller register som används.",
      en: "An IT system or register in use.",
      exampleSv: #"system "Journalen""#, exampleEn: #"system "The records""#),
    .element(
      .then, "then", "därefter", kind: .branch, in: [.step],
      slots: #"item:ref(step) [title] [share:percent|range] ["laps" laps:integer|range]"#,
      identity: .address, json: "branches",
      sv: "Vart det går härifrån, om inte till nästa steg: en gren, ett hopp, ett nytt varv.",
      en: "Where it goes from here, if not to the next step: a branch, a jump, a new round.",
      exampleSv: #"därefter samtycke "nytt möte bokas" 30% varv 3"#,
      exampleEn: #"then consent "a new meeting is booked" 30% laps 3"#),
    .property(
      .momentOfTruth, "moment-of-truth", "avgörande-ögonblick", in: [.step], slots: "",
      sv: "Här avgörs hur det går.",
      en: "Here it is decided how things turn out.",
      exampleSv: "avgörande-ögonblick", exampleEn: "moment-of-truth"),
  ]
}
