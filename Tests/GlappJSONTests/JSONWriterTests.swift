// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("compact and pretty forms")
  func forms() {
    let value: JSONValue = ["b": [1, 2.5], "a": [:], "c": [], "d": ["x": .null]]
    #expect(value.text() == #"{"b":[1,2.5],"a":{},"c":[],"d":{"x":null}}"#)
    #expect(
      value.text(.pretty) == """
        {
          "b": [
            1,
            2.5
          ],
          "a": {},
          "c": [],
          "d": {
            "x": null
          }
        }
        """)
  }

  @Test("numbers are written plainly where people would")
  func numbers() {
    let cases: [(Double, String)] = [
      (1, "1.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1e-4, "0.0001"), (1.5e-5, "0.000015"),
      (1e-7, "0.0000001"), (1e-8, "1e-8"), (1.25e-9, "1.25e-9"), (1e16, "10000000000000000.0"),
      (123_456_789_012_345_683_968, "123456789012345680000.0"), (1e21, "1e21"),
      (-2.5e300, "-2.5e300"), (.leastNonzeroMagnitude, "5e-324"), (.infinity, "null"),
      (.nan, "null"),
      (1.7976931348623157e308, "1.7976931348623157e308"), (100.25, "100.25"),
    ]
    for (number, text) in cases { #expect(JSONValue.number(number).text() == text) }
    #expect(JSONValue.integer(Int64.min).text() == "-9223372036854775808")
    #expect(JSONValue.integer(0).text() == "0")
  }

  @Test("strings are escaped as RFC 8259 asks, and no further")
  func escapes() {
    #expect(
      JSONValue.string("\"\\\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}/å😀\u{7F}").text()
        == "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/å😀\u{7F}\"")
  }

  @Test("text can be made safe to stand in a script element")
  func html() {
    let text = "</script>&\u{2028}\u{2029}‧–"
    #expect(
      JSONValue.string(text).text(.init(isSafeInHTML: true))
        == "\"\\u003c/script\\u003e\\u0026\\u2028\\u2029‧–\"")
  }

  @Test("setting a member keeps its place, and nil takes it away")
  func members() {
    var object = JSONObject()
    object["b"] = 1
    object["a"] = 2
    object["b"] = 3
    #expect(JSONValue.object(object).text() == #"{"b":3,"a":2}"#)
    object["b"] = nil
    #expect(object.count == 1)
  }

  @Test("whatever is written reads back the same", arguments: 1...200)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededRandom(state: seed)
    let value = random.value(depth: 5)
    #expect(try JSONReader().read(value.bytes()) == value)
    #expect(try JSONReader().read(value.bytes(.pretty)) == value)
    #expect(try JSONReader().read(value.bytes(.init(isSafeInHTML: true))) == value)
  }
}

/// Random values that are the same for the same seed.
private struct SeededRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(12) {
      let limit: UInt64 = below(2) == 0 ? 0x80 : 0x11_0000
      if let scalar = Unicode.Scalar(UInt32(next() % limit)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  mutating func value(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 8 : 6) {
    case 0: return .null
    case 1: return .boolean(below(2) == 0)
    case 2: return .integer(Int64(bitPattern: next() >> UInt64(below(64))))
    case 3:
      let number = Double(bitPattern: next())
      return .number(number.isFinite ? number : 0.25)
    case 4: return .number(Double(below(2_000_000) - 1_000_000) / 64)
    case 5: return .string(text())
    case 6: return .array((0..<below(6)).map { _ in value(depth: depth - 1) })
    default:
      var object = JSONObject()
      for index in 0..<below(6) {
        let name = text().filter { !$0.unicodeScalars.contains("\u{0}") }
        object["\(name)\(index)"] = value(depth: depth - 1)
      }
      return .object(object)
    }
  }
}
