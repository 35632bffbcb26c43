// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappScene

struct TextWrapperTests {
  private func lines(_ text: String, _ width: Double, _ maxLines: Int = .max) -> [String] {
    TextWrapper.wrap(text, width: width, size: 12, maxLines: maxLines).lines
  }

  @Test func breaksBetweenWords() {
    #expect(lines("Jag skriver under samtycke", 120) == ["Jag skriver under", "samtycke"])
    #expect(lines("", 100) == [] && lines(" \n\t ", 100) == [])
    #expect(lines("a\nb\u{7}\u{202E}c\u{0}", 100) == ["a bc"])
    #expect(lines("Mgt-mötet/samtalet", 85) == ["Mgt-mötet/", "samtalet"])
    #expect(lines("ca −2–3 veckor", 60) == ["ca −2–3", "veckor"])
  }

  @Test(arguments: [
    ("Försäkringskassan", ["Försäkrings-", "kassan"]),
    ("Arbetsförmedlingen", ["Arbets-", "förmedlingen"]),
    ("Samordningsförbundet", ["Samordnings-", "förbundet"]),
    ("myndighetsgemensamt", ["myndighets-", "gemensamt"]),
    ("insatskoordinator", ["insats-", "koordinator"]),
  ])
  func breaksCompoundsAtTheirJoints(word: String, expected: [String]) {
    #expect(lines(word, 90) == expected)
  }

  @Test func cutsWhatDoesNotFit() {
    let long = String(repeating: "Ett yttrande utan slut, ", count: 210)
    let cut = TextWrapper.wrap(long, width: 150, size: 12, maxLines: 3)
    #expect(cut.lines.count == 3 && cut.isCut && cut.lines[2].hasSuffix("…"))
    #expect(cut.width <= 150)
    let word = TextWrapper.fit(String(repeating: "x", count: 5000), width: 80, size: 12)
    #expect(word.lines.count == 1 && word.isCut && word.width <= 80)
    #expect(!TextWrapper.fit("kort", width: 80, size: 12).isCut)
  }

  @Test func softHyphensShowOnlyWhereTheyBreak() {
    #expect(lines("rehabili\u{AD}tering", 300) == ["rehabilitering"])
    #expect(lines("rehabili\u{AD}tering", 60) == ["rehabili-", "tering"])
  }

  @Test func balancesWithoutAnotherLine() {
    let text = "Ingen vet vem som äger frågan efter mötet nu"
    let greedy = TextWrapper.wrap(text, width: 200, size: 12)
    let even = TextWrapper.wrap(text, width: 200, size: 12, balanced: true)
    #expect(even.lines.count == greedy.lines.count)
    #expect(even.width < greedy.width)
    #expect(even.lines.joined(separator: " ") == text)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func keepsItsPromisesForAnyText(seed: UInt64) {
    var random = Seeded(seed)
    let pieces: [String] = [
      "Försäkringskassan", "a", "möte", "och", "-", "/", "–", "  ", "\n", "😀", "👨‍👩‍👧‍👦", "🇸🇪",
      "e\u{301}", "مرحبا", "שלום", "漢字", "<b>", "&amp;", "\u{202E}", "\u{0}", "\u{AD}", "12–14",
      "https://exempel.se/en/mycket/lång/adress", "myndighetsgemensamrehabilitering", "1", ".", "…",
    ]
    for round in 0..<150 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in
        (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }.joined()
      let width = Double.random(in: 5...300, using: &random)
      let maxLines = Bool.random(using: &random) ? Int.max : Int.random(in: 1...6, using: &random)
      let balanced = Bool.random(using: &random)
      let made = TextWrapper.wrap(
        text, width: width, size: 12, maxLines: maxLines, balanced: balanced)
      let note = Comment("seed \(seed), round \(round): \(text.debugDescription) at \(width)")
      #expect(made.lines.count <= maxLines, note)
      for line in made.lines {
        let own = TextMetrics.width(of: line, size: 12)
        let isAlone = line.count == 1 || (made.isCut && line == made.lines.last && line.count <= 2)
        #expect(own <= width + 1e-6 || isAlone, note)
        #expect(own <= made.width + 1e-6, note)
        #expect(line == TextWrapper.clean(line), note)
      }
      if !made.isCut {
        // nothing lost but blanks, nothing gained but hyphens, no sign torn apart
        let wanted = TextWrapper.clean(text).filter { $0 != " " && $0 != "\u{AD}" && $0 != "-" }
        let got = made.lines.joined().filter { $0 != " " && $0 != "-" }
        #expect(got == wanted, note)
        #expect(got.count == wanted.count, note)
      }
    }
  }

  /// Whatever a text holds, and wherever: what is clean at a glance is what comes out clean.
  @Test func cleansAlikeAtAGlanceAndSignBySign() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x33FF, 0xD7F0...0xE010, 0xF8F0...0x1_0010, 0x1_F600...0x1_F610, 0x1_FFF0...0x2_0001,
    ]
    let signs = ranges.joined().compactMap(Unicode.Scalar.init)
    var wrong: [UInt32] = []
    for sign in signs {
      for text in ["a\(sign)b", "\(sign)b", "å\(sign)", "a \(sign)\(sign) b"]
      where TextWrapper.clean(text) != TextWrapper.rebuilt(text) {
        wrong.append(sign.value)
      }
    }
    #expect(wrong == [])
    #expect(TextWrapper.clean("") == "" && TextWrapper.clean(" ") == "")
    #expect(TextWrapper.clean("från A – till Ö · ”så” …") == "från A – till Ö · ”så” …")
  }
}
