// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program that is started and waited for.
///
/// Foundation's `Process` is not used: with several running at once on Linux it has been seen to
/// miss the end of one and wait for ever.
struct ChildProcess {
  let path: String
  /// What stands after the program's name.
  let arguments: [String]
  let folder: String
  let environment: [String: String]
  /// The files for standard input, output and errors.
  let files: [String]

  /// It could not be started, or did not end in time.
  enum Failure: Error {
    case notStarted(Int32)
    case timeOut(String)
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - seconds: how long it may take before it is ended.
  ///   - interruption: a signal to send it, and after how many milliseconds.
  /// - Returns: its exit status, or minus the signal that ended it.
  /// - Throws: `Failure`.
  func run(
    atMost seconds: Int, interruption: (signal: Int32, afterMilliseconds: Int)? = nil
  ) throws -> Int32 {
    let child = try start()
    var status: Int32 = 0
    for tick in 0..<(seconds * 500) {
      if let interruption, tick == interruption.afterMilliseconds / 2 {
        kill(child, interruption.signal)
      }
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : -signal
      }
      if ended < 0, errno != EINTR { throw Failure.notStarted(errno) }
      usleep(2_000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    throw Failure.timeOut(arguments.joined(separator: " "))
  }

  /// Starts it and does not wait for it.
  func start() throws -> pid_t {
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    #else
    var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The shell changes the folder: not every C library lets posix_spawn do it.
    let shell = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = shell.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    // The threads of a test run block signals, and what they start would too.
    #if canImport(Glibc)
    var attributes = posix_spawnattr_t()
    #else
    var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let failed = posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, &settings)
    guard failed == 0 else { throw Failure.notStarted(failed) }
    return child
  }
}
