// SPDX-License-Identifier: EUPL-1.2

import GlappWorkspace

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard output and error.
enum Terminal {
  /// Writes a text to standard output, with a line end.
  static func print(_ text: String) { FileWriter.writeAll(Array((text + "\n").utf8), to: 1) }

  /// Writes bytes to standard output as they are.
  static func write(_ bytes: [UInt8]) { FileWriter.writeAll(bytes, to: 1) }

  /// Writes a text to standard error, with a line end.
  static func error(_ text: String) { FileWriter.writeAll(Array((text + "\n").utf8), to: 2) }

  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool { isatty(1) != 0 && getenv("NO_COLOR") == nil }

  /// Whether standard error is a terminal that wants colour.
  static var errorWantsColour: Bool { isatty(2) != 0 && getenv("NO_COLOR") == nil }

  /// A reader that closes early (`glapp check … | head`) must not kill the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
