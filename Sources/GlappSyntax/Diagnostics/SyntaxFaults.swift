// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What can be wrong with a file before its words mean anything.
extension DiagnosticKind {
  package static let notUTF8 = DiagnosticKind(
    "not-utf8", .error,
    sv: "filen är inte sparad som UTF-8, så glapp kan inte läsa den ({0})",
    en: "the file is not saved as UTF-8, so glapp cannot read it ({0})",
    hintSv: "öppna filen i din editor och spara den med teckenkodningen UTF-8",
    hintEn: "open the file in your editor and save it with the encoding UTF-8",
    explainSv: "En .glapp-fil är vanlig text i UTF-8. Andra kodningar, som UTF-16 eller "
      + "Windows-1252, gissas inte: å, ä och ö skulle kunna bli fel utan att någon märker det.",
    explainEn: "A .glapp file is plain text in UTF-8. Other encodings, such as UTF-16 or "
      + "Windows-1252, are not guessed at: letters could go wrong without anybody noticing.")

  package static let otherFormat = DiagnosticKind(
    "other-format", .error, sv: "filen ser ut att vara {0}, inte en karta",
    en: "the file looks like {0}, not like a map", hintSv: "{1}", hintEn: "{1}",
    explainSv: "Filen börjar som ett annat format, och då vore ett fel för varje rad till ingen "
      + "nytta. En karta börjar med ett ord ur språket, oftast `karta`.",
    explainEn: "The file begins like another format, and then one fault for each line would be of "
      + "no use. A map begins with a word of the language, mostly `map`.")

  package static let badCharacter = DiagnosticKind(
    "bad-character", .error, sv: "tecknet {0} kan inte stå här",
    en: "the character {0} cannot stand here",
    hintSv: "ta bort det, eller sätt texten inom citattecken",
    hintEn: "remove it, or put the text between quotes",
    explainSv: "Utanför citattecken består en karta av ord, tal, klamrar och några få tecken.",
    explainEn: "Outside quotes a map is made of words, numbers, braces and a few signs.")

  package static let unclosedString = DiagnosticKind(
    "unclosed-string", .error, sv: "citattecknet stängs inte på raden",
    en: "the quote is not closed on its line",
    hintSv: "sätt ett \" sist i texten; text över flera rader skrivs mellan \"\"\" och \"\"\"",
    hintEn: "put a \" at the end of the text; text over several lines goes between \"\"\"",
    explainSv: "En text inom citattecken slutar på samma rad som den börjar.",
    explainEn: "A text between quotes ends on the line where it begins.")

  package static let unopenedString = DiagnosticKind(
    "unopened-string", .error, sv: "citattecknet stänger ingen text",
    en: "the quote closes no text",
    hintSv: "sätt ett \" där texten börjar", hintEn: "put a \" where the text begins",
    explainSv: "En text börjar och slutar med citattecken, på samma rad.",
    explainEn: "A text begins and ends with quotes, on the same line.")

  package static let unclosedComment = DiagnosticKind(
    "unclosed-comment", .error, sv: "kommentaren som börjar med /* stängs aldrig",
    en: "the comment that begins with /* is never closed",
    hintSv: "sätt */ där kommentaren slutar", hintEn: "put */ where the comment ends",
    explainSv: "Kommentarer med /* … */ kan stå i varandra; varje /* behöver sitt */.",
    explainEn: "Comments with /* … */ may stand in each other; each /* needs its */.")

  package static let badEscape = DiagnosticKind(
    "bad-escape", .error, sv: "`{0}` betyder inget i en text", en: "`{0}` means nothing in a text",
    hintSv: "skriv \\\\ för ett omvänt snedstreck; det som finns är \\\" \\\\ \\n \\t \\u{…}",
    hintEn: "write \\\\ for a backslash; what exists is \\\" \\\\ \\n \\t \\u{…}",
    explainSv: "Ett omvänt snedstreck inleder ett särskilt tecken i en text.",
    explainEn: "A backslash begins a special character in a text.")

