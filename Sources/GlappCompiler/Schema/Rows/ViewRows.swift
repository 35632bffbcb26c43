// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// The lanes of a journey.
  private static let laneNames = #"""
    phases=faser+steps=steg+journeys=delresor+story=berättelse+feelings=känslor+actions=handlingar\#
    +thoughts=tankar+quotes=citat+expectations=förväntningar+channels=kanaler\#
    +touchpoints=kontaktpunkter+actors=aktörer+frontstage=framför-scenen\#
    +backstage=bakom-scenen+systems=system+needs=behov+pains=smärtpunkter+gains=höjdpunkter\#
    +gaps=glapp+bridges=bryggor+questions=frågor+opportunities=möjligheter+evidence=belägg\#
    +time=tid+waits=väntan+owners=ägare+measures=mått
    """#

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
      .lanes, "lanes", "banor", in: [.view], slots: "value:choices(\(laneNames))", occurs: .many,
      block: .none, ordered: true,
      sv: """
        Vilka banor en resa ritas med: just dessa, uppifrån och ned. Utan ordet ritas de vanliga. \
        Faser och steg står överst om de inte nämns; en tom bana ritas inte, det sägs i ord.
        """,
      en: """
        Which lanes a journey is drawn with: exactly these, from the top down. Without the word the \
        usual ones are drawn. Phases and steps come first unless they are named; an empty lane is \
        not drawn, which is said in words.
        """,
      exampleSv: "banor handlingar, känslor, smärtpunkter",
      exampleEn: "lanes actions, feelings, pains"),
    .property(
      .first, "first", "först", in: [.view], slots: "value:choices(\(laneNames))", occurs: .many,
      block: .none, ordered: true,
      sv: "Banor som fästs överst, direkt under stegen; de andra följer i sin ordning.",
      en: "Lanes that are pinned to the top, right under the steps; the others follow in order.",
      exampleSv: "först glapp, bryggor", exampleEn: "first gaps, bridges"),
    .property(
      .hide, "hide", "dölj", in: [.view], slots: "value:choices(\(laneNames))", occurs: .many,
      block: .none,
      sv: "Banor som inte ritas; stegen ritas alltid.",
      en: "Lanes that are not drawn; the steps always are.",
      exampleSv: "dölj citat, väntan", exampleEn: "hide quotes, waits"),
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
      .page, "page", "papper", in: [.view],
      slots: "value:choice(a4=a4+a3=a3+a2=a2+a1=a1+a0=a0)", block: .none,
      sv: "Papperet som bilden läggs upp för; en lång resa fortsätter på flera sidor.",
      en: "The paper that the picture is laid out for; a long journey goes on over pages.",
      exampleSv: "papper a3", exampleEn: "page a3"),
    .property(
      .pin, "pin", "fäst", in: [.view], slots: "item:ref(any) value:numbers", occurs: .many,
      block: .none,
      sv: "Håller något på plats, vid x och y.",
      en: "Keeps something in its place, at x and y.",
      exampleSv: "fäst deltagare 400, 300", exampleEn: "pin participant 400, 300"),
    .property(
      .scale, "scale", "skala", in: [.view], slots: "value:choice(time=tid+steps=steg)",
      block: .none,
      sv: """
        Ritar resans tid i skala under stegen: väntan så lång som den är, vem som var tyst och \
        vad ingen äger. Väntan av okänd längd ritas som okänd.
        """,
      en: """
        Draws the time of a journey to scale under the steps: waits as long as they are, who was \
        silent and what nobody owns. A wait of unknown length is drawn as unknown.
        """,
      exampleSv: "skala tid", exampleEn: "scale time"),
    .property(
      .findings, "findings", "fynd", in: [.view], slots: "", block: .none,
      sv: "Visar också det som verktyget har hittat själv.",
      en: "Shows also what the tool has found by itself.",
      exampleSv: "fynd", exampleEn: "findings"),
  ]
}
