// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Writes files so that there is never half a one: to a neighbour first, then renamed.
package enum FileWriter {
  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(WorldError) {
    if path.isEmpty || path == "." || path == "/" { return }
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return try checkFolder(path) }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/") else { throw failure(path) }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func checkFolder(_ path: String) throws(WorldError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .notWritable(path: path, code: ENOTDIR)
    }
  }

  /// Writes a whole file.
  package static func write(_ bytes: [UInt8], to path: String) throws(WorldError) {
    let neighbour = "\(path).\(getpid()).tmp"
    let watched = InterruptGuard.begin(neighbour)
    defer { InterruptGuard.end(watched) }
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    close(descriptor)
    guard isWritten, rename(neighbour, path) == 0 else {
      let reason = isWritten ? errno : code
      unlink(neighbour)
      throw .notWritable(path: path, code: reason)
    }
  }

  /// Writes everything to an open file; false when it did not all go.
  @discardableResult
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }

  private static func failure(_ path: String) -> WorldError {
    .notWritable(path: path, code: errno)
  }
}

/// `write(2)`, under a name that does not meet the type's own.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