  package static let decimalComma = DiagnosticKind(
    "decimal-comma", .error, sv: "`{0}` är inget tal: decimaler skrivs med punkt",
    en: "`{0}` is no number: decimals are written with a point",
    hintSv: "skriv {1}", hintEn: "write {1}",
    explainSv: "Komma skiljer saker i en lista åt, så decimaler skrivs med punkt. Där det kan "
      + "vara flera tal gissar glapp aldrig vilket du menade.",
    explainEn: "A comma separates the things of a list, so decimals are written with a point. "
      + "Where it may be several numbers glapp never guesses which you meant.")

  package static let thousandsSpace = DiagnosticKind(
    "thousands-space", .error, sv: "`{0}` läses som två tal", en: "`{0}` reads as two numbers",
    hintSv: "skriv `{1}`", hintEn: "write `{1}`",
    explainSv: "Mellanslag skiljer tal åt; tusental kan delas med understreck.",
    explainEn: "A space separates numbers; thousands can be parted by an underscore.")

  package static let gluedNumber = DiagnosticKind(
    "glued-number", .error, sv: "`{0}` sitter ihop: är det ett tal eller ett ord?",
    en: "`{0}` is stuck together: is it a number or a word?",
    hintSv: "sätt mellanslag: `{1}`; ett id börjar inte med en siffra",
    hintEn: "put a space: `{1}`; an id does not begin with a digit",
    explainSv:
      "Tal, datum och texter står fria från sina grannar; ett id börjar inte med en siffra.",
    explainEn: "Numbers, dates and texts stand apart from their neighbours; an id does not "
      + "begin with a digit.")

  package static let hyphenRange = DiagnosticKind(
    "hyphen-range", .error, sv: "`{0}` är inget tal; ett spann skrivs med två punkter",
    en: "`{0}` is no number; a range is written with two dots",
    hintSv: "skriv `{1}`", hintEn: "write `{1}`",
    explainSv: "Bindestreck är minus: 5-6 skulle kunna vara ett datum, ett spann eller en "
      + "uträkning. Spann skrivs 5..6.",
    explainEn: "A hyphen is minus: 5-6 could be a date, a range or a sum. Ranges are written "
      + "5..6.")

  package static let badNumber = DiagnosticKind(
    "bad-number", .error, sv: "`{0}` är inget tal som glapp kan läsa",
    en: "`{0}` is no number that glapp can read",
    hintSv: "tal skrivs som 5, -2, 0.63, 12_000 eller 50%; ett id börjar med en bokstav",
    hintEn: "numbers are written like 5, -2, 0.63, 12_000 or 50%; an id begins with a letter",
    explainSv: "Tal skrivs som -2, +1, 0.63, 12_000, 50%.",
    explainEn: "Numbers are written like -2, +1, 0.63, 12_000, 50%.")

  package static let shortDate = DiagnosticKind(
    "short-date", .error, sv: "`{0}` är inget helt datum", en: "`{0}` is not a whole date",
    hintSv: "skriv `{1}`", hintEn: "write `{1}`",
    explainSv: "Datum skrivs 2022, 2022-02 eller 2022-02-11: månad och dag har två siffror.",
    explainEn: "Dates are written 2022, 2022-02 or 2022-02-11: month and day have two digits.")

  package static let otherDate = DiagnosticKind(
    "other-date", .error, sv: "så skrivs inte datum: `{0}`",
    en: "`{0}` is not how dates are written here",
    hintSv: "skriv `{1}`", hintEn: "write `{1}`",
    explainSv: "Datum skrivs med år, månad och dag: 2024-05-03. Så betyder de samma sak för alla "
      + "som läser kartan.",
    explainEn: "Dates are written year, month, day: 2024-05-03. So they mean the same to everyone "
      + "who reads the map.")

  package static let slashedNumber = DiagnosticKind(
    "slashed-number", .error, sv: "`{0}` är varken ett tal eller ett helt datum",
    en: "`{0}` is neither a number nor a whole date",
    hintSv: "skriv ett datum med årtal, som `2024-05-03`, eller en andel i procent, som `{1}`",
    hintEn: "write a date with its year, such as `2024-05-03`, or a share in per cent, such as "
      + "`{1}`",
    explainSv: "Datum skrivs år-månad-dag och andelar i procent. Ett snedstreck kan betyda båda.",
    explainEn: "Dates are written year-month-day and shares in per cent. A slash can mean either.")

