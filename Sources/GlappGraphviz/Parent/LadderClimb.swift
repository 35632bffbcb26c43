// SPDX-License-Identifier: EUPL-1.2

import GlappViews
import GlappWorker

/// Takes a batch of graphs through their ladders, as many as possible in one worker.
struct LadderClimb {
  /// A graph on its way.
  private struct Job {
    let index: Int
    let graph: LayoutGraph
    var attempts: [LayoutAttempt]
    var notes: [LayoutNote]
  }

  private let limit: Duration
  private let startWorker: () -> Result<WorkerProcess, WorkerStartError>
  private let clock = ContinuousClock()
  private var jobs: [Job] = []
  private var placements: [LayoutPlacement?]
  /// How many graphs workers were asked to place, each as often as it was asked.
  private(set) var requests = 0

  /// The least time a graph is given; less is spent better on our own layout.
  private static let leastTime = Duration.milliseconds(200)

  init(
    _ graphs: [LayoutGraph], limit: Duration,
    startWorker: @escaping () -> Result<WorkerProcess, WorkerStartError>
  ) {
    self.limit = limit
    self.startWorker = startWorker
    placements = Array(repeating: nil, count: graphs.count)
    for (index, graph) in graphs.enumerated() {
      precondition(graph.isWellFormed, "a picture asked for a layout of things that do not exist")
      let steps = LayoutLadder(graph).steps()
      jobs.append(Job(index: index, graph: graph, attempts: steps.attempts, notes: steps.notes))
    }
  }

  /// The placements, in the order of the graphs.
  mutating func run() -> [LayoutPlacement] {
    let deadline = clock.now + limit
    var isUsable = true
    while !jobs.isEmpty {
      let (exhausted, waiting) = jobs.partitioned { $0.attempts.isEmpty }
      for job in exhausted { settle(job, LayeredLayout().place(job.graph)) }
      jobs = waiting
      guard !jobs.isEmpty else { break }
      let left = clock.now.duration(to: deadline)
      if isUsable, left > Self.leastTime {
        isUsable = round(left)
      } else {
        giveUp(isUsable ? .timedOut(seconds: limit.inSeconds) : nil)
      }
    }
    return placements.compactMap { $0 }
  }

  /// Asks one worker about every graph on its present step; false when no worker is to be had.
  private mutating func round(_ left: Duration) -> Bool {
    let worker: WorkerProcess
    switch startWorker() {
    case .success(let started): worker = started
    case .failure(let error):
      giveUp(.workerNotStarted(error.words))
      return false
    }
    // Half of what is left, so that there is always something left for the next step.
    let share = max(Self.leastTime, left / 2)
    requests += jobs.count
    let talk = WorkerConversation(
      worker, requests: jobs.map { $0.attempts[0].request(for: $0.graph).bytes() }, limit: share,
      total: left)
    var remaining: [Job] = []
    var isInstalled = true
    for (position, job) in jobs.enumerated() {
      guard position < talk.answers.count else {
        remaining.append(
          position == talk.answers.count
            ? afterSilence(job, talk, share, didReport: hasReported(talk)) : job)
        continue
      }
      let reading = AttemptReading(graph: job.graph, attempt: job.attempts[0])
      switch reading.placement(from: talk.answers[position]) {
      case .success(let placement): settle(job, placement)
      case .failure(let unusable):
        if case .engineMissing = unusable.reason { isInstalled = false }
        remaining.append(stepDown(job, unusable.reason))
      }
    }
    jobs = remaining
    if !isInstalled { giveUp(nil) }
    return true
  }

  /// Whether the last answer was an error report, after which a worker ends on purpose.
  private func hasReported(_ talk: WorkerConversation) -> Bool {
    guard let last = talk.answers.last, case .reported = WorkerReply(last.bytes) else {
      return false
    }
    return true
  }

  /// The job whose answer did not come, with the reason why.
  private func afterSilence(
    _ job: Job, _ talk: WorkerConversation, _ share: Duration, didReport: Bool
  ) -> Job {
    switch talk.ending {
    case .complete: return job
    case .timedOut: return stepDown(job, .timedOut(seconds: share.inSeconds))
    case .ended(.code(0)) where didReport: return job
    case .ended(.signal(let signal)): return stepDown(job, .crashed(signal: signal))
    case .ended(.code(let code)): return stepDown(job, .endedEarly(code: code))
    }
  }

  private func stepDown(_ job: Job, _ reason: LayoutFailure) -> Job {
    var next = job
    let attempt = next.attempts.removeFirst()
    next.notes.append(.failed(attempt.rung, reason))
    if next.graph.options.isSpare { next.attempts = [] }
    return next
  }

  /// Sends every waiting graph to our own layout.
  private mutating func giveUp(_ reason: LayoutFailure?) {
    jobs = jobs.map { job in
      guard let attempt = job.attempts.first else { return job }
      var last = job
      last.attempts = []
      if let reason { last.notes.append(.failed(attempt.rung, reason)) }
      return last
    }
  }

  private mutating func settle(_ job: Job, _ placement: LayoutPlacement) {
    var placement = placement
    placement.notes = job.notes + placement.notes
    placements[job.index] = placement
  }
}

extension Array {
  fileprivate func partitioned(
    _ belongsFirst: (Element) -> Bool
  ) -> (first: [Element], second: [Element]) {
    (filter(belongsFirst), filter { !belongsFirst($0) })
  }
}

extension Duration {
  /// The duration as seconds with one decimal; more would make notes differ from run to run.
  fileprivate var inSeconds: Double {
    let exact = Double(components.seconds) + Double(components.attoseconds) * 1e-18
    return (exact * 10).rounded() / 10
  }
}
