// SPDX-License-Identifier: EUPL-1.2

/// What was tried to see how sure an order is.
struct MatrixTrials {
  /// How many stand above the line that verdicts are about.
  var top = 0
  /// Whether other weights were tried.
  var hasWeights = false
  /// Whether the raters were left out one by one.
  var hasRaters = false
}