  package static let brackets = DiagnosticKind(
    "brackets", .error, sv: "{0} kan inte stå här: språket har inga parenteser",
    en: "{0} cannot stand here: the language has no brackets",
    hintSv: "flytta in det mellan citattecknen, gör det till en kommentar (// …) eller ta bort det",
    hintEn: "move it between the quotes, make it a comment (// …) or remove it",
    explainSv: "I hjälptexter betyder [ ] att något får utelämnas; klamrarna själva skrivs inte. "
      + "Text står inom citattecken och anmärkningar efter //.",
    explainEn: "In help texts [ ] means that something may be left out; the brackets are not "
      + "written. Text stands between quotes, and remarks after //.")

  package static let otherQuotes = DiagnosticKind(
    "other-quotes", .error, sv: "texter står mellan \" och \", inte mellan {0}",
    en: "texts stand between \" and \", not between {0}",
    hintSv: "byt ut tecknen mot \"", hintEn: "replace the marks with \"",
    explainSv: "Texter skrivs inom \"…\". De typografiska ”…” går också bra; enkla och "
      + "vinklade citattecken gör det inte.",
    explainEn: "Texts are written between \"…\". The typographic ”…” are fine too; single and "
      + "angled quotes are not.")

  package static let otherArrow = DiagnosticKind(
    "other-arrow", .error, sv: "en pil skrivs inte {0}", en: "an arrow is not written {0}",
    hintSv: "{1}", hintEn: "{1}",
    explainSv:
      "Pilar skrivs -> från den ena till den andra, <-> åt båda håll och -- utan riktning. "
      + "Ordbehandlare byter gärna ut tecknen i dem.",
    explainEn: "Arrows are written -> from one to the other, <-> both ways and -- without a "
      + "direction. Word processors like to exchange the signs in them.")

  package static let valueSign = DiagnosticKind(
    "value-sign", .error, sv: "{0} behövs inte mellan ett ord och dess värde",
    en: "{0} is not needed between a word and its value",
    hintSv: "ta bort det: värdet står direkt efter ordet, som i `känsla -1`",
    hintEn: "remove it: the value stands right after the word, as in `feeling -1`",
    explainSv: "Ett ord och dess värde skiljs bara av mellanslag: `känsla -1`, `språk sv`.",
    explainEn: "A word and its value are parted by a space only: `feeling -1`, `language en`.")

  package static let bullet = DiagnosticKind(
    "bullet", .error, sv: "en rad börjar med sitt ord, utan {0} framför",
    en: "a line begins with its word, without {0} before it",
    hintSv: "ta bort {0}", hintEn: "remove {0}",
    explainSv: "Listor med punkter eller nummer hör till löpande text. Här står det som hör ihop "
      + "i samma block, en sats på varje rad, i den ordning det ska läsas.",
    explainEn: "Lists with bullets or numbers belong to running text. Here what belongs together "
      + "stands in one block, a statement on each line, in the order it is to be read.")

  package static let curlyQuotes = DiagnosticKind(
    "curly-quotes", .hint, sv: "typografiska citattecken förstås som \"",
    en: "curly quotes are understood as \"",
    explainSv: "Text som klistrats in från ordbehandlare har ofta ” i stället för \". "
      + "Det går bra; fmt skriver om dem.",
    explainEn: "Text pasted from word processors often has ” instead of \". That is fine; fmt "
      + "rewrites them.")

  package static let expectedWord = DiagnosticKind(
    "expected-word", .error, sv: "en rad börjar med ett ord ur språket, inte med {0}",
    en: "a line begins with a word of the language, not with {0}",
    hintSv: "{1}", hintEn: "{1}",
    explainSv: "Varje sats är ett ord följt av det som hör till: allvar 4.",
    explainEn: "Every statement is a word and what belongs to it: severity 4.")

  package static let swallowedList = DiagnosticKind(
    "swallowed-list", .error,
    sv: "efter kommat ska listan gå vidare, men där kommer {0}",
    en: "after the comma the list should go on, but here comes {0}",
    hintSv: "ta bort kommat, eller skriv det som fattas efter det",
    hintEn: "remove the comma, or write what is missing after it",
    explainSv: "Efter ett komma går listan vidare, gärna på nästa rad. Det som kommer här ser ut "
      + "att vara något annat, till exempel en ny sats, så det läses som det.",
    explainEn: "After a comma the list goes on, on the next line too. What comes here looks like "
      + "something else, such as a statement of its own, so it is read as that.")

