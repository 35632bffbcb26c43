// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `render --format`: PDF, PNG and pictures that carry their letters, as other programs read them.
@Suite("PDF and PNG")
struct PrintTests {
  /// What poppler says of a PDF.
  private static func ask(_ program: String, _ arguments: [String]) throws -> String {
    try GlappProgram.run(URL(fileURLWithPath: "/usr/bin/" + program), arguments).text
  }

  private static func render(
    _ arguments: String..., language: String = "sv_SE.UTF-8"
  ) throws -> GlappProgram.Outcome {
    try GlappProgram.run(["render"] + arguments, language: language)
  }

  private static let way = """
    map m "Stöd efter sjukskrivning" { language sv }
    person kim "Kim"
    role lakare "Läkaren"
    journey vagen "Från läkaren till första mötet" for kim {
      step intyg "Jag får ett intyg av min läkare" { by lakare; feeling +1 }
      step vantan "Jag hör inget – på sex veckor" { wait 6 weeks; feeling -2 }
    }
    relation lakare -> kim supports
    """

  @Test func aPDFHoldsTextThatCanBeSearched() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    let outcome = try Self.render(map, "--view", "vagen", "--format", "pdf", "-o", folder.url.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let path = folder.url("vagen.pdf").path
    #expect(outcome.lines == [path, folder.url("vagen.txt").path])
    let text = try Self.ask("pdftotext", ["-raw", path, "-"])
    for words in ["Från läkaren till första mötet", "Jag hör inget", "sex veckor", "Känsla"] {
      #expect(text.contains(words), "\(text)")
    }
    let info = try Self.ask("pdfinfo", [path])
    #expect(info.contains("Title:           Från läkaren till första mötet"))
    #expect(info.contains("Pages:           1"))
    #expect(!info.contains("CreationDate"))
    #expect(try Self.ask("pdffonts", [path]).contains("Inter"))
    #expect(try Self.ask("pdfimages", ["-list", path]).split(separator: "\n").count == 2, "vector")
    let bytes = try Data(contentsOf: folder.url("vagen.pdf"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang (sv)"))
  }

  @Test func severalViewsBecomeOnePDFWithBookmarks() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    let outcome = try Self.render(map, "--together", "-o", folder.url.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let path = folder.url("stod.pdf").path
    #expect(outcome.lines.contains(path))
    let info = try Self.ask("pdfinfo", [path])
    #expect(info.contains("Title:           Stöd efter sjukskrivning"))
    #expect(info.contains("Pages:           2"))
    // poppler tells the outline only as part of its page in HTML
    let page = try Self.ask("pdftohtml", ["-xml", "-i", "-stdout", path])
    #expect(page.contains("<outline>"))
    #expect(page.contains("<item page=\"1\">Från läkaren till första mötet</item>"), "\(page)")
    #expect(page.contains("<item page=\"2\">"))
    // the same by naming the file
    let named = try Self.render(map, "-o", folder.url("alla.pdf").path)
    #expect(named.status == 0 && named.lines.contains(folder.url("alla.pdf").path))
    #expect(
      try Data(contentsOf: folder.url("alla.pdf")) == Data(contentsOf: folder.url("stod.pdf")))
  }

  @Test func everyFormatComesAndTheSameBytesAgain() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    for name in ["ett", "två"] {
      let outcome = try Self.render(
        map, "--format", "svg,pdf", "--format", "png", "-o", folder.url(name).path)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let all = try folder.contents()
    let names = all.keys.filter { $0.hasPrefix("ett/") }.sorted()
    #expect(
      names.filter { $0.contains("vagen") }
        == ["ett/vagen.pdf", "ett/vagen.png", "ett/vagen.svg", "ett/vagen.txt"])
    #expect(names.count == 8)
    for name in names { #expect(all[name] == all["två" + name.dropFirst(3)], "\(name)") }
  }

  /// Width and height from the head of a PNG.
  private static func size(_ png: Data) -> [Int] {
    [16, 20].map { start in png[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func aPNGIsAsDenseAsAskedFor() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    let svg = try Self.render(map, "--view", "vagen", "-o", "-").text
    let width = try #require(svg.firstMatch(of: /width="(\d+)"/).flatMap { Int($0.output.1) })
    for (scale, expected) in [("1", width), ("2", 2 * width), ("0.5", (width + 1) / 2)] {
      let outcome = try Self.render(
        map, "--view", "vagen", "--format", "png", "--scale", scale, "-o", "-")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(abs(Self.size(outcome.bytes)[0] - expected) <= 1)
    }
  }

  @Test func aPNGThatIsTooLargeIsRefusedWithAWayOut() throws {
    let folder = try TestFolder()
    var text = "person kim \"Kim\"\njourney vagen \"Vägen\" for kim {\n"
    for index in 0..<60 { text += "step s\(index) \"Steg \(index)\" { feeling -1 }\n" }
    let map = try folder.write(text + "}\n", to: "lang.glapp")
    let outcome = try Self.render(
      map, "--width", "8000", "--format", "svg,png", "--scale", "20", "-o", folder.url.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("32\u{A0}767"), "\(outcome.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.url("vagen.svg").path))
    #expect(!FileManager.default.fileExists(atPath: folder.url("vagen.png").path))
    let scale = try #require(outcome.errors.firstMatch(of: /--scale ([\d.]+)/)).output.1
    #expect((Double(scale) ?? 0) > 3, "the largest that can be had: \(outcome.errors)")
  }

  @Test func withoutTheLibraryTheRestComesAndThePackageIsNamed() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    var environment = ProcessInfo.processInfo.environment
    environment["GLAPP_PRESS"] = folder.url.path
    environment["LC_ALL"] = nil
    for (locale, words) in [("sv_SE.UTF-8", "installera libcairo2"), ("C", "install libcairo2")] {
      environment["LANG"] = locale
      let outcome = try GlappProgram.run(
        GlappProgram.executable,
        ["render", map, "--format", "svg,pdf,png", "-o", folder.url(locale).path, "--lang"]
          + [locale == "C" ? "en" : "sv"], environment: environment)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "said once")
      #expect(outcome.lines.contains { $0.hasSuffix("vagen.svg") })
      #expect(!outcome.lines.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".png") })
    }
  }

  /// Labels are data: markup, emoji, right to left, and more than any box holds.
  @Test func oddLabelsComeThrough() throws {
    let folder = try TestFolder()
    let long = String(repeating: "lång ", count: 1_000)
    let map = try folder.write(
      """
      map m "<script>alert(1)</script> & \\"co\\""
      person kim "👍🏽 Kim"
      journey vagen "مرحبا بالعالم" for kim {
        step a "]]> <b>fet</b>" { feeling -1; pain "\(long)" }
        step b "שלום" { feeling 1 }
      }
      """, to: "odd.glapp")
    for page in [[], ["--page", "a4"]] {
      let outcome = try GlappProgram.run(
        ["render", map, "--format", "svg,pdf,png", "-o", folder.url.path] + page)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let path = folder.url("odd.pdf").path
    #expect(try Self.render(map, "-o", path).status == 0)
    #expect(try Self.ask("pdfinfo", [path]).contains("<script>alert(1)</script>"))
    #expect(try Self.ask("pdftotext", ["-raw", path, "-"]).contains("<b>fet</b>"))
  }

  @Test func anSVGCanCarryItsLetters() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    let plain = try Self.render(map, "--view", "vagen", "-o", "-")
    let carrying = try Self.render(map, "--view", "vagen", "--embed-font", "-o", "-")
    #expect(carrying.status == 0, "\(carrying.errors)")
    #expect(
      carrying.text.contains("@font-face{font-family:Inter;font-weight:400;src:url(data:font/"))
    #expect(carrying.bytes.count < plain.bytes.count + 120_000, "only what is used")
    // without the style sheet it is the same picture
    let stripped = carrying.text.replacing(#/<defs><style>[^<]*<\/style><\/defs>\n/#, with: "")
    #expect(stripped == plain.text)
    var environment = ProcessInfo.processInfo.environment
    environment["GLAPP_PRESS"] = folder.url.path
    let without = try GlappProgram.run(
      GlappProgram.executable, ["render", map, "--view", "vagen", "--embed-font", "-o", "-"],
      environment: environment)
    #expect(without.status == 1 && without.errors.contains("libfontconfig1"))
    #expect(without.text == plain.text, "the picture comes all the same")
  }

  @Test(arguments: [
    (["--format", "gif"], "inget format `gif`", "no format `gif`"),
    (["--scale", "2"], "--format png", "--format png"),
    (["--format", "png", "--scale", "99"], "0.1", "0.1"),
    (["--format", "pdf", "--embed-font"], "hör till svg", "is for svg"),
    (["--format", "svg,pdf", "-o", "-"], "en fil", "one file"),
    (["--page", "a9"], "`a9`", "no paper `a9`"),
    (["--page", "a4", "--width", "900"], "--page eller --width", "--page or --width"),
  ])
  func isToldWhatDoesNotGo(arguments: [String], swedish: String, english: String) throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.way, to: "stod.glapp")
    for (language, words) in [("sv_SE.UTF-8", swedish), ("en_GB.UTF-8", english)] {
      let outcome = try GlappProgram.run(["render", map] + arguments, language: language)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors.contains(words.replacing("inget format `gif`", with: "formatet `gif`")),
        "\(outcome.errors)")
    }
  }
}
