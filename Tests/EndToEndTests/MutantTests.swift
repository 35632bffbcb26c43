// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Real maps with real slips in them: whatever is damaged, every command ends in order, and what is
/// said points into the map.
///
/// `make fuzz` runs many more rounds, with a release build.
@Suite("Mutants of real maps")
struct MutantTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// How many mutants of each map; a twentieth of the rounds of tests that start no program.
  private static let rounds =
    environment["GLAPP_FUZZ_ROUNDS"].flatMap { Int($0) }.map { max(1, $0 / 20) } ?? 3
  private static let seed = UInt64(environment["GLAPP_FUZZ_SEED"].flatMap { Int($0) } ?? 1)

  /// The maps of the repository, each in one text.
  static let maps: [(name: String, text: String)] = AllMaps.paths.map { path in
    let folder = GlappProgram.root.appendingPathComponent(path).deletingLastPathComponent()
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let isWhole = path.hasPrefix("maps/")
    let parts = files.sorted().filter { name in
      isWhole ? name.hasSuffix(".glapp") : path.hasSuffix("/" + name)
    }
    let text = parts.compactMap {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.joined(separator: "\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("include") && !$0.hasPrefix("inkludera")
    }
    return (path, lines.joined(separator: "\n"))
  }

  @Test(arguments: AllMaps.paths)
  func areSurvived(path: String) throws {
    let text = try #require(Self.maps.first { $0.name == path }?.text)
    #expect(text.utf8.count > 300)
    // A picture of a large map takes seconds in a debug build.
    let pace = Self.environment["GLAPP_PROGRAM"] != nil ? 1 : text.utf8.count > 10_000 ? 10 : 3
    for round in 0..<Self.rounds {
      let seed = Self.seed &* 1_000_003 &+ UInt64(round) &+ UInt64(path.utf8.count) &* 7_919
      var damage = Damage(seed: seed)
      let bytes = damage.damaged(text)
      let what = "\(path), seed \(seed)"
      let folder = try TestFolder()
      try Data(bytes).write(to: folder.url("map.glapp"))
      try check(folder, bytes.count, what)
      if round % pace == 0 { try draw(folder, what) }
    }
  }

  private func check(_ folder: TestFolder, _ size: Int, _ what: String) throws {
    for language in ["sv", "en"] {
      let outcome = try GlappProgram.run(
        ["check", "map.glapp", "--json", "--hints", "--lang", language], in: folder.url)
      #expect((0...1).contains(outcome.status), "\(what): \(outcome.status) \(outcome.errors)")
      let json = try? JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any]
      let maps = try #require(json?["maps"] as? [[String: Any]], "\(what)")
      let said = try #require(maps.first?["diagnostics"] as? [[String: Any]], "\(what)")
      for one in said {
        let message = one["message"] as? String ?? ""
        let isSound =
          Self.lies(one, within: size) && !message.isEmpty && message.count < 400
          && (one["hints"] as? [String] ?? []).allSatisfy { $0.count < 400 }
          && (one["related"] as? [[String: Any]] ?? []).allSatisfy { Self.lies($0, within: size) }
        #expect(isSound, "\(what): \(one)")
      }
      #expect(said.isEmpty == false || outcome.status == 0, "\(what): a fault that is not said")
    }
    let plain = try GlappProgram.run(["check", "map.glapp"], in: folder.url)
    #expect(plain.text.split(separator: "\n").allSatisfy { $0.count < 600 }, "\(what)")
  }

  private static func lies(_ said: [String: Any], within size: Int) -> Bool {
    guard let offset = said["offset"] as? Int, let length = said["length"] as? Int else {
      return false
    }
    return offset >= 0 && length >= 0 && offset + length <= size
      && (said["line"] as? Int ?? 0) >= 1 && (said["column"] as? Int ?? 0) >= 1
  }

  private func draw(_ folder: TestFolder, _ what: String) throws {
    let outcome = try GlappProgram.run(["render", "map.glapp", "-o", "out"], in: folder.url)
    #expect((0...1).contains(outcome.status), "\(what): \(outcome.status) \(outcome.errors)")
    for (name, data) in try folder.contents() where name.hasSuffix(".svg") {
      #expect(SVGPicture(data).faults == [], "\(name) of \(what)")
    }
    for command in [["export", "map.glapp"], ["fmt", "map.glapp"], ["check", "map.glapp"]] {
      let outcome = try GlappProgram.run(command, in: folder.url)
      #expect((0...1).contains(outcome.status), "\(command[0]) of \(what): \(outcome.errors)")
    }
  }
}
