// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

import CGraphviz

/// The process that Graphviz works in: requests in on standard input, each a `RequestFrame`; answers
/// out on standard output, one a line and at once, so that a crash loses only the graph it happened on.
///
/// It limits its own memory and time, and ends without giving memory back: freeing a layout is
/// where Graphviz has been seen to abort.
package enum LayoutWorker {
  /// The hidden subcommand that makes the executable a worker.
  package static let word = "__layout"

  /// Stands on standard error between what belongs to one graph and what belongs to the next.
  static let errorSeparator: UInt8 = 0x1E

  /// Whether these command line arguments ask for a worker.
  package static func isAsked(by arguments: [String]) -> Bool {
    arguments.count > 1 && arguments[1] == word
  }

  /// Works until standard input ends, and ends the process.
  ///
  /// Arguments after the subcommand: `--seconds N` limits processor time; `--folder PATH` says
  /// where Graphviz is; `--simulate WHAT[@STEP]` is for tests.
  package static func main(_ arguments: [String] = CommandLine.arguments) -> Never {
    var seconds = 30
    var folder = getenv("GLAPP_GRAPHVIZ").map { String(cString: $0) }
    var misbehaviour: WorkerMisbehaviour?
    var rest = arguments.dropFirst(2)
    while let option = rest.popFirst(), let value = rest.popFirst() {
      switch option {
      case "--seconds": seconds = Int(value) ?? seconds
      case "--folder": folder = value
      case "--simulate": misbehaviour = WorkerMisbehaviour(value)
      default: break
      }
    }
    limit(seconds: seconds)
    // Loaded before the first request is there, so that it overlaps with the parent's work.
    let context = glv_open(folder)
    while let bytes = RequestFrame.next(from: 0) {
      guard let request = WorkerRequest(bytes) else { end(2) }
      let honest: () -> WorkerReply = { reply(to: request, in: context) }
      if let bytes = misbehaviour?.answer(request, honest: honest) {
        send(bytes)
        continue
      }
      let answer = honest()
      send(answer.bytes())
      // After an error Graphviz's global state is not to be trusted with another graph.
      if case .reported = answer { end(0) }
    }
    end(0)
  }

  private static func reply(to request: WorkerRequest, in context: OpaquePointer?) -> WorkerReply {
    guard let context else { return .missing(String(cString: glv_problem())) }
    guard let run = GraphvizRun(request, in: context) else { return .reported("agopen") }
    return run.reply()
  }

  private static func limit(seconds: Int) {
    #if canImport(Glibc)
    let (memory, processor, core) = (
      __rlimit_resource_t(RLIMIT_AS.rawValue), __rlimit_resource_t(RLIMIT_CPU.rawValue),
      __rlimit_resource_t(RLIMIT_CORE.rawValue)
    )
    #else
    let (memory, processor, core) = (RLIMIT_AS, RLIMIT_CPU, RLIMIT_CORE)
    #endif
    var space = rlimit(rlim_cur: 2 << 30, rlim_max: 2 << 30)
    setrlimit(memory, &space)
    var time = rlimit(rlim_cur: rlim_t(max(1, seconds)), rlim_max: rlim_t(max(1, seconds) + 1))
    setrlimit(processor, &time)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(core, &none)
  }

  /// Ends what was written to standard error about this graph, then answers.
  private static func send(_ bytes: [UInt8]) {
    put([errorSeparator], to: 2)
    put(bytes + [UInt8(ascii: "\n")], to: 1)
  }

  private static func put(_ line: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < line.count {
      let count = line.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { end(4) }
      sent += count
    }
  }

  private static func end(_ code: Int32) -> Never { _exit(code) }
}
