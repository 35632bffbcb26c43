// SPDX-License-Identifier: EUPL-1.2

/// Where a worker's executable is and how it is called.
///
/// Injected, since in tests neither `argv[0]` nor the process's own file is glapp.
package struct WorkerLocation: Sendable, Equatable {
  /// Path of an executable that becomes a worker when asked to.
  package var executable: String
  /// What stands on its command line after its own name, the hidden subcommand first.
  package var arguments: [String]

  /// A worker of `executable`, with the hidden subcommand first among `arguments`.
  package init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// This very executable as the worker that `word` asks for. `argumentZero` is used where the
  /// system does not tell the path.
  package static func current(argumentZero: String, word: String) -> WorkerLocation {
    WorkerLocation(executable: OwnPath.read() ?? argumentZero, arguments: [word])
  }
}
