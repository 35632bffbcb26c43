// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

@testable import GlappScribe

/// Any line at all: nothing crashes, and no remark is lost.
@Suite("Random scribe lines")
struct RandomLineTests {
  private static let pieces = [
    "S1", "s2", "S99", "G1", "g9", "way.S1", "x.S1", "call", "!", "+", "?", ">", "->", "-", "−2",
    "+1",
    "-2..-1", "0", "4", "!4", "@fk", "@nobody", "@", "\"", "”", "“", "'", "källa", "source", "who",
    "resa", "ångra", "undo", "ja", "n", "1", "2", "lapp:", "behov:", ":", "=", "/", "//", "{", "}",
    ";", "\\", "å", "Ö", "🙂", "e\u{301}", "\u{1B}[D", "\u{1B}[200~", "\t", "\u{A0}", "\u{202E}",
    "070-123 45 67", "a@b.se", "nobody calls", "text", " ", " ", " ", "\u{FFFD}", "\u{0}", "…",
  ]

  /// How many lines are tried; `make fuzz` asks for more.
  private static let rounds =
    ProcessInfo.processInfo.environment["GLAPP_FUZZ_ROUNDS"].flatMap(Int.init) ?? 150

  @Test(arguments: [true, false])
  func noRemarkIsLost(asks: Bool) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededLines(seed)
    var desk = ScribeDesk(asks: asks)
    for round in 0..<Self.rounds {
      let count = Int.random(in: 0...7, using: &dice)
      let line = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &dice) }.joined()
      let before = (text: desk.text, orders: desk.orders.count, defaults: desk.session.defaults)
      desk.type(line: line)
      let isKept =
        desk.text != before.text || desk.orders.count > before.orders || !desk.said.isEmpty
        || desk.session.defaults != before.defaults
        || ScribeReader.read(ScribeText(line).text) == .blank
      #expect(isKept, "seed \(seed), round \(round): \(line.debugDescription)")
      #expect(desk.faults.isEmpty, "seed \(seed), round \(round): \(desk.faults)")
      if !desk.faults.isEmpty { return }
      if round % 40 == 39 { desk = ScribeDesk(asks: asks) }
    }
  }

  @Test func readingNeverFails() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededLines(seed)
    for _ in 0..<(10 * Self.rounds) {
      let count = Int.random(in: 0...30, using: &dice)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let line = String(decoding: bytes, as: UTF8.self)
      _ = ScribeReader.read(ScribeText(line).text)
      _ = ScribeReader.read(line)
    }
  }

  /// What stands between quotes within a word is no title, and what stands before it no id.
  @Test func quotesWithinAWordStay() {
    var desk = ScribeDesk()
    for line in ["kommunen”okej”", "ja““", "ja\"nej\""] { desk.type(line: line) }
    #expect(desk.faults.isEmpty, "\(desk.faults)")
    #expect(desk.text.contains("kommunen”okej”") && desk.text.contains("ja““"))
    #expect(!desk.text.contains("slip ja") && !desk.text.contains("lapp ja"))
  }

  @Test func aLongLineIsKeptWhole() {
    var desk = ScribeDesk()
    let long = String(repeating: "ord ", count: 5_000) + "slut"
    desk.type("S1 ! " + long)
    #expect(desk.text.contains("pain \"\(long)\""))
  }
}

/// Numbers that are the same for the same seed (SplitMix64; Steele, Lea and Flood 2014).
struct SeededLines: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
