// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The reference in `docs/language` is what the schema says now, pictures and all.
@Suite("Language reference")
struct ReferenceTests {
  @Test(arguments: [("sv", "ordlista.md", "bilder"), ("en", "words.md", "pictures")])
  func itIsUpToDate(language: String, page: String, pictures: String) throws {
    let folder = try TestFolder()
    let outcome = try GlappProgram.run(
      ["schema", "--reference", folder.url.path, "--lang", language])
    // An example that its own map does not understand is said on standard error.
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    let written = try folder.contents()
    let kept = GlappProgram.root.appendingPathComponent("docs/language")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: kept.appendingPathComponent(pictures).path)
    let own = written.keys.filter { $0.hasPrefix(pictures + "/") }
    #expect(Set(own) == Set(names.map { "\(pictures)/\($0)" }))
    #expect(own.count > 50)
    for (path, bytes) in written {
      let recorded = try? Data(contentsOf: kept.appendingPathComponent(path))
      #expect(recorded == bytes, "docs/language/\(path) is old: make docs")
    }
  }

  @Test(arguments: [("ordlista.md", "swedish"), ("words.md", "english")])
  func everyWordIsInIt(page: String, language: String) throws {
    let text = try String(
      contentsOf: GlappProgram.root.appendingPathComponent("docs/language/\(page)"),
      encoding: .utf8)
    let outcome = try GlappProgram.run(["schema", "--json"])
    let table = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let words = try #require(table["words"] as? [[String: Any]])
    #expect(words.count > 150)
    for word in words {
      let name = try #require(word[language] as? String)
      let example = try #require(
        (word["example"] as? [String: String])?[language == "swedish" ? "sv" : "en"])
      #expect(text.contains("\n### \(name)\n"), "\(name)")
      #expect(text.contains("```\n\(example)\n```"), "\(name)")
    }
  }

  @Test(arguments: ["ordlista.md", "words.md"])
  func everyLinkLeadsSomewhere(page: String) throws {
    let folder = GlappProgram.root.appendingPathComponent("docs/language")
    let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
    var count = 0
    for part in text.components(separatedBy: "](").dropFirst() {
      let target = part.prefix { $0 != ")" }
      count += 1
      if target.hasPrefix("#") {
        #expect(text.contains("<a id=\"\(target.dropFirst())\"></a>"), "\(target)")
      } else {
        let path = folder.appendingPathComponent(String(target)).path
        #expect(FileManager.default.fileExists(atPath: path), "\(target)")
      }
    }
    #expect(count > 200)
  }
}
