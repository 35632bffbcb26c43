// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Something the tool has found by reading the map back: what kind, about which entries, with
/// which facts. It holds no words and no places in the text.
package struct Finding: Sendable, Equatable {
  package let kind: Kind
  /// The entry it is about.
  package let entry: EntryID
  /// Other entries that belong to it, such as the step before; few.
  package let also: [EntryID]
  /// What its message needs, in the order that the kind lists.
  package let facts: [Fact]

  package init(_ kind: Kind, _ entry: EntryID, also: [EntryID] = [], _ facts: [Fact] = []) {
    self.kind = kind
    self.entry = entry
    self.also = also
    self.facts = facts
  }

  /// One fact of a finding.
  package enum Fact: Sendable, Equatable {
    /// An entry, to be named by its title.
    case entry(EntryID)
    case number(Double)
    /// A number or a range, as the map has it.
    case range(Double, Double)
    case text(TextID)
  }

  /// What can be found. The raw value is the code that maps and scripts rely on.
  package enum Kind: String, CaseIterable, Sendable {
    // Gaps that nobody wrote down.
    /// Entry: the second step; also: the first. Facts: the two leaders.
    case unlinkedHandover = "unlinked-handover"
    /// Entry: the wait; also: its step. Facts: the step.
    case unownedWait = "unowned-wait"
    /// Entry: the gap.
    case placelessGap = "placeless-gap"
    /// Entry: the step; also: the meeting before. Facts: the meeting.
    case aloneAfterMeeting = "alone-after-meeting"
    /// Entry: the vacancy. Facts: whose seat, which team.
    case vacantSeat = "vacant-seat"
    /// Entry: the branch; also: the step it returns to. Facts: the two leaders.
    case crossOrganisationReturn = "cross-organisation-return"
    /// Entry: one feeling; also: the other. Facts: the step, how far apart.
    case feelingsApart = "feelings-apart"
    /// Entry: one expectation; also: the other. Facts: the step.
    case expectationsApart = "expectations-apart"
    /// Entry: the term; also: the two meanings. Facts: the two parties.
    case termTwoMeanings = "term-two-meanings"
    /// Entry: the step. Facts: how many people, the threshold.
    case crowdedStep = "crowded-step"

    // Figures that disagree.
    /// Entry: the total. Facts: the stated total, what the parts give.
    case totalDiffers = "total-differs"
    /// Entry: the percentage; also: the count. Facts: the percentage, what the counts give.
    case percentageDiffers = "percentage-differs"
    /// Entry: one figure; also: the other. Facts: the two numbers.
    case sourcesDiffer = "sources-differ"

    // Weak ground.
    /// Entry: the pain, gap or influence.
    case noEvidence = "no-evidence"
    /// Entry: the decision; also: the first such item. Facts: how many items, of how many.
    case weakDecision = "weak-decision"
    /// Entry: the decision; also: the item. Facts: the item, the lowest and highest rating.
    case dividedRaters = "divided-raters"
    /// Entry: the insight.
    case unansweredInsight = "unanswered-insight"
    /// Entry: the idea.
    case idleIdea = "idle-idea"
    /// Entry: the assumption.
    case openAssumption = "open-assumption"
    /// Entry: the first slip. Facts: how many there are.
    case unsortedSlips = "unsorted-slips"

    // People at risk.
    /// Entry: the quote. Facts: how many people, the threshold.
    case thinQuote = "thin-quote"
    /// Entry: the first such figure. Facts: how many figures, the threshold.
    case smallNumber = "small-number"

    // Plain faults.
    /// Entry: the rating. Facts: the rating, the scale.
    case offCriterionScale = "off-criterion-scale"
    /// Entry: the feeling. Facts: the feeling, how far the scale goes.
    case offFeelingScale = "off-feeling-scale"
    /// Entry: one in the ring; also: the next. Facts: none.
    case referenceLoop = "reference-loop"
    /// Entry: the claim of a kind; also: the loop. Facts: how many minus signs.
    case loopDenied = "loop-denied"
    /// Entry: the loop; also: the two factors. Facts: the two factors.
    case loopNotClosed = "loop-not-closed"
  }
}
