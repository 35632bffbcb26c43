// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The right to change the maps under one root: two processes take turns.
///
/// A lock of `flock(2)` on a file in `.glapp/`: it is gone with the process that holds it, however
/// that ends, so there is never a stale one. It is let go of when the value goes away.
package final class MapLock: Sendable {
  private let descriptor: Int32
  /// The folder of glapp's own files.
  let folder: String

  private init(descriptor: Int32, folder: String) {
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// Waits for the lock.
  ///
  /// - Parameters:
  ///   - root: the map's root folder.
  ///   - seconds: how long to wait for another process.
  /// - Returns: the lock, held.
  /// - Throws: `busy` when it was not to be had in time, `world` when `.glapp/` cannot be made.
  package static func acquire(
    root: String, waitingAtMost seconds: Int = 5
  ) throws(StoreError) -> MapLock {
    let folder = root + "/.glapp"
    do throws(WorldError) {
      try prepare(folder)
    } catch {
      throw .world(error)
    }
    let path = folder + "/lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .world(.notWritable(path: path, code: errno))
    }
    let pause: UInt32 = 10_000
    for _ in 0...(seconds * 1_000_000 / Int(pause)) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        return MapLock(descriptor: descriptor, folder: folder)
      }
      usleep(pause)
    }
    close(descriptor)
    throw .busy(seconds: seconds)
  }

  /// Makes the folder, for its owner only (it can hold text that was deleted from the map), and
  /// tells git to leave it alone.
  private static func prepare(_ folder: String) throws(WorldError) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .notWritable(path: folder, code: errno)
    }
    // A full disk may have had room for the folder and not for this.
    let ignored = folder + "/.gitignore"
    if access(ignored, F_OK) != 0 { try FileWriter.write(Array("*\n".utf8), to: ignored) }
  }
}
