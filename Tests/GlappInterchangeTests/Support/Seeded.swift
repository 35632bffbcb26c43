// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Random numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something that happens so often happens now.
  mutating func chance(_ part: Double) -> Bool { Double.random(in: 0..<1, using: &self) < part }

  /// `GLAPP_FUZZ_ROUNDS`, or as many rounds as a daily run has time for.
  static func rounds(_ usual: Int) -> Int {
    getenv("GLAPP_FUZZ_ROUNDS").flatMap { Int(String(cString: $0)) } ?? usual
  }

  /// `GLAPP_FUZZ_SEED`, or the same one every time.
  static var seed: UInt64 {
    getenv("GLAPP_FUZZ_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1
  }
}
