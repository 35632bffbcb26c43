// SPDX-License-Identifier: EUPL-1.2

import GlappGraphviz
import GlappModel
import GlappScene
import GlappScribe
import GlappText
import GlappViews
import GlappWorkspace

/// The pictures that the room looks at: drawn again after each remark, where they have changed.
struct ScribePictures {
  let folder: String
  let views: [String]
  let style: PictureStyle?
  let width: Double?
  /// The files of the pictures, those of journeys first.
  private(set) var shown: [String] = []
  private let engine: GraphvizEngine
  private var last: [String: PictureFiles] = [:]
  private var isFirst = true

  init(folder: String, views: [String], style: PictureStyle?, width: Double?) {
    self.folder = folder
    self.views = views
    self.style = style
    self.width = width
    engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    engine.prepare()
  }

  /// Draws what has changed.
  ///
  /// - Returns: the files that were written.
  /// - Throws: `CommandFailure` when one can't be written, or a picture is asked for that there is
  ///   not.
  mutating func draw(
    _ map: ServiceMap, _ language: Language, file: String
  ) throws(CommandFailure) -> [String] {
    let choice = PictureChoice(file: TerminalColumns.printable(file), wanted: views)
    let plans = try choice.drawn(from: map).plans
    let drawing = PictureRun.MapDrawing(
      map: map, language: language, style: style, width: width, isPublic: false)
    let files = PictureRun(snapshot: drawing, engine: engine).drawn(plans) { PictureFiles($0) }
    engine.prepare()
    var written: [String] = []
    let journeys = plans.filter { $0.kind == .journey }
    shown = (journeys + plans.filter { $0.kind != .journey }).map { "\(folder)/\($0.name).svg" }
    do throws(WorldError) {
      try FileWriter.makeFolder(folder)
      for (plan, picture) in zip(plans, files) where last[plan.name]?.svg != picture.svg {
        let path = "\(folder)/\(plan.name)"
        try FileWriter.write(picture.svg, to: path + ".svg")
        try FileWriter.write(picture.words, to: path + ".txt")
        last[plan.name] = picture
        written.append(path + ".svg")
      }
    } catch {
      throw .world(error)
    }
    return written
  }

  /// The codes that stand on the pictures of journeys.
  static func codes(_ map: ServiceMap, _ addresses: AddressBook) -> ScribeCodes {
    let all = map.elements(.journey)
    let journeys = all.prefix(most).map { journey in
      let codes = JourneyCodes(of: journey, in: map, addresses: addresses)
      func place(_ code: String, _ id: EntryID, _ isGap: Bool) -> ScribeCodes.Place {
        ScribeCodes.Place(
          code: code, address: addresses.address(of: id), title: map.caption(of: id),
          isGap: isGap)
      }
      return ScribeCodes.Journey(
        id: journey, address: addresses.address(of: journey),
        places: codes.steps.map { place($0.code, $0.id, false) }
          + codes.gaps.map { place($0.code, $0.id, true) })
    }
    return ScribeCodes(journeys: journeys, others: all.count - journeys.count)
  }

  /// Each journey is read by itself, so only so many are.
  private static let most = 40
}
