// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

import GlappScene

/// Ways in which a worker can be made to go wrong, so that tests can prove that a picture comes
/// out all the same. Only `__layout --simulate` asks for them.
struct WorkerMisbehaviour {
  /// What goes wrong.
  enum Kind: String {
    case crash
    case hang
    case nonsense
    case overlap
    case missingSplines = "missing-splines"
    case garbage
    case silence
    case errorText = "error-text"
    case fatalWords = "fatal-words"
    case missingLibrary = "missing-library"
  }

  let kind: Kind
  /// The only step of the ladder it happens in; nil for every step.
  let rung: String?

  /// Reads `crash` or `crash@asked`.
  init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    guard let first = parts.first, let kind = Kind(rawValue: first) else { return nil }
    self.kind = kind
    rung = parts.count > 1 ? parts[1] : nil
  }

  /// Goes wrong about this request; nil when it is the turn of another step.
  func answer(_ request: WorkerRequest, honest: () -> WorkerReply) -> [UInt8]? {
    guard rung == nil || rung == request.rung else { return nil }
    switch kind {
    case .crash: abort()
    case .hang: while true { sleep(1000) }
    case .silence: _exit(3)
    case .garbage: return Array("{\"nodes\":[1,".utf8) + [0xFF]
    case .errorText: return WorkerReply.reported("trouble in init_rank").bytes()
    case .missingLibrary: return WorkerReply.missing("libgvc").bytes()
    case .fatalWords:
      let words = "libpath/shortest.c:324: triangulation failed\n"
      _ = words.withCString { write(2, $0, strlen($0)) }
      return honest().bytes()
    case .nonsense, .overlap, .missingSplines: return spoiled(honest()).bytes()
    }
  }

  private func spoiled(_ reply: WorkerReply) -> WorkerReply {
    guard case .placed(var places) = reply else { return reply }
    switch kind {
    case .nonsense: places.nodes = places.nodes.map { Point($0.x * .nan, $0.y) }
    case .overlap: places.nodes = places.nodes.map { _ in .zero }
    default: places.edges = places.edges.map { _ in [] }
    }
    return .placed(places)
  }
}
