// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Counts what is looked at while a journey is read and drawn, so that a test can hold the work
/// to the size of the journey without a clock.
final class JourneyTally: Sendable {
  private let steps = Atomic(0)

  /// How much has been looked at.
  var count: Int { steps.load(ordering: .relaxed) }

  /// Counts `number` more.
  func add(_ number: Int = 1) { steps.wrappingAdd(number, ordering: .relaxed) }
}
