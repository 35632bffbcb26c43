// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Testing

@testable import GlappViews

/// Work on all processors gives what work on one gives.
struct ParallelTests {
  @Test(arguments: [0, 1, 2, 3, 1000]) func resultsComeInTheOrderOfTheItems(_ count: Int) {
    let items = Array(0..<count)
    #expect(Parallel.map(items) { "\($0 * $0)" } == items.map { "\($0 * $0)" })
  }

  @Test func everyItemIsWorkedOnOnce() {
    let seen = Mutex<[Int: Int]>([:])
    _ = Parallel.map(Array(0..<500)) { item in seen.withLock { $0[item, default: 0] += 1 } }
    #expect(seen.withLock { $0.count == 500 && $0.values.allSatisfy { $0 == 1 } })
  }

  @Test func callsMayLieWithinEachOther() {
    let all = Parallel.map(Array(0..<12)) { outer in
      Parallel.map(Array(0..<20)) { inner in outer * 100 + inner }
    }
    #expect(all == (0..<12).map { outer in (0..<20).map { outer * 100 + $0 } })
  }

  @Test func noMoreThreadsAreBusyThanAreAllowed() {
    let busy = Atomic(0)
    let most = Atomic(0)
    _ = Parallel.map(Array(0..<8)) { _ in
      Parallel.map(Array(0..<8)) { _ in
        let now = busy.add(1, ordering: .relaxed).newValue
        most.max(now, ordering: .relaxed)
        for turn in 0..<2_000 { most.max(-turn, ordering: .relaxed) }
        busy.subtract(1, ordering: .relaxed)
      }
    }
    // each test that runs at the same time brings a thread of its own, but starts no others here
    #expect(most.load(ordering: .relaxed) <= Parallel.mostThreads)
  }
}
