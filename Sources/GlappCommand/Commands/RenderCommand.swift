// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappExport
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
        sv: "Ritar kartans bilder som svg, pdf eller png, med en beskrivning i ord bredvid.",
        en: "Draws the map's pictures as svg, pdf or png, each with what it says in words."),
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
        sv: "Mappen som bilderna läggs i, en fil för en bild (.svg) eller alla (.pdf), eller - för "
          + "standard ut.",
        en: "The folder the pictures go to, a file for one (.svg) or all (.pdf), or - for "
          + "standard output."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var output = "pictures"

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    var isWhole = true
    let files = try map.chosenFiles()
    if PictureGoal(output).holdsOne, files.count > 1 {
      throw CommandFailure.usage(
        sv: "-o \(output) går bara med en karta", en: "-o \(output) takes one map only")
    }
    if booklet != nil, files.count > 1 {
      throw CommandFailure.usage(
        sv: "en pdf rymmer en kartas bilder; skriv -o MAPP --together",
        en: "one pdf holds one map's pictures; write -o FOLDER --together")
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
    let isTogether = printing.together || booklet != nil
    if goal.holdsOne, booklet == nil {
      try checkOneFile(plans.map(\.name), goal, isTogether: isTogether, file: file)
    }
    let drawing = PictureRun.MapDrawing(
      map: drawn, language: language,
      style: pictures.manner.chosenStyle, width: pictures.manner.width, page: pictures.paper,
      isPublic: pictures.isPublic)
    let run = PrintRun()
    let (files, isDressed) = drawnFiles(plans, drawing, engine, run)
    let stem = file == "-" ? say(sv: "karta", en: "map") : MapPaths.stem(of: file)
    let plan = PrintPlan(
      zip(names(plans, goal), files).map { (name: $0, files: $1) }, formats,
      scale: printing.scale ?? 2,
      booklet: isTogether
        ? .init(
          name: booklet.map { MapPaths.name(of: $0) } ?? stem + ".pdf",
          title: drawn.title(of: .root)) : nil,
      hasWords: booklet == nil)
    for refusal in plan.refusals { Terminal.error(refusal) }
    for (plan, files) in zip(plans, files) {
      guard let note = files.paperNote(plan.name) else { continue }
      Terminal.error(note)
    }
    let isWhole = plan.refusals.isEmpty && isDressed && !isCut
    if case .standardOutput = goal {
      let (made, isMade) = run.made(plan.jobs.filter { !$0.name.hasSuffix(".txt") })
      if made.count > 1 {
        throw CommandFailure.usage(
          sv:
            "bilden tar \(made.count) sidor, och -o - ger en fil; välj --format pdf eller en mapp",
          en: "the picture takes \(made.count) pages, and -o - gives one file; choose --format pdf "
            + "or a folder")
      }
      if let first = made.first { Terminal.write(first.bytes) }
      return isMade && isWhole
    }
    let (made, isMade) = run.made(plan.jobs)
    let place = if case .file(let path) = goal { MapPaths.folder(of: path) } else { folder }
    try PrintRun.write(made, to: booklet.map { MapPaths.folder(of: $0) } ?? place)
    return isMade && isWhole
  }

  /// What the pictures' files are called: like the picture, or as `-o` says.
  private func names(_ plans: [PicturePlan], _ goal: PictureGoal) -> [String] {
    if case .file(let path) = goal { return [MapPaths.stem(of: path)] }
    return plans.map(\.name)
  }

  /// The file that `-o` names where it is to hold all pictures.
  private var booklet: String? { output.lowercased().hasSuffix(".pdf") ? output : nil }

  private var formats: [PictureFormat] {
    if booklet != nil, printing.format.isEmpty { return [.pdf] }
    return printing.formats
  }

  /// Draws pictures and, where that is asked for, puts their letters into them.
  ///
  /// - Returns: their files, and whether the letters could be had.
  private func drawnFiles(
    _ plans: [PicturePlan], _ drawing: PictureRun.MapDrawing, _ engine: GraphvizEngine,
    _ run: PrintRun
  ) -> ([PictureFiles], Bool) {
    let pictures = PictureRun(snapshot: drawing, engine: engine)
    guard printing.embedFont else { return (pictures.drawn(plans) { PictureFiles($0) }, true) }
    let scenes = pictures.drawn(plans) { $0 }
    let faces = run.faces(scenes)
    let files = zip(scenes, faces).map { PictureFiles($0, faces: $1) }
    return (files, faces.allSatisfy { $0 != nil })
  }

  /// Standard output, and a file that is named, take one picture in one format.
  private func checkOneFile(
    _ names: [String], _ goal: PictureGoal, isTogether: Bool, file: String
  ) throws(CommandFailure) {
    let isNamed = if case .file = goal { formats != [.svg] } else { false }
    if formats.count > 1 || isNamed {
      throw .usage(
        sv: "-o \(output) ger en fil; välj ett format, eller en mapp",
        en: "-o \(output) gives one file; choose one format, or a folder",
        example: "glapp render \(file) --format \(formats[0].rawValue) -o pictures")
    }
    guard names.count > 1, !isTogether else { return }
    let all = names.joined(separator: ", ")
    throw .usage(
      sv: "-o \(output) ger en bild; välj en med --view: \(all)",
      en: "-o \(output) gives one picture; choose one with --view: \(all)",
      example: "glapp render \(file) --view \(names[0]) -o \(output)")
  }
}
