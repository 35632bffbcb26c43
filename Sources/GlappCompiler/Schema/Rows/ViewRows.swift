// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Pictures: what is to be drawn, and how.
  static let viewRows: [WordRow] = [
    .element(
      .view, "view", "vy", kind: .view, in: [.map],
      slots: #"""
        [id] kind:choice(journey=resa+blueprint=tjänstekarta+compare=jämförelse+actors=aktörer\#
        +gap-matrix=glappmatris+system=system+matrix=matris+disagreement=oenighet\#
        +ranking=rangordning+perspectives=perspektiv+trace=spår+themes=teman\#
        +timeline=tidslinje+figures=siffror) [title]
        """#,
      sv: "En bild av kartan.",
      en: "A picture of the map.",
      exampleSv: #"vy natet aktörer "Runt deltagaren" { form ringar }"#,
      exampleEn: #"view net actors "Around the participant" { form rings }"#),
    .property(
      .of, "of", "av", in: [.view], slots: "value:refs(any)", occurs: .many, block: .none,
      ordered: true,
      sv: "Vad bilden visar, om inte allt.",
      en: "What the picture shows, if not everything.",
      exampleSv: "av vagen", exampleEn: "of way"),
    .property(
      .lanes, "lanes", "banor", in: [.view],
      slots: #"""
        value:choices(actions=handlingar+actors=aktörer+touchpoints=kontaktpunkter\#
        +feelings=känslor+thoughts=tankar+quotes=citat+expectations=förväntningar+waits=väntan\#
        +pains=smärtpunkter+gains=höjdpunkter+needs=behov+questions=frågor+gaps=glapp+opportunities=möjligheter\#
        +frontstage=framför-scenen+backstage=bakom-scenen+systems=system+evidence=belägg)
        """#, occurs: .many, block: .none, ordered: true,
      sv: "Vilka banor en resa ritas med, uppifrån och ned.",
      en: "Which lanes a journey is drawn with, from the top down.",
      exampleSv: "banor handlingar, känslor, smärtpunkter",
      exampleEn: "lanes actions, feelings, pains"),
    .property(
      .only, "only", "bara", in: [.view], slots: "value:choices(\(kindNames))|names",
      occurs: .many, block: .none,
      sv: "Tar bara med det som har en viss tagg eller är av ett visst slag.",
      en: "Takes only what has a certain tag or is of a certain kind.",
      exampleSv: "bara glapp, akut", exampleEn: "only gaps, urgent"),
    .property(
      .except, "except", "utom", in: [.view], slots: "value:choices(\(kindNames))|names",
      occurs: .many, block: .none,
      sv: "Utelämnar det som har en viss tagg eller är av ett visst slag.",
      en: "Leaves out what has a certain tag or is of a certain kind.",
      exampleSv: "utom roller", exampleEn: "except roles"),
    .property(
      .focus, "focus", "fokus", in: [.view], slots: "value:refs(any)", block: .none,
      sv: "Vad bilden sätter i mitten eller lyfter fram.",
      en: "What the picture puts in the middle or brings out.",
      exampleSv: "fokus deltagare", exampleEn: "focus participant"),
    .property(
      .groupBy, "group-by", "gruppera-efter", in: [.view],
      slots: #"""
        value:choice(organisation=organisation+kind=typ+level=nivå+theme=tema+phase=fas\#
        +tag=tagg+within=inom+none=inget)|name
        """#, block: .none,
      sv: "Vad som samlas i grupper.",
      en: "By what things are gathered in groups.",
      exampleSv: "gruppera-efter organisation", exampleEn: "group-by organisation"),
    .property(
      .sizeBy, "size-by", "storlek-efter", in: [.view],
      slots: #"""
        value:choice(betweenness=mellanläge+degree=antal-band+closeness=närhet\#
        +people=personer+severity=allvar+evidence=belägg+none=inget)|name
        """#, block: .none,
      sv: "Vad som avgör hur stort något ritas.",
      en: "What decides how large things are drawn.",
      exampleSv: "storlek-efter mellanläge", exampleEn: "size-by betweenness"),
    .property(
      .form, "form", "form", in: [.view],
      slots: "value:choice(network=nätverk+rings=ringar+columns=kolumner+ecomap=ekokarta)",
      block: .none,
      sv: "Formen på en aktörskarta.",
      en: "The form of an actor map.",
      exampleSv: "form ringar", exampleEn: "form rings"),
    .property(
      .rings, "rings", "ringar", in: [.view], slots: "value:texts", block: .none, ordered: true,
      sv: "Namnen på ringarna, inifrån och ut.",
      en: "The names of the rings, from the inside out.",
      exampleSv: #"ringar "varje vecka", "ibland", "i bakgrunden""#,
      exampleEn: #"rings "every week", "sometimes", "in the background""#),
    .property(
      .align, "align", "linjera", in: [.view], slots: "value:refs(touchpoint)", block: .none,
      sv: "Kontaktpunkten som resorna läggs i linje efter.",
      en: "The touchpoint that journeys are lined up by.",
      exampleSv: "linjera motet", exampleEn: "align meeting"),
    .property(
      .style, "style", "stil", in: [.view],
      slots: "value:choice(paper=papper+screen=skärm+dark=mörk+mono=enfärgad+room=rum)|name",
      block: .none,
      sv: "Hur bilden ser ut: för papper, skärm, mörk, i en färg eller för väggen i rummet.",
      en: "How the picture looks: for paper, screen, dark, one colour or the wall of the room.",
      exampleSv: "stil papper", exampleEn: "style paper"),
    .property(
      .width, "width", "bredd", in: [.view], slots: "value:number", block: .none,
      sv: "Bildens bredd i bildpunkter.",
      en: "The width of the picture in pixels.",
      exampleSv: "bredd 1600", exampleEn: "width 1600"),
    .property(
      .pin, "pin", "fäst", in: [.view], slots: "item:ref(any) value:numbers", occurs: .many,
      block: .none,
      sv: "Håller något på plats, vid x och y.",
      en: "Keeps something in its place, at x and y.",
      exampleSv: "fäst deltagare 400, 300", exampleEn: "pin participant 400, 300"),
    .property(
      .findings, "findings", "fynd", in: [.view], slots: "", block: .none,
      sv: "Visar också det som verktyget har hittat själv.",
      en: "Shows also what the tool has found by itself.",
      exampleSv: "fynd", exampleEn: "findings"),
  ]
}
