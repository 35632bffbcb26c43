// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import Testing

@Suite struct PairTableTests {
  @Test func keepsTheFirstValueOfEachPair() {
    var table = PairTable()
    #expect(table.insert(0, 7, 1) == nil)
    #expect(table.insert(7, 0, 2) == nil)
    #expect(table.insert(0, 7, 3) == 1)
    #expect([table.find(0, 7), table.find(7, 0), table.find(7, 7)] == [1, 2, nil])
    #expect(table.find(0, 0) == nil)
    #expect(table.count == 2)
  }

  @Test func growsWithoutForgetting() {
    var table = PairTable(capacity: 10)
    for one in 1..<100 as Range<UInt32> {
      for other in 0..<50 as Range<UInt32> { table.insert(one, other, one * 1_000 + other) }
    }
    #expect(table.count == 99 * 50)
    for one in 1..<100 as Range<UInt32> {
      for other in 0..<50 as Range<UInt32> where table.find(one, other) != one * 1_000 + other {
        Issue.record("\(one), \(other) has \(String(describing: table.find(one, other)))")
      }
    }
    #expect(table.find(100, 0) == nil)
  }
}
