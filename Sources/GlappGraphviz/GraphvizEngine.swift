// SPDX-License-Identifier: EUPL-1.2

import CGraphviz
package import GlappViews
package import GlappWorker
import Synchronization

/// Places graphs with Graphviz, in a process of its own, and never fails: a graph that one way of
/// placing cannot do goes on to the next, and in the end to our own layout.
///
/// A graph takes another down with it only by taking time; those not yet answered when a worker
/// ends are asked again before anything else is tried.
package final class GraphvizEngine: LayoutEngine {
  private let location: WorkerLocation
  private let limit: Duration
  private let prepared = Mutex<WorkerProcess?>(nil)
  private let work = Mutex(Tally(workers: 0, requests: 0))

  /// What an engine has done so far: what a run costs, whatever the machine.
  package struct Tally: Sendable, Equatable {
    /// Processes that were started.
    package var workers: Int
    /// Graphs that workers were asked to place, each as often as it was asked.
    package var requests: Int

    package init(workers: Int, requests: Int) {
      self.workers = workers
      self.requests = requests
    }
  }

  /// What it has done so far.
  package var tally: Tally { work.withLock { $0 } }

  /// An engine whose worker is at `location`; a whole batch takes at most about `limit`.
  package init(_ location: WorkerLocation, limit: Duration = .seconds(10)) {
    self.location = location
    self.limit = limit
  }

  deinit {
    _ = prepared.withLock { $0.take() }?.finish()
  }

  /// Starts a worker already now, so that its start overlaps with other work, or with waiting for
  /// it. Harmless when nothing is placed afterwards.
  package func prepare() {
    prepared.withLock { worker in
      if worker == nil { worker = try? start() }
    }
  }

  /// Places every graph; see `LayoutEngine`.
  package func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement] {
    var climb = LadderClimb(graphs, limit: limit) { [self] in
      if let worker = prepared.withLock({ $0.take() }) {
        // one that has waited for hours may have been ended by somebody; the graphs can't help it
        guard worker.hasEnded else { return .success(worker) }
        _ = worker.finish()
      }
      do throws(WorkerStartError) {
        return .success(try start())
      } catch {
        return .failure(error)
      }
    }
    let placements = climb.run()
    work.withLock { $0.requests += climb.requests }
    return placements
  }

  private func start() throws(WorkerStartError) -> WorkerProcess {
    let seconds = Int(limit.components.seconds) + 2
    let worker = try WorkerProcess.start(location, seconds: seconds) { spawn in
      // some ways of placing add up in the order of addresses
      let wasFixed = glv_fix_addresses(true)
      defer { _ = glv_fix_addresses(wasFixed) }
      spawn()
    }
    work.withLock { $0.workers += 1 }
    return worker
  }
}
