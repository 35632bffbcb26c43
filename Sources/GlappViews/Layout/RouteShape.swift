// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// The border of a box that lines end at: a rectangle with rounded corners, or with pointed sides.
package struct RouteShape: Sendable, Equatable {
  /// The middle of the box.
  package var centre: Point
  /// Half the width and half the height.
  package var half: Size
  /// Radius of the corners, never more than the box allows.
  package var radius: Double
  /// How far the left and the right side are drawn out to a tip; 0 for upright sides.
  package var tip = 0.0

  package init(centre: Point, size: Size, cornerRadius: Double) {
    self.centre = centre
    half = Size(size.width / 2, size.height / 2)
    radius = max(0, min(cornerRadius, half.width, half.height))
  }

  /// Whether a point is inside, or on the border.
  package func contains(_ point: Point) -> Bool {
    let dx = abs(point.x - centre.x)
    let dy = abs(point.y - centre.y)
    guard dx <= half.width, dy <= half.height else { return false }
    if tip > 0 { return dx <= half.width - tip * dy / max(half.height, 1e-9) }
    let cornerX = dx - (half.width - radius)
    let cornerY = dy - (half.height - radius)
    guard cornerX > 0, cornerY > 0 else { return true }
    return cornerX * cornerX + cornerY * cornerY <= radius * radius
  }
}
