// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Pictures as a reader sees them: in a real browser, with its fonts.
@Suite("In a browser")
struct BrowserTests {
  /// Without a browser these tests are skipped on a person's machine, and fail where CI is set.
  static let canRun =
    BrowserAudit.browser != nil || ProcessInfo.processInfo.environment["CI"] != nil

  @Test(.enabled(if: canRun, "There is no chromium here; `make test` installs it."))
  func picturesAreLegible() throws {
    let browser = try #require(BrowserAudit.browser, "There is no chromium here.")
    let folder = try TestFolder()
    for (number, map) in AllMaps.paths.enumerated() {
      let own = folder.url("\(number)-\(map.split(separator: "/").last ?? "")").path
      let outcome = try GlappProgram.run(["render", map, "-o", own])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let pictures = try folder.contents().filter { $0.key.hasSuffix(".svg") }
    let results = try BrowserAudit.run(pictures, in: browser)
    #expect(results.map(\.name) == pictures.keys.sorted())
    for result in results {
      #expect(result.texts > 5, "\(result.name) shows next to nothing")
      #expect(result.faults == [], "\(result.name)")
    }
  }

  /// The audit itself sees what it is there to see.
  @Test(.enabled(if: canRun, "There is no chromium here; `make test` installs it."))
  func theAuditSeesFaults() throws {
    let browser = try #require(BrowserAudit.browser, "There is no chromium here.")
    let pictures = [
      "cut": #"<text x="180" y="50">out of the picture</text>"#,
      "covered": #"<text x="9" y="50">one text</text><text x="12" y="53">another</text>"#,
      "wide":
        ##"<path fill="#eee" d="M0 30H90V60H0Z"/><text x="40" y="50">wider than it</text>"##,
      "small": #"<text x="9" y="50" font-size="6">small</text>"#,
      "sound": #"<text x="9" y="50">fine</text>"#,
    ]
    let results = try BrowserAudit.run(
      pictures.mapValues { inner in
        let head = #"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100""#
        return Data("\(head) viewBox=\"0 0 200 100\" font-size=\"14\">\(inner)</svg>".utf8)
      }, in: browser)
    let found = Dictionary(uniqueKeysWithValues: results.map { ($0.name, $0.faults.joined()) })
    #expect(found["cut"]?.contains("edge") == true)
    #expect(found["covered"]?.contains("covers") == true)
    #expect(found["wide"]?.contains("sticks out") == true)
    #expect(found["small"]?.contains("too small") == true)
    #expect(found["sound"]?.isEmpty == true)
  }
}