  package static let commaForSemicolon = DiagnosticKind(
    "comma-for-semicolon", .error, sv: "{0} börjar en ny sats, men före står ett komma",
    en: "{0} begins a new statement, but a comma stands before it",
    hintSv: "byt kommat mot ett semikolon", hintEn: "put a semicolon in place of the comma",
    explainSv: "På en rad skiljs satser av semikolon: { av handlaggare; känsla -1 }. Komma räknar "
      + "upp saker i samma sats: av handlaggare, chef.",
    explainEn: "On one line statements are parted by semicolons: { by officer; feeling -1 }. A "
      + "comma lists things within a statement: by officer, manager.")

  package static let missingBrace = DiagnosticKind(
    "missing-brace", .error, sv: "{0} saknar sin {", en: "{0} lacks its {",
    hintSv: "sätt en { {1}", hintEn: "put a { {1}",
    explainSv:
      "Längre ner står en } som inget öppnar, och det som står däremellan hör till den här "
      + "satsen. glapp läser det som om { stod där.",
    explainEn: "Further down stands a } that nothing opens, and what stands between belongs to "
      + "this statement. glapp reads it as if the { were there.")

  package static let unclosedBlock = DiagnosticKind(
    "unclosed-block", .error, sv: "{0} stängs aldrig: det fattas en }",
    en: "{0} is never closed: a } is missing",
    hintSv: "sätt en } före {1}", hintEn: "put a } before {1}",
    explainSv: "Varje { behöver sin }. glapp stänger blocket där en rad börjar lika långt ut som "
      + "raden som öppnade det, så att resten ändå kan läsas.",
    explainEn: "Each { needs its }. glapp closes the block where a line begins as far out as "
      + "the line that opened it, so that the rest can be read all the same.")

  package static let strayBrace = DiagnosticKind(
    "stray-brace", .error, sv: "den här } stänger inget: det fattas en {",
    en: "this } closes nothing: a { is missing", hintSv: "ta bort den, eller sätt dit sin {",
    hintEn: "remove it, or put its {",
    explainSv: "En } för mycket, eller en { för lite längre upp.",
    explainEn: "One } too many, or one { too few further up.")

  package static let looseBlock = DiagnosticKind(
    "loose-block", .error, sv: "{ ska stå på samma rad som sitt ord",
    en: "{ stands on the same line as its word",
    hintSv: "flytta upp den", hintEn: "move it up",
    explainSv: "Ett block hör till satsen på raden där { står.",
    explainEn: "A block belongs to the statement on the line where { stands.")

  package static let strayBlock = DiagnosticKind(
    "stray-block", .error, sv: "det står inget ord före den här {",
    en: "there is no word before this {",
    hintSv: "skriv ordet som blocket hör till, eller ta bort { och dess }",
    hintEn: "write the word that the block belongs to, or remove { and its }",
    explainSv: "Ett block hör alltid till en sats: steg \"…\" { … }. En sats har bara ett block.",
    explainEn: "A block always belongs to a statement: step \"…\" { … }. A statement has only one "
      + "block.")

  package static let tooDeep = DiagnosticKind(
    "too-deep", .error, sv: "block kan ligga i varandra i högst {0} nivåer",
    en: "blocks may lie in each other at most {0} levels deep",
    hintSv: "dela upp kartan", hintEn: "split the map",
    explainSv: "En gräns så att en trasig fil inte kan hänga glapp.",
    explainEn: "A bound, so that a broken file cannot hang glapp.")

  /// Every kind of this module.
  package static let syntaxFaults: [DiagnosticKind] = [
    notUTF8, otherFormat, badCharacter, unclosedString, unopenedString, unclosedComment, badEscape,
    decimalComma,
    thousandsSpace, gluedNumber, hyphenRange, badNumber, shortDate, otherDate, slashedNumber,
    brackets, otherQuotes, otherArrow, valueSign, bullet, curlyQuotes, expectedWord, swallowedList,
    commaForSemicolon,
    missingBrace, unclosedBlock, strayBrace, looseBlock, strayBlock, tooDeep,
  ]
}
