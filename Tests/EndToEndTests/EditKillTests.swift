// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `kill -9` at any moment, from two processes at once: no lost, empty or mixed file, and nothing
/// that a person would have to clear away.
@Suite("Edits that are killed")
struct EditKillTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// `GLAPP_EDIT_KILLS`, or a short slice.
  private static let rounds = environment["GLAPP_EDIT_KILLS"].flatMap { Int($0) } ?? 12
  private static let seed = environment["GLAPP_EDIT_SEED"].flatMap { UInt64($0) } ?? 1

  private static let root = """
    map m "M" { language en }
    include "part.glapp"
    person kim "Kim"  // who it is about
    role one "One"
    slip "first"

    """
  private static let part = """
    // the journey
    journey way "Way" for kim {
      step s "S" { by one }
    }
    relation one -> kim supports

    """

  @Test func theMapIsTheOldOneOrTheNewOne() throws {
    let folder = try EditedFolder(Self.root)
    _ = try folder.folder.write(Self.part, to: "part.glapp")
    // How long an edit takes here and now: kills fall anywhere in it.
    let began = Date()
    #expect(try folder.run(["slip", "map.glapp", "measured"]).status == 0)
    let length = max(8, Int(Date().timeIntervalSince(began) * 1_000))
    var random = RandomMoments(seed: Self.seed)
    var said: Set<String> = ["first", "measured"]
    var name = "one"
    var killed = 0
    for round in 0..<Self.rounds {
      let moments = [random.next(below: length * 5 / 4), random.next(below: length * 5 / 4)]
      let other = name == "one" ? "two" : "one"
      let here = name
      let ended = Both.run { side in
        let line =
          side == 0
          ? ["rename", "map.glapp", here, other] : ["slip", "map.glapp", "slip \(round)"]
        return try GlappProgram.run(
          line, in: folder.folder.url, signal: (SIGKILL, moments[side])
        ).status
      }
      let statuses = try ended.map { try $0.get() }
      killed += statuses.count { $0 == -SIGKILL }
      #expect(statuses.allSatisfy { $0 == 0 || $0 == -SIGKILL }, "\(statuses), seed \(Self.seed)")
      // The next one to read it finishes what was begun, if anything was.
      let checked = try folder.run(["check", "map.glapp"])
      #expect(checked.status == 0, "round \(round), seed \(Self.seed): \(checked.text)")
      if statuses[1] == 0 { said.insert("slip \(round)") }
      name = try verify(folder, said, mayBe: "slip \(round)", round)
      if statuses[0] == 0 { #expect(name == other, "round \(round): what was said is done") }
      if try folder.text().contains("\"slip \(round)\"") { said.insert("slip \(round)") }
    }
    #expect(killed > Self.rounds / 4, "\(killed) of \(2 * Self.rounds) were killed")
    try expectNothingLeft(folder, name)
  }

  /// Holds both files against what they may be.
  ///
  /// - Returns: what the role is called now, in both files.
  private func verify(
    _ folder: EditedFolder, _ said: Set<String>, mayBe last: String, _ round: Int
  ) throws -> String {
    let text = try folder.text()
    let name = text.contains("role one ") ? "one" : "two"
    let slips = text.split(separator: "\n").filter { $0.hasPrefix("slip ") }
      .map { String($0.dropFirst(6).dropLast()) }
    #expect(Set(slips).isSuperset(of: said), "round \(round): a slip is lost")
    #expect(Set(slips).isSubset(of: said.union([last])) && Set(slips).count == slips.count)
    let rest = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("slip ") || $0 == "slip \"first\"" }.joined(separator: "\n")
    #expect(rest == Self.root.replacing("role one", with: "role \(name)"), "round \(round)")
    let part = try folder.text("part.glapp")
    let expected = Self.part.replacing("by one", with: "by \(name)")
      .replacing("relation one", with: "relation \(name)")
    #expect(part == expected, "round \(round): the files are of different times")
    return name
  }

  private func expectNothingLeft(_ folder: EditedFolder, _ name: String) throws {
    let outcome = try folder.run(["rename", "map.glapp", name, "three"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try folder.folder.contents().keys.sorted()
    #expect(!names.contains(".glapp/pending.json"))
    #expect(names.filter { !$0.hasPrefix(".glapp/") } == ["map.glapp", "part.glapp"])
    #expect(try folder.run(["undo", "map.glapp"]).status == 0)
    #expect(try folder.text().contains("role \(name) "))
  }
}

/// Moments that are the same for the same seed.
private struct RandomMoments {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}
