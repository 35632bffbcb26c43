// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Text from users is data, whatever it looks like.
@Suite("Hostile text")
struct HostileTextTests {
  /// As the map's author would type them between quotes.
  static let labels = [
    "<script>alert(1)</script>", "a & b &amp; &lt; &#0; &nbsp;", "]]> --> <!-- <![CDATA[ ?>",
    #"it's \"quoted\" \\ back"#, "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 emoji", "مرحبا بالعالم and עברית",
    "\u{202E}reversed\u{202C}", "\" onload=\"alert(1)".replacing("\"", with: "\\\""),
    #"control \u{1} \u{1F} \u{7F} \u{FFFE} \u{0}"#,
    "url(https://example.org/x) javascript:alert(1)",
    String(repeating: "Långa ord och många ", count: 250),
    String(repeating: "w", count: 5_000), "%s %n \\n \\n \\n", "\\u{0301}\\u{0301} combining",
    "node [label=<b>] ; } graph { x", " ", "—", "日本語のとても長い題名です",
  ]

  @Test(arguments: labels.indices)
  func staysData(index: Int) throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.map(Self.labels[index]), to: "hostile.glapp")
    let outcome = try GlappProgram.run(["render", map, "-o", folder.url("out").path])
    // A label may be refused (a character that no XML can hold), but never passed on.
    #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.errors.suffix(500))")
    let pictures = try folder.contents().filter { $0.key.hasSuffix(".svg") }
    #expect(!pictures.isEmpty)
    for (name, data) in pictures {
      #expect(SVGPicture(data).faults == [], "\(name) of \(Self.labels[index].prefix(40))")
    }
  }

  @Test func isNotLost() throws {
    let outcome = try GlappProgram.run(
      ["render", "-", "--view", "journey", "-o", "-"],
      input: Self.map("<b>fet</b> & \\\"citat\\\""))
    let text = SVGPicture(outcome.bytes).text.replacing(" ", with: "")
    #expect(text.contains("<b>fet</b>&\"citat\""))
  }

  @Test func messagesDoNotSteerTheTerminal() throws {
    let outcome = try GlappProgram.run(
      ["check", "-"], input: "map m \"M\"\nstep \"\u{1B}[2J\u{1B}]0;owned\u{7}\" { felin 3 }\n")
    #expect(outcome.status == 1)
    #expect(!outcome.text.contains("\u{1B}") && !outcome.text.contains("\u{7}"))
  }

  /// A map with the label everywhere that text can stand.
  private static func map(_ label: String) -> String {
    """
    map m "\(label)" { language en; about "\(label)"; owner "\(label)" }
    organisation o1 "\(label)" { short "\(label)"; role r1 "\(label)"; role r3 "\(label)" }
    organisation o2 "\(label)" { role r2 "\(label)" }
    team t "\(label)" { member r1 as "\(label)"; member r2; vacant o2 unknown "\(label)" }
    person p "\(label)" { need "\(label)"; quote "\(label)" }
    touchpoint tp "\(label)" { kind meeting }
    source s "\(label)" { kind interview; people 7 }
    journey j "\(label)" for p {
      phase f1 "\(label)" {
        step s1 "\(label)" {
          by r1; with t; via tp; feeling -2; feeling +1 of r1; says "\(label)"; thinks "\(label)"
          expects "\(label)"; backstage "\(label)" by r2; system "\(label)"
          pain p1 "\(label)" { severity 4; evidence "\(label)" from s at "\(label)" }
          gain g1 "\(label)"
          opportunity q1 "\(label)"
        }
        step s2 "\(label)" { wait 3 weeks }
      }
      phase f2 "\(label)" { step s3 "\(label)" { by r2; feeling +2; then s1 "\(label)" } }
    }
    gap g "\(label)" between r1, r2 { after s1; loses "\(label)"; affects p; bridge "\(label)" }
    relation r1 -> r2 informs "\(label)" { missing "\(label)" }
    relation p <-> r1 meets "\(label)"
    insight i1 "\(label)" { from p1 }
    idea d1 "\(label)" { for q1 }
    idea d2 "\(label)"
    criterion c1 "\(label)" { scale 1..7; low "\(label)"; high "\(label)" }
    criterion c2 "\(label)" { scale 1..7; low "\(label)"; high "\(label)" }
    rater w "\(label)" { people 5 }
    rate d1 on c1 5 by w
    rate d1 on c2 6 by w
    rate d2 on c1 5..6 by w
    rate d2 on c2 unknown by w
    matrix x "\(label)" { x c1; y c2; items ideas }

    """
  }
}
