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
  private var session: PictureSession
  /// What was said about pictures that are not drawn.
  private var told: Set<String> = []

  init(folder: String, views: [String], style: PictureStyle?, width: Double?) {
    self.folder = folder
    self.views = views
    self.style = style
    self.width = width
    engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    engine.prepare()
    session = PictureSession(engine)
  }

  /// Draws what has changed, and writes it.
  ///
  /// - Throws: `CommandFailure` when one can't be written, or a picture is asked for that there is
  ///   not.
  mutating func draw(
    _ map: ServiceMap, _ language: Language, file: String
  ) throws(CommandFailure) {
    let choice = PictureChoice(file: TerminalColumns.printable(file), wanted: views)
    let chosen = try choice.chosen(from: map)
    for note in chosen.notes where told.insert(note).inserted { Terminal.error(note) }
    let journeys = chosen.plans.filter { $0.kind == .journey }
    shown = (journeys + chosen.plans.filter { $0.kind != .journey }).map {
      "\(folder)/\($0.name).svg"
    }
    let drawing = PictureRun.MapDrawing(
      map: map, language: language, style: style, width: width, takesPages: false, isPublic: false)
    for (name, files) in session.held where !areThere(name, files) { session.forget(name) }
    let round = session.round(drawing, chosen.plans)
    // The next round finds a worker that has started already.
    engine.prepare()
    do throws(WorldError) {
      if !round.changed.isEmpty { try FileWriter.makeFolder(folder) }
      var others: [String] = []
      for (plan, files) in round.changed where try files.save(as: plan.name, in: folder) {
        others.append(files.paths(of: plan.name, in: folder)[0])
      }
      if let note = PictureFiles.replaced(others) { Terminal.error(note) }
    } catch {
      for (plan, _) in round.changed { session.forget(plan.name) }
      throw .world(error)
    }
  }

  /// Whether the files of a picture are there.
  private func areThere(_ name: String, _ files: PictureFiles) -> Bool {
    files.paths(of: name, in: folder).allSatisfy { DiskWorld().exists($0) }
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
