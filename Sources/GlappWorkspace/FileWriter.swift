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

  /// Writes a whole file, in place of what was there: a link stays a link, and who may read the
  /// file stays as it was. A device or a pipe (`/dev/null`, `/dev/stdout`) is written to, never
  /// replaced.
  ///
  /// - Throws: `WorldError`; then what was there is still there.
  package static func write(_ bytes: [UInt8], to path: String) throws(WorldError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try writeThrough(bytes, to: path, type: status.st_mode & S_IFMT)
    }
    if exists, access(path, W_OK) != 0 { throw failure(path) }
    let target = try followed(path)
    let neighbour = "\(target).\(getpid()).tmp"
    let watched = InterruptGuard.begin(neighbour)
    defer { InterruptGuard.end(watched) }
    let descriptor = open(
      neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    if exists { fchmod(descriptor, status.st_mode & 0o777) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    close(descriptor)
    guard isWritten, rename(neighbour, target) == 0 else {
      let reason = isWritten ? errno : code
      unlink(neighbour)
      throw .notWritable(path: path, code: reason)
    }
  }

  /// Whether something is at `path` that writing there would replace.
  package static func replaces(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }

  /// Where a path leads when all links are followed, the last of which may lead to nothing yet.
  private static func followed(_ path: String) throws(WorldError) -> String {
    var target = path
    for _ in 0..<16 {
      var buffer = [CChar](repeating: 0, count: 4_096)
      let length = readlink(target, &buffer, 4_096)
      // No link: this is it.
      guard length > 0 else { return target }
      let next = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      target = next.hasPrefix("/") ? next : MapPaths.folder(of: target) + "/" + next
    }
    throw .notWritable(path: path, code: ELOOP)
  }

  /// Writes to what is no ordinary file, if it is one that takes bytes as they come.
  private static func writeThrough(
    _ bytes: [UInt8], to path: String, type: mode_t
  ) throws(WorldError) {
    guard type == S_IFCHR || type == S_IFIFO else {
      throw .notWritable(path: path, code: type == S_IFDIR ? EISDIR : ENODEV)
    }
    // Without waiting: a pipe that nobody reads would be waited for for ever.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    // From here on a slow reader is waited for.
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    guard writeAll(bytes, to: descriptor) else { throw failure(path) }
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
