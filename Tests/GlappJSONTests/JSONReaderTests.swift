// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
import Testing

/// Reads `text` and expects the mistake at the place.
private func checkError(
  _ text: String, _ kind: JSONError.Kind, path: String = "$", offset: Int,
  depthLimit: Int = 128, sourceLocation: SourceLocation = #_sourceLocation
) {
  checkError(
    Array(text.utf8), kind, path: path, offset: offset, depthLimit: depthLimit,
    sourceLocation: sourceLocation)
}

private func checkError(
  _ bytes: [UInt8], _ kind: JSONError.Kind, path: String = "$", offset: Int,
  depthLimit: Int = 128, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(sourceLocation: sourceLocation) {
    try JSONReader(depthLimit: depthLimit).read(bytes)
  } throws: { error in
    error as? JSONError == JSONError(kind: kind, path: path, offset: offset)
  }
}

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test("every kind of value is read, members in order")
  func kinds() throws {
    let value = try JSONReader().read(
      #" {"z":null,"a":[true,false,-12,1.5,1e3,"å\u00e5\ud83d\ude00\n"],"m":{"":0}} "#)
    #expect(
      value == [
        "z": .null, "a": [true, false, -12, 1.5, 1000.0, "åå😀\n"], "m": ["": 0],
      ])
    #expect(value.object?.members.map(\.name) == ["z", "a", "m"])
  }

  @Test("bare values are read to their last byte")
  func bareValues() throws {
    #expect(try JSONReader().read("12") == 12)
    #expect(try JSONReader().read("-0.5") == -0.5)
    #expect(try JSONReader().read("\"x\"") == "x")
    #expect(try JSONReader().read("null") == .null)
    #expect(try JSONReader().read("9223372036854775807") == .integer(Int64.max))
    #expect(try JSONReader().read("-9223372036854775808") == .integer(Int64.min))
  }

  @Test("a zero inside a string survives")
  func zeroInString() throws {
    #expect(try JSONReader().read(#""a\u0000b""#) == "a\u{0}b")
  }

  @Test("mistakes are found at their byte")
  func mistakes() {
    checkError("", .unexpectedEnd, offset: 0)
    checkError("[1,2", .unexpectedEnd, path: "$[1]", offset: 4)
    checkError("[1,]", .unexpectedByte(UInt8(ascii: "]")), path: "$[1]", offset: 3)
    checkError("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}")), path: "$.a", offset: 7)
    checkError("{a:1}", .unexpectedByte(UInt8(ascii: "a")), offset: 1)
    checkError("{\"a\" 1}", .unexpectedByte(UInt8(ascii: "1")), path: "$.a", offset: 5)
    checkError("1 2", .trailingBytes, offset: 2)
    checkError("nul", .unexpectedEnd, offset: 3)
    checkError("NaN", .unexpectedByte(UInt8(ascii: "N")), offset: 0)
    checkError("Infinity", .unexpectedByte(UInt8(ascii: "I")), offset: 0)
    checkError("// x\n1", .unexpectedByte(UInt8(ascii: "/")), offset: 0)
    checkError("'a'", .unexpectedByte(UInt8(ascii: "'")), offset: 0)
    checkError("\"a\nb\"", .bareControl(10), offset: 2)
    checkError("[\"\\x\"]", .badEscape, path: "$[0]", offset: 2)
    checkError("\"\\ud800\"", .badEscape, offset: 1)
    checkError("\"\\udc00\\ud800\"", .badEscape, offset: 1)
    checkError([0x31, 0x00], .trailingBytes, offset: 1)
  }

  @Test(
    "numbers that JSON does not know are refused", arguments: ["01", "-", "-01", "1.", "1e", "1e+"])
  func badNumbers(_ text: String) {
    checkError(text, .badNumber, offset: 0)
  }

  @Test("numbers beyond 64 bits are refused rather than bent")
  func largeNumbers() {
    checkError("[0,9223372036854775808]", .numberTooLarge, path: "$[1]", offset: 3)
    checkError("{\"x\":1e999}", .numberTooLarge, path: "$.x", offset: 5)
  }

  @Test("doubled names are found with their path, however they are spelled")
  func doubledNames() {
    checkError(
      #"{"a":[{"b":1},{"b":2,"c":3,"b":4}]}"#, .doubledName("b"), path: "$.a[1].b", offset: 27)
    checkError(#"{"å":1,"\u00e5":2}"#, .doubledName("å"), path: "$.å", offset: 8)
    checkError(#"{"x y":{"q":1,"q":1}}"#, .doubledName("q"), path: #"$["x y"].q"#, offset: 14)
  }

  @Test("a name with a zero in it is refused, since the library would cut it")
  func zeroInName() {
    checkError(#"{"a\u0000b":1}"#, .zeroInName, path: #"$["a\u0000b"]"#, offset: 1)
  }

  @Test("nesting is allowed up to the limit and no further")
  func depth() throws {
    let fits = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONReader().read(fits).array?.count == 1)
    checkError(
      "[[[1]]]", .tooDeep(limit: 2), path: "$[0][0]", offset: 2, depthLimit: 2)
    let bomb = String(repeating: "[", count: 1_000_000)
    #expect {
      try JSONReader().read(bomb)
    } throws: { error in
      (error as? JSONError)?.kind == .tooDeep(limit: 128)
    }
  }

  @Test(
    "bytes that are not UTF-8 are refused",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func brokenUTF8(_ broken: [UInt8]) {
    checkError([0x22, 0x61] + broken + [0x22], .brokenUTF8, offset: 2)
  }

  @Test("a valid text cut anywhere never reads, and never traps")
  func cuts() throws {
    let text = Array(#"{"a":[true,null,-1.5e2,"\u00e5\ud83d\ude00å😀"],"b":{"c":12}}"#.utf8)
    #expect(try JSONReader().read(text).object?.count == 2)
    for end in text.indices {
      #expect(throws: JSONError.self) { try JSONReader().read(Array(text[..<end])) }
    }
  }

  @Test("a text with broken bytes is either refused or read for what it says", arguments: 1...40)
  func brokenBytes(_ seed: UInt64) throws {
    let text = Array(
      #"{"a":[true,null,-1.5e2,"\u00e5\ud83d\ude00å😀"],"b":{"c":12,"d":[[],{}]}}"#.utf8)
    var state = seed
    var readCount = 0
    for _ in 0..<200 {
      var bytes = text
      for _ in 0...(state % 3) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 17)
      }
      guard let value = try? JSONReader().read(bytes) else { continue }
      readCount += 1
      #expect(try JSONReader().read(value.bytes()) == value)
    }
    #expect(readCount < 200)
  }
}
