// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What every worker does alike: it limits itself, answers in frames, and ends at once.
package enum WorkerOutput {
  /// Stands on standard error between what belongs to one request and what belongs to the next.
  static let errorSeparator: UInt8 = 0x1E

  /// Limits this process to some processor time and memory, and leaves no core when it crashes.
  ///
  /// - Parameters:
  ///   - seconds: of processor time.
  ///   - memory: the bytes of its address space.
  package static func limit(seconds: Int, memory: UInt) {
    #if canImport(Glibc)
    let (space, processor, core) = (
      __rlimit_resource_t(RLIMIT_AS.rawValue), __rlimit_resource_t(RLIMIT_CPU.rawValue),
      __rlimit_resource_t(RLIMIT_CORE.rawValue)
    )
    #else
    let (space, processor, core) = (RLIMIT_AS, RLIMIT_CPU, RLIMIT_CORE)
    #endif
    var most = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
    setrlimit(space, &most)
    var time = rlimit(rlim_cur: rlim_t(max(1, seconds)), rlim_max: rlim_t(max(1, seconds) + 1))
    setrlimit(processor, &time)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(core, &none)
  }

  /// Ends what was written to standard error about this request, then answers.
  package static func send(_ bytes: [UInt8]) {
    put([errorSeparator], to: 2)
    put(MessageFrame.framed(bytes), to: 1)
  }

  /// Ends the process without giving anything back.
  package static func end(_ code: Int32) -> Never { _exit(code) }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { end(4) }
      sent += count
    }
  }
}
