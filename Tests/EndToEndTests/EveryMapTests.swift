// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Every map in the repository is sound and can be drawn.
@Suite("Every map")
struct EveryMapTests {
  static let styles = ["paper", "screen", "dark", "mono", "room"]

  @Test func thereAreMaps() {
    #expect(AllMaps.paths.count >= 8)
    #expect(AllMaps.paths.contains { $0.hasPrefix("maps/varna/") })
  }

  @Test(arguments: AllMaps.paths)
  func hasNoErrors(map: String) throws {
    let checked = try GlappProgram.run(["check", map])
    #expect(checked.status == 0, "\(checked.text)\(checked.errors)")
    #expect(checked.lines.last?.contains("0 ") == true)
  }

  @Test(arguments: AllMaps.paths)
  func isDrawn(map: String) throws {
    let first = try drawn(map, [])
    #expect(!first.isEmpty, "\(map) gives no picture")
    for (name, data) in first where name.hasSuffix(".svg") {
      #expect(SVGPicture(data).faults == [], "\(map): \(name)")
      let words = first[String(name.dropLast(4)) + ".txt"] ?? Data()
      #expect(words.count > 50, "\(map): \(name) has no words beside it")
    }
    #expect(first.keys.count { $0.hasSuffix(".svg") } == first.keys.count { $0.hasSuffix(".txt") })
    #expect(try drawn(map, []) == first, "\(map): not the same bytes twice")
  }

  @Test(arguments: AllMaps.paths, styles)
  func isDrawnInEveryStyle(map: String, style: String) throws {
    let pictures = try drawn(map, ["--style", style])
    for (name, data) in pictures where name.hasSuffix(".svg") {
      #expect(SVGPicture(data).faults == [], "\(map): \(name) in \(style)")
    }
    #expect(!pictures.isEmpty)
  }

  @Test(arguments: AllMaps.paths)
  func isDrawnForThePublic(map: String) throws {
    #expect(try !drawn(map, ["--public"]).isEmpty)
  }

  @Test func stylesDiffer() throws {
    let map = "examples/01-first-journey/journey.glapp"
    let pictures = try Self.styles.map { try drawn(map, ["--style", $0])["way.svg"] }
    #expect(Set(pictures).count == Self.styles.count)
  }

  /// The files that `render` writes for a map; it must say each of them, and nothing of errors.
  private func drawn(_ map: String, _ options: [String]) throws -> [String: Data] {
    let folder = try TestFolder()
    let outcome = try GlappProgram.run(["render", map, "-o", folder.url.path] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let contents = try folder.contents()
    #expect(
      Set(outcome.lines) == Set(contents.keys.map { "\(folder.url.path)/\($0)" }),
      "what is written is what is said")
    return contents
  }
}
