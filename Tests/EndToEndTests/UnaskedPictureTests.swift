// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Pictures that a map could have but none of its views asks for.
@Suite("Pictures nobody asked for")
struct UnaskedPictureTests {
  private static let map = """
    map m "M" { language en }
    person kim "Kim"
    journey way "The way" for kim { phase p "P" { step s "S" { feeling 1 } } }
    criterion a "A" { scale 1..7 }
    criterion b "B" { scale 1..7 }
    insight i "I"
    matrix first "First" { x a; y b; items insights }
    role officer "Officer"
    relation officer -> kim supports
    view around actors "Around"

    """

  @Test func areNamedAndCanBeAskedFor() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.map, to: "m.glapp")
    let drawn = try GlappProgram.run(["render", map, "-o", folder.url("p").path])
    #expect(drawn.status == 0 && drawn.lines.count == 2)
    #expect(drawn.errors.contains("`way` or `first` too with --view way"))
    let one = try GlappProgram.run(["render", map, "--view", "way", "-o", folder.url("p").path])
    #expect(one.status == 0 && one.lines.contains { $0.hasSuffix("p/way.svg") })
    let kind = try GlappProgram.run(["render", map, "--view", "matris", "-o", "-"])
    #expect(kind.status == 0 && kind.text.contains("<svg"))
    let wrong = try GlappProgram.run(["render", map, "--view", "wey"])
    #expect(wrong.status == 2 && wrong.errors.contains("did you mean `way`"))
  }

  /// A map without views, and one whose views show all, say nothing of it.
  @Test func arePassedOverWhereThereAreNone() throws {
    let folder = try TestFolder()
    let lines = Self.map.split(separator: "\n").filter { !$0.hasPrefix("view") }
    let map = try folder.write(lines.joined(separator: "\n") + "\n", to: "m.glapp")
    let drawn = try GlappProgram.run(["render", map, "-o", folder.url("p").path])
    #expect(drawn.status == 0 && drawn.lines.count == 6 && drawn.errors.isEmpty)
    let varna = try GlappProgram.run(
      ["render", "maps/varna/varna.glapp", "-o", folder.url("v").path])
    #expect(varna.status == 0 && varna.errors.isEmpty)
  }
}
