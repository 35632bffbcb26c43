// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Waits for files to change.
///
/// On Linux the system tells (`inotify(7)`): the folders of the files are watched rather than the
/// files, since most editors put a new file in the old one's place. What is told only says that
/// it is time to look. Elsewhere nothing is told, and whoever waits has to look by itself now and
/// then (`isBlind`); that way is built for macOS too, but has not been tried there.
package final class FileEvents {
  /// Whether changes may come without being told: on a disk on the network, where the system has no
  /// room for more watching, and where it can't tell at all.
  package private(set) var isBlind = true

  #if canImport(Glibc)
  private let descriptor: Int32
  /// What is awaited in each folder that is watched: the names in it, and the paths they stand for.
  private var folders: [Int32: [String: String]] = [:]

  package init() {
    descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches the files at `paths`, there or not, and no others from now on. To be called again now
  /// and then: a folder that is taken away and made anew is another one.
  package func watch(_ paths: [String]) {
    guard descriptor >= 0 else { return }
    let mounts = (try? DiskWorld().read("/proc/self/mounts")).map {
      String(decoding: $0, as: UTF8.self)
    }
    var wanted: [Int32: [String: String]] = [:]
    var sees = true
    for path in paths.flatMap(Self.steps) {
      let (folder, name) = Self.nearest(path)
      let events = UInt32(
        IN_MODIFY | IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
          | IN_DELETE_SELF | IN_MOVE_SELF)
      let number = inotify_add_watch(descriptor, folder, events)
      guard number >= 0 else {
        sees = false
        continue
      }
      wanted[number, default: [:]][name] = path
      if let mounts, let real = DiskWorld().realPath(folder),
        DiskKind.isSilent(real, mounts: mounts)
      {
        sees = false
      }
    }
    for number in folders.keys where wanted[number] == nil { inotify_rm_watch(descriptor, number) }
    folders = wanted
    isBlind = !sees
  }

  /// What has happened since it was last asked, or happens within `limit`.
  package func wait(atMost limit: Duration) -> [FileEvent] {
    guard descriptor >= 0 else {
      Self.sleep(limit)
      return []
    }
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, limit.inMilliseconds) > 0 else { return [] }
    var events: [FileEvent] = []
    let size = 1 << 16
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
        count = read(descriptor, buffer.baseAddress, size)
        used = max(0, count)
      }
      guard count > 0 else { return events }
      events += self.events(in: bytes)
    }
  }

  /// What the system's words mean: each a header of four numbers, and a name padded with zeros.
  private func events(in bytes: [UInt8]) -> [FileEvent] {
    var events: [FileEvent] = []
    var start = 0
    while start + 16 <= bytes.count {
      let (number, mask, length) = bytes.withUnsafeBytes { raw in
        (
          raw.loadUnaligned(fromByteOffset: start, as: Int32.self),
          raw.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
          Int(raw.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        )
      }
      let name = String(
        decoding: bytes[(start + 16)..<min(bytes.count, start + 16 + length)].prefix { $0 != 0 },
        as: UTF8.self)
      start += 16 + length
      func says(_ word: Int32) -> Bool { mask & UInt32(bitPattern: word) != 0 }
      if says(Int32(IN_Q_OVERFLOW)) || says(Int32(IN_DELETE_SELF)) || says(Int32(IN_MOVE_SELF)) {
        events.append(FileEvent("", .seen))
      } else if let path = folders[number]?[name] {
        let isWhole = says(Int32(IN_CLOSE_WRITE)) || says(Int32(IN_MOVED_TO))
        let isGone = says(Int32(IN_DELETE)) || says(Int32(IN_MOVED_FROM))
        events.append(FileEvent(path, isWhole ? .written : isGone ? .gone : .writing))
      }
    }
    return events
  }

  /// A path, and those that it leads on to as a link.
  private static func steps(_ path: String) -> [String] {
    var steps = [path]
    for _ in 0..<16 {
      var buffer = [CChar](repeating: 0, count: 4_096)
      let length = readlink(steps[steps.count - 1], &buffer, 4_096)
      guard length > 0 else { break }
      let next = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      steps.append(MapPaths.join(MapPaths.folder(of: steps[steps.count - 1]), next))
    }
    return steps
  }

  /// The folder of a path, or the nearest above it that is there, and the name awaited in it.
  private static func nearest(_ path: String) -> (folder: String, name: String) {
    var rest = path
    while true {
      let folder = MapPaths.folder(of: rest)
      if folder == rest || folder == "." || DiskWorld().isFolder(folder) {
        return (folder, MapPaths.name(of: rest))
      }
      rest = folder
    }
  }
  #else
  package init() {}

  /// Nothing can be watched here.
  package func watch(_ paths: [String]) {}

  /// Waits, and has nothing to tell.
  package func wait(atMost limit: Duration) -> [FileEvent] {
    Self.sleep(limit)
    return []
  }
  #endif

  private static func sleep(_ limit: Duration) {
    usleep(useconds_t(limit.inMilliseconds) * 1_000)
  }
}

extension Duration {
  /// In whole milliseconds, upwards; never less than none, never more than a minute.
  fileprivate var inMilliseconds: Int32 {
    guard self > .zero else { return 0 }
    guard self < .seconds(60) else { return 60_000 }
    let parts = components
    return Int32(
      parts.seconds * 1_000 + (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
