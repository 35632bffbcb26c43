// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program on a terminal of its own, as somebody who types sees it.
final class PseudoTerminal {
  private let main: Int32
  private let child: pid_t
  private var hasEnded = false
  /// All that stood on the screen, with plain line ends.
  private(set) var screen = ""

  /// It did not say what was waited for, or could not be started.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts glapp on a new terminal.
  ///
  /// - Parameters:
  ///   - arguments: what stands after `glapp`.
  ///   - folder: where it runs.
  ///   - isUTF8: whether the terminal knows that letters may have several bytes.
  /// - Throws: `Failure`.
  init(_ arguments: [String], in folder: URL, isUTF8: Bool = true) throws {
    var (near, far): (Int32, Int32) = (-1, -1)
    var letters = [CChar](repeating: 0, count: 1_024)
    guard openpty(&near, &far, &letters, nil, nil) == 0 else {
      throw Failure(description: "no terminal: \(errno)")
    }
    main = near
    let other = far
    let path = String(
      decoding: letters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for end in [near, far] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(other) }
    var mode = termios()
    tcgetattr(other, &mode)
    if isUTF8 { mode.c_iflag |= tcflag_t(IUTF8) } else { mode.c_iflag &= ~tcflag_t(IUTF8) }
    tcsetattr(other, TCSANOW, &mode)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    child = try Self.spawn(arguments, in: folder, on: path)
  }

  deinit {
    if !hasEnded {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    close(main)
  }

  /// `setsid` makes the terminal the child's own, so that Ctrl-C reaches it.
  private static func spawn(
    _ arguments: [String], in folder: URL, on terminal: String
  ) throws -> pid_t {
    let shell =
      ["setsid", "-w", "-c", "sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path]
      + [GlappProgram.executable.path] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR | O_NOCTTY, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test run block signals, and what they start would too.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var environment = ProcessInfo.processInfo.environment
    environment["LANG"] = "C.UTF-8"
    environment["LC_ALL"] = nil
    var words: [UnsafeMutablePointer<CChar>?] = shell.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    let failed = posix_spawnp(&child, "setsid", &actions, &attributes, &words, &settings)
    guard failed == 0 else { throw Failure(description: "not started: \(failed)") }
    return child
  }

  /// Types something, without Enter.
  func type(_ text: String) { type(bytes: Array(text.utf8)) }

  func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Types a line and waits for the next prompt.
  ///
  /// - Returns: what came on the screen between the two.
  @discardableResult func enter(_ line: String) throws -> String {
    type(line + "\n")
    return try waitForPrompt()
  }

  /// Waits until the screen ends in `> `.
  @discardableResult func waitForPrompt() throws -> String {
    try wait { $0.hasSuffix("> ") && !$0.dropLast(2).isEmpty }
  }

  /// Waits until what is new on the screen is as wanted.
  @discardableResult func wait(until isWanted: (String) -> Bool) throws -> String {
    var new: [UInt8] = []
    let end = Date().addingTimeInterval(60)
    while Date() < end {
      var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 100) > 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = read(main, &chunk, chunk.count)
      guard count > 0 else { break }
      new += chunk[..<count]
      let text = Self.plain(new)
      if isWanted(text) {
        screen += text
        return text
      }
    }
    let text = Self.plain(new)
    screen += text
    throw Failure(description: "waited in vain: …\(screen.suffix(2_000))")
  }

  private static func plain(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: its exit status, or minus the signal that ended it.
  func end() throws -> Int32 {
    var rest: [UInt8] = []
    let last = Date().addingTimeInterval(30)
    while Date() < last {
      var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 50) > 0 {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(main, &chunk, chunk.count)
        if count > 0 {
          rest += chunk[..<count]
          continue
        }
      }
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        hasEnded = true
        screen += Self.plain(rest)
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
      usleep(5_000)
    }
    throw Failure(description: "it did not end: …\(screen.suffix(2_000))")
  }
}
