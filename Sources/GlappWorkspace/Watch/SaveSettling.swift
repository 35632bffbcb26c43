// SPDX-License-Identifier: EUPL-1.2

/// Decides when to look at files that are being saved: as soon as a save seems to be over, once for
/// saves that come close together, and never so late that nothing happens.
///
/// A pure value: it is told what happens and when, in any clock, and says when to look.
package struct SaveSettling: Sendable {
  /// How long nothing may happen after a file has been written.
  private static let quiet = Duration.milliseconds(5)
  /// How long it is waited for a file to be closed, or to come back.
  private static let hold = Duration.milliseconds(300)
  /// The same where only a look has shown that something is new: whoever writes may not be done.
  private static let seenHold = Duration.milliseconds(60)
  /// How long saves in a row may put off a look.
  private static let mostInARow = Duration.milliseconds(60)
  /// How long anything may.
  private static let most = Duration.seconds(1)
  /// How long files that look half written are believed to be so.
  private static let patience = Duration.milliseconds(600)
  /// How soon they are looked at again.
  private static let nextLook = Duration.milliseconds(25)

  /// When the first of what has not been settled happened.
  package private(set) var began: Duration?
  private var latest = Duration.zero
  /// Until when each file that is being written is waited for.
  private var holds: [String: Duration] = [:]
  private var again: Duration?

  package init() {}

  /// Something has happened.
  package mutating func note(_ event: FileEvent, at now: Duration) {
    began = began ?? now
    switch event.kind {
    case .writing, .gone: holds[event.path] = now + Self.hold
    case .seen: holds[event.path] = max(holds[event.path] ?? .zero, now + Self.seenHold)
    case .written: holds[event.path] = nil
    }
    latest = now
    again = nil
  }

  /// When to look; nil while nothing has happened.
  package var due: Duration? {
    guard let began else { return nil }
    if let again { return again }
    guard let held = holds.values.max() else {
      return max(latest, min(latest + Self.quiet, began + Self.mostInARow))
    }
    return min(max(held, latest + Self.quiet), began + Self.most)
  }

  /// The files looked half written. They are looked at again soon, unless that has gone on for so
  /// long that they must be meant so.
  ///
  /// - Parameter now: when they were looked at.
  /// - Returns: whether it is worth waiting.
  package mutating func waits(at now: Duration) -> Bool {
    let began = began ?? now
    guard now < began + Self.patience else { return false }
    self.began = began
    again = now + Self.nextLook
    return true
  }

  /// What was seen is taken for what was meant: all of it is settled.
  package mutating func settle() {
    began = nil
    holds = [:]
    again = nil
  }
}
