// SPDX-License-Identifier: EUPL-1.2

package import GlappAnalysis
package import GlappText

/// A check: what is found, and the words it is said with. One stands in each file of the folders
/// beside this one; the facts in its messages are those its finding lists.
package struct Check: Sendable {
  package let finding: Finding.Kind
  package let kind: DiagnosticKind
  /// What is underlined.
  let mark: Mark
  /// What the finding's other entries are called, in order; the last one for all further ones.
  let related: [Bilingual]

  /// What is underlined in the text.
  enum Mark: Sendable {
    /// The word and its arguments.
    case head
    /// The title where there is one.
    case title
  }

  init(
    _ finding: Finding.Kind, _ severity: Severity, mark: Mark = .title, sv: String, en: String,
    hintSv: String, hintEn: String, explainSv: String, explainEn: String,
    related: Bilingual...
  ) {
    self.finding = finding
    self.mark = mark
    self.related = related
    kind = DiagnosticKind(
      finding.rawValue, severity, sv: sv, en: en, hintSv: hintSv, hintEn: hintEn,
      explainSv: explainSv, explainEn: explainEn)
  }

  /// Every check, in the order of the reference.
  package static let all: [Check] = [
    unlinkedHandover, unownedWait, placelessGap, aloneAfterMeeting, vacantSeat,
    crossOrganisationReturn, feelingsApart, expectationsApart, termTwoMeanings, crowdedStep,
    totalDiffers, percentageDiffers, sourcesDiffer,
    noEvidence, weakDecision, dividedRaters, unansweredInsight, idleIdea, openAssumption,
    unsortedSlips,
    thinQuote, smallNumber,
    offCriterionScale, offFeelingScale, referenceLoop, loopDenied, loopNotClosed,
  ]
}
