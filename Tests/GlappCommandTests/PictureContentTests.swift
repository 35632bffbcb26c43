// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappCompiler
import GlappModel
import GlappText
import GlappViews
import Testing

@testable import GlappCommand

/// A picture whose content is said to be the same must come out the same: maps are changed at
/// random, and what a session holds is compared with what is drawn afresh.
struct PictureContentTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every kind of picture, small enough to be drawn often.
  private static let maps = [
    "examples/01-first-journey/resa.glapp", "examples/02-around-a-person/runt.glapp",
    "examples/03-what-first/first.glapp", "examples/04-behind-the-scenes/bakom.glapp",
  ]

  /// `GLAPP_SESSION_ROUNDS` sets how many changes are made of each map.
  private static let rounds =
    ProcessInfo.processInfo.environment["GLAPP_SESSION_ROUNDS"].flatMap(Int.init) ?? 6

  /// Maps that are tried beside the lessons' where many rounds are asked for.
  private static let largeMaps = rounds > 100 ? ["maps/varna"] : []

  /// The text of a map; of a folder, all its files in one.
  private static func text(_ path: String) throws -> String {
    let place = root.appendingPathComponent(path)
    guard path.hasSuffix(".glapp") else {
      let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      return try names.filter { $0.hasSuffix(".glapp") }.map { try text("\(path)/\($0)") }
        .joined(separator: "\n").replacingOccurrences(of: "include ", with: "# ")
    }
    return try String(contentsOf: place, encoding: .utf8)
  }

  @Test(arguments: maps + largeMaps)
  func aSessionHoldsWhatDrawingAfreshGives(path: String) throws {
    let original = try Self.text(path)
    let seed = UInt64.random(in: 0...UInt64.max)
    var chance = SeededChance(state: seed)
    var text = original
    var session = PictureSession(LayeredEngine())
    var held: [String: PictureFiles] = [:]
    for number in 0...Self.rounds {
      let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
      let map = CompiledMap.compile(ParsedMap(source)).map
      let drawing = PictureRun.MapDrawing(
        map: map, language: .swedish, style: nil, width: nil, isPublic: false)
      let plans = PicturePlan.all(of: map).filter(\.kind.isDrawn)
      for (plan, files) in session.round(drawing, plans).changed { held[plan.name] = files }
      let fresh = PictureRun(snapshot: drawing, engine: LayeredEngine()).drawn(plans) {
        PictureFiles($0)
      }
      for (plan, files) in zip(plans, fresh) where held[plan.name] != files {
        Issue.record("\(path), seed \(seed), round \(number): \(plan.name) is stale\n\(text)")
        return
      }
      // now and then from the beginning, so that not all is worn away
      text = chance.changed(number % 6 == 4 ? original : text)
    }
  }
}

private struct LayeredEngine: LayoutEngine {
  func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement] { LayeredLayout().place(graphs) }
}

/// Changes of a map's text that leave much of it sound.
private struct SeededChance {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// The text with one thing changed: a line gone, doubled, moved or commented out; a number, a
  /// word or a name put in another's place.
  mutating func changed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = next(lines.count)
    switch next(7) {
    case 0 where balanced(lines[line]): lines.remove(at: line)
    case 1 where balanced(lines[line]): lines.insert(lines[line], at: line)
    case 2 where balanced(lines[line]):
      let moved = lines.remove(at: line)
      lines.insert(moved, at: next(lines.count))
    case 3 where balanced(lines[line]): lines[line] = "# " + lines[line]
    case 4: return swapped(text, of: { $0.isNumber })
    case 5: return quoted(text)
    default: return swapped(text, of: { $0.isLetter || $0.isNumber || $0 == "-" })
    }
    return lines.joined(separator: "\n")
  }

  /// Whether leaving the line out leaves the braces in pairs.
  private func balanced(_ line: String) -> Bool {
    line.count { $0 == "{" } == line.count { $0 == "}" }
  }

  /// One run of such characters in another's place.
  private mutating func swapped(_ text: String, of belongs: (Character) -> Bool) -> String {
    var runs: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      if belongs(text[index]) {
        start = start ?? index
      } else if let begin = start {
        runs.append(begin..<index)
        start = nil
      }
    }
    guard runs.count > 1 else { return text }
    let from = text[runs[next(runs.count)]]
    return text.replacingCharacters(in: runs[next(runs.count)], with: from)
  }

  /// A word more in one text.
  private mutating func quoted(_ text: String) -> String {
    let quotes = text.indices.filter { text[$0] == "\"" }
    guard quotes.count > 1 else { return text }
    var changed = text
    changed.insert(contentsOf: "Åter ", at: text.index(after: quotes[next(quotes.count / 2) * 2]))
    return changed
  }
}
