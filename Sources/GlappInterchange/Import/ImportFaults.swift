// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What can be wrong with JSON that is to become a map.
extension DiagnosticKind {
  static let jsonSyntax = DiagnosticKind(
    "json-syntax", .error,
    sv: "det här är inte JSON: {0}", en: "this is not JSON: {0}",
    explainSv: "Filen följer inte JSON:s regler, så inget efter stället kan läsas. Vanligast är "
      + "ett glömt komma, ett citattecken för lite eller en fil som har kapats.",
    explainEn: "The file does not follow the rules of JSON, so nothing after this place can be "
      + "read. Most often a comma or a quote is missing, or the file was cut short.")
  static let jsonEncoding = DiagnosticKind(
    "json-encoding", .error,
    sv: "här är filen inte UTF-8", en: "here the file is not UTF-8",
    hintSv: "spara filen som UTF-8", hintEn: "save the file as UTF-8",
    explainSv: "JSON är alltid UTF-8. Glapp gissar inte vilken teckenkodning som menas, eftersom "
      + "å, ä och ö då kan bli fel utan att det märks.",
    explainEn: "JSON is always UTF-8. Glapp does not guess another encoding, since letters might "
      + "then come out wrong without anyone noticing.")
  static let jsonDoubledName = DiagnosticKind(
    "json-doubled-name", .error,
    sv: "`{0}` står två gånger i samma objekt", en: "`{0}` stands twice in one object",
    hintSv: "ta bort det ena, eller gör det till en lista",
    hintEn: "remove one of them, or make it a list",
    explainSv: "De flesta program behåller det sista av två lika namn och tappar det första utan "
      + "ett ord. Glapp vägrar i stället att välja.",
    explainEn: "Most programs keep the last of two equal names and lose the first without a word. "
      + "Glapp refuses to choose.")
  static let jsonTooDeep = DiagnosticKind(
    "json-too-deep", .error,
    sv: "det här ligger för djupt: högst {0} nivåer", en: "this lies too deep: at most {0} levels",
    explainSv: "Objekt och listor ligger i varandra djupare än någon karta gör.",
    explainEn: "Objects and lists lie within each other deeper than those of any map.")
  static let jsonNumber = DiagnosticKind(
    "json-number", .error,
    sv: "talet är större än vad som kan räknas med",
    en: "the number is larger than can be reckoned with",
    explainSv: "Tal hålls med 64 bitar; ett större skulle avrundas till något annat än källans.",
    explainEn: "Numbers are kept in 64 bits; a larger one would become another than the source's.")
  static let jsonTooLong = DiagnosticKind(
    "json-too-long", .error,
    sv: "filen är för stor: högst två gigabyte", en: "the file is too large: at most two gigabytes",
    explainSv: "Så stora filer läser inte biblioteket under glapp.",
    explainEn: "The library beneath glapp does not read files that large.")
  static let jsonNotGlapp = DiagnosticKind(
    "json-not-glapp", .error,
    sv: "det här är inte en karta som JSON: {0}", en: "this is no map as JSON: {0}",
    hintSv: "så ser den ut: glapp export karta.glapp --to json",
    hintEn: "this is how one looks: glapp export map.glapp --to json",
    explainSv: "En karta som JSON är ett objekt som börjar med \"glapp\": 1, formens nummer. "
      + "`glapp schema --json-schema` beskriver den helt.",
    explainEn: "A map as JSON is an object that begins with \"glapp\": 1, the number of its form. "
      + "`glapp schema --json-schema` describes it in full.")
  static let jsonWrongType = DiagnosticKind(
    "json-wrong-type", .error,
    sv: "`{0}` ska vara {1}, inte {2}", en: "`{0}` must be {1}, not {2}",
    explainSv: "Värdet är av ett annat slag än det som platsen tar: en text där det ska vara en "
      + "lista, ett tal där det ska vara ett objekt. Det som finns flera gånger i en karta är "
      + "alltid en lista, också när det bara är ett.",
    explainEn: "The value is of another type than the place takes: a text where a list is needed, "
      + "a number where an object is. What may stand several times in a map is always a list, "
      + "also when there is but one.")
  static let jsonWrongValue = DiagnosticKind(
    "json-wrong-value", .error,
    sv: "`{0}` är {1}; här behövs {2}", en: "`{0}` is {1}; here {2} is needed",
    explainSv: "Värdet kan inte betyda något här. Fasta val skrivs med sina engelska namn, tal "
      + "måste ligga på skalan, datum måste finnas.",
    explainEn: "The value can mean nothing here. Fixed choices have their English names, numbers "
      + "must be on the scale, dates must exist.")
  static let jsonUnknownField = DiagnosticKind(
    "json-unknown-field", .error,
    sv: "{1} har inget fält `{0}`", en: "{1} has no field `{0}`",
    explainSv: "Fältet hör inte till språket. Att hoppa över det vore att tappa det som står där.",
    explainEn: "The field does not belong to the language. To skip it would be to lose what it "
      + "says.")
  static let jsonMissingField = DiagnosticKind(
    "json-missing-field", .error,
    sv: "{1} behöver fältet `{0}`", en: "{1} needs the field `{0}`",
    explainSv: "Utan fältet kan det inte skrivas i en karta.",
    explainEn: "Without the field it cannot be written in a map.")
  static let jsonUnknownReference = DiagnosticKind(
    "json-unknown-reference", .error,
    sv: "inget i filen har id:t `{0}`", en: "nothing in the file has the id `{0}`",
    explainSv: "En hänvisning, {\"ref\": …}, måste vara ett \"id\" som finns i samma fil, "
      + "skrivet likadant.",
    explainEn: "A reference, {\"ref\": …}, must be an \"id\" that is in the same file, spelled "
      + "alike.")
  static let jsonUnresolved = DiagnosticKind(
    "json-unresolved", .error,
    sv: "hänvisningen `{0}` ledde ingenstans redan när kartan skrevs ut",
    en: "the reference `{0}` led nowhere already when the map was exported",
    hintSv: "rätta kartan den kommer från (glapp check) och skriv ut den igen",
    hintEn: "mend the map it comes from (glapp check) and export it again",
    explainSv: "Kartan hade fel när den skrevs ut; hänvisningen behölls som den stod.",
    explainEn: "The map had errors when it was exported; the reference was kept as it stood.")
  static let jsonBadID = DiagnosticKind(
    "json-bad-id", .error,
    sv: "`{0}` kan inte vara ett id här", en: "`{0}` cannot be an id here",
    hintSv: "bokstäver, siffror, _ och -, ingen siffra först; före det stället det står i och en "
      + "punkt",
    hintEn: "letters, digits, _ and -, no digit first; before it the id of what it stands in and a "
      + "dot",
    explainSv: "Ett id är hela vägen till elementet: `resan.fore.samtycke`. Det som inget eget id "
      + "har, som en känsla, har sin adress där i stället.",
    explainEn: "An id is the whole way to the element: `way.before.consent`. What has no id of its "
      + "own, such as a feeling, has its address there instead.")
  static let jsonDoubledID = DiagnosticKind(
    "json-doubled-id", .error,
    sv: "id:t `{0}` finns två gånger", en: "the id `{0}` is there twice",
    explainSv: "Med två lika id går det inte att veta vilket en hänvisning menar.",
    explainEn: "With two equal ids nobody can tell which one a reference means.")
  static let jsonHiddenReference = DiagnosticKind(
    "json-hidden-reference", .error,
    sv: "härifrån leder `{0}` till något annat med samma namn",
    en: "from here `{0}` leads to something else of the same name",
    hintSv: "ge ett av dem ett annat id", hintEn: "give one of them another id",
    explainSv: "I en karta menar ett namn det närmaste som heter så. Här finns ett närmare, och "
      + "inget sätt att skriva namnet når förbi det.",
    explainEn: "In a map a name means the nearest thing called that. Here something is nearer, and "
      + "no way of writing the name reaches past it.")

  /// All kinds of mistakes in JSON, in the order of the reference.
  package static let importFaults: [DiagnosticKind] = [
    .jsonSyntax, .jsonEncoding, .jsonDoubledName, .jsonTooDeep, .jsonNumber, .jsonTooLong,
    .jsonNotGlapp, .jsonWrongType, .jsonWrongValue, .jsonUnknownField, .jsonMissingField,
    .jsonUnknownReference, .jsonUnresolved, .jsonBadID, .jsonDoubledID, .jsonHiddenReference,
  ]
}
