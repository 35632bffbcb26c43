// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What can be wrong with how a map sets its checks.
extension DiagnosticKind {
  package static let unknownCode = DiagnosticKind(
    "unknown-code", .warning, sv: "det finns inget fynd med koden {0}",
    en: "there is no finding with the code {0}",
    hintSv: "koden står inom hakparentes efter meddelandet",
    hintEn: "the code stands in brackets after the message",
    explainSv:
      "`allvar` och `tillåt` nämner ett fynd vid dess kod. En kod som inte finns gör inget.",
    explainEn: "`severity` and `allow` name a finding by its code. A code that does not exist does "
      + "nothing.")

  package static let fixedSeverity = DiagnosticKind(
    "fixed-severity", .warning, sv: "{0} är ett fel i texten och kan inte göras till något annat",
    en: "{0} is a fault of the text and cannot be made anything else",
    hintSv: "rätta felet i stället", hintEn: "mend the fault instead",
    explainSv: "glapp förstår inte text med fel av det här slaget; att tysta dem vore att rita en "
      + "annan karta än den som står där.",
    explainEn: "glapp does not understand text with faults of this kind; silencing them would be "
      + "to draw another map than the one written.")

  package static let unknownThreshold = DiagnosticKind(
    "unknown-threshold", .warning, sv: "det finns ingen gräns som heter {0}",
    en: "there is no limit called {0}", hintSv: "det finns {1}", hintEn: "there are {1}",
    explainSv: "`tröskel` ändrar gränsen för ett fynd, till exempel people-in-step.",
    explainEn: "`threshold` changes the limit of a finding, such as people-in-step.")

  package static let unexplainedAllowance = DiagnosticKind(
    "unexplained-allowance", .hint, sv: "fyndet {0} godtas utan skäl",
    en: "the finding {0} is allowed without a reason",
    hintSv: "skriv skälet i citattecken efter koden",
    hintEn: "write the reason in quotes after the code",
    explainSv: "Den som läser kartan om ett år vill veta varför fyndet inte gäller.",
    explainEn: "Whoever reads the map in a year wants to know why the finding does not count.")

  /// Every kind about settings.
  package static let settingFaults: [DiagnosticKind] = [
    unknownCode, fixedSeverity, unknownThreshold, unexplainedAllowance,
  ]
}
