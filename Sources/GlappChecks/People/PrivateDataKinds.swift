// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What may not stand in a map because it points out a human being.
extension DiagnosticKind {
  package static let identityNumber = DiagnosticKind(
    "identity-number", .error, sv: "här står ett personnummer eller samordningsnummer",
    en: "here stands a personal identity number",
    hintSv: "ta bort det, också ur filens historik", hintEn: "remove it, also from the history",
    explainSv: "Siffrorna har ett giltigt datum och en kontrollsiffra som stämmer. Personuppgifter "
      + "ska aldrig in i en karta: hos en myndighet kan filen vara en allmän handling, och i en "
      + "historik ligger de kvar. glapp visar aldrig siffrorna, inte heller i det här "
      + "meddelandet.",
    explainEn: "The digits hold a valid date and a check digit that fits. Personal data must never "
      + "enter a map: an authority's file may be a public document, and a history keeps them. "
      + "glapp never shows the digits, nor does this message.",
    isPrivate: true)

  package static let possibleIdentityNumber = DiagnosticKind(
    "possible-identity-number", .warning, sv: "det här ser ut som ett personnummer",
    en: "this looks like a personal identity number",
    hintSv: "är det ett, ta bort det; är det något annat, skriv det på ett annat sätt",
    hintEn: "if it is one, remove it; if it is something else, write it in another way",
    explainSv: "Siffrorna har ett personnummers form och ett giltigt datum, men kontrollsiffran "
      + "stämmer inte. Det kan vara felskrivet.",
    explainEn: "The digits have the form of an identity number and a valid date, but the check "
      + "digit does not fit. It may be misspelt.",
    isPrivate: true)

  package static let phoneNumber = DiagnosticKind(
    "phone-number", .warning, sv: "här står ett telefonnummer", en: "here stands a phone number",
    hintSv: "ta bort det: en karta visar roller, inte människor",
    hintEn: "remove it: a map shows roles, not human beings",
    explainSv: "Ett telefonnummer leder till en människa. Kontaktuppgifter hör hemma någon "
      + "annanstans än i en karta som delas. Servicenummer (020, 077) räknas inte.",
    explainEn: "A phone number leads to a human being. Contact details belong elsewhere than in a "
      + "map that is shared. Service numbers (020, 077) do not count.",
    isPrivate: true)

  package static let emailAddress = DiagnosticKind(
    "email-address", .warning, sv: "här står en e-postadress", en: "here stands an e-mail address",
    hintSv: "ta bort den: en karta visar roller, inte människor",
    hintEn: "remove it: a map shows roles, not human beings",
    explainSv: "En e-postadress pekar ut en människa, ofta med namn. Kontaktuppgifter hör hemma "
      + "någon annanstans än i en karta som delas.",
    explainEn: "An e-mail address points out a human being, often by name. Contact details belong "
      + "elsewhere than in a map that is shared.",
    isPrivate: true)

  /// Every kind of private data.
  package static let privateData: [DiagnosticKind] = [
    identityNumber, possibleIdentityNumber, phoneNumber, emailAddress,
  ]
}
