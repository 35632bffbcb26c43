// SPDX-License-Identifier: EUPL-1.2

/// Damage done to a text by chance, as slips of the hand do it and as no hand would: words, lines
/// and bytes that are lost, doubled, exchanged or put in.
struct Damage {
  private var random: HostileBytes.SplitMix

  /// Stray things that end up in maps.
  private static let strays = [
    "{", "}", "\"", "\"\"\"", ";", ",", "->", "–>", "--", "..", "…", "”", "'", "(", ")", "[", "]",
    "=", ":", "- ", "* ", "# ", "//", "/*", "*/", "\t", "\u{A0}", "\u{FEFF}", "\u{202E}",
    "\u{301}", "\u{0}", "\r", "👩‍👩‍👧", "0,5", "3veckor", "5-6", "2022-2", "31/2 2024", "9999999999",
    "-1e999", "steg", "resa", "glapp", "for", "av", "include \"map.glapp\"", "map x \"X\"",
    "step {",
    "matrix m \"M\" { x m; y m }", "av av", "känsla -9..9", "rate a on b 5 by c", "väntan",
  ]

  init(seed: UInt64) { random = HostileBytes.SplitMix(state: seed) }

  /// The text after one to eight damages.
  mutating func damaged(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      guard !bytes.isEmpty else { break }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: damageParts(of: &bytes) { Self.isJoint($0) }
      case 1: damageParts(of: &bytes) { $0 == 0x0A }
      default: damageBytes(of: &bytes)
      }
    }
    return bytes
  }

  /// What words are parted by.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x22, 0x2C, 0x3B, 0x7B, 0x7D].contains(byte)
  }

  /// Loses, doubles or exchanges parts of the text that `ends` divides.
  private mutating func damageParts(of bytes: inout [UInt8], ends: (UInt8) -> Bool) {
    var starts = [0]
    for index in bytes.indices where ends(bytes[index]) && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    func part(_ number: Int) -> Range<Int> {
      starts[number]..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)
    }
    let first = Int.random(in: starts.indices, using: &random)
    let other = Int.random(in: starts.indices, using: &random)
    let one = part(min(first, other))
    let two = part(max(first, other))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(one)
    case 1: bytes.insert(contentsOf: bytes[one], at: two.lowerBound)
    case 2 where one != two:
      let (early, late) = (Array(bytes[one]), Array(bytes[two]))
      bytes.replaceSubrange(two, with: early)
      bytes.replaceSubrange(one, with: late)
    default:
      let stray = Self.strays.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: Array(stray.utf8), at: one.lowerBound)
    }
  }

  private mutating func damageBytes(of bytes: inout [UInt8]) {
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8.random(in: 0x09...0x7E, using: &random)
    case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 400))
    }
  }
}
