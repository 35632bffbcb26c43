// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Testing

@testable import GlappViews

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

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

  @Test(arguments: [1, 2, 5]) func noMoreThreadsAreBusyThanAreAllowed(_ threads: Int) {
    let allowance = Parallel.Allowance(threads: threads)
    let busy = Atomic(0)
    let most = Atomic(0)
    _ = Parallel.map(Array(0..<8), within: allowance) { _ in
      Parallel.map(Array(0..<8), within: allowance) { _ in
        most.max(busy.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
        for _ in 0..<2_000 { most.max(0, ordering: .relaxed) }
        busy.subtract(1, ordering: .relaxed)
      }
    }
    #expect(most.load(ordering: .relaxed) <= threads)
    #expect(busy.load(ordering: .relaxed) == 0)
  }

  @Test func whoWaitsLetsOthersHelpWhatIsLeft() {
    // one item of the outer call is far more work than the other, and can be divided itself
    let allowance = Parallel.Allowance(threads: 2)
    let hands = Mutex<Set<Int>>([])
    let met = Atomic(0)
    _ = Parallel.map([1, 400], within: allowance) { count in
      Parallel.map(Array(0..<count), within: allowance) { _ in
        let isShort = count == 1
        while isShort, met.load(ordering: .relaxed) == 0 {}
        met.add(1, ordering: .relaxed)
        guard !isShort else { return }
        let count = hands.withLock { hands in
          hands.insert(pthread_self().hashValue)
          return hands.count
        }
        if count < 2 { usleep(5_000) }
      }
    }
    #expect(hands.withLock { $0.count } == 2)
  }
}
