// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappChecks
import GlappCompiler
import GlappSyntax
import GlappText
import GlappWorkspace
import Testing

@testable import GlappEdit

/// Long sequences of edits on the real maps, with comments sprinkled in: nothing but what was asked
/// for changes, the map stays sound, and undo leads back step by step.
@Suite("Random edits")
struct RandomEditTests {
  @Test(arguments: EditedMapFolder.maps)
  func nothingElseChanges(map: String) throws {
    let isLarge = map.hasPrefix("maps/")
    let rounds = Soak.rounds.map { isLarge ? $0 : $0 / 10 } ?? (isLarge ? 16 : 30)
    // With \n and, for every other map, with \r\n.
    let isWindows = (EditedMapFolder.maps.firstIndex(of: map) ?? 0) % 2 == 1
    try run(map, rounds: rounds, seed: Soak.seed, isWindows: isWindows)
  }

  /// Whole journeys and organisations on a line each, however long that gets.
  @Test(arguments: EditedMapFolder.maps)
  func everythingOnOneLine(map: String) throws {
    let rounds = Soak.rounds.map { $0 / 10 } ?? 16
    try run(map, rounds: rounds, seed: Soak.seed + 7, isWindows: false, isSqueezed: true)
  }

  private func run(
    _ map: String, rounds: Int, seed: UInt64, isWindows: Bool, isSqueezed: Bool = false
  ) throws {
    var generator = Seeded(seed)
    var number = 0
    let folder = try EditedMapFolder(map) { bytes in
      if isSqueezed { return Sprinkled.squeezed(bytes) }
      let text = Sprinkled.comments(in: bytes, from: &number, using: &generator)
      return isWindows
        ? Array(String(decoding: text, as: UTF8.self).replacing("\n", with: "\r\n").utf8) : text
    }
    let name = "\(map), seed \(seed)"
    #expect(Checks.faults(folder.map.compiled).total(.error) == 0, "\(name): sound at first")
    #expect(number > 5 || isSqueezed)
    var edits = RandomEdits(seed: seed)
    var states: [[String: [UInt8]]] = []
    var made = 0
    for round in 0..<rounds {
      let edit = edits.next(for: folder.map)
      let before = try folder.files()
      let plan: EditPlan
      do {
        plan = try folder.make(edit)
      } catch is EditRefusal {
        #expect(try folder.files() == before, "\(name), edit \(round): refused, yet made")
        continue
      }
      guard !plan.changes.isEmpty else { continue }
      made += 1
      states.append(before)
      if states.count > 50 { states.removeFirst() }
      let faults = try faults(of: edit, plan, before, in: folder)
      #expect(faults == [], "\(name), edit \(round): \(edit)")
      if !faults.isEmpty { return }
    }
    #expect(made * 4 > rounds, "\(name): \(made) of \(rounds) were made")
    for (step, state) in states.reversed().enumerated() {
      try folder.undo()
      let isBack = try folder.files() == state
      #expect(isBack, "\(name): undo \(step + 1)")
      if !isBack { return }
    }
  }

  /// What an edit did besides what it was to do.
  private func faults(
    of edit: Edit, _ plan: EditPlan, _ before: [String: [UInt8]], in folder: EditedMapFolder
  ) throws -> [String] {
    var faults: [String] = []
    let after = try folder.files()
    var expected = before
    var gone: Set<Int> = []
    for change in plan.changes {
      let path = folder.loaded.paths[change.file]
      expected[path] = Formatter.apply(change.edits, to: change.old)
      if before[path] != change.old { faults.append("planned on another text") }
      for range in change.edits.map(\.range) {
        gone.formUnion(
          Sprinkled.numbers(in: [Array(change.old[Int(range.start)..<Int(range.end)])]))
      }
    }
    if after != expected { faults.append("bytes outside the edits changed") }
    let lost = Sprinkled.numbers(in: before.values).subtracting(
      Sprinkled.numbers(in: after.values))
    if !lost.isSubset(of: gone) { faults.append("comments outside the edits are lost") }
    if !edit.mayTakeComments, !lost.isEmpty { faults.append("comments are lost: \(lost)") }
    let sink = Checks.faults(folder.map.compiled)
    for fault in sink.kept where fault.severity == .error {
      faults.append(fault.message(in: .english))
    }
    return faults
  }
}

extension Edit {
  /// Whether comments go with what it takes away.
  var mayTakeComments: Bool {
    switch self {
    case .remove, .unset: true
    default: false
    }
  }
}
