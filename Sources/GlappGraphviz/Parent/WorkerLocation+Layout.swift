// SPDX-License-Identifier: EUPL-1.2

package import GlappWorker

extension WorkerLocation {
  /// A worker that places with Graphviz, without further arguments.
  package init(executable: String) {
    self.init(executable: executable, arguments: [LayoutWorker.word])
  }

  /// This very executable as such a worker; `argumentZero` as in `current(argumentZero:word:)`.
  package static func current(argumentZero: String) -> WorkerLocation {
    current(argumentZero: argumentZero, word: LayoutWorker.word)
  }
}
