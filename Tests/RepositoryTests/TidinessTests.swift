// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What every file of the project has in common.
@Suite("Tidiness")
struct TidinessTests {
  /// Files that may be longer than 300 lines, and why.
  static let long = [
    // A table of numbers, generated.
    "Sources/GlappScene/Metrics/WidthTable.swift",
    // One algorithm, told from beginning to end.
    "Sources/GlappViews/Actors/BodyPacking.swift",
    // One pass over all the kinds of ties, with the names they share.
    "Sources/GlappViews/Actors/NetworkBuilder.swift",
  ]

  @Test func filesAreShort() {
    for file in Repository.files(endingIn: ".swift", ".c", ".h", ".py") {
      let lines = Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 601, "\(file) has \(lines.count) lines: divide it")
      if !Self.long.contains(file) {
        #expect(lines.count <= 301, "\(file) has \(lines.count) lines: divide it, or say why not")
      }
    }
    #expect(Set(Self.long).isSubset(of: Repository.files), "the list names files that are gone")
  }

  @Test func filesSayTheirLicence() {
    for file in Repository.files(endingIn: ".swift", ".c", ".h", ".py", ".sh") {
      let head = Repository.text(file).split(separator: "\n").prefix(2).joined()
      #expect(head.contains("SPDX-License-Identifier: EUPL-1.2"), "\(file)")
    }
  }

  @Test func theLicenceIsThere() {
    let text = Repository.text("LICENSE")
    #expect(text.hasPrefix("EUROPEAN UNION PUBLIC LICENCE v. 1.2"))
    let missing = (1...15).filter { !text.contains("\n\($0).") }
    #expect(missing == [])
    let hasAppendix = text.contains("Appendix")
    #expect(hasAppendix)
  }

  /// Nothing tells which machine or which workplace a file was written at.
  @Test func filesBelongToNoMachine() {
    // Cut in two, so that this file does not find itself.
    let forbidden = [
      "/wor" + "k/", "/ro" + "ot/", "/ho" + "me/", "/tmp/h" + "-", "/opt/swift" + "-packages",
      "pythonhost" + "ed", "deb.debi" + "an.org", "registry.npm" + "js", "Cla" + "ude",
      "Anthro" + "pic", "Chat" + "GPT", "as an AI lang" + "uage", "../sha" + "red/",
      "Co-Authored" + "-By",
    ]
    for file in Repository.files where file != "LICENSE" {
      let text = Repository.text(file)
      for word in forbidden {
        let isThere = text.contains(word)
        #expect(!isThere, "\(file) contains \(word)")
      }
    }
  }

  @Test func textFilesEndInOneNewline() {
    for file in Repository.files(endingIn: ".swift", ".md", ".glapp", ".c", ".h", ".py")
    where !file.contains("Corpus/") {
      let text = Repository.text(file)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(file)")
      #expect(!text.contains("\r"), "\(file) has carriage returns")
    }
  }

  @Test func theRootHoldsOnlyWhatItShould() {
    let known: Set = [
      ".ci", ".gitattributes", ".gitignore", ".swift-format", "ARCHITECTURE.md", "Benchmarks",
      "CHANGELOG.md", "CONTRIBUTING.md", "Editors", "LASMIG.md", "LICENSE", "Makefile",
      "Package.swift", "README.md", "Sources", "Studio", "Tests", "docs", "examples", "maps",
      "scripts",
    ]
    let found = Set(Repository.files.map { String($0.split(separator: "/")[0]) })
    #expect(found.isSubset(of: known), "\(found.subtracting(known)) lies in the root")
  }
}
