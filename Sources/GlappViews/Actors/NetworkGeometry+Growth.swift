// SPDX-License-Identifier: EUPL-1.2

import GlappScene

extension NetworkGeometry {
  /// The same in the colours and sizes of `look`, whose sizes must all have grown alike.
  func grown(to look: Look) -> NetworkGeometry {
    let factor = look.type.body / plan.look.type.body
    func grown(_ rect: Rect) -> Rect {
      Rect(rect.minX * factor, rect.minY * factor, rect.width * factor, rect.height * factor)
    }
    var copy = self
    copy.plan.look = look
    copy.rects = rects.map(grown)
    copy.frames = frames.map { $0.map(grown) }
    copy.titles = titles.map { $0.map(grown) }
    copy.ways = ways.map { way in way.map { $0 * factor } }
    copy.labels = zip(plan.network.ties, labels).map { tie, label in
      guard var label else { return nil }
      label.rect = grown(label.rect)
      label.block?.style = TieLabel.style(tie, look)
      label.block?.lineHeight *= factor
      label.block?.width *= factor
      return label
    }
    return copy
  }
}
