// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappCompiler
import GlappModel
import GlappScene
import GlappText
import GlappViews

/// Matrices to draw in tests: written, real, or made up from a seed.
enum MatrixMaps {
  /// The picture of the first matrix in a map given as text, or of `matrix` as its view asks.
  static func scene(
    _ text: String, matrix: String? = nil, style: PictureStyle = .paper,
    language: Language = .swedish, width: Double? = nil
  ) -> Scene {
    let map = compile(text)
    let subject = map.elements(.matrix).first { map.name(of: $0) == matrix }
    let shown = map.elements(.view).first { view in
      subject.map { View(map: map, id: view).of.contains($0) } ?? false
    }
    return MatrixPicture(
      PictureSettings(
        map: map, addresses: AddressBook(map), language: language, view: shown, subject: subject,
        style: style, width: width, isPublic: false)
    ).finish([])
  }

  static func compile(_ text: String) -> ServiceMap {
    CompiledMap.compile(ParsedMap(SourceText(name: "test.glapp", bytes: Array(text.utf8)))).map
  }

  /// The text of a file of the repository; several files make one map.
  static func file(_ paths: String...) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try paths.map {
      try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
    }.joined(separator: "\n")
  }

  /// The VärNa map as one text.
  static func varna() throws -> String {
    let names = ["varna", "underlag", "organisationer", "resa", "insikter", "prioritering"]
    return try names.map { try file("maps/varna/\($0).glapp") }.joined(separator: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("include ") }.joined(separator: "\n")
  }

  /// A matrix of `items` items made up from `seed`: several raters, ranges, unknowns, holes,
  /// clusters, long names, decisions.
  static func random(items: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let words = [
      "möte", "väntan", "samtycke", "information", "Arbetsförmedlingen", "trygghet", "ensam",
      "maktobalans", "uppföljning", "stöd", "i", "och", "för", "remissgång", "rätt",
      "samordningsförbundet", "form",
    ]
    let raters = pick(0...7)
    var text = "map random \"Random \(seed)\" { language sv }\n"
    let scale = [(1, 7), (0, 10), (1, 5), (0, 100)][pick(0...3)]
    let turned = pick(0...3) == 0
    text += "criterion a \"Hur många berörs?\" { scale \(scale.0)..\(scale.1)"
    text += turned ? "; better low }\n" : "; low \"få\"; high \"många\" }\n"
    text += "criterion b \"Hur stor påverkan på mötet?\" { scale \(scale.0)..\(scale.1) }\n"
    text += "criterion c \"Vad kostar det?\" { scale 1..9; better low }\n"
    text += "organisation af \"Arbetsförmedlingen\" { short \"Af\" }\n"
    text += "organisation fk \"Försäkringskassan\"\n"
    for rater in 0..<raters {
      text += "rater r\(rater) \"Bedömare \(rater)\" { of \(rater % 2 == 0 ? "af" : "fk") }\n"
    }
    for item in 0..<items {
      let title = (0..<pick(1...9)).map { _ in words[pick(0...words.count - 1)] }
      text += "insight i\(item) \"\(title.joined(separator: " "))\"\n"
      let center = (pick(scale.0...scale.1), pick(scale.0...scale.1))
      for criterion in ["a", "b", "c"] where criterion != "c" || seed % 3 == 0 {
        guard pick(0...12) > 0 else { continue }
        for rater in 0..<max(1, raters) {
          let by = raters == 0 ? "" : " by r\(rater)"
          let middle = criterion == "c" ? 5 : criterion == "a" ? center.0 : center.1
          let (low, high) = criterion == "c" ? (1, 9) : scale
          let value = min(high, max(low, middle + pick(-2...2)))
          switch pick(0...9) {
          case 0: text += "rate i\(item) on \(criterion) unknown\(by)\n"
          case 1 where value < high:
            text += "rate i\(item) on \(criterion) \(value)..\(value + 1)\(by)\n"
          default: text += "rate i\(item) on \(criterion) \(value)\(by)\n"
          }
        }
      }
      if pick(0...5) == 0 { text += "vote i\(item) \(pick(1...9))\n" }
    }
    text += "matrix m \"Vad ska vi göra först?\" { x a; y b; items insights"
    if seed % 3 == 0 { text += "; criteria c" }
    switch pick(0...4) {
    case 0: text += "; preset svid"
    case 1: text += "; preset impact-effort; split \(scale.0), \(scale.1)"
    case 2: text += "; preset nine-field; quadrant mid-mid \"Mitt i\""
    case 3: text += "; preset scb"
    default: break
    }
    if pick(0...3) == 0 { text += "; default basis interpreted" }
    text += " }\n"
    if items > 1, pick(0...2) > 0 {
      text += "decision d \"Det här först\" on m { status taken; chose i0, i\(items - 1)"
      text += "; because \"de som är mest utsatta väntar längst\" }\n"
    }
    return text
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
