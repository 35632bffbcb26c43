// SPDX-License-Identifier: EUPL-1.2

/// What became of a plot when it was drawn: what had to give way, and for what.
struct MatrixPlotFacts {
  /// The labels of marks that stand beside their places.
  var aside: [String] = []
  /// The labels of marks that share a place, place by place.
  var shared: [[String]] = []
  /// The labels of marks without their name.
  var unnamed: [String] = []
  /// The labels of marks that are only a dot, for want of room.
  var unmarked: [String] = []
  /// The names of fields for which the plot had no room, with where they lie.
  var unplacedFields: [MatrixFields.Named] = []
}
