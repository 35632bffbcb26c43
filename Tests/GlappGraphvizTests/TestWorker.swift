// SPDX-License-Identifier: EUPL-1.2

import GlappGraphviz
import GlappWorker

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The worker that tests use: the glapp that was built beside the test bundle.
enum TestWorker {
  /// Where it is, or nil when only the tests were built.
  static func location(_ options: String...) -> WorkerLocation? {
    var folder = WorkerLocation.current(argumentZero: CommandLine.arguments[0]).executable
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let path = folder + "/glapp"
      if access(path, X_OK) == 0, isFile(path) {
        return WorkerLocation(executable: path, arguments: [LayoutWorker.word] + options)
      }
    }
    return nil
  }

  private static func isFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }
}
