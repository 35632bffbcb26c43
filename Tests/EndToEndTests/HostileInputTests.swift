// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Whatever the bytes are, every command ends in bounded time and says how it went.
///
/// `make fuzz` runs the same with a release build, 10 MB and many seeds.
@Suite("Hostile input")
struct HostileInputTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// About how large each input is, in bytes.
  static let size = environment["GLAPP_FUZZ_BYTES"].flatMap { Int($0) } ?? 12_000
  /// How often the random ones are made anew.
  static let rounds = environment["GLAPP_FUZZ_SEEDS"].flatMap { Int($0) } ?? 1

  @Test(arguments: HostileBytes.names)
  func everyCommandEnds(name: String) throws {
    let isRandom = name.hasPrefix("random")
    for round in 0..<(isRandom ? Self.rounds : 1) {
      let seed = isRandom && Self.rounds > 1 ? UInt64.random(in: 0...UInt64.max) : UInt64(round)
      try runAll(HostileBytes.make(name, size: Self.size, seed: seed), "\(name), seed \(seed)")
    }
  }

  private func runAll(_ bytes: [UInt8], _ what: String) throws {
    let folder = try TestFolder()
    try Data(bytes).write(to: folder.url("map.glapp"))
    let commands = [
      ["check", "map.glapp"], ["render", "map.glapp", "-o", "out"],
      ["export", "map.glapp", "-o", "map.json"], ["fmt", "map.glapp"],
    ]
    for command in commands {
      let outcome = try GlappProgram.run(command, in: folder.url)
      #expect((0...3).contains(outcome.status), "\(command[0]) of \(what): \(outcome.status)")
      #expect(outcome.errors.utf8.count < 1 << 20 && outcome.bytes.count < 1 << 20, "\(what)")
    }
    for (name, data) in try folder.contents() where name.hasSuffix(".svg") {
      if data.count < 1 << 22 { #expect(SVGPicture(data).faults == [], "\(name) of \(what)") }
    }
  }

  @Test func whatIsTooLargeForAPictureIsSaid() throws {
    let folder = try TestFolder()
    let steps = (0...5_000).map { "step s\($0) \"S\"\n" }.joined()
    _ = try folder.write("person k \"K\"\njourney j \"J\" for k {\n\(steps)}\n", to: "m.glapp")
    for (language, word) in [("sv", "5001 steg, och en bild rymmer 5000"), ("en", "5001 steps")] {
      let outcome = try GlappProgram.run(["render", "m.glapp", "--lang", language], in: folder.url)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(word), "\(outcome.errors)")
    }
  }

  @Test func aBombOfIncludesIsOnePass() throws {
    let folder = try TestFolder()
    // Each file includes all that follow it: without memory that would be 2 to the 40.
    for number in 0..<40 {
      let more = (number + 1..<40).map { "include \"f\($0).glapp\"\n" }.joined()
      _ = try folder.write("map m\(number) \"M\"\n" + more, to: "f\(number).glapp")
    }
    let outcome = try GlappProgram.run(["check", "f0.glapp"], in: folder.url)
    #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.errors)")
  }

  @Test func includesThatGoRoundAreSaid() throws {
    let folder = try TestFolder()
    _ = try folder.write("map m \"M\"\ninclude \"b.glapp\"\n", to: "a.glapp")
    _ = try folder.write("include \"link.glapp\"\n", to: "b.glapp")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("link.glapp").path, withDestinationPath: "a.glapp")
    let outcome = try GlappProgram.run(["check", "a.glapp"], in: folder.url)
    #expect(outcome.status == 1 && outcome.text.contains("include-loop"), "\(outcome.text)")
    // A link to itself cannot be followed at all.
    _ = try folder.write("map m \"M\"\ninclude \"round.glapp\"\n", to: "c.glapp")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("round.glapp").path, withDestinationPath: "round.glapp")
    #expect(try GlappProgram.run(["check", "c.glapp"], in: folder.url).status == 1)
  }

  @Test func aLongChainOfIncludesIsRefused() throws {
    let folder = try TestFolder()
    for number in 0..<100 {
      _ = try folder.write("include \"f\(number + 1).glapp\"\n", to: "f\(number).glapp")
    }
    _ = try folder.write("map m \"M\"\n", to: "f100.glapp")
    let outcome = try GlappProgram.run(["check", "f0.glapp"], in: folder.url)
    #expect(outcome.status == 1 && outcome.text.contains("too many files"), "\(outcome.text)")
  }
}
