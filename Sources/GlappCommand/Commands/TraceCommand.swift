// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappGraphviz
import GlappJSON
import GlappModel
import GlappScene
import GlappText
import GlappViews

/// `glapp trace`: from a decision to its evidence, and from evidence to what came of it.
struct TraceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace",
      abstract: say(
        sv: "Följer något till det som det vilar på, och till det som vilar på det.",
        en: "Follows something to what it rests on, and to what rests on it."),
      discussion: say(
        sv: "Exempel: glapp trace karta.glapp beslutet",
        en: "Example: glapp trace map.glapp decision"))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartan (utan: mappens enda) och ett id, en väg med punkter eller en adress.",
        en: "The map (without: the folder's only one) and an id, a path with dots or an address."),
      valueName: say(sv: "karta ref", en: "map ref")), completion: .mapAndElement)
  var arguments: [String] = []

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(
        sv: "Rita spåret, i den här mappen eller filen (.svg); - för standard ut.",
        en: "Draw the trace, into this folder or file (.svg); - for standard output."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Bildens stil: paper, screen, dark, mono eller room.",
        en: "The picture's style: paper, screen, dark, mono or room."),
      valueName: say(sv: "stil", en: "style")),
    completion: .list(PictureStyle.allCases.map(\.rawValue)))
  var style: String?

  @OptionGroup var options: AskOptions

  func validate() throws { try PictureStyleName.check(style) }

  func run() throws {
    let (asked, rest) = try AskedMap.read(
      arguments, root: options.root, besides: 1,
      missing: Bilingual(
        sv: "säg vad som ska följas: ett id, en väg med punkter eller en adress",
        en: "say what to follow: an id, a path with dots or an address"))
    let id = try asked.element(rest[0])
    if let output { return try draw(id, asked, to: output) }
    let report = TraceReport(id, asked)
    Terminal.print(options.json ? report.json.text(.pretty) : report.text)
  }

  private func draw(_ id: EntryID, _ asked: AskedMap, to output: String) throws {
    let plan = PicturePlan.trace(of: id, named: asked.short(id))
    if let load = PictureLoad.excess(of: plan, in: asked.map) {
      throw CommandFailure.usage(
        sv: "spåret ritas inte: det skulle ha \(load.count) \(load.what.swedish), och en bild "
          + "rymmer \(load.limit); börja längre ut, eller läs det som text",
        en: "the trace is not drawn: it would have \(load.count) \(load.what.english), and a "
          + "picture holds \(load.limit); begin further out, or read it as text")
    }
    let drawing = PictureRun.MapDrawing(
      map: asked.map, language: asked.language, style: style.flatMap(PictureStyle.init),
      width: nil, isPublic: false)
    let engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    let files = PictureRun(snapshot: drawing, engine: engine).drawn([plan]) { PictureFiles($0) }
    try PictureGoal(output).write([(plan, files[0])])
  }
}
