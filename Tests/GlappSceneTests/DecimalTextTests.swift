// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct DecimalTextTests {
  private func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (-0.004, "0"), (0.005, "0.01"), (1, "1"), (-1.5, "-1.5"),
    (9.999, "10"), (12.34, "12.34"), (12.30, "12.3"), (12.05, "12.05"), (-0.07, "-0.07"),
    (100, "100"), (1_234_567.891, "1234567.89"), (.infinity, "0"), (.nan, "0"),
    (1e300, "1000000000000000"),
  ])
  func writes(value: Double, expected: String) {
    #expect(text(value) == expected)
  }

  @Test func readsBackWithinHalfAHundredth() throws {
    let seed: UInt64 = 20_260
    var random = Seeded(seed)
    for _ in 0..<5000 {
      let value = Double.random(in: -40_000...40_000, using: &random)
      let written = text(value)
      let back = try #require(Double(written))
      #expect(abs(back - value) <= 0.005_001, "seed \(seed)")
      #expect(!written.contains("e") && !(written.contains(".") && written.hasSuffix("0")))
    }
  }
}
