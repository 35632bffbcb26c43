// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// Why edits are refused.
extension DiagnosticKind {
  static let unknownTarget = DiagnosticKind(
    "edit-unknown-target", .error, sv: "{0} finns inte i kartan", en: "{0} is not in the map",
    hintSv: "skriv ett id, en väg med punkter eller en adress som steg:känsla",
    hintEn: "write an id, a path with dots or an address such as step:feeling",
    explainSv: "Det som ska ändras nämns vid sitt id, som i kartan.",
    explainEn: "What is to be changed is named by its id, as in the map.")

  static let ambiguousTarget = DiagnosticKind(
    "edit-ambiguous-target", .error, sv: "{0} kan vara flera saker",
    en: "{0} may be several things", hintSv: "skriv hela vägen: {1}",
    hintEn: "write the whole path: {1}",
    explainSv: "Flera saker i kartan har samma id; skriv också vad den står i, med punkt emellan.",
    explainEn: "Several things in the map have the same id; also write what it stands in, with a "
      + "dot.")

  static let needsPlace = DiagnosticKind(
    "edit-needs-place", .error, sv: "{0} står i {1}: säg i vilken",
    en: "{0} stands in {1}: say in which", hintSv: "till exempel --in {2}",
    hintEn: "for example --in {2}",
    explainSv: "Vissa ord hör hemma inuti något annat, och det finns flera att välja mellan.",
    explainEn: "Some words belong inside something else, and there are several to choose from.")

  static let noHome = DiagnosticKind(
    "edit-no-home", .error, sv: "{0} står i {1}, och något sådant finns inte i kartan",
    en: "{0} stands in {1}, and there is none in the map", hintSv: "lägg till det först",
    hintEn: "add that first",
    explainSv: "Vissa ord hör hemma inuti något annat, som måste finnas först.",
    explainEn: "Some words belong inside something else, which must be there first.")

  static let notAnID = DiagnosticKind(
    "edit-not-an-id", .error, sv: "{0} kan inte vara ett id", en: "{0} cannot be an id",
    hintSv: "ett id är bokstäver, siffror, - och _, börjar med en bokstav och är inget småord",
    hintEn: "an id is letters, digits, - and _, begins with a letter and is no small word",
    explainSv: "Ett id måste gå att skriva i kartan utan citattecken.",
    explainEn: "An id must be something that a map can hold without quotes.")

  static let takenID = DiagnosticKind(
    "edit-taken-id", .error, sv: "id:t {0} är redan taget av {1}",
    en: "the id {0} is taken already by {1}", hintSv: "välj ett annat",
    hintEn: "choose another",
    explainSv: "Två saker på samma plats kan inte heta lika. Ett id kan vara taget av en rubrik: "
      + "det som inget id har får ett ur sin rubrik.",
    explainEn: "Two things in one place cannot have one name. A title may have taken the id: what "
      + "has no id gets one from its title.")

  static let shadowedID = DiagnosticKind(
    "edit-shadowed-id", .error, sv: "id:t {0} har redan något annat i kartan: {1}",
    en: "something else in the map has the id {0} already: {1}",
    hintSv:
      "välj ett annat; med --force betyder {0} ensamt {2}, och det andra nås bara med sin väg",
    hintEn: "choose another; with --force {0} alone means {2}, and the other one is reached by its "
      + "path only",
    explainSv:
      "Det som står ytterst i kartan går före det som står inuti något annat. Med samma id "
      + "på båda ställena skulle ett kommando ändra det ena när du menar det andra.",
    explainEn: "What stands outermost in the map comes before what stands inside something else. "
      + "With the same id in both places a command would change the one when you mean the other.")

  static let noOwnID = DiagnosticKind(
    "edit-no-own-id", .error, sv: "{0} har inget eget id", en: "{0} has no id of its own",
    hintSv: "det nämns vid sin adress, {1}", hintEn: "it is named by its address, {1}",
    explainSv: "Känslor, bedömningar och egenskaper nämns vid vad de står i.",
    explainEn: "Feelings, ratings and properties are named by what they stand in.")

  static let breaksMap = DiagnosticKind(
    "edit-breaks-map", .error, sv: "ändringen skulle ge kartan fel den inte har",
    en: "the edit would give the map errors that it does not have",
    hintSv: "--force gör den ändå", hintEn: "--force makes it all the same",
    explainSv: "En ändring prövas innan den skrivs: kartan ska inte bli trasig av ett kommando.",
    explainEn: "An edit is tried before it is written: no command is to break a map.")

  static let changesMeaning = DiagnosticKind(
    "edit-changes-meaning", .error, sv: "{0} skulle inte längre betyda {1}",
    en: "{0} would no longer mean {1}", hintSv: "--force gör ändringen ändå",
    hintEn: "--force makes the edit all the same",
    explainSv: "En hänvisning på annat håll i kartan skulle peka på något annat än förut.",
    explainEn: "A reference elsewhere in the map would point at something else than before.")

