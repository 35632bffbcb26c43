// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappText

/// What edits change, in the form that `patch` takes.
@Suite("Unified differences")
struct UnifiedDiffTests {
  private func difference(
    _ old: String, _ edits: [(at: Int, count: Int, text: String)], name: String = "m.glapp"
  ) -> String {
    let all = edits.map {
      TextEdit(range: TextRange($0.at, $0.at + $0.count), text: $0.text)
    }
    var new: [UInt8] = []
    var last = 0
    let bytes = Array(old.utf8)
    for edit in all {
      new += bytes[last..<Int(edit.range.start)] + Array(edit.text.utf8)
      last = Int(edit.range.end)
    }
    new += bytes[last...]
    let diff = UnifiedDiff(name: name, old: bytes, new: new, edits: all)
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  private let header = "--- a/m.glapp\n+++ b/m.glapp\n"

  @Test func oneLine() {
    #expect(difference("a\nb\nc\n", [(2, 1, "x")]) == header + "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n")
    #expect(difference("a\nb\n", [(2, 0, "x\n")]) == header + "@@ -1,2 +1,3 @@\n a\n+x\n b\n")
    #expect(difference("a\nb\n", [(0, 2, "")]) == header + "@@ -1,2 +1 @@\n-a\n b\n")
    #expect(difference("a\n", []) == "")
    #expect(difference("a\n", [(0, 1, "a")]) == "")
  }

  @Test func linesThatAreTheSameAreNotChanged() {
    // Put in after the line end, it is the next line that is new.
    #expect(difference("a\nb\n", [(1, 0, "\nx")]) == header + "@@ -1,2 +1,3 @@\n a\n+x\n b\n")
  }

  @Test func emptyFilesAndMissingLineEnds() {
    #expect(difference("", [(0, 0, "x\n")]) == header + "@@ -0,0 +1 @@\n+x\n")
    #expect(difference("x\n", [(0, 2, "")]) == header + "@@ -1 +0,0 @@\n-x\n")
    let none = "\\ No newline at end of file\n"
    #expect(
      difference("a", [(1, 0, "\nb")]) == header + "@@ -1 +1,2 @@\n-a\n\(none)+a\n+b\n\(none)")
    #expect(
      difference("a\r\nb\r\n", [(0, 1, "x")]) == header + "@@ -1,2 +1,2 @@\n-a\r\n+x\r\n b\r\n")
  }

  @Test func changesFarApartAreHunksOfTheirOwn() {
    let lines = (0..<20).map { "line \($0 + 10)\n" }
    let old = lines.joined()
    let far = difference(old, [(5, 2, "x"), (8 * 8 + 5, 2, "y")])
    #expect(far.matches(of: #/@@ -/#).count == 2)
    #expect(far.contains("@@ -1,4 +1,4 @@") && far.contains("@@ -6,7 +6,7 @@"))
    let close = difference(old, [(5, 2, "x"), (8 * 7 + 5, 2, "y")])
    #expect(close.matches(of: #/@@ -/#).count == 1)
    #expect(close.contains("@@ -1,11 +1,11 @@"))
  }

  @Test func names() {
    #expect(difference("a\n", [(0, 1, "b")], name: "/tmp/x").hasPrefix("--- a/tmp/x\n"))
    #expect(difference("a\n", [(0, 1, "b")], name: "en karta").hasPrefix("--- a/en karta\t\n"))
    #expect(difference("a\n", [(0, 1, "b")], name: "a\"b\n").hasPrefix(#"--- "a/a\"b\n""#))
  }
}
