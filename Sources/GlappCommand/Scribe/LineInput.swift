// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lines from standard input, as they come: typed, pasted many at once, or out of a file.
final class LineInput {
  /// What came.
  enum Got {
    case line(String)
    /// A line that may be cut: the terminal, or we, take no longer ones.
    case longLine(String)
    /// Ctrl-D, or the end of the file.
    case end
    /// Ctrl-C.
    case interrupted
  }

  private let descriptor: Int32
  private let interrupts: Int32
  private let isTerminal: Bool
  private var buffer: [UInt8] = []
  /// How much of the buffer is known to hold no line end.
  private var searched = 0
  private var isAtEnd = false

  /// A terminal in its ordinary mode keeps no more of a line.
  private static let terminalLimit = 4_094
  private static let limit = 1 << 20

  /// - Parameters:
  ///   - descriptor: where lines come from.
  ///   - interrupts: where a byte comes when the program is to end; negative for nowhere.
  init(_ descriptor: Int32, interrupts: Int32) {
    self.descriptor = descriptor
    self.interrupts = interrupts
    isTerminal = isatty(descriptor) != 0
  }

  /// The next line; waits for it.
  func next() -> Got {
    while true {
      if let line = takeLine() { return line }
      if isAtEnd { return takeRest() }
      guard wait() else { return .interrupted }
      fill()
    }
  }

  /// Whether more has come already, so that there is no time to draw now.
  var hasMore: Bool {
    if buffer[searched...].contains(0x0A) { return true }
    var ready = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    return !isAtEnd && poll(&ready, 1, 0) > 0 && ready[0].revents & Int16(POLLIN) != 0
  }

  /// Waits until something can be read.
  ///
  /// - Returns: false when the program is to end instead.
  private func wait() -> Bool {
    while true {
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ready, 2, -1)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return true }
      if ready[1].revents != 0 { return false }
      if ready[0].revents != 0 { return true }
    }
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      // A terminal that went away fails here; that is its end.
      isAtEnd = true
    }
  }

  private func takeLine() -> Got? {
    guard let end = buffer[searched...].firstIndex(of: 0x0A) else {
      searched = buffer.count
      guard buffer.count > Self.limit else { return nil }
      defer { clear() }
      return .longLine(decoded(buffer[...]))
    }
    let line = buffer[..<end]
    let text = decoded(line.last == 0x0D ? line.dropLast() : line)
    let isLong = isTerminal && line.count >= Self.terminalLimit
    buffer.removeFirst(end + 1)
    searched = 0
    return isLong ? .longLine(text) : .line(text)
  }

  /// A last line that nothing ends.
  private func takeRest() -> Got {
    guard !buffer.isEmpty else { return .end }
    defer { clear() }
    return .line(decoded(buffer[...]))
  }

  /// A line as text. Notes out of an old editor are no UTF-8: they are read as Windows-1252, whose
  /// letters are those of Unicode. What a terminal sends broken stays so, and is asked about.
  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    if !isTerminal, String(validating: bytes, as: UTF8.self) == nil {
      let signs: [UInt8: Unicode.Scalar] = [
        0x80: "€", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
        0x96: "–", 0x97: "—",
      ]
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(signs[byte] ?? Unicode.Scalar(byte)) }
      return String(text)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func clear() {
    buffer = []
    searched = 0
  }
}
