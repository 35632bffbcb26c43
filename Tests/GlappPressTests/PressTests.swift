// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappPress
import GlappScene
import GlappWorker
import Testing

/// PDF, PNG and cut typefaces from their own process, whatever that process does.
@Suite("The press")
struct PressTests {
  private static func press(_ options: String..., limit: Duration = .seconds(60)) throws -> Press {
    let path = try #require(Self.program, "glapp was not built beside the tests")
    return Press(
      WorkerLocation(executable: path, arguments: [PressWorker.word] + options), limit: limit)
  }

  /// The glapp that was built beside the test bundle.
  private static let program: String? = {
    var folder = OwnPath.read() ?? CommandLine.arguments[0]
    // what runs the tests may lie elsewhere than the bundle
    for start in [CommandLine.arguments[0], folder] {
      folder = start
      while let slash = folder.lastIndex(of: "/") {
        folder = String(folder[..<slash])
        var isFolder: ObjCBool = false
        let path = folder + "/glapp"
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
        {
          return path
        }
      }
    }
    return nil
  }()

  private static func sheet(_ words: String, width: Double = 400) -> SVGSheet {
    let style = TextStyle(size: 12, color: Color(0x112233))
    return SVGSheet(
      Scene(
        size: Size(width, 200), background: .white, title: words, description: "d",
        language: "sv", idPrefix: "p",
        items: [.text(words, at: Point(20, 40), style: style)]))
  }

  private static func pdf(_ words: String...) -> PressJob {
    .pdf(
      PDFDocument(
        words.map { .init(title: $0, sheets: [sheet($0)]) }, title: "Prov – åäö 😀",
        subject: "s", language: "sv", page: { "Sida \($0)" }))
  }

  @Test func makesEachFileInTheirOrder() throws {
    let results = try Self.press().run([
      Self.pdf("ett", "två"), .png(Self.sheet("tre"), width: 800, height: 400),
      .face(FontFace(weight: .regular, isItalic: false), characters: ["å", "b"]),
    ])
    let files = try results.map { try $0.get() }
    #expect(files[0].bytes.starts(with: Array("%PDF-".utf8)))
    #expect(files[1].bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(Array(files[1].bytes[16..<24]) == [0, 0, 3, 32, 0, 0, 1, 144], "800 by 400")
    #expect(files[0].hasFace == true, "Inter is installed for the tests")
    #expect(files[2].bytes.count < 20_000, "two letters, not the whole typeface")
  }

  @Test func givesTheSameBytesEveryTime() throws {
    let jobs = [
      Self.pdf("ett", "två"), .png(Self.sheet("tre"), width: 800, height: 400),
      .face(FontFace(weight: .bold, isItalic: true), characters: ["å", "b"]),
    ]
    let first = try Self.press().run(jobs).map { try $0.get() }
    let second = try Self.press().run(jobs).map { try $0.get() }
    #expect(first == second)
    #expect(!String(decoding: first[0].bytes, as: UTF8.self).contains("Date"), "no clock")
  }

  /// A crash, a loop, a silent end and a mad answer each cost the one file.
  @Test(arguments: [
    ("crash", PressFailure.broke), ("silence", .broke), ("hang", .timedOut), ("garbage", .broke),
  ])
  func goesOnWhateverTheLibrariesDo(how: String, failure: PressFailure) throws {
    let press = try Self.press("--simulate", how, limit: .milliseconds(300))
    let results = press.run([Self.pdf("ett"), Self.pdf("två")])
    #expect(results == [.failure(failure), .failure(failure)])
  }

  @Test func saysWhatIsNotInstalled() throws {
    let folder = FileManager.default.temporaryDirectory.path
    let results = try Self.press("--folder", folder).run([
      Self.pdf("ett"), .face(FontFace(weight: .regular, isItalic: false), characters: ["a"]),
    ])
    #expect(results[0] == .failure(.missing("libcairo")))
    #expect(results[1] == .failure(.missing("libfontconfig")))
  }

  @Test func saysWhenNoProcessStarts() {
    let press = Press(WorkerLocation(executable: "/nonexistent/glapp", arguments: []))
    let results = press.run([Self.pdf("ett"), Self.pdf("två")])
    #expect(results.count == 2)
    for result in results {
      guard case .failure(.notStarted) = result else {
        Issue.record("\(result)")
        continue
      }
    }
  }

  @Test func aPictureThatIsNoneIsRefusedAndTheNextIsMade() throws {
    var broken = Self.sheet("a")
    broken.svg = Array("<svg".utf8)
    let results = try Self.press().run([
      .png(broken, width: 10, height: 10), .png(Self.sheet("b"), width: 10, height: 10),
    ])
    guard case .failure(.refused(let words)) = results[0] else {
      Issue.record("\(results[0])")
      return
    }
    #expect(!words.isEmpty)
    #expect((try? results[1].get()) != nil)
  }
}
