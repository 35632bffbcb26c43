// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Pictures where people take them: side by side on a page, in Inkscape, in librsvg.
@Suite("In other programs")
struct OtherProgramsTests {
  /// Two of one kind, two of another, and one of them once more in another style.
  @Test(.enabled(if: BrowserTests.canRun, "There is no chromium here; `make test` installs it."))
  func severalPicturesFitOnOnePage() throws {
    let browser = try #require(BrowserAudit.browser, "There is no chromium here.")
    let folder = try TestFolder()
    let examples = "examples"
    for (map, style, out) in [
      ("docs/readme.glapp", "paper", "a"), ("docs/readme.glapp", "dark", "b"),
      ("\(examples)/01-first-journey/journey.glapp", "paper", "c"),
      ("\(examples)/02-around-a-person/around.glapp", "paper", "d"),
      ("\(examples)/02-around-a-person/runt.glapp", "mono", "e"),
      ("\(examples)/03-what-first/first.glapp", "paper", "f"),
    ] {
      let outcome = try GlappProgram.run(
        ["render", map, "--style", style, "-o", folder.url(out).path])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let pictures = try folder.contents().filter { $0.key.hasSuffix(".svg") }
      .sorted { $0.key < $1.key }
    #expect(pictures.count >= 6)
    let answer = try SharedPage.run(pictures.map(\.value), in: browser)
    #expect(answer.faults == [])
    #expect(answer.compared.count == pictures.count)
    #expect(answer.compared.allSatisfy { $0 > 30 })
  }

  /// The comparison itself sees what it is there to see.
  @Test(.enabled(if: BrowserTests.canRun, "There is no chromium here; `make test` installs it."))
  func aPageTellsWhatDoesNotFit() throws {
    let browser = try #require(BrowserAudit.browser, "There is no chromium here.")
    func picture(_ colour: String, _ more: String) -> Data {
      let head = #"<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">"#
      let gradient = "<linearGradient id=\"x\"><stop stop-color=\"\(colour)\"/></linearGradient>"
      return Data(
        "\(head)\(gradient)\(more)<rect fill=\"url(#x)\" width=\"9\" height=\"9\"/></svg>".utf8)
    }
    let answer = try SharedPage.run(
      [
        picture("red", "<style>rect { stroke: red }</style>"),
        picture("blue", "<image href=\"https://example.org/x.png\" width=\"9\" height=\"9\"/>"),
      ], in: browser)
    let faults = answer.faults.joined(separator: "\n")
    for fault in ["x stands twice", "leads out to x", "has another stroke", "tries to fetch https"]
    {
      #expect(faults.contains(fault), "\(fault) in:\n\(faults)")
    }
  }

  private static func program(_ name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { URL(fileURLWithPath: "\($0)/\(name)") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }

  /// Draws every map of maps/ and gives the folder with the sizes that the pictures state.
  private func drawn() throws -> (folder: TestFolder, sizes: [String: (Double, Double)]) {
    let folder = try TestFolder()
    for (number, map) in AllMaps.paths.filter({ $0.hasPrefix("maps/") }).enumerated() {
      let outcome = try GlappProgram.run(["render", map, "-o", folder.url("\(number)").path])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    var sizes: [String: (Double, Double)] = [:]
    for (name, data) in try folder.contents() where name.hasSuffix(".svg") {
      let root = SVGPicture(data).root
      sizes[name] = (Double(root["width"] ?? "") ?? 0, Double(root["height"] ?? "") ?? 0)
    }
    #expect(sizes.count >= 5)
    return (folder, sizes)
  }

  /// The width and height in a PNG file's head; nil where it is none.
  private func pixels(_ file: URL) -> (Double, Double)? {
    guard let data = try? Data(contentsOf: file), data.count > 1_000,
      data.prefix(4).elementsEqual([0x89, 0x50, 0x4E, 0x47])
    else { return nil }
    func number(_ at: Int) -> Double {
      Double(data[at..<at + 4].reduce(0) { $0 << 8 | Int($1) })
    }
    return (number(16), number(20))
  }

  private func expect(
    _ folder: TestFolder, _ sizes: [String: (Double, Double)], _ program: String
  ) {
    for (name, size) in sizes {
      let image = pixels(folder.url(String(name.dropLast(4)) + ".png"))
      guard let image else {
        Issue.record("\(program) does not open \(name)")
        continue
      }
      #expect(image.0 == 400, "\(program): \(name)")
      let off = abs(image.1 - 400 * size.1 / size.0)
      #expect(off <= 2, "\(program): \(name) has another shape")
    }
  }

  @Test(.enabled(if: program("rsvg-convert") != nil, "`make test` installs librsvg2-bin."))
  func librsvgOpensEveryMap() throws {
    let rsvg = try #require(Self.program("rsvg-convert"))
    let (folder, sizes) = try drawn()
    for name in sizes.keys {
      let outcome = try GlappProgram.run(
        rsvg, ["-w", "400", name, "-o", String(name.dropLast(4)) + ".png"], in: folder.url)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(name): \(outcome.errors)")
    }
    expect(folder, sizes, "librsvg")
  }

  @Test(.enabled(if: program("inkscape") != nil, "Inkscape is not installed; nothing installs it."))
  func inkscapeOpensEveryMap() throws {
    let inkscape = try #require(Self.program("inkscape"))
    let (folder, sizes) = try drawn()
    var environment = ProcessInfo.processInfo.environment
    // Its settings and caches stay in the test's folder.
    environment["INKSCAPE_PROFILE_DIR"] = folder.url("profile").path
    let outcome = try GlappProgram.run(
      inkscape, ["--export-type=png", "--export-width=400"] + sizes.keys.sorted(), in: folder.url,
      environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors.suffix(1_000))")
    expect(folder, sizes, "Inkscape")
  }
}
