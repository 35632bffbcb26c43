// SPDX-License-Identifier: EUPL-1.2

/// A step of the ladder from the layout that was asked for to the one that always works.
package enum LayoutRung: String, Sendable, CaseIterable {
  /// As the picture asked: layers, groups, words on lines given their own room.
  case asked
  /// The same, with ranks worked out across groups.
  case acrossGroups
  /// The same, the words put along the lines afterwards by us.
  case labelsAfterwards
  /// Layers without regard to words, with straight lines and few attempts at fewer crossings.
  case simplified
  /// Forces instead of layers; groups only where they do not collide.
  case forceDirected
  /// Our own layers, without Graphviz.
  case own
}

/// Why a step of the ladder did not give a usable placement.
package enum LayoutFailure: Sendable, Equatable {
  /// Graphviz or one of its layout plugins is not installed; the text names the file sought.
  case engineMissing(String)
  /// The worker could not be started; the text is the system's.
  case workerNotStarted(String)
  /// The worker ended by a signal, such as 6 for an abort inside Graphviz.
  case crashed(signal: Int32)
  /// The worker ended early with an exit code and no answer.
  case endedEarly(code: Int32)
  /// It took longer than the time it was given.
  case timedOut(seconds: Double)
  /// What came back could not be understood.
  case answerUnreadable
  /// Graphviz reported an error; its own words, shortened.
  case reported(String)
  /// So many lines came back without a way.
  case routesMissing(Int)
  /// A number was infinite or not a number.
  case numbersNotFinite
  /// The picture was absurdly large, or things stood outside it.
  case boundsAbsurd
  /// So many pairs of boxes overlapped.
  case boxesOverlap(Int)
  /// A group's box did not hold its members, or held others'.
  case groupsOverlap
  /// The graph is too large for this step, so it was not tried.
  case tooLarge(nodes: Int)
}

/// A fact about how a placement came to be, for a note in the picture. Words are the picture's
/// business, in the map's language.
package enum LayoutNote: Sendable, Equatable {
  /// This step failed, for this reason.
  case failed(LayoutRung, LayoutFailure)
  /// So many groups have no box, since their boxes would have overlapped others.
  case groupsDropped(Int)
  /// So many lines have words that fit nowhere along them.
  case labelsDropped(Int)
  /// So many pairs of pinned boxes overlap, and stay where they were pinned.
  case pinsOverlap(Int)
}