  static let severalHere = DiagnosticKind(
    "edit-several", .error, sv: "{0} har flera {1}", en: "{0} has several of {1}",
    hintSv: "säg vilken: {2}", hintEn: "say which: {2}",
    explainSv: "Ordet står flera gånger; den första heter #1, nästa #2.",
    explainEn: "The word stands several times; the first is #1, the next #2.")

  static let intoItself = DiagnosticKind(
    "edit-into-itself", .error, sv: "{0} kan inte flyttas in i sig själv",
    en: "{0} cannot be moved into itself",
    explainSv: "Det som flyttas kan inte stå i något som följer med i flytten.",
    explainEn: "What is moved cannot stand in something that moves along.")

  static let needsValue = DiagnosticKind(
    "edit-needs-value", .error, sv: "{0} behöver ett värde", en: "{0} needs a value",
    hintSv: "så här: {1}", hintEn: "like this: {1}",
    explainSv: "Bara ord som står ensamma i kartan sätts utan värde.",
    explainEn: "Only words that stand alone in a map are set without a value.")

  static let isElement = DiagnosticKind(
    "edit-is-element", .error, sv: "{0} är något eget och läggs till, det sätts inte",
    en: "{0} is a thing of its own: it is added, not set",
    hintSv: "glapp add FIL {1} \"…\" --in {2}", hintEn: "glapp add FILE {1} \"…\" --in {2}",
    explainSv: "`set` ändrar en uppgift om något som finns; `add` lägger till något nytt.",
    explainEn: "`set` changes a detail of what is there; `add` adds something new.")

  static let handwritten = DiagnosticKind(
    "edit-handwritten", .error, sv: "{0} skrivs för hand i filen",
    en: "{0} is written by hand in the file",
    explainSv: "Det som säger vilka filer en karta består av ändras inte av ett kommando.",
    explainEn: "What says of which files a map consists is not changed by a command.")

  static let mustStay = DiagnosticKind(
    "edit-must-stay", .error, sv: "{0} måste finnas kvar i {1}", en: "{0} must stay in {1}",
    hintSv: "ändra det med set, eller ta bort alltihop med remove",
    hintEn: "change it with set, or take all of it away with remove",
    explainSv: "Utan den delen betyder satsen inget.",
    explainEn: "Without that part the statement means nothing.")

  static let changesWhatStays = DiagnosticKind(
    "edit-changes-rest", .error, sv: "det som blir kvar skulle säga något annat än förut",
    en: "what is left would say something else than before",
    hintSv: "ändra det först, eller gör det ändå med --force",
    hintEn: "change that first, or do it all the same with --force",
    explainSv:
      "När något tas bort försvinner det också ur listor på andra ställen. Betyder det som "
      + "blir kvar något nytt, har ingen i rummet sagt det.",
    explainEn: "When something is taken away it also goes from lists elsewhere. If what is left "
      + "means something new, nobody in the room has said that.")

  static let leadMoves = DiagnosticKind(
    "edit-lead-moves", .warning, sv: "steget ”{0}” skulle ledas av ”{1}”",
    en: "the step “{0}” would be led by “{1}”",
    explainSv: "Den som står först efter `av` leder steget. Tas den bort, leder nästa.",
    explainEn: "Whoever stands first after `by` leads the step. Without that one the next leads.")

  static let oneParty = DiagnosticKind(
    "edit-one-party", .warning, sv: "glappet ”{0}” skulle vara mellan färre än två",
    en: "the gap “{0}” would be between fewer than two",
    explainSv: "Ett glapp är mellan minst två. Säg vem den andra är nu, eller ta bort glappet.",
    explainEn: "A gap is between two or more. Say who the other is now, or take the gap away.")

  static let noKind = DiagnosticKind(
    "edit-no-kind", .error, sv: "bandets slag fattas före {0}",
    en: "the kind of tie is missing before {0}",
    hintSv: "skriv ett av dem: {1}", hintEn: "write one of them: {1}",
    explainSv:
      "Ett band säger vad som går mellan två, till exempel att den ena remitterar till den "
      + "andra. Slaget står före texten.",
    explainEn: "A tie says what goes between two, such as that one refers people to the other. The "
      + "kind stands before the label.")

  static let sortedSlip = DiagnosticKind(
    "edit-sorted-slip", .error, sv: "lappen {0} är redan sorterad: den blev {1}",
    en: "the slip {0} is sorted already: it became {1}",
    hintSv: "ska den bli något mer, ge det en egen rubrik efter lappens id",
    hintEn: "if it is to become something more, give that a title of its own after the slip's id",
    explainSv: "En lapp kan bli flera saker, men två med samma rubrik vore samma sak två gånger.",
    explainEn: "A slip may become several things, but two with one title would be one thing twice.")

  /// Every kind of this module.
  package static let editFaults: [DiagnosticKind] =
    [
      unknownTarget, ambiguousTarget, needsPlace, noHome, notAnID, takenID, shadowedID, noOwnID,
      breaksMap, changesMeaning, severalHere, intoItself, needsValue, isElement, handwritten,
      mustStay, changesWhatStays, leadMoves, oneParty, noKind, sortedSlip,
    ] + editNotes
}
