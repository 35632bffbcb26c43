// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What the pages for readers say is so.
@Suite("Pages")
struct ReadmeTests {
  static let pages = ["README.md", "LASMIG.md", "CONTRIBUTING.md", "ARCHITECTURE.md"]

  @Test func theTenLinesAreTheMapBehindThePicture() {
    for (page, map) in [("README.md", "docs/readme.glapp"), ("LASMIG.md", "docs/lasmig.glapp")] {
      let lines = Repository.text(map)
      #expect(lines.split(separator: "\n").count == 10, "\(map)")
      let isShown = Repository.text(page).contains("```\n\(lines)```")
      #expect(isShown, "\(page) shows other lines")
    }
  }

  @Test func makeCommandsExist() {
    let makefile = Repository.text("Makefile")
    for page in Self.pages {
      for match in Repository.text(page).matches(of: #/(?:`|    |sudo )make ([a-z]+)/#) {
        let isThere = makefile.contains("\n\(match.output.1): ")
        #expect(isThere, "\(page): make \(match.output.1)")
      }
    }
    for match in makefile.matches(of: #/\n([a-z]+): .*?(##)?/#) {
      #expect(makefile.firstRange(of: ".PHONY: ") != nil && !match.output.1.isEmpty)
    }
  }

  @Test func linksLeadSomewhere() {
    let pages = Repository.files(endingIn: ".md")
    #expect(pages.count > 8)
    for page in pages {
      let folder = Repository.root.appendingPathComponent(page).deletingLastPathComponent()
      for match in Repository.text(page).matches(of: #/\]\(([^)\s#]+)/#) {
        let target = String(match.output.1)
        guard !target.hasPrefix("http") else { continue }
        let path = folder.appendingPathComponent(target).path
        #expect(FileManager.default.fileExists(atPath: path), "\(page) leads to \(target)")
      }
    }
  }

  @Test func bothLanguagesHaveTheSameParts() {
    func parts(_ page: String) -> Int { Repository.text(page).matches(of: #/\n## /#).count }
    func rows(_ page: String) -> Int { Repository.text(page).matches(of: #/\n\|/#).count }
    #expect(parts("README.md") == parts("LASMIG.md"))
    #expect(rows("README.md") == rows("LASMIG.md"))
  }
}
