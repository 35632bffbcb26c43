// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappText
import GlappWorkspace

/// A map that provokes one message.
struct MessageSample {
  let code: String
  /// The root file, and files beside it.
  let text: String
  var files: [String: String] = [:]
  /// In place of `text`, where it is no text.
  var bytes: [UInt8]?

  init(_ code: String, _ text: String, files: [String: String] = [:], bytes: [UInt8]? = nil) {
    self.code = code
    self.text = text
    self.files = files
    self.bytes = bytes
  }

  /// Every diagnostic of its code, with the text that it points at.
  func diagnostics() throws -> [(diagnostic: Diagnostic, marked: String)] {
    var world = ["/m/map.glapp": text]
    for (name, text) in files { world[MapPaths.join("/m", name)] = text }
    let source = SourceText(name: "map.glapp", bytes: bytes ?? Array(text.utf8))
    let snapshot = Snapshot(MapLoader.load(source, folder: "/m", in: MemoryWorld(world)))
    return snapshot.diagnostics.sorted.filter { $0.kind.code == code }.map {
      let marked = source.string($0.place.range).split(separator: "\n").first ?? ""
      return ($0, $0.kind.isPrivate ? "–" : String(marked.prefix(60)))
    }
  }
}

/// One map for every kind of message.
enum MessageSamples {
  static let all = syntax + words + arguments + references + files + people + settings + findings

  /// The text of a step in a journey, with a few people around it.
  static func step(_ text: String) -> String {
    actors + "journey j \"The way\" for kim { step a \"First\" { \(text) }; step b \"Second\" }"
  }

  static let actors = """
    person kim "Kim"
    organisation af "Agency" { role h "Officer"; role chef "Manager" }
    organisation fk "Insurance" { role u "Investigator" }
    team mgt "Team" { member h; member u }

    """

  private static let syntax: [MessageSample] = [
    .init("not-utf8", "", bytes: Array("fact \"f".utf8) + [0xF6, 0x72]),
    .init("other-format", "{\n  \"glapp\": 1\n}"),
    .init("bad-character", "person kim \"Kim\" @"),
    .init("unclosed-string", "person kim \"Kim"),
    .init("unopened-string", "person kim Kim\""),
    .init("unclosed-comment", "/* person kim \"Kim\""),
    .init("bad-escape", #"fact "C:\program""#),
    .init("decimal-comma", step("takes 1,5 h")),
    .init("thousands-space", "source s \"S\" { people 12 000 }"),
    .init("glued-number", step("wait 3weeks")),
    .init("hyphen-range", "source s \"S\" { people 5-6 }"),
    .init("bad-number", "source s \"S\" { people 1-2-3 }"),
    .init("short-date", "source s \"S\" { date 2022-2 }"),
    .init("other-date", "source s \"S\" { date 3/5 2024 }"),
    .init("slashed-number", "source s \"S\" { people 3/5 }"),
    .init("brackets", "person kim \"Kim\" (30)"),
    .init("other-quotes", "person kim 'Kim'"),
    .init("other-arrow", actors + "relation af –> fk informs"),
    .init("value-sign", step("takes = 30 min")),
    .init("bullet", "- person kim \"Kim\""),
    .init("curly-quotes", "person kim ”Kim”"),
    .init("expected-word", "\"Kim\""),
    .init("swallowed-list", step("by h,\n takes 30 min")),
    .init("comma-for-semicolon", step("by h, feeling -1")),
    .init("missing-brace", "organisation af \"Agency\"\n  role h \"Officer\"\n}"),
    .init(
      "unclosed-block", "organisation af \"Agency\" {\n  role h \"Officer\"\nperson kim \"Kim\""),
    .init("stray-brace", "person kim \"Kim\"\n}"),
    .init("loose-block", "organisation af \"Agency\"\n{ role h \"Officer\" }"),
    .init("stray-block", "{ person kim \"Kim\" }"),
    .init("too-deep", String(repeating: "theme t \"T\" { ", count: 300)),
  ]

  private static let words: [MessageSample] = [
    .init("unknown-word", step("feling -1")),
    .init("missing-word", actors + "af -> fk informs \"by letter\""),
    .init("misplaced-word", step("severity 4")),
    .init("repeated-word", step("takes 60 min; takes 30 min")),
    .init("no-block", "map m \"M\" { language en { } }"),
    .init("doubled-map", "map m \"M\"\nmap n \"N\""),
    .init("reserved-id", "person for \"Kim\""),
    .init("doubled-id", "person kim \"Kim\"\nperson kim \"Another\""),
  ]

  private static let arguments: [MessageSample] = [
    .init("missing-argument", step("feeling")),
    .init("unexpected-argument", step("feeling bad")),
    .init("missing-separator", step("by h feeling -1")),
    .init("missing-comma", step("by h and chef")),
    .init("split-id", "person the participant \"Kim\""),
    .init("unquoted-text", "person the participant of it all"),
    .init("unknown-choice", "source s \"S\" { kind reprt }"),
    .init("off-scale", "pain p \"P\" { severity 9 }"),
    .init("not-whole", "source s \"S\" { people 2.5 }"),
    .init("bad-date", "source s \"S\" { date 2024-02-30 }"),
    .init("backwards-range", "criterion c \"C\" { scale 7..1 }"),
  ]

  private static let references: [MessageSample] = [
    .init("unknown-reference", step("by offcer")),
    .init("wrong-kind", step("by j")),
    .init(
      "ambiguous-reference",
      "organisation a \"A\" { role h \"H\" }\norganisation b \"B\" { role h \"H\" }\n"
        + "gap g \"G\" between h, a"),
  ]

  private static let files: [MessageSample] = [
    .init("missing-include", "include \"none.glapp\""),
    .init("include-outside", "include \"../other.glapp\"", files: ["../other.glapp": ""]),
    .init("include-loop", "include \"map.glapp\""),
  ]

  private static let people: [MessageSample] = [
    .init("identity-number", "fact \"811228-9874\""),
    .init("possible-identity-number", "fact \"811228-9873\""),
    .init("phone-number", "fact \"070-123 45 67\""),
    .init("email-address", "fact \"kim@example.org\""),
  ]

  private static let settings: [MessageSample] = [
    .init("unknown-code", "map m \"M\" { severity no-evidnce off }"),
    .init("fixed-severity", "map m \"M\" { severity unknown-word off }"),
    .init("unknown-threshold", "map m \"M\" { threshold people-in-room 8 }"),
    .init("unexplained-allowance", "map m \"M\" { allow no-evidence }"),
  ]
}
