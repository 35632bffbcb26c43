// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Arguments that several readings would fit.
@Suite struct ArgumentTests {
  private func figure(_ text: String) -> (map: ServiceMap, id: EntryID)? {
    let map = CompileCheck.compile("measure m \"M\" { \(text) }").map
    return map.elements(.figure).first.map { (map, $0) }
  }

  @Test func aFigureMayBeMissingWithoutASubject() {
    checkSaid(#"measure m "M" { value missing "inget mätt"; value unknown; value saknas }"#, [])
    let found = figure(#"value missing "inget mätt""#)
    #expect(found.map { $0.map.references(.item, of: $0.id) } == [])
    #expect(found.flatMap { $0.map.amount(.value, of: $0.id) } == .missing)
  }

  @Test func aFigureMayBeATime() {
    checkSaid(#"organisation a "A"; measure m "M" { value a 3 weeks; value a 2..4 dagar }"#, [])
    checkSaid(#"goal g "G" { target 3 weeks; outcome 1 h 30 min }"#, [])
    let found = figure("value 1 h 30 min")
    #expect(
      found.flatMap { $0.map.quantity($0.map.slot(.value, of: $0.id)) }
        == Quantity(low: 90, high: 90, unit: .minute))
    // A range that is no time is read once, and said to be backwards once.
    checkSaid(#"measure m "M" { value 5..2 }"#, ["backwards-range 5..2"])
  }

  @Test func aViewNeedsNoID() {
    checkSaid(#"view figures; view matris "Vad först?"; view matrix matrix "Två""#, [])
    let map = CompileCheck.compile(#"view matris "Vad först?"; view matrix matrix "Två""#).map
    #expect(map.elements(.view).map { map.name(of: $0) } == ["vad-forst", "matrix"])
    #expect(map.views(map.elements(.view), as: View.self).map(\.type) == [.matrix, .matrix])
  }
}
