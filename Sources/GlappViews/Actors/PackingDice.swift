// SPDX-License-Identifier: EUPL-1.2

/// Numbers that look random and are the same every time (splitmix64, public domain).
struct PackingDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 up to, not including, `count`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  /// 0 up to 1.
  mutating func unit() -> Float { Float(next() >> 40) * (1 / 16_777_216) }

  /// How much worse a move may make things and yet be kept, drawn so that exp(-worse / heat) of
  /// the moves are; 0 without heat.
  mutating func patience(heat: Float) -> Float {
    guard heat > 0 else { return 0 }
    return heat * -Self.logarithm(max(unit(), 1e-7))
  }

  /// The natural logarithm, well enough for a throw of dice, and the same on every machine, which
  /// a maths library's need not be.
  private static func logarithm(_ x: Float) -> Float {
    let share = (x.significand - 1) / (x.significand + 1)
    let square = share * share
    let series = 1 + square * (1 / 3 + square * (0.2 + square / 7))
    return Float(x.exponent) * 0.693_147_2 + 2 * share * series
  }
}
