// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard output and error.
enum Terminal {
  /// Why standard output could not take what was written; 0 while all is well.
  nonisolated(unsafe) private static var loss: Int32 = 0

  /// Settles what happens when output has nowhere to go. To be called first of all.
  static func prepare() {
    // A reader that closes early (`glapp check … | head`) or a limit on the size of files must
    // not kill the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    InterruptGuard.install()
    // A stream that came closed would give its number to the next file that is opened, and
    // messages would end up in a picture. What reads only lets writing fail as it should.
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) < 0 {
      // What cannot be read or written must fail, not be empty.
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes a text to standard output, with a line end.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes bytes to standard output as they are.
  static func write(_ bytes: [UInt8]) {
    guard loss == 0 else { return }
    if !FileWriter.writeAll(bytes, to: 1) { loss = errno }
  }

  /// Writes a text to standard error, with a line end.
  static func error(_ text: String) { FileWriter.writeAll(Array((text + "\n").utf8), to: 2) }

  /// Says if something did not reach standard output, unless its reader went away by itself.
  ///
  /// - Returns: whether something was lost.
  static func reportLoss() -> Bool {
    guard loss != 0, loss != EPIPE else { return false }
    let reason = WorldError.reason(loss)[CommandLanguage.current]
    error(
      say(
        sv: "glapp: kunde inte skriva till standard ut: \(reason)",
        en: "glapp: could not write to standard output: \(reason)"))
    return true
  }

  /// Whether standard output takes nothing any more, such as when its reader has gone away.
  static var isLost: Bool { loss != 0 }

  /// Whether standard output is a terminal, where what has been written can be written over.
  static var isTerminal: Bool {
    guard isatty(1) != 0 else { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// The columns and rows of the terminal on standard output.
  static var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool { isatty(1) != 0 && getenv("NO_COLOR") == nil }

  /// Whether standard error is a terminal that wants colour.
  static var errorWantsColour: Bool { isatty(2) != 0 && getenv("NO_COLOR") == nil }
}
