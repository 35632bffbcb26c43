// SPDX-License-Identifier: EUPL-1.2

package import GlappWorker

/// Makes PDF, PNG and font files in a process of its own.
///
/// Unlike places, which we can work out ourselves in the end, a file that the libraries cannot make
/// is not made: then it is said why, and the other files come all the same.
package struct Press: Sendable {
  private let location: WorkerLocation
  private let limit: Duration

  /// A press at `location`; a single file takes at most about `limit`.
  package init(_ location: WorkerLocation, limit: Duration = .seconds(60)) {
    self.location = location
    self.limit = limit
  }

  /// The file of each job, in the same order.
  package func run(_ jobs: [PressJob]) -> [Result<PressSheet, PressFailure>] {
    var results: [Result<PressSheet, PressFailure>] = []
    while results.count < jobs.count {
      let left = jobs[results.count...]
      let worker: WorkerProcess
      do throws(WorkerStartError) {
        let seconds = Int(limit.components.seconds) * left.count + 2
        worker = try WorkerProcess.start(location, seconds: seconds)
      } catch {
        results += left.map { _ in .failure(.notStarted(error.words)) }
        break
      }
      let talk = WorkerConversation(
        worker, requests: left.map(PressRequest.bytes), limit: limit, total: limit * left.count)
      results += talk.answers.map { PressAnswer.read($0.bytes) }
      // the job that was being worked on has no file; those after it get a new worker
      guard results.count < jobs.count else { break }
      if case .timedOut = talk.ending {
        results.append(.failure(.timedOut))
      } else {
        results.append(.failure(.broke))
      }
    }
    return results
  }
}
