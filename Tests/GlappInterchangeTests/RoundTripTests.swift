// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappText
import GlappWorkspace
import Testing

/// Export, import, export again: the same bytes, for every map there is.
@Suite("Round trip through JSON")
struct RoundTripTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file of the repository that is a map of its own.
  static let maps: [String] = ["maps", "examples", "docs"].flatMap { folder -> [String] in
    let place = root.appendingPathComponent(folder)
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
    return below.sorted().filter { $0.hasSuffix(".glapp") }.map { "\(folder)/\($0)" }
  }.filter { path in
    let text = (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").contains { $0.hasPrefix("map ") || $0.hasPrefix("karta ") }
  }

  @Test(arguments: maps)
  func everyMap(_ path: String) throws {
    let loaded = try MapLoader.load(Self.root.appendingPathComponent(path).path, in: DiskWorld())
    let map = CompiledMap.compile(loaded.parsed).map
    #expect(RoundTrip.faults(map) == [], "\(path)")
    #expect(map.entries.count > 10)
  }

  @Test func thereAreMaps() { #expect(Self.maps.count >= 9) }

  /// Where one of a list has only an address, the others miss while it is found: they must not
  /// end with addresses that nobody can read.
  @Test func aListHoldsNamesAndAddresses() {
    let text = #"""
      map m "Slump"
      organisation o0 "O" { role r0 "R"; touchpoint tp0 "T" }
      organisation o1 "O2"
      organisation o2 "O3" { role samma "Samma" }
      person p0 "P"
      team t0 "Team"
      source s0 "S"
      relation-kind rk0 "rk"
      journey j0 "J" for p0 { phase ph0 "Ph" { step st0 "S" }
        step st1 "S" }
      pain pa0 "P"
      gain ga0 "G"
      idea id0 "I"
      factor fa0 "F"
      factor fa1 "F"
      measure me0 "M" { value o0 5 }
      antagande "en \\ väg" { bekräftas-av o2.samma { belägg u1 "gaps" vid "for" } }
      insikt u2 "x" från me0:value, ga0, u1 { svarar-på ga0, pa0 }
      """#
    #expect(RoundTrip.faults(RoundTrip.compile(text).map) == [])
  }

  @Test func madeUpMapsFuzz() {
    for round in 0..<Seeded.rounds(120) {
      let seed = Seeded.seed &+ UInt64(round)
      let made = RandomMap(seed: seed, statements: 3)
      // All that is asked of a map, of each tenth: it takes four times as long.
      let faults = faults(made, isThorough: round % 10 == 0)
      if !faults.isEmpty {
        Issue.record("seed \(seed): \(faults)\n\(made.text)")
        return
      }
    }
  }

  @Test func everyWordGoesThere() {
    let rows = CompiledSchema.current.schema.rows
    let wanted = rows.indices.filter { ![.map, .include, .language].contains(rows[$0].word) }
    for start in stride(from: 0, to: wanted.count, by: 8) {
      let these = Array(wanted[start..<min(start + 8, wanted.count)])
      let made = RandomMap(seed: 7_000 + UInt64(start), with: these, statements: 0)
      #expect(made.used.isSuperset(of: these))
      let faults = faults(made, isThorough: true)
      if !faults.isEmpty {
        Issue.record("\(these.map { rows[$0].english }): \(faults)\n\(made.text)")
      }
    }
  }

  private func faults(_ made: RandomMap, isThorough: Bool) -> [String] {
    let compiled = RoundTrip.compile(made.text)
    let errors = compiled.diagnostics.sorted.filter { $0.severity == .error }
    return errors.map { "\($0.kind.code): \($0.message(in: .english))" }
      + RoundTrip.faults(compiled.map, isThorough: isThorough)
  }
}
