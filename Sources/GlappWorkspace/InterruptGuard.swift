// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Takes away the half-written neighbour of a file when the program is interrupted (Ctrl-C, a
/// closed terminal, `kill`). The file itself is whole at any moment: it is renamed into place.
package enum InterruptGuard {
  /// The path of the neighbour that is being written. One at a time: files are written one after
  /// the other.
  nonisolated(unsafe) private static var unfinished: UnsafeMutablePointer<CChar>?

  /// Watches for interruptions from now on. One that the caller has the program ignore (`nohup`)
  /// stays ignored.
  package static func install() {
    unfinished = nil
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        // Only what is allowed inside a signal handler: no memory, no locks.
        if let path = InterruptGuard.unfinished { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
      if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// From here on `path` is a half file.
  static func begin(_ path: String) { unfinished = strdup(path) }

  /// It is whole, or gone.
  static func end() {
    let path = unfinished
    unfinished = nil
    free(path)
  }
}
