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

  /// Every kind of this file.
  static let editNotes: [DiagnosticKind] = [sharedID, anonymousAnswer, joinedTitle]
}
