// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import Testing

@Suite struct StringPoolTests {
  @Test func givesBackWhatWasAdded() {
    var pool = StringPool()
    let first = pool.add("Jag väntar".utf8)
    let second = pool.add("".utf8)
    let third = pool.add("🙂".utf8)
    #expect([pool[0], pool[first], pool[second], pool[third]] == ["", "Jag väntar", "", "🙂"])
    #expect(pool[99] == "")
  }

  @Test func comparesTextsOfTwoPools() {
    var pool = StringPool()
    var other = StringPool()
    let one = pool.add("oro".utf8)
    _ = other.add("väntan".utf8)
    let file = Array("x \"oro\" \"ord\"".utf8)
    let same = other.add(file, 3..<6)
    let different = other.add(file, 9..<12)
    #expect(other[same] == "oro" && other[different] == "ord")
    #expect(pool.areEqual(one, same, of: other))
    #expect(!pool.areEqual(one, different, of: other))
    #expect(pool.areEqual(0, 0, of: other) && !pool.areEqual(0, same, of: other))
  }
}
