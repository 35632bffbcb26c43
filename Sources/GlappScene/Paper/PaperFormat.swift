// SPDX-License-Identifier: EUPL-1.2

/// A size of paper; the words are those of `page` in a map and of `--page`.
package enum PaperFormat: String, Sendable, Hashable, CaseIterable {
  case a4, a3, a2, a1, a0

  /// Its shorter and its longer side in millimetres, by ISO 216.
  private var millimetres: (short: Double, long: Double) {
    switch self {
    case .a4: (210, 297)
    case .a3: (297, 420)
    case .a2: (420, 594)
    case .a1: (594, 841)
    case .a0: (841, 1189)
    }
  }

  /// As it is written: `A4`.
  package var name: String { rawValue.uppercased() }

  /// The next larger one; nil for the largest.
  package var next: PaperFormat? {
    let all = Self.allCases
    return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }

  /// Points in a millimetre.
  package static let points = 72 / 25.4

  /// What is left free at each side, in points: 10 mm, which every printer can do.
  package static let margin = 10 * points

  /// The whole sheet in points.
  package func size(_ orientation: PrintFit.Orientation) -> Size {
    let (short, long) = (millimetres.short * Self.points, millimetres.long * Self.points)
    return orientation == .landscape ? Size(long, short) : Size(short, long)
  }

  /// What can be printed on, in points.
  package func printable(_ orientation: PrintFit.Orientation) -> Size {
    let whole = size(orientation)
    return Size(whole.width - 2 * Self.margin, whole.height - 2 * Self.margin)
  }
}
