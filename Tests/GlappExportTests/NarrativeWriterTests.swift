// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import Testing

struct NarrativeWriterTests {
  @Test func tellsInOrder() {
    var words = SceneNarrative()
    words.heading(1, "Vägen till mötet")
    words.paragraph(
      "Elva steg i tre faser, med känsla, kanaler, deltagande aktörer och det som går förlorat.")
    words.heading(2, "Före mötet")
    words.list(
      nested: [
        .init(
          "S1 Jag får förslaget", children: [.init("känsla −1 (tolkad)"), .init("kanal: samtal")]),
        .init("S2 Jag skriver under samtycke"),
      ], numbered: true)
    words.heading(3, "Smärtpunkter")
    words.list(["Vet inte vad jag har samtyckt till"])
    words.list([])
    words.table(
      ["Aktör", "Steg", "Vad"], [["Kommunen", "3", "deltar"], ["Försäkringskassan", "12"]])
    #expect(
      NarrativeWriter.write(words) == """
        Vägen till mötet
        ================

        Elva steg i tre faser, med känsla, kanaler, deltagande aktörer och det som går
        förlorat.

        Före mötet
        ----------

        1. S1 Jag får förslaget
           - känsla −1 (tolkad)
           - kanal: samtal
        2. S2 Jag skriver under samtycke

        Smärtpunkter

        - Vet inte vad jag har samtyckt till

        Aktör              Steg  Vad
        -----------------  ----  ------
        Kommunen              3  deltar
        Försäkringskassan    12

        """)
    #expect(NarrativeWriter.write(SceneNarrative()) == "")
  }

  @Test func keepsToItsWidth() {
    let long = String(repeating: "Ett yttrande utan slut ", count: 200)
    var words = SceneNarrative()
    words.paragraph(long)
    words.list([long, "kort"], numbered: true)
    words.table(
      ["A", "B", "C"], [["1", long, "x"], [String(repeating: "y", count: 300), "2", long]])
    words.table((0..<30).map { "Kolumn \($0)" }, [(0..<30).map { "värde \($0)" }])
    for line in NarrativeWriter.write(words).split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func letsNoControlsThrough() {
    var words = SceneNarrative()
    words.heading(1, "a\u{1B}[31m\nb")
    words.paragraph("\u{202E}x\u{0}\ty")
    words.table(["k\n1"], [["v\u{7}"]])
    let text = NarrativeWriter.write(words)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("a[31m b") && text.contains("x y") && text.contains("k 1"))
  }

  @Test func wideSignsStandInColumn() {
    var words = SceneNarrative()
    words.table(["Vem", "Vad"], [["漢字", "a"], ["😀", "b"], ["abcd", "c"]])
    #expect(NarrativeWriter.write(words).contains("漢字  a\n😀    b\nabcd  c\n"))
  }
}
