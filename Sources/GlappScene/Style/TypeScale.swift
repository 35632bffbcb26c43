// SPDX-License-Identifier: EUPL-1.2

/// The few sizes of text in a picture, in px.
package struct TypeScale: Sendable, Hashable {
  /// The picture's title.
  package var title: Double
  /// The line under the title: what the picture rests on.
  package var subtitle: Double
  /// Names of lanes, phases and organisations.
  package var heading: Double
  /// Everything that is read.
  package var body: Double
  /// Codes, sources, legends; the smallest there is.
  package var small: Double

  /// Sizes from the largest to the smallest.
  package init(title: Double, subtitle: Double, heading: Double, body: Double, small: Double) {
    self.title = title
    self.subtitle = subtitle
    self.heading = heading
    self.body = body
    self.small = small
  }

  /// The sizes of `style`: larger for a room, whose last row must read them.
  package static func named(_ style: PictureStyle) -> TypeScale {
    style == .room
      ? TypeScale(title: 34, subtitle: 18, heading: 20, body: 17, small: 15)
      : TypeScale(title: 26, subtitle: 13, heading: 14, body: 12, small: 11)
  }

  /// The same sizes times `factor`, for a picture that is scaled down to fit its paper.
  package func scaled(_ factor: Double) -> TypeScale {
    TypeScale(
      title: title * factor, subtitle: subtitle * factor, heading: heading * factor,
      body: body * factor, small: small * factor)
  }
}
