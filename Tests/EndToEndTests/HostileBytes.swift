// SPDX-License-Identifier: EUPL-1.2

/// Inputs that nobody means well with, each about as large as asked for.
enum HostileBytes {
  /// The kinds, by name.
  static let names = recipes.map(\.name)

  /// The bytes of one kind.
  ///
  /// - Parameters:
  ///   - name: one of `names`.
  ///   - size: about how many bytes.
  ///   - seed: for the kinds that are random.
  /// - Returns: the same for the same seed.
  static func make(_ name: String, size: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix(state: seed)
    guard let recipe = recipes.first(where: { $0.name == name }) else { return [] }
    return recipe.make(size, &random)
  }

  /// A small generator that gives the same on every machine.
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private typealias Make = @Sendable (Int, inout SplitMix) -> [UInt8]

  private static let head = "role a \"A\"; role b \"B\"; person k \"K\"\n"

  private static func text(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> (
    name: String, make: Make
  ) {
    (name, { size, _ in Array(make(size).utf8) })
  }

  /// `line` with numbers from 0, until the size is reached.
  private static func lines(_ size: Int, _ line: (Int) -> String) -> String {
    var text = ""
    var number = 0
    while text.utf8.count < size {
      text += line(number)
      number += 1
    }
    return text
  }

  private static func filled(_ size: Int, _ unit: String) -> String {
    String(repeating: unit, count: max(1, size / unit.utf8.count))
  }

  private static let recipes: [(name: String, make: Make)] = [
    (
      "random bytes",
      { size, random in (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) } }
    ),
    (
      "random signs",
      { size, random in
        let signs = Array("abÅ {}\"\n;->/*0123.,-é”\u{0301}".utf8)
        return (0..<size).map { _ in signs[Int.random(in: signs.indices, using: &random)] }
      }
    ),
    (
      "random words",
      { size, random in
        let words = [
          "journey", "steg", "phase", "person", "kim", "\"Kim\"", "{", "}", "\n", "\n", ";", "-2",
          "1..7", "for", "av", "feeling", "känsla", "gap", "between", "a", ",", "->", "5 veckor",
          "matrix", "x", "rate", "on", "50%", "relation", "view", "actors", "include", "map",
        ]
        var text = ""
        while text.utf8.count < size {
          text += words[Int.random(in: words.indices, using: &random)] + " "
        }
        return Array(text.utf8)
      }
    ),
    text("zeros") { filled($0, "\0") },
    text("open braces") { filled($0, "{") },
    text("closing braces") { filled($0, "}") },
    text("nested steps") { filled($0, "step a \"A\" { ") },
    text("nested comments") { filled($0, "/*") },
    text("one open string") { "map m \"" + filled($0, "a") },
    text("one huge string") {
      "person k \"" + filled($0, "ord ") + "\"\njourney j \"J\" for k { step s \"S\" }"
    },
    text("triple quotes") { filled($0, "\"\"\"") },
    text("short statements") { filled($0, "person\n") },
    text("letters") { filled($0, "a\n") },
    text("semicolons") { filled($0, ";") },
    text("errors") { filled($0, "feling -2\n") },
    text("lists") { filled($0, "tag a, ") },
    text("dots") { "by " + filled($0, "a.") },
    text("minus signs") { filled($0, "-") },
    text("escapes") { "map m \"" + filled($0, "\\u{1F600}") + "\"" },
    text("marks") {
      "person k \"a" + filled($0, "\u{0301}") + "\"\njourney j \"J\" for k { step s \"S\" }"
    },
    text("turned text") { "person k \"" + filled($0, "\u{202E}") + "\"\njourney j \"J\" for k" },
    text("identity numbers") { "person k \"" + filled($0, "811228-9874 ") + "\"" },
    text("one huge number") {
      "journey j \"J\" { step s \"S\" { feeling " + filled($0, "9") + " } }"
    },
    text("huge numbers") { size in
      head + """
        journey j "J" for k { step s "S" { feeling 99999999999999999999; takes 1e400 min
        wait 99999999999999999999999 weeks } }
        criterion c "C" { scale -999999999999..999999999999999999 }
        criterion d "D" { scale 1..1 }
        insight i "I"
        matrix m "M" { x c; y d; items insights; split 1e99, -1e99 }
        view v journey "V" { width 999999999999999999 }

        """ + lines(size) { "rate i on c \($0)99999999999999\n" }
    },
    text("long labels") { size in
      let label = filled(5_000, "w")
      return head + "journey j \"J\" for k {\n"
        + lines(size) { "step s\($0) \"\(label)\" { pain \"\(label)\" }\n" } + "}\n"
    },
    text("long names") { size in
      let name = filled(min(size, 3_000), "w")
      return head + "journey \(name) \"J\" for k { step s \"S\" }\nview \(name)v journey \"V\"\n"
    },
    text("views") { size in
      head + "journey j \"J\" for k { step s \"S\" }\n"
        + lines(size) { "view v\($0) journey \"V\" { of j }\n" }
    },
    text("steps") { size in
      head + "journey j \"J\" for k {\n" + lines(size) { "step s\($0) \"S\" { feeling -1 }\n" }
        + "}"
    },
    text("every step to every step") { size in
      let count = Int(Double(size / 9).squareRoot()) + 1
      return head + "journey j \"J\" for k {\n"
        + (0..<count).map { step in
          "step s\(step) \"S\" { \((0..<count).map { "then s\($0)" }.joined(separator: "; ")) }\n"
        }.joined() + "}"
    },
    text("gaps") { size in
      head + "journey j \"J\" for k { step s \"S\" { by a }; step t \"T\" { by b } }\n"
        + lines(size) { "gap g\($0) \"G\" between a, b { after s }\n" }
    },
    text("near misses") { size in
      lines(size / 2) { "role rollen\($0) \"R\"\n" }
        + lines(size / 2) { "pain \"P\" { felt-by rolen\($0) }\n" }
    },
    text("a word again and again") { size in
      head + "journey j \"J\" for k { step s \"S\" {\n" + lines(size) { _ in "takes 3 min\n" }
        + "} }"
    },
    text("arrows alone") { size in head + lines(size) { _ in "a -> b informs\n" } },
    text("blocks never closed") { lines($0) { "organisation o\($0) \"O\" {\n" } },
    text("double-quotes only") { filled($0, "\"") },
    text("emoji") { filled($0, "👩‍👩‍👧") },
    text("marks alone") { filled($0, "\u{0301}") },
    text("roles") { lines($0) { "role r\($0) \"R\"\n" } + "relation r1 -> r2 informs \"x\"\n" },
    text("a team of all") { size in
      lines(size / 2) { "role r\($0) \"R\"\n" } + "team t \"T\" {\n"
        + lines(size / 2) { "member r\($0)\n" } + "}"
    },
    text("items") { size in
      head + "criterion c \"C\" { scale 1..7 }\nmatrix m \"M\" { x c; y c; items insights }\n"
        + lines(size) { "insight i\($0) \"I\"\nrate i\($0) on c \($0 % 7 + 1)\n" }
    },
    text("equal names") { filled($0, "person \"Kim\"\n") },
    text("a chain of insights") { lines($0) { "insight t\($0) \"T\" { from t\($0 + 1) }\n" } },
    text("factors") { size in
      lines(size / 2) { "factor f\($0) \"F\"\n" }
        + lines(size / 2) { "influence f\($0 % 97) -> f\($0 * 7 % 89) +\n" }
    },
    text("carriage returns") { filled($0, "person k \"K\"\r") },
    (
      "sixteen bits", { size, _ in [0xFF, 0xFE] + filled(size / 2, "m").utf8.flatMap { [$0, 0] } }
    ),
  ]
}
