// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How requests stand on the pipe: ten digits that say how many bytes follow, and those bytes.
///
/// Told the length beforehand, the worker asks for the same memory in every run however the bytes
/// arrive in pieces; Graphviz's sums depend on where memory is.
enum RequestFrame {
  private static let digits = 10

  /// A request with its length before it.
  static func framed(_ request: [UInt8]) -> [UInt8] {
    let length = String(request.count)
    return Array(String(repeating: "0", count: digits - length.utf8.count).utf8)
      + Array(length.utf8) + request
  }

  /// The next request from a file descriptor, waiting for it; nil at the end of the input, and
  /// for a length that is none.
  static func next(from descriptor: Int32) -> [UInt8]? {
    guard let head = exactly(digits, from: descriptor),
      let length = Int(String(decoding: head, as: UTF8.self)), length >= 0
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
