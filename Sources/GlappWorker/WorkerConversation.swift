// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Feeds a batch to a worker and gathers its answers, never waiting longer than allowed.
package struct WorkerConversation {
  /// An answer with what the worker wrote to standard error while it worked on it.
  package struct Answer {
    /// The answer itself.
    package var bytes: [UInt8]
    /// What was on standard error, shortened.
    package var errorText: String
  }

  /// Why no more answers came.
  package enum Ending {
    /// Every request was answered.
    case complete
    /// The next request took longer than it may.
    case timedOut
    /// The worker went away over the next request, unless it had just reported an error.
    case ended(WorkerEnd)
  }

  /// Answers to the first requests, in order.
  package private(set) var answers: [Answer] = []
  /// Why there are no more.
  package private(set) var ending = Ending.complete
  private static let mostErrorBytes = 2000
  /// A worker that answers more than this about one request has lost its mind.
  private static let mostAnswerBytes = 1 << 30

  private let worker: WorkerProcess
  private let requestBytes: [UInt8]
  private let expected: Int
  private var sent = 0
  private var isInputOpen = true
  private var pending: [UInt8] = []
  private var errorBytes: [UInt8] = []

  /// Has the whole conversation and ends the worker. `limit` is for each request, `total` for all.
  package init(_ worker: WorkerProcess, requests: [[UInt8]], limit: Duration, total: Duration) {
    self.worker = worker
    expected = requests.count
    requestBytes = Array(requests.map(MessageFrame.framed).joined())
    let clock = ContinuousClock()
    let end = clock.now + total
    var deadline = min(end, clock.now + limit)
    var hasEnded = false
    while answers.count < expected {
      let left = clock.now.duration(to: deadline)
      guard left > .zero else {
        ending = .timedOut
        break
      }
      let before = answers.count
      guard exchange(waiting: left) else {
        hasEnded = true
        break
      }
      if answers.count > before { deadline = min(end, clock.now + limit) }
    }
    if hasEnded { waitForEnd() }
    let exit = worker.finish()
    if hasEnded { ending = .ended(exit) }
  }

  /// One round of waiting, writing and reading; false when the worker has closed its output.
  private mutating func exchange(waiting left: Duration) -> Bool {
    let none = Int16(0)
    var polled = [
      pollfd(fd: worker.output, events: Int16(POLLIN), revents: none),
      pollfd(fd: worker.errors, events: Int16(POLLIN), revents: none),
    ]
    if isInputOpen { polled.append(pollfd(fd: worker.input, events: Int16(POLLOUT), revents: 0)) }
    let seconds = Double(left.components.seconds) + Double(left.components.attoseconds) * 1e-18
    let milliseconds = Int32(min(60_000, max(1, (seconds * 1000).rounded(.up))))
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return true }
    if polled.count > 2, polled[2].revents != 0 { feed() }
    var isOpen = true
    if polled[0].revents != 0 { isOpen = drain(worker.output, into: &pending) }
    // After the answer has come, everything written about it has come too.
    _ = drain(worker.errors, into: &errorBytes)
    takeAnswers()
    return isOpen && pending.count < Self.mostAnswerBytes
  }

  private mutating func feed() {
    #if canImport(Glibc)
    let flags = Int32(MSG_NOSIGNAL)
    #else
    let flags: Int32 = 0
    #endif
    let count = requestBytes.withUnsafeBytes {
      send(worker.input, $0.baseAddress?.advanced(by: sent), $0.count - sent, flags)
    }
    if count > 0 { sent += count }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    if sent == requestBytes.count || isRefused {
      #if canImport(Glibc)
      shutdown(worker.input, Int32(SHUT_WR))
      #else
      shutdown(worker.input, SHUT_WR)
      #endif
      isInputOpen = false
    }
  }

  /// Reads all there is; false at the end.
  private func drain(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    let size = 1 << 16
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
        count = read(descriptor, buffer.baseAddress, size)
        used = max(0, count)
      }
      bytes += chunk
      if count == 0 { return false }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
    }
  }

  private mutating func takeAnswers() {
    var start = 0
    while answers.count < expected, pending.count - start >= MessageFrame.digits {
      let body = start + MessageFrame.digits
      // what does not begin as an answer does is no worker's: let the reader find that out
      let length = MessageFrame.length(of: pending[start...]) ?? pending.count - body
      guard pending.count - body >= length else { break }
      let end = body + length
      answers.append(Answer(bytes: Array(pending[body..<end]), errorText: takeErrorText()))
      start = end
    }
    pending.removeFirst(start)
  }

  /// What stands on standard error up to the next separator, shortened.
  private mutating func takeErrorText() -> String {
    let end = errorBytes.firstIndex(of: WorkerOutput.errorSeparator) ?? errorBytes.endIndex
    let text = String(decoding: errorBytes[..<end].prefix(Self.mostErrorBytes), as: UTF8.self)
    errorBytes.removeFirst(min(end + 1, errorBytes.count))
    return text
  }

  /// Gives a worker that has closed its output a moment to end by itself, so that the reason is
  /// its own.
  private func waitForEnd() {
    for _ in 0..<50 {
      if worker.hasEnded { return }
      usleep(2000)
    }
  }
}
