// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A font file whole, where nothing can cut it.
enum FontFile {
  /// Its bytes; nil where it cannot be read or is larger than any typeface of letters.
  static func read(_ path: [CChar]) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var all: [UInt8] = []
    while all.count < 32 << 20 {
      var count = 0
      all += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
        count = taken(descriptor, buffer)
        used = max(0, count)
      }
      if count == 0 { return all }
      if count < 0, errno != EINTR { return nil }
    }
    return nil
  }

  private static func taken(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
