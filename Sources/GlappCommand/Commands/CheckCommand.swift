// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappChecks
import GlappText
import GlappWorkspace

/// `glapp check`: every fault and finding.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        sv: "Visar varje fel och fynd, med plats och väg ut.",
        en: "Shows every fault and finding, with its place and a way out."),
      discussion: say(
        sv: "Exempel: glapp check karta.glapp --strict",
        en: "Example: glapp check map.glapp --strict"))
  }

  @OptionGroup var map: MapArguments

  @Flag(
    help: ArgumentHelp(
      say(sv: "Varningar räknas också som fel.", en: "Warnings count as errors too.")))
  var strict = false

  @Flag(help: ArgumentHelp(say(sv: "Visa också tips.", en: "Show hints too.")))
  var hints = false

  @Flag(help: ArgumentHelp(say(sv: "Skriv JSON.", en: "Write JSON.")))
  var json = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(sv: "Visa bara den här koden.", en: "Show only this code."),
      valueName: say(sv: "kod", en: "code")), completion: .code)
  var only: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(sv: "Visa inte den här koden.", en: "Leave out this code."),
      valueName: say(sv: "kod", en: "code")), completion: .code)
  var skip: [String] = []

  func validate() throws {
    for code in only + skip where !Checks.allKinds.contains(where: { $0.code == code }) {
      let near = Nearest.candidates(to: code, among: Checks.allKinds.map(\.code))
      let hint =
        near.first.map { say(sv: "; menade du `\($0)`?", en: "; did you mean `\($0)`?") } ?? ""
      throw ValidationError(
        say(sv: "det finns ingen kod `\(code)`", en: "there is no code `\(code)`") + hint)
    }
  }

  func run() throws {
    var hasFailed = false
    var reports: [DiagnosticReport] = []
    for file in try map.chosenFiles() {
      let snapshot = try map.load(file)
      let report = DiagnosticReport(
        snapshot, file: file, showsHints: hints || json, only: only, skip: skip)
      hasFailed = hasFailed || report.errors > 0 || (strict && report.warnings > 0)
      if json {
        reports.append(report)
      } else {
        Terminal.write(Array(report.text(usesColour: Terminal.wantsColour).utf8))
      }
    }
    if json { Terminal.write(DiagnosticReport.json(reports)) }
    if hasFailed { throw ExitCode(1) }
  }
}
