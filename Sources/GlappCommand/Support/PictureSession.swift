// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappViews

/// Draws a map that changes, again and again, and each time only the pictures whose content is new.
///
/// Given the map as it is now, it works out what each picture is drawn from (`PictureContent`),
/// draws those where that differs from last time, and gives those whose bytes differ. It knows
/// nothing of files: whoever asks writes what is `changed`, and says `forget` of a picture whose
/// files are not there any more.
struct PictureSession {
  /// What one round gave.
  struct Round {
    /// The pictures whose bytes are new since they were last given, in the order of the map.
    var changed: [(plan: PicturePlan, files: PictureFiles)] = []
    /// The names of pictures that the map does not ask for any more; said once.
    var gone: [String] = []
    /// How many had to be drawn to know.
    var drawn = 0
  }

  /// A picture as it was given last.
  private struct Known {
    var key: Key
    var files: PictureFiles
    /// Whether the map does not ask for it now.
    var isGone = false
  }

  /// What its bytes come from.
  private struct Key: Hashable {
    let content: PictureContent
    let manner: PictureRun.Manner
  }

  private let engine: any LayoutEngine
  private var known: [String: Known] = [:]

  init(_ engine: any LayoutEngine) { self.engine = engine }

  /// Draws what is new.
  ///
  /// - Parameters:
  ///   - drawing: the map as it is now, and how it is drawn.
  ///   - plans: the pictures wanted of it, with names that differ.
  /// - Returns: the pictures that are new, and the names of those that are gone.
  /// - Precondition: every plan is of that map, and of a kind that is drawn.
  mutating func round(_ drawing: PictureRun.MapDrawing, _ plans: [PicturePlan]) -> Round {
    let map = drawing.map
    let addresses = AddressBook(map)
    let keys = Parallel.map(plans) { plan in
      Key(content: PictureContent(of: plan, in: map, addresses), manner: drawing.manner)
    }
    let stale = plans.indices.filter { known[plans[$0].name]?.key != keys[$0] }
    let run = PictureRun(snapshot: drawing, engine: engine)
    let files = run.drawn(stale.map { plans[$0] }) { PictureFiles($0) }
    var round = Round(drawn: stale.count)
    for (index, files) in zip(stale, files) {
      let plan = plans[index]
      if known[plan.name]?.files != files { round.changed.append((plan, files)) }
      known[plan.name] = Known(key: keys[index], files: files)
    }
    let names = Set(plans.map(\.name))
    for name in known.keys.sorted() {
      let isGone = !names.contains(name)
      if isGone, known[name]?.isGone == false { round.gone.append(name) }
      known[name]?.isGone = isGone
    }
    return round
  }

  /// The next round gives the picture of that name even if it is the same.
  mutating func forget(_ name: String) { known[name] = nil }

  /// The pictures that the map asked for in the last round, sorted by name.
  var held: [(name: String, files: PictureFiles)] {
    known.filter { !$0.value.isGone }.map { ($0.key, $0.value.files) }.sorted { $0.name < $1.name }
  }
}
