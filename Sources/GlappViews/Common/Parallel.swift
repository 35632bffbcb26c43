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
  /// How many threads may be busy at once; those who wait for others are not.
  final class Allowance: Sendable {
    /// As many as there are processors.
    static let processors = Allowance(
      threads: max(1, min(16, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

    private let left: Atomic<Int>

    init(threads: Int) { left = Atomic(threads - 1) }

    /// Whether one more may be busy, which then is.
    fileprivate func claim() -> Bool {
      var free = left.load(ordering: .relaxed)
      while free > 0 {
        let (isTaken, now) = left.weakCompareExchange(
          expected: free, desired: free - 1, ordering: .relaxed)
        if isTaken { return true }
        free = now
      }
      return false
    }

    fileprivate func giveBack() { left.add(1, ordering: .relaxed) }

    /// Less than none may be left for a moment: whoever helped meanwhile ends soon.
    fileprivate func takeBack() { left.subtract(1, ordering: .relaxed) }
  }

  /// What `work` makes of each of `items`, in their order; it may run on any thread, in any order.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    map(items, within: .processors, work)
  }

  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], within allowance: Allowance, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let places = base
      withoutActuallyEscaping(work) { work in
        // each place is written once, by the thread that took its number
        let job = Job(count: items.count, allowance) {
          (places + $0).initialize(to: work(items[$0]))
        }
        job.run()
      }
      count = items.count
    }
  }

  /// Work that is divided by number.
  private final class Job: Sendable {
    /// As the first thread mostly has: what suits work there suits it anywhere.
    private static let stackSize = 8 << 20

    private let count: Int
    private let allowance: Allowance
    private let next = Atomic(0)
    private let helpers = Mutex<[pthread_t]>([])
    private let body: @Sendable (Int) -> Void

    init(count: Int, _ allowance: Allowance, _ body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.allowance = allowance
      self.body = body
    }

    /// Does everything, with what help there is, and returns when all of it is done.
    func run() {
      while let index = take() {
        hire()
        body(index)
      }
      let started = helpers.withLock { $0 }
      guard !started.isEmpty else { return }
      // what is left is in other threads, which may have the help of the one that waits here
      allowance.giveBack()
      for thread in started { pthread_join(thread, nil) }
      allowance.takeBack()
    }

    private func take() -> Int? {
      let index = next.add(1, ordering: .relaxed).oldValue
      return index < count ? index : nil
    }

    /// Starts one more thread, where work is left and a processor may be free.
    private func hire() {
      guard next.load(ordering: .relaxed) < count, allowance.claim() else { return }
      let argument = Unmanaged.passRetained(self)
      #if canImport(Glibc)
      var thread = pthread_t()
      #else
      var thread: pthread_t?
      #endif
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setstacksize(&attributes, Self.stackSize)
      let code = pthread_create(&thread, &attributes, Job.help, argument.toOpaque())
      guard code == 0 else {
        argument.release()
        allowance.giveBack()
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
      job.allowance.giveBack()
    }
  }
}
