// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// How ways to other steps are told apart: onwards unbroken, back dashed, a new round dotted.
enum WaySign: Sendable, CaseIterable {
  case onwards, back, round

  /// The sign of a way from one column to another.
  init(_ branch: JourneyStep.Branch, isCircular: Bool) {
    self = branch.to > branch.from ? .onwards : isCircular ? .round : .back
  }

  func stroke(_ look: Look) -> Stroke {
    let color = look.palette.muted
    switch self {
    case .onwards: return Stroke(color, width: look.line(1.5))
    case .back: return Stroke(color, width: look.line(1.5), dash: [look.px(5), look.px(4)])
    case .round: return .dotted(color, width: look.line(2), gap: look.px(4.5))
    }
  }

  func legend(_ words: JourneyWords) -> String {
    switch self {
    case .onwards: words.legendOnwards
    case .back: words.legendBack
    case .round: words.legendRound
    }
  }
}
