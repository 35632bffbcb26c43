// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The real file system. Reads with plain system calls: full Foundation would cost 5 ms at every
/// start.
package struct DiskWorld: World {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 1 << 29

  package init() {}

  package func read(_ path: String) throws(WorldError) -> [UInt8] {
    // Without waiting: opening a pipe that nobody writes to would take for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
    let type = status.st_mode & S_IFMT
    guard type == S_IFREG || type == S_IFDIR else { throw .isNoFile(path: path) }
    return try Self.readAll(descriptor, path: path)
  }

  /// Everything from an open file, such as standard input.
  package static func readAll(_ descriptor: Int32, path: String) throws(WorldError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let expected = isRegular ? Int(status.st_size) : 1 << 16
    guard expected <= sizeLimit else { throw .tooLarge(path: path, limit: sizeLimit) }
    var bytes = [UInt8]()
    var capacity = expected + 1
    while true {
      var got = 0
      let more = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        got = posixRead(descriptor, buffer.baseAddress, capacity)
        count = max(0, got)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if got == 0 { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      guard bytes.count <= sizeLimit else { throw .tooLarge(path: path, limit: sizeLimit) }
      capacity = isRegular ? max(1 << 12, expected + 1 - bytes.count) : 1 << 20
    }
  }

  package func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a folder of that name.
  package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is an ordinary file of that name, or a link to one.
  package func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  package func list(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func failure(_ path: String) -> WorldError {
    let code = errno
    if code == ENOENT || code == ENOTDIR {
      var status = stat()
      let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink ? .brokenLink(path: path) : .notFound(path: path)
    }
    if code == EISDIR { return .isFolder(path: path) }
    return .notReadable(path: path, code: code)
  }
}

/// `read(2)`, under a name that does not meet the protocol's.
private func posixRead(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
