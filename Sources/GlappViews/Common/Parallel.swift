// SPDX-License-Identifier: EUPL-1.2

import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Independent work on all processors at once; what comes out, and its order, is as if it had
/// been done one after the other.
///
/// Calls may lie within each other: together they never keep more threads busy than there are
/// processors, and a thread that has nothing left to do helps where work is left.
package enum Parallel {
  /// How many threads work for one caller at most, itself included.
  static let mostThreads = max(1, min(16, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// How many threads may still be started.
  private static let spare = Atomic(mostThreads - 1)

  /// What `work` makes of each of `items`, in their order; it may run on any thread, in any order.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let places = base
      withoutActuallyEscaping(work) { work in
        // each place is written once, by the thread that took its number
        Job(count: items.count) { (places + $0).initialize(to: work(items[$0])) }.run()
      }
      count = items.count
    }
  }

  /// Work that is divided by number.
  private final class Job: Sendable {
    private let count: Int
    private let next = Atomic(0)
    private let helpers = Mutex<[pthread_t]>([])
    private let body: @Sendable (Int) -> Void

    init(count: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.body = body
    }

    /// Does everything, with what help there is, and returns when all of it is done.
    func run() {
      while let index = take() {
        hire()
        body(index)
      }
      for thread in helpers.withLock({ $0 }) { pthread_join(thread, nil) }
    }

    private func take() -> Int? {
      let index = next.add(1, ordering: .relaxed).oldValue
      return index < count ? index : nil
    }

    /// Starts one more thread, where work is left and a processor may be free.
    private func hire() {
      guard next.load(ordering: .relaxed) < count, Parallel.claim() else { return }
      let argument = Unmanaged.passRetained(self)
      #if canImport(Glibc)
      var thread = pthread_t()
      #else
      var thread: pthread_t?
      #endif
      let code = pthread_create(&thread, nil, Job.help, argument.toOpaque())
      guard code == 0 else {
        argument.release()
        Parallel.giveBack()
        return
      }
      #if canImport(Glibc)
      helpers.withLock { $0.append(thread) }
      #else
      if let thread { helpers.withLock { $0.append(thread) } }
      #endif
    }

    /// What a thread does that was started for help.
    #if canImport(Glibc)
    private static let help: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      { argument in
        if let argument { Job.helped(argument) }
        return nil
      }
    #else
    private static let help: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { argument in
        Job.helped(argument)
        return nil
      }
    #endif

    private static func helped(_ argument: UnsafeMutableRawPointer) {
      let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
      while let index = job.take() { job.body(index) }
      Parallel.giveBack()
    }
  }

  private static func claim() -> Bool {
    var free = spare.load(ordering: .relaxed)
    while free > 0 {
      let (isTaken, now) = spare.weakCompareExchange(
        expected: free, desired: free - 1, ordering: .relaxed)
      if isTaken { return true }
      free = now
    }
    return false
  }

  private static func giveBack() { spare.add(1, ordering: .relaxed) }
}
