// SPDX-License-Identifier: EUPL-1.2

import GlappWorkspace
import Testing

/// When files that are being saved are looked at, in a time that only the tests move.
struct SaveSettlingTests {
  private func due(_ events: [(Int, FileEvent.Kind, String)]) -> Int? {
    var settling = SaveSettling()
    for (time, kind, path) in events {
      settling.note(FileEvent(path, kind), at: .milliseconds(time))
    }
    return settling.due.map { Int($0 / .milliseconds(1)) }
  }

  @Test func nothingHappensNothingIsDue() { #expect(due([]) == nil) }

  @Test func aFinishedSaveIsLookedAtAlmostAtOnce() {
    #expect(due([(100, .written, "a")]) == 105)
    // opened, emptied, written, closed
    #expect(due([(100, .writing, "a"), (103, .writing, "a"), (104, .written, "a")]) == 109)
    // taken away and written anew, as vim does
    #expect(due([(100, .gone, "a"), (101, .writing, "a"), (108, .written, "a")]) == 113)
  }

  @Test func whoIsStillWritingIsWaitedFor() {
    #expect(due([(100, .writing, "a")]) == 400)
    #expect(due([(100, .writing, "a"), (350, .writing, "a")]) == 650)
    // but not for ever
    let long = (0..<100).map { (100 + $0 * 50, FileEvent.Kind.writing, "a") }
    #expect(due(long) == 1_100)
  }

  @Test func aFileThatIsTakenAwayIsGivenTimeToComeBack() {
    #expect(due([(100, .gone, "a")]) == 400)
    #expect(due([(100, .gone, "a"), (150, .written, "a")]) == 155)
  }

  @Test func oneFileIsNotTakenForAnother() {
    #expect(due([(100, .writing, "a"), (110, .written, "b")]) == 400)
  }

  @Test func savesInARowAreOneUpToALimit() {
    #expect(due((0..<5).map { (100 + $0 * 3, .written, "a") }) == 117)
    #expect(due((0..<50).map { (100 + $0 * 3, .written, "a") }) == 247)
  }

  @Test func whatWasOnlySeenIsGivenAMoment() { #expect(due([(100, .seen, "")]) == 160) }

  @Test func halfAFileIsLookedAtAgainUntilPatienceEnds() {
    var settling = SaveSettling()
    settling.note(FileEvent("a", .written), at: .milliseconds(100))
    let isEarly = settling.waits(at: .milliseconds(105))
    #expect(isEarly)
    #expect(settling.due == .milliseconds(130))
    #expect(settling.began == .milliseconds(100))
    // the rest comes: it is looked at as after any save
    settling.note(FileEvent("a", .written), at: .milliseconds(140))
    #expect(settling.due == .milliseconds(145))
    let isLate = !settling.waits(at: .milliseconds(700))
    #expect(isLate)
    settling.settle()
    #expect(settling.due == nil)
    #expect(settling.began == nil)
  }

  @Test func theLastOfManyIsNeverMissed() {
    var settling = SaveSettling()
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var now = 0
      var last = 0
      var looked = -1
      for _ in 0..<Int.random(in: 1...60, using: &chance) {
        let next = now + Int.random(in: 0...30, using: &chance)
        while let due = settling.due, due <= .milliseconds(next) {
          looked = Int(due / .milliseconds(1))
          settling.settle()
        }
        now = next
        let kind = [FileEvent.Kind.writing, .written, .gone, .seen].randomElement(using: &chance)
        settling.note(FileEvent("a", kind ?? .written), at: .milliseconds(now))
        last = now
      }
      while let due = settling.due {
        looked = Int(due / .milliseconds(1))
        settling.settle()
      }
      #expect(looked >= last, "a look comes after the last event")
      #expect(looked <= last + 1_000, "and within a second")
    }
  }
}
