// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappSyntax

/// What reading eight bytes at a time could get wrong.
@Suite struct LexerTests {
  @Test func namesAreToldApartAtEveryLengthAndByte() {
    var interner = Interner()
    var numbers: [String: UInt32] = [:]
    for length in 1...40 {
      let plain = String(repeating: "a", count: length)
      numbers[plain] = interner.intern(plain)
      for place in 0..<length {
        var other = Array(plain.utf8)
        other[place] = UInt8(ascii: "b")
        let name = String(decoding: other, as: UTF8.self)
        numbers[name] = interner.intern(name)
      }
    }
    #expect(Set(numbers.values).count == numbers.count)
    #expect(interner.count == numbers.count + 1)
    for (name, number) in numbers {
      let found = Array(name.utf8).withUnsafeBufferPointer { interner.lookup($0) }
      #expect(interner.intern(name) == number && interner[number] == name && found == number)
    }
    #expect(Array("c".utf8).withUnsafeBufferPointer { interner.lookup($0) } == nil)
    #expect(interner.lookup("cc") == nil)
  }

  @Test func composedAndDecomposedLettersAreOneName() {
    var interner = Interner()
    let composed = interner.intern("äldrevård")
    #expect(interner.intern("a\u{308}ldreva\u{30A}rd") == composed)
    #expect(interner.intern("ÄLDRE") != composed)
  }

  @Test func textsEndAtTheirQuoteWhereverItStands() {
    for length in 0...40 {
      let inner =
        String(repeating: "ö", count: length / 2) + String(repeating: "x", count: length % 2)
      for (sign, kinds) in [
        ("", [TokenKind.identifier, .string, .identifier]),
        ("\\\"", [.identifier, .string, .identifier]),
        ("\t§", [.identifier, .string, .identifier]),
      ] {
        let tree = ParseCheck.parse("x \"\(inner)\(sign)\(inner)\" y")
        #expect(tree.tokens.map(\.kind) == kinds, "\(length) \(sign)")
        #expect(tree.diagnostics.kept.isEmpty)
        let value = inner + sign.replacingBackslash + inner
        #expect(tree.stringValue(tree.tokens[1]) == value)
      }
      let open = ParseCheck.parse("x \"\(inner)\ny")
      #expect(open.tokens.map(\.kind) == [.identifier, .string, .identifier])
      #expect(ParseCheck.said(open) == ["unclosed-string \"\(inner)"])
    }
  }

  @Test func numbersEndWhereTheySeemTo() {
    for (text, kinds) in [
      ("5;", [TokenKind.number, .semicolon]), ("5{", [.number, .openBrace]), ("5", [.number]),
      ("5 x", [.number, .identifier]), ("5 %", [.percent]), ("5%", [.percent]),
      ("5..7", [.number, .dotDot, .number]), ("5 000", [.malformed]), ("5x", [.malformed]),
      ("5 00", [.number, .number]), ("-5}", [.number, .closeBrace]), ("2024-05-03", [.date]),
      ("2024", [.number]), ("5,5", [.malformed]), ("5, 5", [.number, .comma, .number]),
      ("123456789012345678 ", [.number]),
    ] {
      #expect(ParseCheck.parse("x " + text).tokens.dropFirst().map(\.kind) == kinds, "\(text)")
    }
    let tree = ParseCheck.parse("x -5; x +5; x \u{2212}5; x 1_000; x 0.5; x 123456789012345678")
    #expect(tree.numbers == [-5, 5, -5, 1_000, 0.5, 123_456_789_012_345_678])
  }

  @Test func theFirstByteThatIsNoUTF8IsFoundWhereverItStands() {
    for length in 0...20 {
      let before =
        Array(String(repeating: "é", count: length / 2).utf8)
        + Array(
          repeating: UInt8(ascii: "x"), count: length % 2)
      for fault in [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0x80]] as [[UInt8]] {
        let bytes = before + fault + Array("abcdefgh".utf8)
        let found = bytes.withUnsafeBufferPointer { UTF8Check.firstFault(in: $0) }
        #expect(found == before.count, "\(length) \(fault)")
      }
      let all = before + before + Array("abcdefgh".utf8) + before
      #expect(all.withUnsafeBufferPointer { UTF8Check.firstFault(in: $0) } == nil)
    }
  }

  @Test func commentsNestAndEndWhereTheirLastSignStands() {
    func end(_ text: String, before limit: Int? = nil) -> Int? {
      Array(text.utf8).withUnsafeBufferPointer { BlockComment.end(in: $0, from: 0, before: limit) }
    }
    #expect(end("/* a */ b") == 7)
    #expect(end("/* /* a */ */ b") == 13)
    #expect(end("/*/") == nil)
    #expect(end("/**/") == 4)
    #expect(end("/* a */", before: 6) == nil)
    #expect(BlockComment.end(in: Array("/* a".utf8), from: 0, before: 4) == 4)
  }
}

extension String {
  fileprivate var replacingBackslash: String { self == "\\\"" ? "\"" : self }
}
