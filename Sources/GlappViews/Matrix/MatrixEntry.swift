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

  /// Whether it has a score, and if not, why.
  enum Standing {
    /// It has a score and a rank.
    case ranked
    /// Some of the criteria are rated.
    case partlyRated
    /// None of them is.
    case unrated
    /// It is rated, but there is nothing to measure by.
    case unmeasured
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
  /// What stands in its mark and before it in the list: its number in the order, or a letter where
  /// it has a place but no score; empty where it has neither.
  var label = ""
  /// Where it stands along the axes, from 0 to 1; nil where it has no place.
  let place: (x: Double, y: Double)?
  let whiskers: (x: Whisker?, y: Whisker?)
  /// What was answered on each criterion of the table.
  let figures: [MatrixFigure]
  let score: Double?
  /// From the best rank to the worst that it shares with equal scores.
  let rank: ClosedRange<Int>?
  let verdict: Ranking.Verdict?
  /// How its score was reckoned: `6 × 5,5`; empty without a score.
  let working: String
  let standing: Standing
  /// What it lacks for a score or a place; empty where it has both.
  let lack: String
  /// Whether its place was read into the sources.
  let isInterpretation: Bool
  /// How large its mark is, times the usual.
  let sizeFactor: Double
  var choice = Choice.open
  /// What the list says of the choice, with the reason where rank and choice differ.
  var choiceText = ""
  /// What else the list says: how sure, how much evidence, votes, who did not know.
  let remarks: [String]

  /// The label before the title, as one refers to it.
  var name: String { label.isEmpty ? title : label + " " + title }
}
