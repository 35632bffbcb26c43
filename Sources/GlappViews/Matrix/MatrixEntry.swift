// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// One item of a matrix, with all that the picture says of it.
struct MatrixEntry {
  /// What became of the item in a decision.
  enum Choice {
    /// Nobody decided anything, or not about this.
    case open
    /// It was chosen, or is proposed to be.
    case chosen
    /// Others were chosen.
    case passedOver
  }

  /// How far the answers lie apart along an axis, as shares of it.
  struct Whisker {
    let low: Double
    let high: Double
    /// Whether the answers fall into two camps.
    let isPolarised: Bool
  }

  let item: EntryID
  /// Its address, for `data-id`.
  let address: String
  let title: String
  /// The number at its mark and in the list; nil where it has neither a place nor a score.
  var number: Int?
  /// Where it stands along the axes, from 0 to 1; nil where it has no place.
  let place: (x: Double, y: Double)?
  let whiskers: (x: Whisker?, y: Whisker?)
  /// The median and the span on each criterion in words, as `5,5 (5–6)`; empty where unrated.
  let values: [String]
  let score: Double?
  let rank: Int?
  let verdict: Ranking.Verdict?
  /// Whether its place was read into the sources.
  let isInterpretation: Bool
  /// How large its mark is, times the usual.
  let sizeFactor: Double
  var choice = Choice.open
  /// What the list says of the choice, with the reason where rank and choice differ.
  var choiceText = ""
  /// What else the list says: how sure, how much evidence, votes, who did not know.
  var remarks: [String] = []
  /// Why it has no place; empty where it has one.
  let reason: String
}
