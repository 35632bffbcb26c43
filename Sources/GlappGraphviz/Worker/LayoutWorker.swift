// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

import CGraphviz
import GlappWorker

/// The process that Graphviz works in: requests in on standard input, each a `MessageFrame`; answers
/// out on standard output, likewise and at once, so that a crash loses only the graph it happened on.
///
/// It limits its own memory and time, and ends without giving memory back: freeing a layout is
/// where Graphviz has been seen to abort.
package enum LayoutWorker {
  /// The hidden subcommand that makes the executable a worker.
  package static let word = "__layout"

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
    WorkerOutput.limit(seconds: seconds, memory: 2 << 30)
    // Loaded before the first request is there, so that it overlaps with the parent's work.
    let context = glv_open(folder)
    while let bytes = MessageFrame.next(from: 0) {
      guard let request = WorkerRequest(bytes) else { WorkerOutput.end(2) }
      let honest: () -> WorkerReply = { reply(to: request, in: context) }
      if let bytes = misbehaviour?.answer(request, honest: honest) {
        WorkerOutput.send(bytes)
        continue
      }
      let answer = honest()
      WorkerOutput.send(answer.bytes())
      // After an error Graphviz's global state is not to be trusted with another graph.
      if case .reported = answer { WorkerOutput.end(0) }
    }
    WorkerOutput.end(0)
  }

  private static func reply(to request: WorkerRequest, in context: OpaquePointer?) -> WorkerReply {
    guard let context else { return .missing(String(cString: glv_problem())) }
    guard let run = GraphvizRun(request, in: context) else { return .reported("agopen") }
    return run.reply()
  }
}
