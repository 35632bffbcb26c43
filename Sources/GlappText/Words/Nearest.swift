// SPDX-License-Identifier: EUPL-1.2

/// Finds what the user probably meant among what exists.
package enum Nearest {
  /// The candidates nearest to `word`, best first, at most three.
  ///
  /// Distance is the optimal string alignment distance (a swap of neighbours counts one) on
  /// letters with case and diacritics set aside; near means at most a third of the word's length, at
  /// least one (one less where the first letters differ), or a beginning in common that makes out
  /// nearly all of the word. A word that was only begun (`out` for `output`) is nearer than any
  /// misspelling. At most `limit` candidates are looked at, so a map of a million ids costs no
  /// more than one of a few thousand.
  package static func candidates(
    to word: String, among all: some Sequence<String>, limit: Int = 5_000
  ) -> [String] {
    // Letters are counted below, and one letter may carry a million marks.
    guard word.utf8.count <= longest else { return [] }
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 60 else { return [] }
    // A word of one letter is near to nothing.
    let bound = min(max(1, wanted.count / 3), wanted.count - 1)
    guard bound > 0 else { return [] }
    // Twice the distance, so that a beginning comes between none and the smallest.
    var found: [(rank: Int, length: Int, text: String)] = []
    var seen: Set<String> = []
    var looked = 0
    for candidate in all {
      looked += 1
      if looked > limit { break }
      guard candidate.utf8.count <= longest else { continue }
      let other = folded(candidate)
      let sharesBeginning = beginsAlike(wanted, other)
      let isBegun = wanted.count >= 3 && wanted.count < other.count && other.starts(with: wanted)
      guard isBegun || sharesBeginning || abs(other.count - wanted.count) <= bound,
        seen.insert(candidate).inserted
      else { continue }
      if isBegun {
        found.append((1, other.count, candidate))
        continue
      }
      let most = bound > 1 && wanted.first != other.first ? bound - 1 : bound
      let distance = distance(wanted, other, bound: bound)
      if distance <= most {
        found.append((2 * distance, 0, candidate))
      } else if sharesBeginning {
        found.append((2 * bound, 0, candidate))
      }
    }
    // The very word but for its case and marks: then nothing else is meant.
    if found.contains(where: { $0.rank == 0 }) { found.removeAll { $0.rank > 0 } }
    return found.sorted { ($0.rank, $0.length, $0.text) < ($1.rank, $1.length, $1.text) }
      .prefix(3).map(\.text)
  }

  /// The longest text that is compared, in bytes.
  private static let longest = 240

  /// Whether two words share a beginning of at least four letters, all but one of the wanted
  /// word's: `smärta` and `smärtpunkt`.
  private static func beginsAlike(_ wanted: [UInt32], _ other: [UInt32]) -> Bool {
    guard wanted.count >= 4, other.count >= 4 else { return false }
    let common = zip(wanted, other).prefix { $0 == $1 }.count
    return common >= max(4, wanted.count - 1)
  }

  /// Letters in lower case without marks: å, ä → a, ö → o.
  private static func folded(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    for character in text.prefix(80) {
      switch Character(character.lowercased().first.map(String.init) ?? "") {
      case "å", "ä", "á", "à": result.append(97)
      case "ö", "ø", "ó": result.append(111)
      case "é", "è": result.append(101)
      case let other: result.append(other.unicodeScalars.first?.value ?? 0)
      }
    }
    return result
  }

  private static func distance(_ a: [UInt32], _ b: [UInt32], bound: Int) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [Int](repeating: i, count: b.count + 1)
      var best = i
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
        best = min(best, row[j])
      }
      if best > bound { return bound + 1 }
      before = last
      last = row
    }
    return last[b.count]
  }
}
