// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappText
import Testing

/// Whatever the bytes are, importing ends and says something true of them.
@Suite("Import fuzz")
struct ImportFuzzTests {
  /// What is wrong with an outcome; empty for any bytes.
  private func faults(_ bytes: [UInt8]) -> [String] {
    let outcome = MapImport.run(SourceText(name: "t.json", bytes: bytes))
    var faults: [String] = []
    if (outcome.text == nil) == outcome.problems.isEmpty {
      faults.append("neither text nor reason")
    }
    for problem in outcome.problems {
      if Int(problem.diagnostic.place.range.end) > bytes.count { faults.append("outside the file") }
      if !problem.path.hasPrefix("$") { faults.append("no path: \(problem.path)") }
    }
    if let text = outcome.text {
      let back = RoundTrip.compile(text)
      if back.diagnostics.total(.error) > 0 { faults.append("the text has errors") }
      faults += RoundTrip.faults(back.map)
    }
    return faults
  }

  @Test func bytesOfAllKinds() {
    for round in 0..<Seeded.rounds(300) {
      let seed = Seeded.seed &+ UInt64(round)
      var random = Seeded(seed)
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        random.chance(0.7)
          ? Array("{}[]\",:0123456789truefalsnul\\ \n".utf8).randomElement(using: &random) ?? 0
          : UInt8.random(in: 0...255, using: &random)
      }
      let faults = faults(bytes)
      if !faults.isEmpty { Issue.record("seed \(seed): \(faults)") }
    }
  }

  @Test func mapsWithAByteChanged() {
    for round in 0..<Seeded.rounds(120) {
      let seed = Seeded.seed &+ UInt64(round)
      var random = Seeded(seed)
      let made = RoundTrip.compile(RandomMap(seed: seed % 8, statements: 4).text).map
      var bytes = ModelJSON.value(of: made).bytes()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      let faults = faults(bytes)
      if !faults.isEmpty { Issue.record("seed \(seed): \(faults)") }
    }
  }

  /// Sound JSON of a map's shape with values put where others stood.
  @Test func mapsWithAValueChanged() {
    let odd: [JSONValue] = [
      .null, true, 0, -1, 4.5, "", "x", "a.b", "->", [], ["x"], [:] as JSONValue, ["ref": "o0"],
      ["ref": "u1"], ["percent": 5], ["low": 1, "high": 2], "2022", "missing", ["text": "2022"],
      "for", "a->b", "\u{0}", "\"{;}//", 1e21, -0.0,
    ]
    for round in 0..<Seeded.rounds(150) {
      let seed = Seeded.seed &+ UInt64(round)
      var random = Seeded(seed)
      let made = RoundTrip.compile(RandomMap(seed: seed % 8, statements: 4).text).map
      var value = ModelJSON.value(of: made)
      for _ in 0..<2 {
        value = changed(value, to: odd.randomElement(using: &random) ?? .null, &random)
      }
      let faults = faults(value.bytes())
      if !faults.isEmpty { Issue.record("seed \(seed): \(faults)") }
    }
  }

  private func changed(_ value: JSONValue, to new: JSONValue, _ random: inout Seeded) -> JSONValue {
    switch value {
    case .array(var all) where !all.isEmpty && random.chance(0.9):
      let place = Int.random(in: all.indices, using: &random)
      all[place] = changed(all[place], to: new, &random)
      return .array(all)
    case .object(var object) where object.count > 0 && random.chance(0.9):
      guard let member = object.members.randomElement(using: &random) else { return new }
      object[member.name] = changed(member.value, to: new, &random)
      return .object(object)
    default: return new
    }
  }
}
