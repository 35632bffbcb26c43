// SPDX-License-Identifier: EUPL-1.2

/// A sheet of paper lying one way, at a scale: how large it is in px, and where on it a picture
/// stands.
package struct PaperSheet: Sendable, Hashable {
  package var format: PaperFormat
  package var orientation: PrintFit.Orientation
  /// Points on paper for one px of the picture.
  package var scale: Double

  package init(_ format: PaperFormat, _ orientation: PrintFit.Orientation, scale: Double) {
    self.format = format
    self.orientation = orientation
    self.scale = scale
  }

  /// The whole sheet, in px of the picture.
  package var size: Size { scaled(format.size(orientation)) }
  /// What can be printed on, in px of the picture.
  package var room: Size { scaled(format.printable(orientation)) }
  /// What is left free at each side, in px of the picture.
  package var margin: Double { PaperFormat.margin / scale }

  private func scaled(_ size: Size) -> Size { Size(size.width / scale, size.height / scale) }

  /// How large the smallest text of a picture may be at most, in points: what is read at arm's
  /// length on A4, and as much more as the paper is longer, for who stands further away.
  package static func largestPoints(_ format: PaperFormat) -> Double {
    14 * format.size(.landscape).width / PaperFormat.a4.size(.landscape).width
  }

  /// `scene` on one sheet of `format`, lying or standing as makes it larger.
  package static func fitted(_ scene: Scene, on format: PaperFormat) -> Scene {
    let drawn = scene.items.bounds ?? scene.frame
    let smallest = scene.items.smallestText ?? 11
    func sheet(_ orientation: PrintFit.Orientation) -> PaperSheet {
      let room = format.printable(orientation)
      let scale = min(
        room.width / max(1, drawn.width), room.height / max(1, drawn.height),
        largestPoints(format) / max(1, smallest))
      return PaperSheet(format, orientation, scale: scale)
    }
    let (lying, standing) = (sheet(.landscape), sheet(.portrait))
    let isLying =
      lying.scale == standing.scale ? drawn.width >= drawn.height : lying.scale > standing.scale
    return (isLying ? lying : standing).holding(scene, drawn)
  }

  /// `scene` moved to this sheet: from its upper edge down, in the middle from left to right.
  private func holding(_ scene: Scene, _ drawn: Rect) -> Scene {
    var whole = scene
    let left = margin + (room.width - drawn.width) / 2
    whole.items = scene.items.moved(left - drawn.minX, margin - drawn.minY)
    whole.size = size
    whole.paper = format.size(orientation)
    return whole
  }
}

extension Scene {
  /// How large its smallest text is on paper, in points; nil without text.
  package var smallestPoints: Double? {
    items.smallestText.map { $0 * printSize.width / max(1, size.width) }
  }
}

extension [SceneItem] {
  /// The size of the smallest text, in px; nil without text.
  package var smallestText: Double? {
    var least: Double?
    for item in self {
      let own: Double? =
        switch item {
        case .group(let group): group.items.smallestText
        case .text(let run): run.style.size
        default: nil
        }
      if let own { least = Swift.min(least ?? own, own) }
    }
    return least
  }
}
