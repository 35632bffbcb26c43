// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Plot and list together on a sheet: side by side where the list is short, else one above the
/// other, so that small text stays readable when the sheet is printed on A4.
struct MatrixPage {
  let size: Size
  let items: [SceneItem]
  /// What became of the plot.
  let facts: MatrixPlotFacts

  /// One way to use the sheet.
  struct Plan {
    let width: Double
    let height: Double
    /// Whether the list stands beside the plot.
    let isBeside: Bool
    let columns: Int
    let detail: MatrixList.Detail
    /// How much of the width the plot takes where the list stands beside it.
    var share = 0.6
  }

  init(_ content: MatrixContent, _ settings: PictureSettings, look: Look) {
    let plans = Self.plans(content, settings, look)
    var made: MatrixSheet.Drawn?
    for (index, plan) in plans.enumerated() {
      let sheet = MatrixSheet(plan, content, settings, look: look)
      // the last is taken whatever its height
      made = sheet.drawn(isLast: index == plans.count - 1)
      if made != nil { break }
    }
    size = made?.size ?? Size(look.px(320), look.px(200))
    items = made?.items ?? []
    facts = made?.facts ?? MatrixPlotFacts()
  }

  /// What to try, the most telling first; the last has no limit to its height.
  private static func plans(
    _ content: MatrixContent, _ settings: PictureSettings, _ look: Look
  ) -> [Plan] {
    let asked = settings.width.flatMap { $0.isFinite ? $0 : nil }
    let lying = PrintFit.largestSize(forText: look.type.small, .landscape)
    let standing = PrintFit.largestSize(forText: look.type.small, .portrait)
    var plans: [Plan] = []
    func add(
      _ page: Size, _ isBeside: Bool, _ columns: Int, _ detail: MatrixList.Detail,
      share: Double = 0.6
    ) {
      guard asked.map({ $0 >= page.width - 0.5 }) ?? true else { return }
      plans.append(
        Plan(
          width: page.width, height: page.height, isBeside: isBeside, columns: columns,
          detail: detail, share: share))
    }
    if let width = asked, width > lying.width {
      add(Size(min(width, 4 * lying.width), lying.height), true, 1, .full)
    }
    add(lying, true, 1, .full)
    add(lying, true, 1, .full, share: 0.5)
    add(standing, false, 2, .full)
    add(standing, false, 3, .full)
    add(standing, false, 3, .short)
    add(standing, false, 3, .dense)
    add(standing, false, 4, .dense)
    add(standing, false, 4, .tight)
    // longer than a sheet: to be read on a screen, or on several sheets
    let count = content.entries.count
    if count > 300 { add(Size(standing.width, .infinity), false, 4, .tight) }
    add(
      Size(standing.width, .infinity), false, count > 30 ? 3 : 2, count > 60 ? .plain : .full)
    if plans.isEmpty {
      let width = max(asked ?? 0, look.px(340))
      plans.append(
        Plan(
          width: width, height: .infinity, isBeside: false, columns: width > look.px(560) ? 2 : 1,
          detail: .full))
    }
    return plans
  }
}
