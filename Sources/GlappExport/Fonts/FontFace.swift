// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// One cut of the pictures' typeface.
package struct FontFace: Sendable, Hashable {
  /// What pictures are measured on and name first.
  package static let family = "Inter"

  package var weight: FontWeight
  package var isItalic: Bool

  package init(weight: FontWeight, isItalic: Bool) {
    self.weight = weight
    self.isItalic = isItalic
  }

  /// The weight of a number of CSS; nil for one that pictures do not use.
  package static func weight(_ number: Int) -> FontWeight? { FontWeight(rawValue: number) }
}
