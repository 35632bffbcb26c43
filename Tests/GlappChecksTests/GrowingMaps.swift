// SPDX-License-Identifier: EUPL-1.2

/// Maps that grow: each kind with `size` of what it is about, for tests that count steps.
enum GrowingMaps {
  /// The kinds, by name.
  static let names = all.map(\.name)

  /// The map of a kind, `size` large.
  static func text(_ name: String, _ size: Int) -> String {
    all.first { $0.name == name }?.make(size) ?? ""
  }

  private static func lines(_ size: Int, _ line: (Int) -> String) -> String {
    (0..<size).map(line).joined()
  }

  private static let actors = "person kim \"Kim\"; role a \"A\"; role b \"B\"; source s \"S\"\n"

  private static let all: [(name: String, make: @Sendable (Int) -> String)] = [
    ("a real map", real),
    ("nested braces", { String(repeating: "{", count: $0) }),
    ("nested steps", { lines($0) { "step s\($0) \"S\" {\n" } }),
    ("closing braces", { String(repeating: "}", count: $0) }),
    ("blocks never closed", { lines($0) { "organisation o\($0) \"O\" {\n" } }),
    ("blocks never opened", { lines($0) { "organisation o\($0) \"O\"\n  role r \"R\"\n}\n" } }),
    ("mistakes", { lines($0) { _ in "feling -2\n" } }),
    ("mistakes in arguments", { actors + lines($0) { _ in "pain \"P\" { severity bad }\n" } }),
    ("arrows alone", { actors + lines($0) { _ in "a -> b informs\n" } }),
    ("commas", { actors + lines($0) { _ in "gap \"G\" between a,\n" } }),
    ("open quotes", { lines($0) { _ in "person \"Kim\n" } }),
    ("open comments", { lines($0) { _ in "/* \n" } }),
    ("lists", { actors + "gap \"G\" between a" + lines($0) { _ in ", b" } }),
    (
      "near misses",
      {
        lines($0) { "role rollen\($0) \"R\"\n" } + lines($0) { "role x\($0) \"R\" at rolln\($0)\n" }
      }
    ),
    ("unknown names", { size in lines(size) { "pain \"P\" { felt-by nobody\($0) }\n" } }),
    ("equal ids", { lines($0) { _ in "person kim \"Kim\"\n" } }),
    ("equal titles", { lines($0) { _ in "person \"Kim\"\n" } }),
    (
      "namesakes",
      { size in
        lines(size) { "organisation o\($0) \"O\" { role r \"R\" }\n" }
          + lines(size) { _ in "gap \"G\" between r, o0\n" }
      }
    ),
    (
      "a word again and again",
      {
        "person k \"K\"; journey j \"J\" for k { step s \"S\" {\n"
          + lines($0) { _ in "takes 3 min\n" } + "} }"
      }
    ),
    ("a chain", { lines($0) { "insight i\($0) \"I\" { from i\($0 + 1) }\n" } }),
    ("a ring", { size in lines(size) { "insight i\($0) \"I\" { from i\(($0 + 1) % size) }\n" } }),
    (
      "all to one",
      { actors + "pain p \"P\"\n" + lines($0) { "insight i\($0) \"I\" { from p }\n" } }
    ),
    (
      "one to all",
      { size in
        lines(size) { "pain p\($0) \"P\"\n" } + "insight i \"I\" { from p0"
          + lines(size) { ", p\($0)" } + " }\n"
      }
    ),
    ("ties", { actors + lines($0) { _ in "relation a -> b informs\n" } }),
    (
      "addresses",
      {
        actors + "relation a -> b informs\n"
          + lines($0) { "fact f\($0) \"F\" { from a->b:informs }\n" }
      }
    ),
    (
      "factors",
      { size in
        lines(size) { "factor f\($0) \"F\"\n" }
          + lines(size) { "influence f\($0) -> f\(($0 * 7 + 3) % size) +\n" }
      }
    ),
    ("identity numbers", { lines($0) { _ in "fact \"811228-9874\"\n" } }),
    (
      "loops",
      { size in
        "factor f \"F\"; factor g \"G\"; influence f -> g +; influence g -> f -\n"
          + lines(size) { "loop l\($0) \"L\" through f, g { kind reinforcing }\n" }
      }
    ),
  ]

  /// What a map of a real case is made of, `size` steps long.
  private static func real(_ size: Int) -> String {
    var text = """
      map m "M" { language en }
      person kim "Kim"
      organisation a "A" { role ra "RA" }
      organisation b "B" { role rb "RB" }
      team t "T" { member ra; member rb; vacant a unknown }
      touchpoint room "Room" { kind meeting }
      source s "S" { people 3 }
      criterion c "C" { scale 1..5 }
      rater r1 "R"; rater r2 "R"
      journey j "J" for kim {

      """
    for step in 0..<size {
      text += """
        step s\(step) "Step" {
          by \(step % 2 == 0 ? "ra" : "rb"); with t; via room; feeling -2; feeling +2 of ra
          expects "one"; expects "two" of rb; wait 3 weeks; takes 1 h 30 min
          pain p\(step) "Pain" { severity 4; felt-by kim; evidence "shown" from s at "p. \(step)" }
        }

        """
    }
    text += "}\n"
    for step in 0..<size {
      text += """
        gap g\(step) "Gap" between ra, rb { after s\(step); loses "hope"; severity 3 }
        insight i\(step) "Insight" { from p\(step), g\(step) }
        rate i\(step) on c 5 by r1; rate i\(step) on c 1 by r2
        relation ra -> rb informs "letter \(step)"

        """
    }
    return text + "matrix m1 \"M\" { x c; items insights }\n"
  }
}
