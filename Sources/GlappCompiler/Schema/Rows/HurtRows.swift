// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  private static let hurting: [ElementKind] = [
    .map, .journey, .phase, .step, .gap, .idea, .team, .person, .role, .organisation, .unit,
    .touchpoint, .theme,
  ]

  /// What hurts, helps and is needed.
  static let hurtRows: [WordRow] = [
    .element(
      .pain, "pain", "smärtpunkt", kind: .pain, in: hurting,
      slots: #"[id] title ["at" at:refs(step+phase+journey+touchpoint)]"#,
      sv: "Något som skaver eller gör ont för den som går resan.",
      en: "Something that chafes or hurts for the person on the journey.",
      exampleSv: #"smärtpunkt oklart "Vet inte vad jag sagt ja till" { allvar 4 }"#,
      exampleEn: #"pain unclear "Don't know what I agreed to" { severity 4 }"#),
    .element(
      .gain, "gain", "höjdpunkt", kind: .gain, in: hurting,
      slots: #"[id] title ["at" at:refs(step+phase+journey+touchpoint)]"#,
      sv: "Något som är bra eller hjälper den som går resan.",
      en: "Something that is good or helps the person on the journey.",
      exampleSv: #"höjdpunkt trodd "Blir trodd""#, exampleEn: #"gain believed "Is believed""#),
    .element(
      .need, "need", "behov", kind: .need, in: hurting,
      slots: #"[id] title ["of" of:refs(actor)] ["at" at:refs(step+phase+journey+touchpoint)]"#,
      sv: "Något som någon behöver.",
      en: "Something that someone needs.",
      exampleSv: #"behov nara "Möte nära hemmet""#, exampleEn: #"need near "To meet near home""#),
    .property(
      .of, "of", "hos", in: [.need], slots: "value:refs(actor)", occurs: .many,
      sv: "Vem som har behovet.",
      en: "Who has the need.",
      exampleSv: "hos deltagare", exampleEn: "of participant"),
    .property(
      .at, "at", "vid", in: [.pain, .gain, .need],
      slots: "value:refs(step+phase+journey+touchpoint)", occurs: .many,
      sv: "I vilka steg det märks.",
      en: "At which steps it shows.",
      exampleSv: "vid samtycke", exampleEn: "at consent"),
    .property(
      .severity, "severity", "allvar", in: [.pain, .gap, .hinder, .need],
      slots: "value:number<1..5>|range<1..5>|unknown",
      sv: "Hur allvarligt det är, från 1 till 5.",
      en: "How bad it is, from 1 to 5.",
      exampleSv: "allvar 4", exampleEn: "severity 4"),
    .property(
      .frequency, "frequency", "förekomst", in: [.pain, .gain, .need, .gap, .hinder, .relation],
      slots: "value:number<1..5>|range<1..5>|unknown",
      sv: "Hur ofta det händer, från 1, sällan, till 5, nästan alltid.",
      en: "How often it happens, from 1, seldom, to 5, nearly always.",
      exampleSv: "förekomst 3", exampleEn: "frequency 3"),
    .property(
      .feltBy, "felt-by", "drabbar", in: [.pain], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som känner av det.",
      en: "Who feels it.",
      exampleSv: "drabbar deltagare", exampleEn: "felt-by participant"),
    .property(
      .feltBy, "felt-by", "gynnar", in: [.gain], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som har glädje av det.",
      en: "Who feels it.",
      exampleSv: "gynnar deltagare", exampleEn: "felt-by participant"),
  ]

  /// Gaps between actors, and what is done about them.
  static let gapRows: [WordRow] = [
    .element(
      .gap, "gap", "glapp", kind: .gap, in: [.map, .journey, .phase, .step, .team],
      slots: #"""
        [id] title ["between" between:refs(actor)] ["at" at:refs(step+phase+journey)] \#
        ["after" after:refs(step)]
        """#,
      sv: "Ett mellanrum mellan organisationer eller roller där något går förlorat.",
      en: "A space between organisations or roles where something is lost.",
      exampleSv: #"glapp forberedelsen "Ingen äger förberedelsen" mellan handlaggare, mgt"#,
      exampleEn: #"gap preparation "Nobody owns the preparation" between officer, mgt"#),
    .property(
      .between, "between", "mellan", in: [.gap], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka glappet är mellan.",
      en: "Whom the gap is between.",
      exampleSv: "mellan handlaggare, mgt", exampleEn: "between officer, mgt"),
    .property(
      .kind, "kind", "typ", in: [.gap],
      slots: #"""
        value:choices(responsibility=ansvar+information=information+time=tid+rules=regler\#
        +language=språk+coordination=samordning+feedback=återkoppling+rundgang=rundgång\#
        +seat=plats+power=makt+trust=tillit+money=pengar+follow-up=uppföljning)
        """#,
      json: "type",
      sv: "Vad det är som glappar; det viktigaste först.",
      en: "What kind of gap it is; the most important first.",
      exampleSv: "typ ansvar", exampleEn: "kind responsibility"),
    .property(
      .at, "at", "vid", in: [.gap], slots: "value:refs(step+phase+journey)", occurs: .many,
      sv: "I vilka steg glappet finns.",
      en: "At which steps the gap is.",
      exampleSv: "vid samtycke", exampleEn: "at consent"),
    .property(
      .after, "after", "efter", in: [.gap], slots: "value:refs(step)", occurs: .many,
      sv: "Efter vilket steg glappet kommer: mellan det och nästa.",
      en: "After which step the gap comes: between it and the next.",
      exampleSv: "efter samtycke", exampleEn: "after consent"),
    .property(
      .loses, "loses", "förlorar", in: [.gap], slots: "value:text", occurs: .many,
      sv: "Vad som går förlorat i glappet.",
      en: "What is lost in the gap.",
      exampleSv: #"förlorar "kontinuitet och motivation""#,
      exampleEn: #"loses "continuity and motivation""#),
    .property(
      .affects, "affects", "drabbar", in: [.gap, .hinder], slots: "value:refs(actor)",
      occurs: .many,
      sv: "Vem det går ut över.",
      en: "Who suffers from it.",
      exampleSv: "drabbar deltagare", exampleEn: "affects participant"),
    .property(
      .pains, "pains", "smärtpunkter", in: [.gap], slots: "value:refs(pain)", occurs: .many,
      json: "causes",
      sv: "De smärtpunkter som glappet ger.",
      en: "The pains that the gap causes.",
      exampleSv: "smärtpunkter oklart", exampleEn: "pains unclear"),
    .element(
      .bridge, "bridge", "brygga", kind: .bridge, in: [.map, .gap],
      slots: #"[id] title ["for" for:refs(gap)]"#,
      sv: "Något som går över ett glapp, prövat eller tänkt.",
      en: "Something that crosses a gap, tried or thought of.",
      exampleSv: #"brygga med "Koordinatorn sitter med i mötet" { status igång }"#,
      exampleEn: #"bridge along "The coordinator joins the meeting" { status running }"#),
    .property(
      .for, "for", "för", in: [.bridge], slots: "value:refs(gap)", occurs: .many,
      sv: "Vilka glapp bryggan går över.",
      en: "Which gaps the bridge crosses.",
      exampleSv: "för forberedelsen", exampleEn: "for preparation"),
    .property(
      .by, "by", "av", in: [.bridge], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilka som bygger eller är bryggan.",
      en: "Who builds or is the bridge.",
      exampleSv: "av koordinator", exampleEn: "by coordinator"),
    .element(
      .hinder, "hinder", "hinder", kind: .hinder,
      in: [.map, .team, .organisation, .unit, .idea, .bridge, .step, .journey, .goal],
      slots: #"[id] title ["of" of:refs(any)]"#,
      sv: "Något som står i vägen för ett projekt, ett team eller en idé.",
      en: "Something in the way of a project, a team or an idea.",
      exampleSv: #"hinder tid "För lite tid för gemensam reflektion" hos mgt"#,
      exampleEn: #"hinder time "Too little time to reflect together" of mgt"#),
    .element(
      .enabler, "enabler", "framgångsfaktor", kind: .enabler,
      in: [.map, .team, .organisation, .unit, .idea, .bridge, .step, .journey, .goal],
      slots: #"[id] title ["of" of:refs(any)]"#,
      sv: "Något som gör att det går bra.",
      en: "Something that makes it go well.",
      exampleSv: #"framgångsfaktor klimat "Gott samtalsklimat" hos mgt"#,
      exampleEn: #"enabler climate "A good climate of talk" of mgt"#),
    .property(
      .of, "of", "hos", in: [.hinder, .enabler], slots: "value:refs(any)", occurs: .many,
      sv: "Vad det gäller: ett projekt, ett team, en idé.",
      en: "What it concerns: a project, a team, an idea.",
      exampleSv: "hos mgt", exampleEn: "of mgt"),
    .property(
      .factor, "factor", "faktor", in: [.hinder, .enabler, .pain], slots: "value:refs(factor)",
      occurs: .many,
      sv: "Den faktor i systemkartan som det motsvarar.",
      en: "The factor of the system map that it corresponds to.",
      exampleSv: "faktor obalans", exampleEn: "factor imbalance"),
  ]
}
