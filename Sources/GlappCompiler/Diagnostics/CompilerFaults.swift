// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What can be wrong with the words of a map.
extension DiagnosticKind {
  package static let unknownWord = DiagnosticKind(
    "unknown-word", .error, sv: "ordet {0} finns inte i språket",
    en: "{0} is no word of the language",
    hintSv: "{1}", hintEn: "{1}",
    explainSv: "Varje rad börjar med ett ord ur språket; `glapp help` visar dem alla.",
    explainEn: "Every line begins with a word of the language; `glapp help` shows them all.")

  package static let missingWord = DiagnosticKind(
    "missing-word", .error, sv: "en rad med en pil börjar med {0}",
    en: "a line with an arrow begins with {0}", hintSv: "{1}", hintEn: "{1}",
    explainSv: "Varje rad börjar med ett ord ur språket, också den som binder ihop två saker: "
      + "`relation a -> b informerar` mellan aktörer, `påverkan a -> b +` mellan faktorer, "
      + "`därefter b` i ett steg.",
    explainEn: "Every line begins with a word of the language, the one that ties two things too: "
      + "`relation a -> b informs` between actors, `influence a -> b +` between factors, "
      + "`then b` in a step.")

  package static let misplacedWord = DiagnosticKind(
    "misplaced-word", .error, sv: "{0} kan inte stå i {1}", en: "{0} cannot stand in {1}",
    hintSv: "{0} hör hemma i {2}", hintEn: "{0} belongs in {2}",
    explainSv: "Ordet finns, men inte på den här platsen. Ofta är det en klammer som står fel.",
    explainEn: "The word exists, but not in this place. Often a brace is in the wrong place.")

  package static let missingArgument = DiagnosticKind(
    "missing-argument", .error, sv: "{0} behöver {1}", en: "{0} needs {1}",
    hintSv: "så här: {2}", hintEn: "like this: {2}",
    explainSv: "Något som satsen måste ha står inte där.",
    explainEn: "Something the statement must have is not there.")

  package static let unexpectedArgument = DiagnosticKind(
    "unexpected-argument", .error, sv: "{0} passar inte i {1}; {2}",
    en: "{0} does not fit in {1}; {2}", hintSv: "så här: {3}", hintEn: "like this: {3}",
    explainSv: "Satsen har en del för mycket, eller en del av fel slag.",
    explainEn: "The statement has one part too many, or a part of the wrong kind.")

  package static let missingSeparator = DiagnosticKind(
    "missing-separator", .error, sv: "{0} börjar en ny sats, men inget skiljer den från {1}",
    en: "{0} begins a new statement, but nothing parts it from {1}",
    hintSv: "sätt ett semikolon (;) före, eller börja en ny rad",
    hintEn: "put a semicolon (;) before it, or begin a new line",
    explainSv: "En sats slutar där raden slutar, vid ett semikolon eller vid }.",
    explainEn: "A statement ends where its line ends, at a semicolon or at }.")

  package static let missingComma = DiagnosticKind(
    "missing-comma", .error, sv: "det som räknas upp i en lista skiljs åt med komma",
    en: "what a list counts up is parted by commas",
    hintSv: "skriv {0}{1}", hintEn: "write {0}{1}",
    explainSv: "Efter ett ord som tar flera saker står de med komma emellan: "
      + "`av handlaggare, chef`. Ordet `och` behövs inte.",
    explainEn: "After a word that takes several things they stand with commas between: "
      + "`by officer, manager`. The word `and` is not needed.")

  package static let splitID = DiagnosticKind(
    "split-id", .error, sv: "ett id är ett enda ord, men här står {0}",
    en: "an id is one word, but here stands {0}",
    hintSv: "skriv {1}, eller utelämna det: då görs ett id av titeln",
    hintEn: "write {1}, or leave it out: then an id is made of the title",
    explainSv: "Ett id är det korta namn som andra satser hänvisar till. Det har inga mellanslag; "
      + "ord kan fogas ihop med bindestreck.",
    explainEn: "An id is the short name that other statements refer to. It has no spaces; words "
      + "can be joined by hyphens.")

  package static let unquotedText = DiagnosticKind(
    "unquoted-text", .error, sv: "en text står inom citattecken",
    en: "a text stands between quotes",
    hintSv: "skriv {0}", hintEn: "write {0}",
    explainSv: "Allt som är löpande text står mellan citattecken: steg \"Jag ringer\".",
    explainEn: "Everything that is running text stands between quotes: step \"I call\".")

  package static let unknownChoice = DiagnosticKind(
    "unknown-choice", .error, sv: "{0} finns inte att välja för {1}",
    en: "{0} is not among the choices for {1}", hintSv: "välj {2}", hintEn: "choose {2}",
    explainSv: "Ordet har en fast uppsättning värden.",
    explainEn: "The word has a fixed set of values.")

  package static let offScale = DiagnosticKind(
    "off-scale", .error, sv: "{0} ligger utanför skalan {1}", en: "{0} is off the scale {1}",
    hintSv: "skriv ett tal från {2} till {3}", hintEn: "write a number from {2} to {3}",
    explainSv: "Värdet ryms inte på den skala som gäller här.",
    explainEn: "The value does not fit on the scale that holds here.")

  package static let notWhole = DiagnosticKind(
    "not-whole", .error, sv: "{0} behöver ett heltal", en: "{0} needs a whole number",
    explainSv: "Här räknas hela saker.", explainEn: "Whole things are counted here.")

  package static let badDate = DiagnosticKind(
    "bad-date", .error, sv: "{0} är inget datum", en: "{0} is no date",
    hintSv: "datum skrivs 2022, 2022-02 eller 2022-02-11",
    hintEn: "dates are written 2022, 2022-02 or 2022-02-11",
    explainSv: "Den dagen finns inte i kalendern.",
    explainEn: "There is no such day in the calendar.")

