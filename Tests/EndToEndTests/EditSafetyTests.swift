// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Whatever goes wrong while a map is changed, it is the old one or the new one.
@Suite("Edits when things go wrong")
struct EditSafetyTests {
  private static let map = """
    // The map of a test
    map m "M" { language en }
    person kim "Kim"
    slip "first"

    """

  @Test func twoProcessesTakeTurns() throws {
    let folder = try EditedFolder(Self.map)
    let rounds = 5
    let outcomes = Both.run { side in
      try (0..<rounds).map { round in
        try folder.run(["slip", "map.glapp", "slip \(side)-\(round)"]).status
      }
    }
    #expect(try outcomes.map { try $0.get() } == [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    let lines = try folder.text().split(separator: "\n")
    for side in 0..<2 {
      for round in 0..<rounds {
        #expect(lines.count { $0 == "slip \"slip \(side)-\(round)\"" } == 1)
      }
    }
    #expect(lines.count == 4 + 2 * rounds)
    for _ in 0..<2 * rounds { #expect(try folder.run(["undo", "map.glapp"]).status == 0) }
    #expect(try folder.text() == Self.map)
  }

  @Test func whoComesSecondWaits() throws {
    let folder = try EditedFolder(Self.map)
    #expect(try folder.run(["slip", "map.glapp", "one"]).status == 0)
    let held = Both.run { side in
      if side == 0 {
        return try GlappProgram.run(
          URL(fileURLWithPath: "/usr/bin/env"), ["flock", ".glapp/lock", "sleep", "1"],
          in: folder.folder.url
        ).status
      }
      usleep(200_000)
      return try folder.run(["slip", "map.glapp", "two"]).status
    }
    #expect(try held.map { try $0.get() } == [0, 0])
    #expect(try folder.text().contains("slip \"two\""))
  }

  @Test func aLinkIsFollowedAndPermissionsStay() throws {
    let folder = try TestFolder()
    let real = try folder.write(Self.map, to: "maps/real.glapp")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("link.glapp").path, withDestinationPath: "maps/real.glapp")
    let outcome = try GlappProgram.run(["slip", "link.glapp", "new"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = FileManager.default
    #expect(
      try files.destinationOfSymbolicLink(atPath: folder.url("link.glapp").path)
        == "maps/real.glapp")
    let text = try String(contentsOfFile: real, encoding: .utf8)
    #expect(text.contains("slip \"new\""))
    let mode = try files.attributesOfItem(atPath: real)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try GlappProgram.run(["undo", "link.glapp"], in: folder.url).status == 0)
    #expect(try String(contentsOfFile: real, encoding: .utf8) == Self.map)
  }

