// SPDX-License-Identifier: EUPL-1.2

/// How a graph should be laid out.
package struct LayoutOptions: Sendable, Equatable {
  /// Which way a layered layout runs.
  package enum Direction: String, Sendable, CaseIterable {
    /// Ranks are columns, read from left to right.
    case leftToRight = "LR"
    /// Ranks are rows, read from top to bottom.
    case topToBottom = "TB"
  }

  /// The way of placing boxes.
  package enum Method: String, Sendable, CaseIterable {
    /// Chosen by size, density, groups and pins.
    case automatic
    /// Layers, with groups kept together: the readable one up to a few hundred boxes.
    case dot
    /// Forces over several scales: large graphs without groups.
    case sfdp
    /// Forces, honouring pins.
    case neato
    /// Forces, with groups kept together.
    case fdp
  }

  /// The shape of the lines.
  package enum Splines: String, Sendable, CaseIterable {
    /// Smooth curves that go around boxes.
    case spline
    /// Broken straight lines that go around boxes.
    case polyline
    /// Straight lines, whatever stands between.
    case line
  }

  /// Which way a layered layout runs.
  package var direction: Direction
  /// Least distance between neighbours in a rank.
  package var nodeSeparation: Double
  /// Least distance between two ranks; words on lines make it larger.
  package var rankSeparation: Double
  /// The way of placing boxes that the picture would like best.
  package var method: Method
  /// The shape of the lines that the picture would like best.
  package var splines: Splines
  /// Start of the random numbers of force-directed methods; the same seed gives the same picture.
  package var seed: UInt32
  /// Whether it is only one more to choose from: where an engine cannot place it as asked, it
  /// tries nothing else, and our own layout answers.
  package var isSpare: Bool
  /// Whether words are put on lines; a picture that places them itself only wants room for them.
  package var placesWords: Bool

  package init(
    direction: Direction = .leftToRight, nodeSeparation: Double = 24, rankSeparation: Double = 56,
    method: Method = .automatic, splines: Splines = .spline, seed: UInt32 = 1,
    isSpare: Bool = false, placesWords: Bool = true
  ) {
    self.direction = direction
    self.nodeSeparation = nodeSeparation
    self.rankSeparation = rankSeparation
    self.method = method
    self.splines = splines
    self.seed = seed
    self.isSpare = isSpare
    self.placesWords = placesWords
  }
}
