// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What the tab key offers, asked of a real bash, and the manual page.
@Suite("Completion and manual")
struct CompletionTests {
  /// A command line as it stands when tab is pressed, and something that must be offered.
  static let lines = [
    ("glapp che", "check"),
    ("glapp words kän", "känsla"),
    ("glapp words feel", "feeling"),
    ("glapp explain unknown-w", "unknown-word"),
    ("glapp check --only vacant", "vacant-seat"),
    ("glapp render varna.glapp --view re", "resan-till-mgt"),
    ("glapp render varna.glapp --style pa", "paper"),
    ("glapp wat", "watch"),
    ("glapp watch va", "varna.glapp"),
    ("glapp watch varna.glapp --view re", "resan-till-mgt"),
    ("glapp watch varna.glapp --style pa", "paper"),
    ("glapp check va", "varna.glapp"),
    ("glapp set va", "varna.glapp"),
    ("glapp set varna.glapp forbereds", "forbereds"),
    ("glapp set varna.glapp resan.fore-motet.f", "resan.fore-motet.forbereds"),
    ("glapp set varna.glapp forbereds fee", "feeling"),
    ("glapp set varna.glapp forbereds --dry-run fee", "feeling"),
    ("glapp set varna.glapp forbereds basis ass", "assumed"),
    ("glapp add varna.glapp smä", "smärtpunkt"),
    ("glapp add varna.glapp pain Aj sev", "severity="),
    ("glapp add varna.glapp pain Aj --in forb", "forbereds"),
    ("glapp link varna.glapp deltagare stodp", "stodperson"),
    ("glapp link varna.glapp deltagare mgt mee", "meets"),
    ("glapp rate varna.glapp forberedelser rel", "relevant"),
    ("glapp rate varna.glapp forberedelser relevant 5 --by del", "deltagare"),
    ("glapp slip varna.glapp Hej --from rap", "rapport"),
    ("glapp set ../varna forbereds", "forbereds"),
    ("glapp set ../varna forbereds fee", "feeling"),
    ("glapp list ../varna ste", "steg"),
    ("glapp show ../varna/ resan.fore-motet.forb", "resan.fore-motet.forbereds"),
    ("glapp explain edit-b", "edit-breaks-map"),
  ]

  @Test(arguments: lines)
  func bashOffers(line: String, offer: String) throws {
    let folder = try TestFolder()
    let script = try GlappProgram.run(["completion", "bash"])
    let own = try folder.write(script.text, to: "glapp.bash")
    let driver = try folder.write(Self.driver, to: "driver.bash")
    let maps = GlappProgram.root.appendingPathComponent("maps/varna")
    let outcome = try GlappProgram.run(
      URL(fileURLWithPath: "/bin/bash"),
      [driver, own, GlappProgram.executable.deletingLastPathComponent().path, line], in: maps)
    #expect(outcome.lines.contains(offer), "\(line): \(outcome.text) \(outcome.errors)")
    let typed = line.split(separator: " ").last ?? ""
    #expect(outcome.lines.allSatisfy { $0.hasPrefix(typed) })
  }

  /// Does what bash does when tab is pressed, and prints what it would offer.
  private static let driver = """
    source "$1"
    PATH="$2:$PATH"
    export LC_ALL=C.UTF-8
    COMP_LINE="$3"
    COMP_POINT=${#COMP_LINE}
    read -ra COMP_WORDS <<< "$COMP_LINE"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    handler=$(complete -p glapp | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    $handler glapp "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\\n' "${COMPREPLY[@]}"
    """

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellGetsAScriptThatNamesEveryCommand(shell: String) throws {
    let outcome = try GlappProgram.run(["completion", shell])
    #expect(outcome.status == 0)
    for command in try commands() { #expect(outcome.text.contains(command)) }
  }

  @Test func anotherShellIsNamed() throws {
    let outcome = try GlappProgram.run(["completion", "tcsh"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("`tcsh`"))
  }

  @Test(arguments: ["sv", "en"])
  func theManualTellsOfEveryCommand(language: String) throws {
    let outcome = try GlappProgram.run(["manual", "--lang", language])
    #expect(outcome.status == 0)
    for command in try commands() { #expect(outcome.lines.contains(".SS \(command)")) }
    #expect(outcome.text.contains("\\-\\-strict"))
    #expect(outcome.text.contains(language == "sv" ? ".SH SLUTSTATUS" : ".SH EXIT STATUS"))
    // A line that begins with a point is an instruction: only those that we mean.
    let known: Set<Substring> = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".RS", ".RE", ".nf", ".fi", ".br",
    ]
    for line in outcome.lines where line.hasPrefix(".") {
      #expect(known.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  /// The names of all commands, from the overview.
  private func commands() throws -> [String] {
    let overview = try GlappProgram.run(["help"])
    let names = overview.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count >= 10)
    return names
  }
}
