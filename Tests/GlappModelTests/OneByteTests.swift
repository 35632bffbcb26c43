// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import Testing

@Suite struct OneByteTests {
  @Test func enumerationsInAByteAreToldApart() {
    // The byte of each is read; what does not fit into one would end the program.
    #expect(Word.allCases.map(\.byte) == (0..<Word.allCases.count).map { UInt8($0) })
    #expect(ElementKind.allCases.map(\.byte) == ElementKind.allCases.map(\.rawValue))
    #expect(SlotRole.allCases.map(\.byte) == SlotRole.allCases.map(\.rawValue))
    #expect(Basis.allCases.map(\.byte) == Basis.allCases.map(\.rawValue))
    #expect(Word.pain == Word.allCases[Int(Word.pain.byte)] && Word.pain != .gain)
  }
}