  /// A disk of 64 kB in a namespace of its own where that is allowed, else a limit on files.
  @Test func aFullDiskLeavesTheMapAsItWas() throws {
    let folder = try TestFolder()
    let large = Self.map + "// " + String(repeating: "x", count: 20_000) + "\n"
    let map = try folder.write(large, to: "map.glapp")
    let disk = folder.url("disk").path
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let steps = """
      cp "$1" "$2/map.glapp"; cd "$2"
      "$0" slip map.glapp before > /dev/null || echo not-before
      cp map.glapp ../was
      FULL
      "$0" slip map.glapp during; echo status $?
      cmp map.glapp ../was && echo same
      FREE
      "$0" slip map.glapp after > /dev/null; echo status $?
      ls -A | tr '\\n' ' '
      """
    let mounted =
      "mount -t tmpfs -o size=64k none \"$2\" && {\n"
      + steps.replacing("FULL", with: "dd if=/dev/zero of=ballast bs=1k 2>/dev/null")
      .replacing("FREE", with: "rm ballast") + "\n}"
    let limited = steps.replacing("FULL", with: "(ulimit -f 16").replacing(
      "echo status $?\ncmp", with: "echo status $?)\ncmp"
    ).replacing("FREE", with: ":")
    let arguments = [GlappProgram.executable.path, map, disk]
    func run(_ program: [String], _ script: String) throws -> GlappProgram.Outcome {
      try GlappProgram.run(
        URL(fileURLWithPath: "/usr/bin/env"), program + ["sh", "-c", script] + arguments)
    }
    var outcome = try run(["unshare", "-m"], mounted)
    if outcome.text.isEmpty { outcome = try run([], limited) }
    let lines = outcome.lines
    #expect(lines.first == "status 3", "\(outcome.text)\(outcome.errors)")
    #expect(
      outcome.errors.contains("the disk is full") || outcome.errors.contains("too large"),
      "\(outcome.errors)")
    #expect(lines.dropFirst().first == "same")
    #expect(lines.dropFirst(2).first == "status 0", "\(outcome.errors)")
    #expect(lines.last == ".glapp map.glapp ", "nothing is left lying")
  }

  /// As somebody who may read the folder and not write in it.
  @Test func aReadOnlyFolderIsSaid() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.map, to: "map.glapp")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: map)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    let nobody =
      geteuid() == 0 ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] : []
    // A stranger may not get to where the program lies; the folder is theirs to read.
    let program = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-\(UUID().uuidString)").path
    // Another process writes it: a program that this one holds open for writing can't be run.
    let copied = try GlappProgram.run(
      URL(fileURLWithPath: "/bin/cp"), [GlappProgram.executable.path, program])
    #expect(copied.status == 0)
    defer { try? FileManager.default.removeItem(atPath: program) }
    let refused = try GlappProgram.run(
      URL(fileURLWithPath: "/usr/bin/env"), nobody + [program, "slip", "map.glapp", "new"],
      in: folder.url)
    #expect(refused.status == 3, "\(refused.errors)")
    #expect(refused.errors.contains("permission") || refused.errors.contains("rätt"))
    // What it would change can be seen all the same.
    let shown = try GlappProgram.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      nobody + [program, "slip", "map.glapp", "new", "--dry-run"], in: folder.url)
    #expect(shown.status == 0 && shown.text.contains("+slip \"new\""), "\(shown.errors)")
    #expect(try String(contentsOfFile: map, encoding: .utf8) == Self.map)
  }

  /// How many statements the large map has: `GLAPP_EDIT_STATEMENTS`.
  private static let statements =
    ProcessInfo.processInfo.environment["GLAPP_EDIT_STATEMENTS"].flatMap { Int($0) } ?? 8_000

  @Test func aLargeMapIsChangedInOnePlace() throws {
    var text = "map large \"Large\"\nperson kim \"Kim\"\njourney way \"Way\" for kim {\n"
    for number in 0..<Self.statements / 4 {
      text += "  step s\(number) \"Step \(number)\" { feeling -1; note \"n\" }  // c\(number)\n"
      text += number % 50 == 0 ? "\n" : ""
    }
    text += "}\n"
    for number in 0..<Self.statements / 4 { text += "role r\(number) \"R\"\n" }
    let folder = try EditedFolder(text)
    let middle = Self.statements / 8
    let outcome = try folder.run(["set", "map.glapp", "s\(middle)", "feeling", "+1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try folder.text()
        == text.replacing(
          "\"Step \(middle)\" { feeling -1;", with: "\"Step \(middle)\" { feeling +1;"))
    #expect(try folder.run(["rename", "map.glapp", "kim", "kalle"]).status == 0)
    #expect(try folder.changes().count == 6)
    for _ in 0..<2 { #expect(try folder.run(["undo", "map.glapp"]).status == 0) }
    #expect(try folder.changes().isEmpty)
  }
}

/// Two things at the same time.
enum Both {
  static func run<Value: Sendable>(
    _ body: @escaping @Sendable (Int) throws -> Value
  ) -> [Result<Value, any Error>] {
    let results = Outcomes<Value>()
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      results.set(side, Result { try body(side) })
    }
    return results.both
  }

  /// What came of each, from whichever thread.
  private final class Outcomes<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Int: Result<Value, any Error>] = [:]

    func set(_ side: Int, _ value: Result<Value, any Error>) {
      lock.withLock { values[side] = value }
    }

    var both: [Result<Value, any Error>] {
      lock.withLock { [0, 1].compactMap { values[$0] } }
    }
  }
}