  package static let backwardsRange = DiagnosticKind(
    "backwards-range", .error, sv: "{0} går baklänges", en: "{0} runs backwards",
    hintSv: "skriv {1}", hintEn: "write {1}",
    explainSv: "Ett spann skrivs från det lägsta till det högsta.",
    explainEn: "A range is written from the lowest to the highest.")

  package static let reservedID = DiagnosticKind(
    "reserved-id", .error, sv: "{0} kan inte vara ett id: ordet har en egen uppgift i språket",
    en: "{0} cannot be an id: the word has a task of its own in the language",
    hintSv: "välj ett annat, till exempel {1}", hintEn: "choose another, such as {1}",
    explainSv: "De engelska småorden for, of och by har en egen uppgift i språket.",
    explainEn: "Small words such as for, of and by have a task of their own in the language.")

  package static let doubledID = DiagnosticKind(
    "doubled-id", .error, sv: "id:t {0} är redan taget", en: "the id {0} is taken already",
    hintSv: "ge den ena ett annat id", hintEn: "give one of them another id",
    explainSv: "Två saker på samma plats kan inte heta lika: då vore det oklart vilken som menas.",
    explainEn: "Two things in one place cannot have one name: it would be unclear which is meant.")

  package static let unknownReference = DiagnosticKind(
    "unknown-reference", .error, sv: "{0} finns inte i kartan; här behövs {1}",
    en: "{0} is not in the map; here {1} is needed",
    hintSv: "{2}", hintEn: "{2}",
    explainSv: "En hänvisning måste peka på något som finns i kartan.",
    explainEn: "A reference must point at something in the map.")

  package static let wrongKind = DiagnosticKind(
    "wrong-kind", .error, sv: "{0} är {1}, men här behövs {2}",
    en: "{0} is {1}, but here {2} is needed",
    explainSv: "Hänvisningen pekar på något av fel slag.",
    explainEn: "The reference points at something of the wrong kind.")

  package static let ambiguousReference = DiagnosticKind(
    "ambiguous-reference", .error, sv: "{0} kan vara flera saker", en: "{0} may be several things",
    hintSv: "skriv hela vägen: {1}", hintEn: "write the whole path: {1}",
    explainSv: "Flera saker har samma id; skriv också vad den står i, med punkt emellan.",
    explainEn: "Several things have the same id; also write what it stands in, with a dot.")

  package static let repeatedWord = DiagnosticKind(
    "repeated-word", .error, sv: "{0} kan bara stå en gång här", en: "{0} can stand only once here",
    hintSv: "ta bort den ena", hintEn: "remove one of them",
    explainSv: "Två värden för samma sak: glapp väljer inte åt dig.",
    explainEn: "Two values for one thing: glapp does not choose for you.")

  package static let noBlock = DiagnosticKind(
    "no-block", .error, sv: "{0} har inget block", en: "{0} has no block",
    hintSv: "ta bort { … }", hintEn: "remove { … }",
    explainSv: "Ordet säger allt på sin rad.", explainEn: "The word says all on its line.")

  package static let doubledMap = DiagnosticKind(
    "doubled-map", .error, sv: "en karta har bara en rad som börjar med `karta`",
    en: "a map has only one line that begins with `map`",
    hintSv: "ta bort den ena", hintEn: "remove one of them",
    explainSv: "Kartans namn och inställningar står på ett ställe.",
    explainEn: "The name and settings of a map stand in one place.")

  package static let missingInclude = DiagnosticKind(
    "missing-include", .error, sv: "filen {0} gick inte att läsa: {1}",
    en: "the file {0} could not be read: {1}",
    hintSv: "sökvägen räknas från mappen där filen med den här raden ligger",
    hintEn: "the path counts from the folder of the file that this line stands in",
    explainSv: "`inkludera` tar in en annan fil i samma mapp eller under kartans rot.",
    explainEn: "`include` takes in another file in the same folder or below the map's root.")

  package static let includeOutside = DiagnosticKind(
    "include-outside", .error, sv: "filen {0} ligger utanför kartans mapp",
    en: "the file {0} lies outside the map's folder",
    hintSv: "flytta in den, eller ange en större mapp med --root eller en tom fil glapp.root i den",
    hintEn: "move it in, or name a larger folder with --root or an empty file glapp.root in it",
    explainSv: "En karta läser bara filer under sin rot, så att en främmande karta inte kan hämta "
      + "något annat från din dator.",
    explainEn: "A map reads only files below its root, so that a stranger's map cannot fetch "
      + "something else from your computer.")

  package static let includeLoop = DiagnosticKind(
    "include-loop", .error, sv: "filen {0} tar in sig själv, direkt eller genom andra",
    en: "the file {0} includes itself, directly or through others",
    hintSv: "ta bort en av raderna med `inkludera`",
    hintEn: "remove one of the lines with `include`",
    explainSv: "Filer som tar in varandra i en ring har ingen början.",
    explainEn: "Files that include each other in a ring have no beginning.")

  /// Every kind of this module.
  package static let compilerFaults: [DiagnosticKind] = [
    unknownWord, missingWord, misplacedWord, missingArgument, unexpectedArgument, missingSeparator,
    missingComma, splitID, unquotedText, unknownChoice, offScale, notWhole, badDate, backwardsRange,
    reservedID, doubledID, unknownReference, wrongKind,
    ambiguousReference, repeatedWord, noBlock, doubledMap, missingInclude, includeOutside,
    includeLoop,
  ]
}
