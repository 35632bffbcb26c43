// SPDX-License-Identifier: EUPL-1.2

package import GlappWorker

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The process that librsvg, cairo and the libraries of typefaces work in: jobs in on standard
/// input, files out on standard output, so that a crash or a loop costs one file and not the run.
package enum PressWorker {
  /// The hidden subcommand that makes the executable this worker.
  package static let word = "__press"

  /// Whether these command line arguments ask for it.
  package static func isAsked(by arguments: [String]) -> Bool {
    arguments.count > 1 && arguments[1] == word
  }

  /// Works until standard input ends, and ends the process.
  ///
  /// Arguments after the subcommand: `--seconds N` limits processor time; `--folder PATH` says
  /// where the libraries are; `--simulate crash|hang|silence|garbage` is for tests.
  package static func main(_ arguments: [String] = CommandLine.arguments) -> Never {
    var seconds = 600
    var folder = getenv("GLAPP_PRESS").map { String(cString: $0) }
    var misbehaviour: String?
    var rest = arguments.dropFirst(2)
    while let option = rest.popFirst(), let value = rest.popFirst() {
      switch option {
      case "--seconds": seconds = Int(value) ?? seconds
      case "--folder": folder = value
      case "--simulate": misbehaviour = value
      default: break
      }
    }
    WorkerOutput.limit(seconds: seconds, memory: 6 << 30)
    let work = PressWork(folder: folder)
    while let request = MessageFrame.next(from: 0) {
      switch misbehaviour {
      case "crash": abort()
      case "hang": while true { sleep(1000) }
      case "silence": WorkerOutput.end(3)
      case "garbage": WorkerOutput.send([0xFF, 0, 10])
      default:
        guard let answer = work.answer(request) else { WorkerOutput.end(2) }
        WorkerOutput.send(answer.bytes)
      }
    }
    WorkerOutput.end(0)
  }
}

extension WorkerLocation {
  /// This very executable as a press; `argumentZero` is used where the system does not tell the
  /// path.
  package static func press(argumentZero: String) -> WorkerLocation {
    current(argumentZero: argumentZero, word: PressWorker.word)
  }
}
