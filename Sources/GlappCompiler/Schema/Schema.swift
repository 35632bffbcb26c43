// SPDX-License-Identifier: EUPL-1.2

/// The table of all words.
package struct Schema: Sendable {
  /// Every row, in the order of the reference.
  package let rows: [WordRow]

  /// The language as this version of glapp speaks it.
  package static let current = Schema(
    rows: [
      fileRows, commonRows, statusRows, sourceRows, knowledgeRows, actorRows, peopleRows, tieRows,
      journeyRows, stepRows, hurtRows, gapRows, insightRows, ideaRows, ratingRows, matrixRows,
      decisionRows, systemRows, figureRows, viewRows,
    ].flatMap { $0 })
}
