// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file's new content, whole and on the disk beside it, waiting to take its place.
struct StagedFile {
  /// The file it is for: a real path, so that a link stays a link.
  let target: String
  /// Where it lies until then.
  let neighbour: String
  /// What the file held when it was read; nil where it does not matter.
  let expected: [UInt8]?
  /// Whether target and neighbour have changed places.
  private(set) var isExchanged = false
  private(set) var isPublished = false

  /// The name a file's new content waits under.
  static func neighbour(of target: String) -> String {
    MapPaths.join(MapPaths.folder(of: target), ".\(MapPaths.name(of: target)).glapp-new")
  }

  /// Writes `bytes` beside `target` and has the disk confirm them; only one process may do so for
  /// a file at a time, which the lock sees to.
  ///
  /// - Throws: when it does not go, a full disk among the reasons; then nothing is left behind.
  init(_ bytes: [UInt8], for target: String, expecting expected: [UInt8]?) throws(WorldError) {
    self.target = target
    self.expected = expected
    neighbour = Self.neighbour(of: target)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, access(target, W_OK) != 0 { throw Self.failure(target, errno) }
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.failure(target, errno) }
    if exists {
      // The owner can only be kept by root; where it can't, the mode still is.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o7777)
    }
    let isWritten = FileWriter.writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      unlink(neighbour)
      throw Self.failure(target, isWritten ? errno : code)
    }
  }

  /// A content that an interrupted run left waiting.
  init(leftFor target: String) {
    self.target = target
    expected = nil
    neighbour = Self.neighbour(of: target)
  }

  /// Puts the new content in the file's place in one step.
  ///
  /// - Throws: `changedUnderneath` when the file no longer holds what was read; it is as it was.
  mutating func publish() throws(StoreError) {
    if let expected {
      if exchange(neighbour, target) {
        // What was in the file is now beside it, and nobody can slip in between look and deed.
        guard Self.content(neighbour) == expected else {
          _ = exchange(neighbour, target)
          throw .changedUnderneath(path: target)
        }
        isExchanged = true
      } else {
        guard Self.content(target) == expected else { throw .changedUnderneath(path: target) }
        try replace()
      }
    } else {
      try replace()
    }
    isPublished = true
  }

  private func replace() throws(StoreError) {
    guard rename(neighbour, target) == 0 else { throw .world(Self.failure(target, errno)) }
  }

  /// Puts the old content back, where that is still possible.
  mutating func takeBack() {
    guard isPublished else { return }
    if isExchanged {
      _ = exchange(neighbour, target)
    } else if let expected {
      try? FileWriter.write(expected, to: target)
    }
    isPublished = false
  }

  /// Takes away what waits beside the file, old content or new.
  func clear() { unlink(neighbour) }

  private static func content(_ path: String) -> [UInt8]? { try? DiskWorld().read(path) }

  private static func failure(_ path: String, _ code: Int32) -> WorldError {
    .notWritable(path: path, code: code)
  }
}

/// Lets two files change places in one step; false where the system can't.
private func exchange(_ one: String, _ other: String) -> Bool {
  #if canImport(Glibc)
  // `renameat2(2)`: the C library has it, but its header hides it from Swift.
  typealias Call =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32)
    -> Int32
  guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "renameat2") else {
    return false
  }
  let exchangeFlag: UInt32 = 2
  return unsafeBitCast(symbol, to: Call.self)(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0
  #else
  return renamex_np(one, other, UInt32(RENAME_SWAP)) == 0
  #endif
}

/// Has the disk confirm what a folder holds; where that can't be had, the rename still counts.
func syncFolder(_ path: String) {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
