// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText

/// A journey laid out for paper: one page as large as it can be or, where its text would be under
/// 8 points, as few pages as hold it.
struct JourneyPaper {
  /// One a page.
  let scenes: [Scene]

  /// A way to lay it out.
  private struct Trial {
    let sheet: PaperSheet
    let pages: [JourneyFlow.Page]
    let remarks: [String]

    /// Whether a page holds more than it has room for.
    var isOverfull: Bool { pages.contains { $0.height > sheet.room.height + 0.5 } }
  }

  init(_ parts: JourneyParts, _ look: Look, _ paper: PaperFormat) {
    func trial(_ orientation: PrintFit.Orientation, points: Double) -> Trial {
      let sheet = PaperSheet(paper, orientation, scale: points / look.type.small)
      let flow = JourneyFlow(parts, look, room: sheet.room)
      return Trial(sheet: sheet, pages: flow.pages, remarks: flow.remarks)
    }
    let lying = trial(.landscape, points: PrintFit.smallestPoints)
    let standing = trial(.portrait, points: PrintFit.smallestPoints)
    var best = Self.isBetter(standing, than: lying) ? standing : lying
    // as large as the same number of pages allows: few steps are drawn again quickly
    let others: [PrintFit.Orientation] =
      lying.pages.count == standing.pages.count
      ? [.landscape, .portrait] : [best.sheet.orientation]
    for orientation in others {
      for points in Self.sizes(paper, steps: parts.facts.columns.count) {
        let next = trial(orientation, points: points)
        guard next.pages.count <= best.pages.count, !next.isOverfull else { break }
        if next.sheet.scale > best.sheet.scale || next.pages.count < best.pages.count {
          best = next
        }
      }
    }
    scenes = Self.scenes(best, parts, look)
  }

  /// The sizes that the smallest text may have, in points, growing.
  private static func sizes(_ paper: PaperFormat, steps: Int) -> [Double] {
    let most = PaperSheet.largestPoints(paper)
    let factor = steps > 60 ? 1.25 : 1.1
    var sizes: [Double] = []
    var next = PrintFit.smallestPoints * factor
    while next < most {
      sizes.append(next)
      next *= factor
    }
    return sizes + [most]
  }

  private static func isBetter(_ one: Trial, than other: Trial) -> Bool {
    one.isOverfull != other.isOverfull
      ? other.isOverfull : one.pages.count < other.pages.count
  }

  private static func scenes(_ trial: Trial, _ parts: JourneyParts, _ look: Look) -> [Scene] {
    let (facts, head) = (parts.facts, parts.head)
    let words = JourneyWords(facts.language)
    let count = trial.pages.count
    let footer = Footer(facts.map, facts.language, width: trial.sheet.room.width, look: look)
    let telling = parts.telling(trial.remarks + [footer.text])
    return trial.pages.enumerated().map { index, page in
      let number = words.page(index + 1, count)
      var scene = Scene(
        size: trial.sheet.size, background: look.palette.surface,
        title: count > 1 ? "\(head.title) – \(number)" : head.title,
        description: index == 0 ? head.description : number + ".",
        language: facts.language.rawValue,
        idPrefix: parts.idPrefix + (index == 0 ? "" : "-\(index + 1)"),
        items: page.items.moved(trial.sheet.margin, trial.sheet.margin), narrative: telling)
      scene.paper = trial.sheet.format.size(trial.sheet.orientation)
      // what is still too high for a page, one single thing, is drawn smaller
      return page.height > trial.sheet.room.height + 0.5
        ? PaperSheet.fitted(scene, on: trial.sheet.format) : scene
    }
  }
}
