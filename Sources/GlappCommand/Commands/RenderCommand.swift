// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappGraphviz
import GlappModel
import GlappScene
import GlappText
import GlappViews
import GlappWorkspace

/// `glapp render`: a picture a view, and beside it what it says in words.
struct RenderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: say(
        sv: "Ritar kartans bilder som SVG, med en beskrivning i ord bredvid.",
        en: "Draws the map's pictures as SVG, each with a description in words beside it."),
      discussion: say(
        sv: "Exempel: glapp render karta.glapp --view resa -o bilder",
        en: "Example: glapp render map.glapp --view journey -o pictures"))
  }

  @OptionGroup var map: MapArguments

  @OptionGroup var pictures: PictureOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(
        sv: "Mappen som bilderna läggs i, en fil (.svg) för en bild, eller - för standard ut.",
        en: "The folder the pictures go to, a file (.svg) for one, or - for standard output."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var output = "pictures"

  @Option(
    help: ArgumentHelp(
      say(sv: "Format; den här versionen ritar svg.", en: "Format; this version draws svg."),
      valueName: "svg"))
  var format = "svg"

  func validate() throws {
    if format != "svg" {
      throw ValidationError(
        say(
          sv: "den här versionen ritar bara svg, inte \(format)",
          en: "this version draws svg only, not \(format)"))
    }
  }

  func run() throws {
    let engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    var isWhole = true
    let files = try map.chosenFiles()
    if PictureGoal(output).holdsOne, files.count > 1 {
      throw CommandFailure.usage(
        sv: "-o \(output) går bara med en karta", en: "-o \(output) takes one map only")
    }
    let folders = files.count > 1 ? Self.folders(files).map { "\(output)/\($0)" } : [output]
    for (file, folder) in zip(files, folders) {
      engine.prepare()
      let snapshot = try map.load(file)
      if snapshot.hasErrors {
        isWhole = false
        reportErrors(snapshot, file: file)
      }
      if try !draw(snapshot, file: file, to: folder, engine: engine) { isWhole = false }
    }
    if !isWhole { throw ExitCode(1) }
  }

  private func reportErrors(_ snapshot: Snapshot, file: String) {
    let report = DiagnosticReport(
      snapshot, file: file, showsHints: false, only: [], skip: [], errorsOnly: true)
    Terminal.error(report.text(usesColour: Terminal.errorWantsColour))
  }

  /// The folder of each of several maps: its name, and for the second of equal ones a number.
  private static func folders(_ files: [String]) -> [String] {
    var taken: Set<String> = []
    return files.map { file in
      let stem = MapPaths.stem(of: file)
      var name = stem
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(stem)-\(number)"
      }
      return name
    }
  }

  /// Draws one map.
  ///
  /// - Returns: whether all that was asked for is drawn.
  private func draw(
    _ snapshot: Snapshot, file: String, to folder: String, engine: GraphvizEngine
  ) throws -> Bool {
    // The plans must name entries of the very map that is drawn.
    let drawn = pictures.drawn(of: snapshot.compiled.map)
    let language = CommandLanguage.about(snapshot.language)
    let choice = PictureChoice(file: TerminalColumns.printable(file), wanted: pictures.manner.view)
    let chosen = try choice.chosen(from: drawn)
    for note in chosen.notes { Terminal.error(note) }
    let (plans, isCut) = (chosen.plans, chosen.isCut)
    guard !plans.isEmpty else { return !isCut }
    let goal = PictureGoal(folder)
    if goal.holdsOne, plans.count > 1 {
      let names = plans.map(\.name).joined(separator: ", ")
      throw CommandFailure.usage(
        sv: "-o \(output) ger en bild; välj en med --view: \(names)",
        en: "-o \(output) gives one picture; choose one with --view: \(names)",
        example: "glapp render \(file) --view \(plans[0].name) -o \(output)")
    }
    let drawing = PictureRun.MapDrawing(
      map: drawn, language: language,
      style: pictures.manner.chosenStyle, width: pictures.manner.width,
      isPublic: pictures.isPublic)
    let files = PictureRun(snapshot: drawing, engine: engine).drawn(plans) {
      PictureFiles($0)
    }
    try goal.write(zip(plans, files).map { ($0, $1) })
    return !isCut
  }
}
