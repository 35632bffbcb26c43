// SPDX-License-Identifier: EUPL-1.2

import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Takes away the half-written neighbour of a file when the program is interrupted (Ctrl-C, a
/// closed terminal, `kill`). The file itself is whole at any moment: it is renamed into place.
package enum InterruptGuard {
  /// The path of the neighbour that is being written. Files are written one after the other; one
  /// that is written at the same time by another thread is not watched.
  nonisolated(unsafe) private static let unfinished = Atomic<UnsafeMutablePointer<CChar>?>(nil)
  /// Whether anything is watched: only in the program itself.
  private static let isInstalled = Atomic(false)

  /// Whether being told to end is how the program is meant to end.
  private static let endsWell = Atomic(false)

  /// From now on `kill` ends the program as done (status 0): it has no other end.
  package static func endsWellWhenTold() {
    endsWell.store(true, ordering: .sequentiallyConsistent)
  }

  /// Watches for interruptions from now on. One that the caller has the program ignore (`nohup`)
  /// stays ignored.
  package static func install() {
    unfinished.store(nil, ordering: .sequentiallyConsistent)
    isInstalled.store(true, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        // Only what is allowed inside a signal handler: no memory, no locks.
        if let path = InterruptGuard.unfinished.load(ordering: .sequentiallyConsistent) {
          unlink(path)
        }
        if number == SIGTERM, InterruptGuard.endsWell.load(ordering: .sequentiallyConsistent) {
          _exit(0)
        }
        signal(number, SIG_DFL)
        raise(number)
      }
      if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// From here on `path` is a half file.
  ///
  /// - Returns: what `end` takes; nil where it is not watched.
  static func begin(_ path: String) -> UnsafeMutablePointer<CChar>? {
    guard isInstalled.load(ordering: .sequentiallyConsistent), let copy = strdup(path) else {
      return nil
    }
    let (isOurs, _) = unfinished.compareExchange(
      expected: nil, desired: copy, ordering: .sequentiallyConsistent)
    guard isOurs else {
      free(copy)
      return nil
    }
    return copy
  }

  /// It is whole, or gone. The path is not freed: a handler may be reading it, and a run writes
  /// few files.
  static func end(_ path: UnsafeMutablePointer<CChar>?) {
    guard let path else { return }
    _ = unfinished.compareExchange(
      expected: path, desired: nil, ordering: .sequentiallyConsistent)
  }
}
