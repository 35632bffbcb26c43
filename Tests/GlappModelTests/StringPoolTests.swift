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
}
