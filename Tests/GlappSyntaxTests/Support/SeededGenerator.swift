// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How long random tests go on.
enum Fuzz {
  /// `GLAPP_FUZZ_ROUNDS`, or a short slice.
  static var rounds: Int { setting("GLAPP_FUZZ_ROUNDS") ?? 400 }
  /// `GLAPP_FUZZ_SEED`, or the same one every time.
  static var seed: UInt64 { UInt64(setting("GLAPP_FUZZ_SEED") ?? 1) }

  private static func setting(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }
}
