// SPDX-License-Identifier: EUPL-1.2

internal import GlappScene
import OrderedCollections

/// The patterns of a picture, each written once and used by its number.
struct SVGPatterns {
  /// In the order in which they first appear.
  private(set) var all: OrderedSet<Pattern> = []

  /// Collects the patterns of all items.
  init(_ items: [SceneItem]) { collect(items) }

  /// The number of a pattern that was collected.
  func number(of pattern: Pattern) -> Int { all.firstIndex(of: pattern) ?? 0 }

  private mutating func collect(_ items: [SceneItem]) {
    for item in items {
      switch item {
      case .group(let group): collect(group.items)
      case .rect(let shape): collect(shape.fill)
      case .circle(let shape): collect(shape.fill)
      case .path(let shape): collect(shape.fill)
      case .text: break
      }
    }
  }

  private mutating func collect(_ fill: Fill?) {
    if case .pattern(let pattern) = fill, pattern.kind != .plain { all.append(pattern) }
  }

  /// Writes `<defs>`, if there is anything to define.
  func write(to out: inout XMLBuffer, prefix: String) {
    guard !all.isEmpty else { return }
    out.raw("<defs>\n")
    for (number, pattern) in all.enumerated() {
      out.raw("<pattern id=\"")
      out.raw(name: prefix)
      out.raw("-p")
      out.number(Double(number))
      out.raw("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
      out.raw("<path fill=\"")
      out.color(pattern.ground)
      out.raw("\" d=\"M0 0H6V6H0Z\"/><path")
      let isDots = pattern.kind == .dots
      out.raw(isDots ? " fill=\"" : " fill=\"none\" stroke=\"")
      out.color(pattern.ink)
      out.raw("\" d=\"")
      out.raw(Self.mark(pattern.kind))
      out.raw("\"/></pattern>\n")
    }
    out.raw("</defs>\n")
  }

  /// The mark in a tile of 6 by 6; what leaves at one edge comes in at the opposite one.
  private static func mark(_ kind: Pattern.Kind) -> StaticString {
    switch kind {
    case .plain: ""
    case .rising: "M-1 1L1-1M0 6L6 0M5 7L7 5"
    case .falling: "M-1 5L1 7M0 0L6 6M5-1L7 1"
    case .dots: "M2 2H4V4H2Z"
    case .level: "M0 3H6"
    case .upright: "M3 0V6"
    case .crossed: "M0 0L6 6M0 6L6 0"
    case .grid: "M0 3H6M3 0V6"
    }
  }
}
