// SPDX-License-Identifier: EUPL-1.2

/// Where a long word may be broken: Swedish compounds at their joints, else between syllables.
///
/// A small list and two rules, not a dictionary: enough that a reader is not thrown off.
enum WordJoints {
  /// The best place to break, at most `last`, or nil where every place is as bad as another.
  ///
  /// Looks only at the later half of what fits, so that lines stay well filled.
  static func best(in characters: [Character], from start: Int, upTo last: Int) -> Int? {
    guard last - start >= 3 else { return nil }
    var end = start
    while end < characters.count, characters[end].isLetter, end - start < 200 { end += 1 }
    // three letters stay on each side
    let latest = min(last, end - 3)
    let earliest = max(start + 3, start + (last - start) * 2 / 5)
    guard earliest <= latest else { return nil }
    let word = characters[start..<end].map {
      Character($0.lowercased().first.map(String.init) ?? "")
    }
    var best: (place: Int, score: Int)?
    for place in earliest...latest {
      let score = score(word, place - start)
      if score > 0, score >= best?.score ?? 1 { best = (place, score) }
    }
    return best?.place
  }

  /// 3 at a known joint, 2 after an ending that joins, 1 between syllables, else 0.
  private static func score(_ word: [Character], _ index: Int) -> Int {
    for beginning in beginnings where matches(word, index, beginning) { return 3 }
    for ending in endings where index >= ending.count + 2 {
      if matches(word, index - ending.count, ending), !isVowel(word[index]) { return 2 }
    }
    // one consonant goes with the vowel after it; ck, ng, sk, ch and the like stay together
    if index + 1 < word.count, !isVowel(word[index]), isVowel(word[index + 1]),
      word[..<index].contains(where: isVowel), !pairs.contains([word[index - 1], word[index]])
    {
      return 1
    }
    return 0
  }

  private static func matches(_ word: [Character], _ index: Int, _ piece: [Character]) -> Bool {
    index + piece.count <= word.count && word[index..<(index + piece.count)].elementsEqual(piece)
  }

  private static let pairs: Set<[Character]> = [
    ["c", "k"], ["n", "g"], ["s", "k"], ["c", "h"], ["s", "h"], ["t", "h"], ["p", "h"],
    ["s", "j"], ["t", "j"], ["k", "j"],
  ]

  private static func isVowel(_ c: Character) -> Bool { "aeiouyåäöéü".contains(c) }

  /// What the latter part of a compound often begins with in this field.
  private static let beginnings: [[Character]] = [
    "ansvar", "arbet", "avtal", "bedöm", "behov", "beslut", "brukar", "chef", "delta", "följ",
    "förbund", "försäkring", "förmedl", "gemensam", "gång", "grupp", "handl", "hjälp", "huvud",
    "hälso", "insats", "intervju", "kart", "kassa", "kommun", "kontakt", "koordin", "kopplin",
    "kraft", "led", "läggar", "medel", "mottag", "myndighet", "möte", "nämnd", "ordning", "organis",
    "person", "plan", "process", "rapport", "rehabilit", "represent", "resa", "samhäll", "samman",
    "samordn", "samverk", "sekret", "sjuk", "skriv", "social", "stöd", "system", "tagar", "team",
    "tjänst", "träff", "underlag", "utred", "utveckl", "verk", "vård", "väg", "väntan",
  ].map(Array.init)

  /// What the former part of a compound often ends with.
  private static let endings: [[Character]] = [
    "ings", "hets", "skaps", "ions", "tets", "ments", "arbets", "doms", "lags",
  ].map(Array.init)
}
