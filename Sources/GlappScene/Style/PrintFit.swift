// SPDX-License-Identifier: EUPL-1.2

/// How a picture of some size comes out on A4, margins of 10 mm left free.
///
/// Printed text must be at least 8 points. The printable area is 785 by 538 points lying, 538 by
/// 785 standing; a picture is scaled to fit the way that suits it better.
package struct PrintFit: Sendable, Hashable {
  /// How the paper lies.
  package enum Orientation: UInt8, Sendable, Hashable {
    /// Longer than high.
    case landscape
    /// Higher than wide.
    case portrait
  }

  /// The smallest text on paper, in points.
  package static let smallestPoints = 8.0
  /// The printable area's longer side, in points: 277 mm.
  package static let longSide = 785.0
  /// The printable area's shorter side, in points: 190 mm.
  package static let shortSide = 538.0

  /// The way the paper lies for the larger picture.
  package var orientation: Orientation
  /// Points on paper for one px in the picture.
  package var scale: Double

  /// How a picture of `size` comes out on `paper`.
  package init(size: Size, on paper: PaperFormat = .a4) {
    let (w, h) = (max(1, size.width), max(1, size.height))
    let room = paper.printable(.landscape)
    let long = paper == .a4 ? PrintFit.longSide : room.width
    let short = paper == .a4 ? PrintFit.shortSide : room.height
    let lying = min(long / w, short / h)
    let standing = min(short / w, long / h)
    orientation = lying >= standing ? .landscape : .portrait
    scale = max(lying, standing)
  }

  /// The smallest text in px that is still 8 points on paper.
  package var minimumTextSize: Double { PrintFit.smallestPoints / scale }

  /// The smallest text in px that a picture of `size` may hold to be 8 points on `paper`.
  package static func minimumTextSize(
    forSceneSize size: Size, on paper: PaperFormat = .a4
  ) -> Double {
    PrintFit(size: size, on: paper).minimumTextSize
  }

  /// The largest picture, lying one way, whose smallest text of `text` px is 8 points on A4.
  ///
  /// For small text of 11 px: 1,079 by 739 px lying. What needs more must wrap or take pages.
  package static func largestSize(
    forText text: Double, _ orientation: Orientation = .landscape
  ) -> Size {
    let px = text / smallestPoints
    return orientation == .landscape
      ? Size(longSide * px, shortSide * px) : Size(shortSide * px, longSide * px)
  }
}
