// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappChecks
import GlappEdit
import GlappInterchange
import GlappQuery
import GlappText

/// `glapp explain CODE`: what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say(
        sv: "Förklarar vad en kod betyder; utan kod: alla koder.",
        en: "Explains what a code means; without a code: all codes."),
      discussion: say(
        sv: "Exempel: glapp explain unknown-reference",
        en: "Example: glapp explain unknown-reference"))
  }

  @Argument(
    help: ArgumentHelp(
      say(sv: "Koden inom hakparentes.", en: "The code in brackets."),
      valueName: say(sv: "kod", en: "code")), completion: .explainedCode)
  var code: String?

  @OptionGroup var speech: LanguageOption

  /// Every kind of message: what is said of maps, of files that are to become maps, of questions
  /// and of edits.
  static let allKinds =
    Checks.allKinds + DiagnosticKind.importFaults + DiagnosticKind.queryFaults
    + DiagnosticKind.editFaults

  func run() throws {
    let language = CommandLanguage.current
    guard let code else {
      let width = Self.allKinds.map(\.code.count).max() ?? 0
      for kind in Self.allKinds {
        let pad = String(repeating: " ", count: width - kind.code.count + 2)
        Terminal.print("\(kind.code)\(pad)\(Self.plain(kind.message[language]))")
      }
      return
    }
    guard let kind = Self.allKinds.first(where: { $0.code == code }) else {
      let near = Nearest.candidates(to: code, among: Self.allKinds.map(\.code))
      let choices = near.isEmpty ? "" : Fact.choices(near).worded(in: language)
      throw CommandFailure.usage(
        sv: "det finns ingen kod `\(code)`"
          + (near.isEmpty ? "; `glapp explain` listar koderna" : "; menade du \(choices)?"),
        en: "there is no code `\(code)`"
          + (near.isEmpty ? "; `glapp explain` lists the codes" : "; did you mean \(choices)?"),
        example: near.first.map { "glapp explain \($0)" })
    }
    Terminal.print("\(kind.code) (\(kind.severity.label[language]))")
    Terminal.print("  " + Self.plain(kind.message[language]))
    Terminal.print("")
    Terminal.print(kind.explanation[language])
    if let hint = kind.hint {
      Terminal.print("")
      Terminal.print("→ " + Self.plain(hint[language]))
    }
  }

  /// A message with an ellipsis where its facts go.
  private static func plain(_ template: String) -> String {
    (0...9).reduce(template) { text, index in text.replacing("{\(index)}", with: "…") }
  }
}
