// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappSyntax
import GlappText
import GlappWorkspace

/// `glapp fmt`: the canonical layout, comments and order kept.
struct FmtCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fmt",
      abstract: say(
        sv: "Rättar indrag och mellanrum; ord, ordning och kommentarer rörs inte.",
        en: "Straightens indentation and spaces; words, order and comments are not touched."),
      discussion: say(
        sv: "Exempel: glapp fmt karta.glapp --check", en: "Example: glapp fmt map.glapp --check"))
  }

  @OptionGroup var map: MapArguments

  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Ändra inget; säg vilka filer som skulle ändras (status 1).",
        en: "Change nothing; say which files would change (status 1).")))
  var check = false

  @Flag(
    help: ArgumentHelp(
      say(sv: "Från standard in till standard ut.", en: "From standard input to standard output.")))
  var stdin = false

  func run() throws {
    var wouldChange = false
    var isBroken = false
    for file in stdin ? ["-"] : try map.chosenFiles() {
      let bytes = try read(file)
      let schema = CompiledSchema.current
      var interner = schema.interner
      let tree = Parser.parse(
        SourceText(name: file, bytes: bytes), interner: &interner, words: schema.parserWords)
      guard let edits = Formatter.edits(for: tree) else {
        isBroken = true
        leaveAlone(file, tree)
        if file == "-" { Terminal.write(bytes) }
        continue
      }
      let formatted = Formatter.apply(edits, to: bytes)
      if file == "-" {
        if !check { Terminal.write(formatted) }
      } else if !edits.isEmpty {
        try change(file, to: formatted)
      }
      wouldChange = wouldChange || !edits.isEmpty
    }
    if isBroken || (check && wouldChange) { throw ExitCode(1) }
  }

  private func change(_ file: String, to bytes: [UInt8]) throws {
    if check {
      let name = TerminalColumns.printable(file)
      return Terminal.print(say(sv: "\(name) skulle ändras", en: "\(name) would change"))
    }
    do throws(WorldError) {
      try FileWriter.write(bytes, to: file)
    } catch {
      throw CommandFailure.world(error)
    }
    Terminal.print(file)
  }

  private func leaveAlone(_ file: String, _ tree: SyntaxTree) {
    let name = TerminalColumns.printable(file)
    let reason = say(
      sv: "\(name) lämnas som den är: layouten är oklar tills detta är rättat",
      en: "\(name) is left as it is: its layout is unclear until this is mended")
    Terminal.error("glapp: " + reason)
    let all = tree.diagnostics.sorted
    let renderer = DiagnosticRenderer(
      sources: [tree.source], diagnostics: all, language: CommandLanguage.current,
      usesColour: Terminal.errorWantsColour)
    for diagnostic in all.filter({ $0.severity == .error }).prefix(5) {
      Terminal.error(renderer.render(diagnostic))
    }
  }

  private func read(_ file: String) throws -> [UInt8] {
    do throws(WorldError) {
      return file == "-" ? try DiskWorld.readAll(0, path: "-") : try DiskWorld().read(file)
    } catch {
      throw CommandFailure.world(error)
    }
  }
}
