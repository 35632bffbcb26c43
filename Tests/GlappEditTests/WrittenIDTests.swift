// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappSyntax
import GlappText
import Testing

@testable import GlappEdit

/// Ids that titles give, written out once something refers to them.
@Suite("Written ids")
struct WrittenIDTests {
  private func written(_ text: String) -> String {
    let map = EditCheck.map(text)
    let bytes = Array(text.utf8)
    return String(
      decoding: Formatter.apply(WrittenIDs.edits(of: 0, in: map), to: bytes), as: UTF8.self)
  }

  @Test func onlyWhatIsReferredTo() {
    let before = """
      karta "M"
      person "Kim"
      roll r "R"
      resa "Vägen" för kim {
        steg "Ringer" { av r }
        steg "Väntar" { därefter ringer }
      }
      """
    let after =
      before.replacing("person \"Kim\"", with: "person kim \"Kim\"")
      .replacing("steg \"Ringer\"", with: "steg ringer \"Ringer\"")
    #expect(written(before) == after)
    #expect(written(after) == after)
  }

  @Test func everyPartOfAPath() {
    #expect(
      written(
        """
        organisation "Kommunen" { role "Chef"; role "Ledare" }
        organisation "Regionen" { role "Chef" }
        gap g "G" between kommunen.chef, regionen.chef
        """) == """
          organisation kommunen "Kommunen" { role chef "Chef"; role "Ledare" }
          organisation regionen "Regionen" { role chef "Chef" }
          gap g "G" between kommunen.chef, regionen.chef
          """)
  }

  /// An id that got a number keeps it, and so do those after it.
  @Test func theOneThatItHas() {
    #expect(
      written("pain \"P\"; pain \"P\"; pain \"P\"\ngap g \"G\" { pains p-2 }\n")
        == "pain \"P\"; pain p-2 \"P\"; pain \"P\"\ngap g \"G\" { pains p-2 }\n")
  }

  @Test func referencesFromOtherFilesCount() throws {
    let map = try EditCheck.map([
      "root.glapp": "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between kim, r\n",
      "who.glapp": "person \"Kim\"\nrole r \"R\"\n",
    ])
    #expect(WrittenIDs.edits(of: 0, in: map).isEmpty)
    let edits = WrittenIDs.edits(of: 1, in: map)
    #expect(edits.map(\.text) == ["kim "])
  }

  /// The model is the same, save where ids come from; a second time there is nothing to write.
  @Test(arguments: EditedMapFolder.maps)
  func theMapSaysTheSame(path: String) throws {
    let folder = try EditedMapFolder(path) { bytes in
      // Without their ids, as far as nothing says that they are others.
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.replacing(#/^(\s*(?:steg|step|fas|phase|person|roll|role)) [\w-]+ "/#) {
          "\($0.output.1) \""
        }
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
    let before = folder.map
    for file in before.parsed.trees.indices {
      let edits = WrittenIDs.edits(of: file, in: folder.map)
      let old = folder.map.parsed.trees[file].source.bytes
      let new = SourceText(
        name: folder.map.parsed.trees[file].source.name, bytes: Formatter.apply(edits, to: old))
      var parsed = folder.map.parsed
      parsed.trees[file] = Parser.parse(
        new, file: file, interner: &parsed.interner, words: CompiledSchema.current.parserWords)
      let after = EditableMap(parsed)
      #expect(
        ModelComparison.areEqual(folder.map.map, after.map, ignoringDerivation: true), "\(path)")
      #expect(WrittenIDs.edits(of: file, in: after).isEmpty, "\(path): a second time")
    }
  }

  @Test func severalRoundsAreOneSetOfEdits() {
    let bytes = Array("person \"Kim\" {  }".utf8)
    let first = [TextEdit(range: .at(7), text: "kim ")]
    let second = [TextEdit(range: TextRange(18, 20), text: " ")]
    let all = StackedEdits.of(bytes, [first, second])
    #expect(
      String(decoding: Formatter.apply(all, to: bytes), as: UTF8.self) == "person kim \"Kim\" { }")
  }
}
