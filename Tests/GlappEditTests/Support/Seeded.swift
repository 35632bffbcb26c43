// SPDX-License-Identifier: EUPL-1.2

import Foundation

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

  /// True once in so many times.
  mutating func oneIn(_ number: Int) -> Bool { Int.random(in: 0..<number, using: &self) == 0 }
}

/// How long the random tests go on.
enum Soak {
  private static let environment = ProcessInfo.processInfo.environment
  /// `GLAPP_EDIT_ROUNDS` in a row on the real map; nil for a short slice.
  static let rounds = environment["GLAPP_EDIT_ROUNDS"].flatMap { Int($0) }
  /// `GLAPP_EDIT_SEED`, or the same one every time.
  static let seed = environment["GLAPP_EDIT_SEED"].flatMap { UInt64($0) } ?? 1
}
