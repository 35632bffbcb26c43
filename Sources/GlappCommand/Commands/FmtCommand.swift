// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappEdit
import GlappSyntax
import GlappText
import GlappWorkspace

/// `glapp fmt`: the canonical layout, comments and order kept.
struct FmtCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fmt",
      abstract: say(
        sv: "Rättar indrag och mellanrum; ordning, texter och kommentarer rörs inte.",
        en: "Straightens indentation and spaces; order, texts and comments are not touched."),
      discussion: say(
        sv: """
          Ett block som står på en rad får göra det så länge raden ryms på 100 tecken; annars får \
          varje sats i det en egen rad.
          Ett id som kommer ur en rubrik skrivs ut när något hänvisar till det: då kan rubriken \
          skrivas om utan att hänvisningen går sönder. Vad kartan säger ändras aldrig.
          Exempel: glapp fmt karta.glapp --check
          Språkets ord på svenska: glapp fmt karta.glapp --words sv
          """,
        en: """
          A block that stands on one line stays there as long as the line has room in 100 \
          characters; otherwise each statement in it gets a line of its own.
          An id that comes from a title is written out when something refers to it: then the title \
          can be reworded without breaking the reference. What the map says never changes.
          Example: glapp fmt map.glapp --check
          The language's words in English: glapp fmt map.glapp --words en
          """))
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

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Skriv språkets ord på svenska eller engelska; id:n och texter rörs inte.",
        en: "Write the language's words in Swedish or English; ids and texts are not touched."),
      valueName: "sv|en"), completion: .list(["sv", "en"]))
  var words: String?

  func validate() throws {
    if let words, Language(rawValue: words) == nil {
      throw ValidationError(
        say(sv: "--words är sv eller en, inte \(words)", en: "--words is sv or en, not \(words)"))
    }
    if stdin, !map.files.isEmpty, map.files != ["-"] {
      throw ValidationError(
        say(
          sv: "--stdin läser standard in, och då kan ingen fil stå med",
          en: "--stdin reads standard input, and then no file can stand beside it"))
    }
  }

  func run() throws {
    var wouldChange = false
    var isBroken = false
    for file in stdin ? ["-"] : try files() {
      let layout = try FileLayout(file, root: map.root, words: words.flatMap(Language.init))
      let bytes = layout.tree.source.bytes
      guard let edits = layout.edits else {
        isBroken = true
        leaveAlone(file, layout.tree)
        if file == "-" { Terminal.write(bytes) }
        continue
      }
      if layout.keepsWords {
        isBroken = true
        Terminal.error(Self.wordsKept(file))
      }
      if file == "-" {
        if !check { Terminal.write(Formatter.apply(edits, to: bytes)) }
      } else if !edits.isEmpty {
        try change(file, bytes, edits)
      }
      wouldChange = wouldChange || !edits.isEmpty
    }
    if isBroken || (check && wouldChange) { throw ExitCode(1) }
  }

  /// The files to lay out: those that are named, and of a folder all that its map consists of.
  private func files() throws(CommandFailure) -> [String] {
    let asked = map.files.isEmpty ? ["."] : map.files
    var all: [String] = []
    for (argument, file) in zip(asked, try map.chosenFiles()) {
      let isNamed = MapFiles.isFile(argument)
      let loaded = isNamed ? nil : try? MapLoader.load(file, in: DiskWorld(), root: map.root)
      all += loaded?.parsed.trees.map(\.source.name) ?? [file]
    }
    return all
  }

  private func change(_ file: String, _ bytes: [UInt8], _ edits: [TextEdit]) throws {
    if check {
      let name = TerminalColumns.printable(file)
      return Terminal.print(say(sv: "\(name) skulle ändras", en: "\(name) would change"))
    }
    let whole = try PartOfMap.whole(file, saysSo: false)
    let store = try EditedMap.store(of: whole, root: map.root)
    let path = DiskWorld().realPath(file) ?? file
    do throws(StoreError) {
      try store.commit(
        [FileEdit(path: path, before: bytes, edits: edits)],
        what: words.map { "fmt --words \($0)" } ?? "fmt", at: EditedMap.now)
    } catch {
      throw CommandFailure.store(error)
    }
    Terminal.print(file)
  }

  private static func wordsKept(_ file: String) -> String {
    "glapp: "
      + say(
        sv: "orden i \(file) lämnas som de är: ett id i kartan är stavat som ett av språkets ord, "
          + "och kartan skulle betyda något annat",
        en: "the words of \(file) are left as they are: an id of the map is spelled like a word of "
          + "the language, and the map would mean something else")
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
}
