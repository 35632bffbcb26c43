// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappText
import Testing

struct MatrixContentTests {
  /// All that a picture says, in the picture and in words.
  private func texts(_ scene: Scene) -> String {
    func all(_ items: [SceneItem]) -> [String] {
      items.flatMap { item -> [String] in
        switch item {
        case .group(let group): return all(group.items)
        case .text(let run): return [run.string]
        default: return []
        }
      }
    }
    return all(scene.items).joined(separator: " ")
  }

  private func said(_ scene: Scene) -> String {
    NarrativeWriter.write(scene.narrative, width: 4000)
  }

  private static let effort = """
    map m "M" { language sv }
    criterion effort "Ansträngning?" { scale 1..7; better low; low "liten"; high "stor" }
    criterion help "Nytta?" { scale 1..7 }
    idea easy "Lätt och bra"
    idea hard "Svårt och dåligt"
    rate easy on effort 1
    rate easy on help 7
    rate hard on effort 7
    rate hard on help 1
    matrix m "Vilken?" { x effort; y help; items ideas; preset impact-effort }

    """

  @Test func effortIsTurnedSoThatTheGoodCornerIsUpperRight() throws {
    let scene = MatrixMaps.scene(Self.effort)
    MatrixPictureTests.check(scene, "effort")
    let text = texts(scene)
    for word in ["liten →", "stor", "högt →", "lågt", "bäst ↗", "Gör nu", "Avstå"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(said(scene).contains("stor (7) till vänster, liten (1) till höger"))
    let numbers = Self.numbers(scene)
    let (best, worst) = try (#require(numbers["1"]), #require(numbers["2"]))
    #expect(best.x > worst.x)
    #expect(best.y < worst.y)
  }

  private static func numbers(_ scene: Scene) -> [String: Point] {
    Dictionary(
      DrawnMatrix(scene).labels.values.map { ($0.text, $0.at) }, uniquingKeysWith: { $1 })
  }

  @Test func namesOfFieldsNeedAxesThatFit() {
    let text = Self.effort.replacing("better low; ", with: "")
    let scene = MatrixMaps.scene(text)
    #expect(!texts(scene).contains("Gör nu"))
    #expect(texts(scene).contains("Mallens fältnamn"))
  }

  @Test func criteriaWithoutAScalePlaceNothing() throws {
    let scene = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "fokus")
    let text = texts(scene)
    #expect(text.contains("Ingen skala"))
    #expect(text.contains("axlarna har ingen skala"))
    #expect(text.contains("få") && text.contains("många →"))
    #expect(text.contains("Beslut (fattat)"))
    #expect(Self.numbers(scene).isEmpty)
    #expect(said(scene).contains("Inte bedömda än (7)"))
  }

  @Test func ratingsOfUnknownRatersKeepTheirRanges() throws {
    let scene = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "ideer")
    for row in ["6,5          6–7     1", "5,5          5–6     1"] {
      #expect(said(scene).contains(row), "\(row)")
    }
    #expect(texts(scene).contains("vem som har bedömt framgår inte"))
    #expect(texts(scene).contains("strecken visar spannet i varje svar"))
    // two ideas have no order to be sure of
    #expect(!texts(scene).contains("ordningen"))
  }

  @Test func theLessonSaysWhatToTalkAboutAndWhy() throws {
    let text = try MatrixMaps.file("examples/03-what-first/forst.glapp")
    let scene = MatrixMaps.scene(text)
    let all = texts(scene)
    #expect(all.contains("Diskutera först"))
    #expect(all.contains("bedöms från 2 till 7") || all.contains("2 till 7"))
    #expect(all.contains("1 svarade ”vet inte”"))
    #expect(all.contains("trots plats 3"))
    #expect(all.contains("Beslut (föreslaget)"))
    #expect(all.contains("svar per fråga · 3 bedömare"))
    #expect(said(scene).contains("7,5"))
  }

  @Test func organisationsSpeakOnlyFromThreeRatersEach() {
    func map(_ each: Int) -> String {
      var text = """
        map m "M" { language sv }
        organisation af "Arbetsförmedlingen" { short "AF" }
        organisation kommun "Kommunen"
        criterion a "A?" { scale 1..7 }
        criterion b "B?" { scale 1..7 }
        insight i "Det här"
        matrix m { x a; y b; items insights }

        """
      for index in 0..<each * 2 {
        let isFirst = index < each
        text += "rater r\(index) { of \(isFirst ? "af" : "kommun") }\n"
        text += "rate i on a \(isFirst ? 2 : 6) by r\(index)\nrate i on b 4 by r\(index)\n"
      }
      return text
    }
    let three = texts(MatrixMaps.scene(map(3)))
    #expect(three.contains("median AF 2, Kommunen 6"))
    #expect(three.contains("mittersta hälften"))
    #expect(three.contains("delad bild"))
    let two = texts(MatrixMaps.scene(map(2)))
    #expect(!two.contains("AF 2"))
    #expect(two.contains("bedöms från 2 till 6"))
  }

