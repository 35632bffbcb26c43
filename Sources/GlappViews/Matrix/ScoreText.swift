// SPDX-License-Identifier: EUPL-1.2

/// Scores as they are read: all of a list with the same number of decimals.
///
/// As few as tell the scores exactly, while three digits are enough; else they are rounded, to as
/// few as keep different scores apart, since more digits would promise more than ratings hold.
struct ScoreText {
  /// How many decimals each score has, 0 to 2.
  let decimals: Int
  /// Whether any score was rounded.
  let isRounded: Bool
  private let words: MatrixWords

  init(_ scores: [Double], _ words: MatrixWords) {
    self.words = words
    let sorted = scores.sorted()
    let exact = (0...2).first { decimals in
      scores.allSatisfy { Self.isEqual(Self.round($0, decimals), $0) }
    }
    let largest = scores.map(abs).max() ?? 0
    if let exact, exact == 0 || largest * Self.power(exact) < 1000 {
      decimals = exact
      isRounded = false
      return
    }
    isRounded = true
    decimals =
      (0...2).first { decimals in
        zip(sorted, sorted.dropFirst()).allSatisfy { one, other in
          Self.isEqual(one, other) || Self.round(one, decimals) < Self.round(other, decimals)
        }
      } ?? 2
  }

  /// The score as it stands in the list.
  func text(_ score: Double) -> String {
    let text = words.number(Self.round(score, decimals))
    guard decimals > 0, abs(score) < 1e12 else { return text }
    let mark: Character = words.say(",", ".") == "," ? "," : "."
    let given = text.lastIndex(of: mark).map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    return text + (given == 0 ? String(mark) : "")
      + String(repeating: "0", count: max(0, decimals - given))
  }

  private static func power(_ decimals: Int) -> Double {
    decimals == 0 ? 1 : decimals == 1 ? 10 : 100
  }

  private static func round(_ value: Double, _ decimals: Int) -> Double {
    (value * power(decimals)).rounded() / power(decimals)
  }

  /// Sums in another order differ in the last bits.
  private static func isEqual(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  }
}
