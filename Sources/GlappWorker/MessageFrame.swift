// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How requests and answers stand on a pipe: ten digits that say how many bytes follow, and those bytes.
///
/// Told the length beforehand, a worker asks for the same memory in every run however the bytes
/// arrive in pieces; Graphviz's sums depend on where memory is.
package enum MessageFrame {
  /// How many digits a length has.
  package static let digits = 10

  /// A message with its length before it.
  package static func framed(_ message: [UInt8]) -> [UInt8] {
    let length = String(message.count)
    return Array(String(repeating: "0", count: max(0, digits - length.utf8.count)).utf8)
      + Array(length.utf8) + message
  }

  /// How many bytes follow the ten digits that `bytes` begins with; nil where there are none such.
  package static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= digits else { return nil }
    var length = 0
    for byte in bytes.prefix(digits) {
      guard (48...57).contains(byte) else { return nil }
      length = length * 10 + Int(byte - 48)
    }
    return length
  }

  /// The next message from a file descriptor, waiting for it; nil at the end of the input, and
  /// for a length that is none.
  package static func next(from descriptor: Int32) -> [UInt8]? {
    guard let head = exactly(digits, from: descriptor),
      let length = length(of: head[...])
    else { return nil }
    return exactly(length, from: descriptor)
  }

  private static func exactly(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      used = 0
      while used < count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: used), count - used)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        used += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
