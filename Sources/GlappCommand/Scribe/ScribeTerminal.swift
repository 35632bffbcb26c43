// SPDX-License-Identifier: EUPL-1.2

import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The terminal of the prompt: plain, in its ordinary mode, so that it works over any line.
struct ScribeTerminal {
  /// Whether somebody types.
  let isInteractive: Bool
  /// Where a byte comes on Ctrl-C; negative where that is not watched.
  let interrupts: Int32
  private var before: termios?

  private static let writer = Atomic<Int32>(-1)

  /// Makes the terminal on standard input ready.
  init() {
    isInteractive = isatty(0) != 0
    interrupts = isInteractive ? Self.watchInterrupts() : -1
    guard isInteractive else { return }
    var mode = termios()
    guard tcgetattr(0, &mode) == 0, mode.c_iflag & tcflag_t(IUTF8) == 0 else { return }
    // Without it Backspace takes away half of an å.
    before = mode
    mode.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(0, TCSANOW, &mode)
  }

  /// Leaves the terminal as it was.
  func restore() {
    if var before { tcsetattr(0, TCSANOW, &before) }
  }

  /// Has Ctrl-C end the prompt between two lines instead of killing the program in the middle of
  /// one; a second Ctrl-C kills.
  private static func watchInterrupts() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    writer.store(ends[1], ordering: .sequentiallyConsistent)
    let former = signal(SIGINT) { number in
      // Only what is allowed inside a signal handler.
      var byte: UInt8 = 0
      write(ScribeTerminal.writer.load(ordering: .sequentiallyConsistent), &byte, 1)
      signal(number, SIG_DFL)
    }
    if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(SIGINT, SIG_IGN)
    }
    return ends[0]
  }
}
