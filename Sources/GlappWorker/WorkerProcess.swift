// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A worker that has been started, with our ends of its pipes.
package struct WorkerProcess: Sendable {
  let id: pid_t
  /// A socket rather than a pipe, so that writing to a dead worker gives an error, not a signal.
  let input: Int32
  let output: Int32
  let errors: Int32

  /// Starts a worker.
  ///
  /// - Parameters:
  ///   - location: where it is.
  ///   - seconds: how much processor time it may use.
  ///   - around: calls what it is given, which starts the process, in a state of this thread that
  ///     the process inherits.
  /// - Returns: the process, which works already.
  /// - Throws: when the system does not start it.
  package static func start(
    _ location: WorkerLocation, seconds: Int,
    around: (() -> Void) -> Void = { $0() }
  ) throws(WorkerStartError) -> WorkerProcess {
    var ends = Descriptors()
    guard ends.open() else {
      let code = errno
      ends.closeAll()
      throw WorkerStartError(code: code)
    }
    let arguments =
      [location.executable] + location.arguments.prefix(1) + ["--seconds", String(seconds)]
      + location.arguments.dropFirst()
    var result = SpawnResult.failure(ENOEXEC)
    around { result = spawn(location.executable, arguments, ends) }
    ends.closeTheirs()
    guard case .success(let id) = result else {
      ends.closeOurs()
      throw WorkerStartError(code: result.failureCode)
    }
    for descriptor in [ends.input.ours, ends.output.ours, ends.errors.ours] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    return WorkerProcess(
      id: id, input: ends.input.ours, output: ends.output.ours, errors: ends.errors.ours)
  }

  /// Whether it has ended by itself. It is not cleared away: `finish` does that.
  package var hasEnded: Bool {
    var info = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(id), &info, options) == 0 && info.si_signo != 0
  }

  /// Ends the worker whatever it does, closes our ends and gives how it ended.
  package func finish() -> WorkerEnd {
    var status: Int32 = 0
    // A worker that has ended by itself keeps its own reason; the signal then changes nothing.
    if waitpid(id, &status, WNOHANG) != id {
      kill(id, SIGKILL)
      while waitpid(id, &status, 0) < 0, errno == EINTR {}
    }
    for descriptor in [input, output, errors] { close(descriptor) }
    return WorkerEnd(status: status)
  }

  private static func spawn(
    _ executable: String, _ arguments: [String], _ ends: Descriptors
  ) -> SpawnResult {
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_adddup2(&actions, ends.input.theirs, 0)
    posix_spawn_file_actions_adddup2(&actions, ends.output.theirs, 1)
    posix_spawn_file_actions_adddup2(&actions, ends.errors.theirs, 2)
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = WorkerEnvironment.entries().map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, executable, &actions, &attributes, argv, envp)
    return code == 0 ? .success(id) : .failure(code)
  }
}

/// The system did not start the worker; its error number.
package struct WorkerStartError: Error {
  let code: Int32

  /// The system's words.
  package var words: String { String(cString: strerror(code)) }
}

/// How a worker ended.
package enum WorkerEnd: Equatable, Sendable {
  /// By itself, with a status.
  case code(Int32)
  /// By a signal.
  case signal(Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }
}

private enum SpawnResult {
  case success(pid_t)
  case failure(Int32)

  var failureCode: Int32 {
    if case .failure(let code) = self { code } else { 0 }
  }
}

/// The environment of a worker: ours, without Swift's crash reports, which take seconds each, and
/// with hashing that does not differ from run to run.
private enum WorkerEnvironment {
  private static let ours = [
    (name: "SWIFT_BACKTRACE", value: "enable=no"),
    (name: "SWIFT_DETERMINISTIC_HASHING", value: "1"),
  ]

  static func entries() -> [String] {
    var entries: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if !ours.contains(where: { text.hasPrefix($0.name + "=") }) { entries.append(text) }
      next += 1
    }
    return entries + ours.map { "\($0.name)=\($0.value)" }
  }
}

/// Both ends of the worker's three channels; -1 where not open. None is inherited by chance.
private struct Descriptors {
  var input: (ours: Int32, theirs: Int32) = (-1, -1)
  var output: (ours: Int32, theirs: Int32) = (-1, -1)
  var errors: (ours: Int32, theirs: Int32) = (-1, -1)

  mutating func open() -> Bool {
    var pair: [Int32] = [-1, -1]
    #if canImport(Glibc)
    let stream = Int32(SOCK_STREAM.rawValue)
    #else
    let stream = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, stream, 0, &pair) == 0 else { return false }
    input = (pair[0], pair[1])
    #if !canImport(Glibc)
    var one: Int32 = 1
    setsockopt(pair[0], SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
    #endif
    guard pipe(&pair) == 0 else { return false }
    output = (pair[0], pair[1])
    guard pipe(&pair) == 0 else { return false }
    errors = (pair[0], pair[1])
    return all.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
  }

  func closeTheirs() { close([input.theirs, output.theirs, errors.theirs]) }
  func closeOurs() { close([input.ours, output.ours, errors.ours]) }
  func closeAll() { close(all) }

  private var all: [Int32] {
    [input.ours, input.theirs, output.ours, output.theirs, errors.ours, errors.theirs]
  }

  private func close(_ descriptors: [Int32]) {
    for descriptor in descriptors where descriptor >= 0 {
      #if canImport(Glibc)
      _ = Glibc.close(descriptor)
      #else
      _ = Darwin.close(descriptor)
      #endif
    }
  }
}
