// SPDX-License-Identifier: EUPL-1.2

import GlappViews
import GlappWorkspace

/// The pictures of a map that changes, as files in a folder.
struct PictureShelf {
  /// What one round gave.
  struct Outcome {
    /// The names of the pictures that were written.
    var drawn: [String] = []
    /// The names of those that the map does not ask for any more. Their files are left: somebody
    /// may have them in use.
    var gone: [String] = []
    /// The files that held pictures of another map.
    var replaced: [String] = []
    /// Why some could not be written.
    var failure: WorldError?
  }

  let folder: String
  private var session: PictureSession
  /// Pictures that could not be written yet, by name.
  private var unwritten: [String: PictureFiles] = [:]
  /// Whether any picture needs the engine to place things.
  private(set) var needsEngine = false

  init(folder: String, session: PictureSession) {
    self.folder = folder
    self.session = session
  }

  /// Draws what is new, and what has been taken away from the folder, and writes it.
  mutating func draw(_ drawing: PictureRun.MapDrawing, _ plans: [PicturePlan]) -> Outcome {
    needsEngine = plans.contains { $0.kind == .actors }
    let disk = DiskWorld()
    let taken = Set(plans.map { $0.name.lowercased() })
    for (name, files) in session.held {
      let paths = files.paths(of: name, in: folder, besides: taken)
      if paths.contains(where: { !disk.exists($0) }) { session.forget(name) }
    }
    let round = session.round(drawing, plans)
    for (plan, files) in round.changed { unwritten[plan.name] = files }
    for name in round.gone { unwritten[name] = nil }
    var outcome = write(plans.map(\.name))
    outcome.gone = round.gone
    return outcome
  }

  /// Tries again what could not be written.
  ///
  /// - Returns: the names of what could be now.
  mutating func writeAgain() -> [String] {
    unwritten.isEmpty ? [] : write(unwritten.keys.sorted()).drawn
  }

  private mutating func write(_ names: [String]) -> Outcome {
    var outcome = Outcome()
    let taken = Set(names.map { $0.lowercased() })
    do throws(WorldError) {
      if !unwritten.isEmpty { try FileWriter.makeFolder(folder) }
      for name in names {
        guard let files = unwritten[name] else { continue }
        if try files.save(as: name, in: folder, besides: taken) {
          outcome.replaced.append(files.paths(of: name, in: folder, besides: taken)[0])
        }
        unwritten[name] = nil
        outcome.drawn.append(name)
      }
    } catch {
      outcome.failure = error
    }
    return outcome
  }
}
