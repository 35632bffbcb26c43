// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// How a line looks: colour, width, dashes and signs at its ends tell the kinds apart, so that
/// they differ also without colour.
struct TieLook: Sendable, Hashable {
  /// A sign at the end of a line.
  enum Mark: Sendable, Hashable {
    case none, filledArrow, openArrow, hollowArrow, disc, ring, diamond, bar, square
  }

  var color: Color
  /// In px, before strength and style change it.
  var width: Double
  var dash: [Double]
  var isRound = false
  /// The sign where the tie arrives.
  var head: Mark
  /// The sign where it leaves.
  var tail: Mark = .none
  /// Whether it is drawn as two lines, close together.
  var isDouble = false

  /// The look of a kind of tie that is there.
  init(_ kind: ActorNetwork.TieKind, _ palette: Palette) {
    (color, width, dash, head) = (palette.ink, 1.5, [], .filledArrow)
    switch kind {
    case .relation(let type): set(type, palette)
    case .declared(_, let order):
      let dashes: [[Double]] = [[], [10, 3], [6, 3, 2, 3], [3, 3], [12, 3, 2, 3, 2, 3]]
      color = palette.neutral.strong
      dash = dashes[order % dashes.count]
      head = .openArrow
      tail = [.ring, .square, .diamond, .bar][order / dashes.count % 4]
    case .plain:
      color = palette.neutral.strong
      head = .openArrow
    case .seat:
      (color, width, dash, isRound, head) = (palette.muted, 1.5, [0, 4.5], true, .none)
    case .emptySeat:
      (color, width, dash, isRound, head) = (palette.gap.strong, 1.8, [0, 4.5], true, .none)
    case .bundle: (width, head) = (2, .none)
    case .gathered: (width, isDouble) = (4.6, true)
    }
  }

  private mutating func set(_ type: RelationKind, _ palette: Palette) {
    switch type {
    case .meets: (head, tail) = (.disc, .disc)
    case .refers: break
    case .informs:
      (color, width, dash, isRound, head) = (palette.neutral.strong, 1.9, [0, 5], true, .openArrow)
    case .funds: (dash, tail) = ([9, 3], .square)
    case .steers: (width, tail) = (2.4, .bar)
    case .decides: tail = .diamond
    case .represents: (dash, head) = ([9, 3, 2, 3], .openArrow)
    case .supports: (color, width, tail) = (palette.positive.strong, 1.9, .ring)
    case .consults: (dash, head) = ([5, 3], .openArrow)
    case .employs: (head, tail) = (.openArrow, .square)
    case .depends: (dash, head) = ([2, 3], .hollowArrow)
    case .power: (width, head) = (3.2, .filledArrow)
    }
  }

  /// The look of a tie as it stands: what is missing or absent looks so whatever its kind.
  init(_ tie: ActorNetwork.Tie, _ palette: Palette) {
    self.init(tie.kind, palette)
    switch tie.state {
    case .exists:
      if tie.kind == .gathered { gather(tie, palette) }
      if let strength = tie.strength { width *= 0.55 + 0.15 * min(max(strength, 1), 5) * 1.3 }
      if tie.isStrained { strain(palette) }
      if tie.isInterpreted { color = color.mixed(with: palette.surface, 0.45) }
    case .missing:
      self = .missing(palette)
    case .absent:
      self = .absent(palette)
    }
    switch tie.shape {
    case .forward: break
    case .both: tail = head
    case .undirected:
      if head != .disc { head = tail }
    }
  }

  /// A contact that ought to be there.
  static func missing(_ palette: Palette) -> TieLook {
    var look = TieLook(.plain, palette)
    (look.color, look.width, look.dash) = (palette.gap.strong, 2.8, [9, 5])
    look.head = .openArrow
    return look
  }

  /// A tie that is there but hurts; its kind still shows.
  static func strained(_ palette: Palette) -> TieLook {
    var look = TieLook(.plain, palette)
    look.head = .none
    look.strain(palette)
    return look
  }

  /// The look of several in one line, where they are of one kind that looks apart.
  private mutating func gather(_ tie: ActorNetwork.Tie, _ palette: Palette) {
    if tie.sort == .seat { self = TieLook(.seat, palette) }
    if tie.isStrained { (width, isDouble) = (2.8, false) }
  }

  private mutating func strain(_ palette: Palette) {
    color = palette.negative.strong
    width = max(width, 2)
  }

  /// No contact, as someone found who asked.
  static func absent(_ palette: Palette) -> TieLook {
    var look = TieLook(.plain, palette)
    (look.color, look.width, look.head) = (palette.outline, 1.1, .none)
    return look
  }

  /// How the line itself is drawn.
  func stroke(_ look: Look) -> Stroke {
    let scale = look.type.body / 12
    return Stroke(
      color, width: look.line(width), dash: dash.map { $0 * scale }, cap: isRound ? .round : .butt)
  }
}