  @Test func oneAnswerDoesNotLookLikeAgreement() {
    let head = """
      map m "M" { language sv }
      rater r1; rater r2; rater r3
      criterion a "A?" { scale 1..7 }
      criterion b "B?" { scale 1..7 }
      insight many "Många svar"
      insight lone "Ett svar"
      matrix m { x a; y b; items insights }
      rate lone on a 6 by r1
      rate lone on b 6 by r1

      """
    let three = (1...3).map { "rate many on a \($0) by r\($0)\nrate many on b 4 by r\($0)\n" }
    let all = texts(MatrixMaps.scene(head + three.joined()))
    #expect(all.contains("median av 1–3 svar per fråga · 3 bedömare"))
    #expect(all.contains("1 svar per fråga"))
    // where nobody has been rated by more, there is nothing to set it against
    let alone = texts(MatrixMaps.scene(head + three[0]))
    #expect(!alone.contains("svar per fråga"))
  }

  @Test func whatIsNotRatedSaysWhy() {
    let scene = MatrixMaps.scene(
      """
      map m "M" { language sv }
      criterion a "Alfa" { scale 1..7 }
      criterion b "Beta" { scale 1..7 }
      insight one "Ett"
      insight two "Två"
      insight three "Tre"
      insight four "Fyra"
      rate one on a 3
      rate two on a unknown
      rate two on b 3
      rate four on a 9
      rate four on b 2
      matrix m { x a; y b; items one, two, three, four, nowhere }
      """)
    let text = texts(scene)
    for reason in [
      "saknas: Beta", "ingen vet: Alfa", "Inte bedömd än (1)", "utanför skalan: Alfa",
    ] {
      #expect(text.contains(reason), "\(reason)")
    }
    MatrixPictureTests.check(scene, "not rated")
  }

  @Test func interpretedPlacesAreSaidToBe() {
    let text = Self.effort.replacing("matrix m", with: "matrix m").replacing(
      "rate easy on effort 1", with: "rate easy on effort 1 { basis interpreted }")
    #expect(texts(MatrixMaps.scene(text)).contains("ofylld"))
    #expect(!texts(MatrixMaps.scene(Self.effort)).contains("ofylld"))
  }

  @Test func anonymousRatersAreNotNamed() {
    let text =
      Self.effort.replacing("rate easy on effort 1", with: "rate easy on effort 1 by secret")
      + "rater secret \"Hemlig Person\" { anonymous }\n"
    let scene = MatrixMaps.scene(text)
    #expect(!texts(scene).contains("Hemlig"))
    #expect(!said(scene).contains("Hemlig"))
  }

  @Test(arguments: Language.allCases)
  func emptyMapsGetAFriendlyPicture(language: Language) {
    let maps = [
      "map m \"M\"", "", "map m \"M\"\nmatrix m \"Tom\"",
      "map m \"M\"\ncriterion a \"A\" { scale 1..5 }\nmatrix m { x a; y a; items ideas }",
      "map m \"M\"\ninsight i \"En\"\nmatrix m { items insights }",
      "map m \"M\"\ncriterion a { scale 3..3 }\ncriterion b\ninsight i\nmatrix m { x a; y b; items i }",
      "map m \"M\"\nmatrix m { x nowhere; y nothing; items gone, lost }",
    ]
    for (index, map) in maps.enumerated() {
      for style in PictureStyle.allCases {
        let scene = MatrixMaps.scene(map, style: style, language: language)
        MatrixPictureTests.check(scene, "empty map \(index)")
        #expect(!scene.title.isEmpty)
        #expect(texts(scene).count > 20)
      }
    }
  }

  @Test func anyTextIsData() {
    let long = String(repeating: "Mycket långt ord och mer därtill ", count: 160)
    let odd = [
      long, "👨‍👩‍👧‍👦 🇸🇪 🎉", "مرحبا بالعالم هذا نص طويل", "<script>alert(1)</script> & ]]>",
      String(repeating: "x", count: 900), "a\\nb\\tc",
    ]
    var text = "map m \"\(odd[3])\"\n"
    for (index, title) in odd.enumerated() {
      text +=
        "criterion c\(index) \"\(title)\" { scale 1..7; low \"\(title)\"; high \"\(title)\" }\n"
      text += "rater r\(index) \"\(title)\"\ninsight i\(index) \"\(title)\"\n"
      for criterion in 0..<2 {
        text += "rate i\(index) on c\(criterion) \(1 + index) by r\(index)\n"
      }
    }
    text +=
      "matrix m \"\(long)\" { x c0; y c1; items insights; split 4, 4; quadrant high-high \"\(long)\" }\n"
    text +=
      "decision d \"\(long)\" on m { chose i0, i1; set-aside i2 \"\(long)\"; because \"\(long)\" }\n"
    for style in PictureStyle.allCases {
      let scene = MatrixMaps.scene(text, style: style)
      MatrixPictureTests.check(scene, "odd texts", long: true)
    }
  }

  @Test(arguments: [200.0, 480, 700, 900, 1079, 1600, 40_000])
  func everyWidthIsUsable(width: Double) {
    let scene = MatrixMaps.scene(MatrixMaps.random(items: 12, seed: 3), width: width)
    let findings = SceneAudit.findings(in: scene)
    #expect(findings.isEmpty, "\(width): \(findings.prefix(3).map(\.description))")
    #expect(scene.size.width <= max(340, width) + 1)
    #expect(scene.size.height < 10_000)
  }
}
