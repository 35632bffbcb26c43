// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// What is said of an edit that is made all the same.
extension DiagnosticKind {
  static let sharedID = DiagnosticKind(
    "edit-shared-id", .hint, sv: "id:t {0} finns på flera håll: också {1}",
    en: "the id {0} is in several places: also {1}",
    hintSv: "skriv hela vägen i kommandon, annars frågar glapp vilket du menar",
    hintEn: "write the whole path in commands, or glapp asks which you mean",
    explainSv: "Samma id får finnas i olika sammanhang, som en handläggare i varje organisation. "
      + "Hänvisningarna i kartan pekar rätt; i kommandon behövs vägen.",
    explainEn:
      "The same id may stand in different places, such as an officer in each organisation. "
      + "The references in the map point right; commands need the path.")

  static let anonymousAnswer = DiagnosticKind(
    "edit-anonymous", .hint, sv: "svaret är utan bedömare", en: "the answer has no rater",
    hintSv: "säg vem med --by, till exempel {0}", hintEn: "say who with --by, for example {0}",
    explainSv: "Ett svar utan bedömare räknas som en röst utan namn. Samma bedömares nya svar kan "
      + "bara ersätta det gamla om båda säger vem det är.",
    explainEn: "An answer without a rater counts as a voice without a name. A rater's new answer "
      + "can replace the old one only if both say who it is.")

  static let joinedTitle = DiagnosticKind(
    "edit-joined-title", .hint, sv: "orden blev en enda rubrik: {0}",
    en: "the words became one title: {0}",
    hintSv: "sätt rubriken inom citattecken; ett id står före den och är ett enda ord",
    hintEn: "put the title between quotes; an id stands before it and is a single word",
    explainSv: "Utan citattecken går det inte att se var id:t slutar och rubriken börjar; då tas "
      + "alla ord som rubrik.",
    explainEn: "Without quotes nobody can see where the id ends and the title begins; then all the "
      + "words are taken as the title.")

  static let codeMeant = DiagnosticKind(
    "edit-code", .hint, sv: "{0} är {1} {2} i bilden", en: "{0} is {1} {2} on the picture",
    hintSv: "koder flyttas när steg kommer till; id:t står kvar",
    hintEn: "codes move when steps are added; the id stays",
    explainSv:
      "Koderna står i resans bild, så att man kan peka med ord: S4 är det fjärde steget, G1 "
      + "det första glappet. Kommandon förstår dem där inget i kartan heter så och koden bara finns "
      + "på en resa; annars skrivs resan före, som i vagen.S4.",
    explainEn: "The codes stand on the picture of a journey, for pointing with words: S4 is the "
      + "fourth step, G1 the first gap. Commands understand them where nothing in the map is called "
      + "that and only one journey has the code; else write the journey before it, as in way.S4.")

  static let unseen = DiagnosticKind(
    "edit-unseen", .hint, sv: "{0} syns inte i någon resa: kartan säger inte vid vilket steg",
    en: "{0} is on no journey: the map does not say at which step",
    hintSv: "säg det: glapp set {1} vid {2}", hintEn: "say so: glapp set {1} at {2}",
    explainSv:
      "En smärtpunkt, höjdpunkt, fråga, möjlighet, ett behov eller ett glapp ritas där det "
      + "märks: i det steg det står i, eller vid de steg det nämner. Lägg till det med --in och "
      + "steget, eller med vid=STEG; annars finns det i listor men i ingen bild av resan.",
    explainEn:
      "A pain, gain, need, question, opportunity or gap is drawn where it shows: in the step "
      + "that it stands in, or at the steps that it names. Add it with --in and the step, or with "
      + "at=STEP; else it is in lists but on no picture of the journey.")

  /// Every kind of this file.
  static let editNotes: [DiagnosticKind] = [
    sharedID, anonymousAnswer, joinedTitle, codeMeant, unseen,
  ]
}
