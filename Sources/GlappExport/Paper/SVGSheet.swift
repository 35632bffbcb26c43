// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// A finished sheet as SVG, and how large it is: all that a printer of any kind needs.
package struct SVGSheet: Sendable, Hashable {
  /// The picture, whole and by itself.
  package var svg: [UInt8]
  /// How large it is on paper, in points.
  package var size: Size

  /// Of a scene; see `Scene.printSize`.
  package init(_ scene: Scene) {
    svg = SVGWriter.write(scene)
    size = scene.printSize
  }

  /// Width and height in pixels at `scale` pixels for a CSS px.
  ///
  /// - Throws: `PixelExcess` where a side would be longer than PNG's writer can take.
  package func pixels(scale: Double) throws(PixelExcess) -> (width: Int, height: Int) {
    let factor = scale * 96 / 72
    let (width, height) = (size.width * factor, size.height * factor)
    guard max(width, height) <= PixelExcess.side, width * height <= PixelExcess.area else {
      let side = min(1, PixelExcess.side / max(width, height))
      let area = min(1, (PixelExcess.area / (width * height)).squareRoot())
      throw PixelExcess(
        width: width.rounded(), height: height.rounded(),
        possible: (scale * min(side, area) * 100).rounded(.down) / 100)
    }
    return (max(1, Int(width.rounded())), max(1, Int(height.rounded())))
  }
}

/// A picture of too many pixels.
package struct PixelExcess: Error, Hashable {
  /// The longest side that cairo takes, in pixels.
  package static let side = 32_767.0
  /// The most pixels: a gigabyte of memory, a wall of A0 at three pixels a px and more.
  package static let area = 268_435_456.0
  /// How large it would be.
  package var width: Double
  package var height: Double
  /// The largest scale that can be had.
  package var possible: Double
}
