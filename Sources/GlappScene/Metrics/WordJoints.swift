// SPDX-License-Identifier: EUPL-1.2

/// Where a long word may be broken: Swedish compounds at their joints, else between syllables.
///
/// A small list and two rules, not a dictionary: enough that a reader is not thrown off.
enum WordJoints {
  /// The best place to break, at most `last`, or nil where every place is as bad as another.
  ///
  /// Looks only at the later half of what fits, so that lines stay well filled.
  static func best(in text: MeasuredText, from start: Int, upTo last: Int) -> Int? {
    guard last - start >= 3 else { return nil }
    var end = start
    while end < text.count, text.isLetter(end), end - start < 200 { end += 1 }
    // three letters stay on each side
    let latest = min(last, end - 3)
    let earliest = max(start + 3, start + (last - start) * 2 / 5)
    guard earliest <= latest else { return nil }
    let word = (start..<end).map(text.latinLetter)
    var best: (place: Int, score: Int)?
    for place in earliest...latest {
      let score = score(word, place - start)
      if score > 0, score >= best?.score ?? 1 { best = (place, score) }
    }
    return best?.place
  }

  /// 3 at a known joint, 2 after an ending that joins, 1 between syllables, else 0.
  private static func score(_ word: [UInt8], _ index: Int) -> Int {
    for beginning in beginnings[Int(word[index])] where matches(word, index, beginning) {
      return 3
    }
    guard !isVowel(word[index]) else { return 0 }
    if word[index - 1] == endingsEnd {
      for ending in endings where index >= ending.count + 2 {
        if matches(word, index - ending.count, ending) { return 2 }
      }
    }
    // one consonant goes with the vowel after it; ck, ng, sk, ch and the like stay together
    if index + 1 < word.count, isVowel(word[index + 1]), word[..<index].contains(where: isVowel),
      !pairs.contains(where: { $0.first == word[index - 1] && $0.second == word[index] })
    {
      return 1
    }
    return 0
  }

  private static func matches(_ word: [UInt8], _ index: Int, _ piece: [UInt8]) -> Bool {
    guard index + piece.count <= word.count else { return false }
    for place in piece.indices where word[index + place] != piece[place] { return false }
    return true
  }

  private static let pairs = ["ck", "ng", "sk", "ch", "sh", "th", "ph", "sj", "tj", "kj"].map {
    let letters = latin($0)
    return (first: letters[0], second: letters[1])
  }

  private static let vowels = latin("aeiouyåäöéü")

  private static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  /// Letters as `MeasuredText.latinLetter` gives them.
  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// What the latter part of a compound often begins with in this field, by its first letter.
  private static let beginnings: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for piece in [
      "ansvar", "arbet", "avtal", "bedöm", "behov", "beslut", "brukar", "chef", "delta", "följ",
      "förbund", "försäkring", "förmedl", "gemensam", "gång", "grupp", "handl", "hjälp", "huvud",
      "hälso", "insats", "intervju", "kart", "kassa", "kommun", "kontakt", "koordin", "kopplin",
      "kraft", "led", "läggar", "medel", "mottag", "myndighet", "möte", "nämnd", "ordning",
      "organis", "person", "plan", "process", "rapport", "rehabilit", "represent", "resa",
      "samhäll", "samman", "samordn", "samverk", "sekret", "sjuk", "skriv", "social", "stöd",
      "system", "tagar", "team", "tjänst", "träff", "underlag", "utred", "utveckl", "verk", "vård",
      "väg", "väntan",
    ].map(latin) { table[Int(piece[0])].append(piece) }
    return table
  }()

  /// What the former part of a compound often ends with; all of them end alike.
  private static let endings = [
    "ings", "hets", "skaps", "ions", "tets", "ments", "arbets", "doms", "lags",
  ].map(latin)
  private static let endingsEnd = UInt8(ascii: "s")
}
