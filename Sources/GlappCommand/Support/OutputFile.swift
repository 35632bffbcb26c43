// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

/// Where a command writes one file that the user names.
enum OutputFile {
  /// Writes to `path`, or to standard output where it is `-`.
  ///
  /// - Throws: `CommandFailure` where the file is there already and `force` is not given, or the
  ///   world does not let it be written.
  static func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
    if path == "-" { return Terminal.write(bytes) }
    guard force || !FileWriter.replaces(path) else {
      let name = TerminalColumns.printable(path)
      throw CommandFailure(
        status: 3,
        message: "glapp: "
          + say(
            sv: "\(name) finns redan; skriv över den med --force",
            en: "\(name) is there already; overwrite it with --force"))
    }
    do throws(WorldError) {
      try FileWriter.write(bytes, to: path)
    } catch {
      throw CommandFailure.world(error)
    }
  }
}
