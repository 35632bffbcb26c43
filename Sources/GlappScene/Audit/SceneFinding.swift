// SPDX-License-Identifier: EUPL-1.2

/// Something in a picture that hinders reading it.
package struct SceneFinding: Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Two lines of text cover each other by more than 1.5 px both ways.
    case overlap
    /// Text sticks out by more than 1.5 px of the smallest filled shape that holds its middle.
    case overflow
    /// Text reaches outside the picture by more than 1 px.
    case cut
    /// A line runs through text that has neither a halo nor an opaque shape in between.
    case strike
    /// Text against what lies behind it is under 4.5:1, or 3:1 if large.
    case contrast
    /// Text is smaller than allowed.
    case small
    /// Two groups carry the same `dataID` and `part`.
    case duplicate
  }

  /// What is wrong.
  package var kind: Kind
  /// The text or the id concerned; for two overlapping texts both, with ` | ` between.
  package var subject: String
  /// How much, as `3.2 px` or `2.91:1`; empty where there is nothing to measure.
  package var detail: String
  /// Where it is.
  package var place: Rect

  /// One line for a test's message.
  package var description: String {
    "\(kind.rawValue) \"\(subject.prefix(80))\" \(detail)"
      + " at \(Int(place.minX)),\(Int(place.minY)) \(Int(place.width))x\(Int(place.height))"
  }
}
