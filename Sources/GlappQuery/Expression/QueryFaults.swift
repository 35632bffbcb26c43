// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What can be wrong with a question to a map.
extension DiagnosticKind {
  static let queryUnknownWord = DiagnosticKind(
    "where-unknown-word", .error, sv: "{1} har inget som heter {0}",
    en: "{1} has nothing called {0}",
    hintSv: "orden är de som får stå i blocket: `glapp help {2}`",
    hintEn: "the words are those that may stand in its block: `glapp help {2}`",
    explainSv: "Ett villkor frågar efter kartans egna ord, till exempel `allvar >= 4`; dessutom "
      + "titel, id, grund, belägg och organisation.",
    explainEn: "A condition asks for the map's own words, such as `severity >= 4`; and for "
      + "title, id, basis, evidence and organisation.")

  static let queryUnknownChoice = DiagnosticKind(
    "where-unknown-choice", .error, sv: "{0} kan inte vara {1}", en: "{0} cannot be {1}",
    hintSv: "välj bland {2}", hintEn: "choose among {2}",
    explainSv: "Ordet har en fast lista att välja ur, och detta står inte i den.",
    explainEn: "The word has a fixed list to choose from, and this is not in it.")

  static let queryNeedsNumber = DiagnosticKind(
    "where-needs-number", .error, sv: "{0} är inget tal och har ingen storlek",
    en: "{0} is no number and has no size",
    hintSv: "jämför med = eller fråga med `innehåller`",
    hintEn: "compare with = or ask with `contains`",
    explainSv: "Större och mindre går bara att säga om tal, tider och datum, och om hur många "
      + "något är.",
    explainEn: "More and less can only be said of numbers, times and dates, and of how many "
      + "there are.")

  static let queryNotANumber = DiagnosticKind(
    "where-not-a-number", .error, sv: "{0} är varken ett tal, en tid eller ett datum",
    en: "{0} is neither a number, a time nor a date",
    hintSv: "till exempel 4, 0.5, 3 veckor eller 2022-02",
    hintEn: "for example 4, 0.5, 3 weeks or 2022-02",
    explainSv: "Efter <, <=, > och >= ska det stå något som har en storlek. Decimaler skrivs med "
      + "punkt.",
    explainEn: "After <, <=, > and >= comes something that has a size. Decimals are written with "
      + "a point.")

  static let queryNeedsValue = DiagnosticKind(
    "where-needs-value", .error, sv: "efter {0} saknas vad det jämförs med",
    en: "after {0} it does not say what to compare with",
    hintSv: "till exempel `allvar >= 4`", hintEn: "for example `severity >= 4`",
    explainSv: "En jämförelse har ett ord till vänster och ett värde till höger.",
    explainEn: "A comparison has a word to the left and a value to the right.")

  static let queryNeedsCondition = DiagnosticKind(
    "where-needs-condition", .error, sv: "här saknas ett villkor",
    en: "a condition is missing here",
    hintSv: "till exempel `allvar >= 4 och har belägg`",
    hintEn: "for example `severity >= 4 and has evidence`",
    explainSv: "Mellan och, eller, inte och parenteser ska det stå villkor.",
    explainEn: "Between and, or, not and brackets there are conditions.")

  static let queryUnexpected = DiagnosticKind(
    "where-unexpected", .error, sv: "{0} kan inte stå här", en: "{0} cannot stand here",
    hintSv: "skilj villkor åt med `och` eller `eller`",
    hintEn: "put `and` or `or` between conditions",
    explainSv: "Villkoret var klart, men texten tog inte slut.",
    explainEn: "The condition was complete, but the text went on.")

  static let queryUnclosed = DiagnosticKind(
    "where-unclosed", .error, sv: "{0} stängs aldrig", en: "{0} is never closed",
    hintSv: "stäng den, eller ta bort den", hintEn: "close it, or take it away",
    explainSv: "Citattecken och parenteser kommer i par.",
    explainEn: "Quotes and brackets come in pairs.")

  static let queryTooDeep = DiagnosticKind(
    "where-too-deep", .error, sv: "villkoret har för många parenteser i varandra",
    en: "the condition has too many brackets in each other",
    hintSv: "dela upp frågan i flera", hintEn: "split the question into several",
    explainSv: "Ett villkor får ha 64 nivåer.", explainEn: "A condition may have 64 levels.")

  static let queryUnknownKind = DiagnosticKind(
    "list-unknown-kind", .error, sv: "{0} är inget slags sak i en karta",
    en: "{0} is no kind of thing in a map",
    hintSv: "till exempel smärtpunkter, glapp, steg eller allt",
    hintEn: "for example pains, gaps, steps or all",
    explainSv: "Det som listas är språkets saker: steg, smärtpunkter, glapp, idéer och så vidare.",
    explainEn: "What is listed are the things of the language: steps, pains, gaps, ideas and so "
      + "on.")

  /// All of them, for `glapp explain`.
  package static let queryFaults: [DiagnosticKind] = [
    queryUnknownWord, queryUnknownChoice, queryNeedsNumber, queryNotANumber, queryNeedsValue,
    queryNeedsCondition, queryUnexpected, queryUnclosed, queryTooDeep, queryUnknownKind,
  ]
}
