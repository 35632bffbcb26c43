// SPDX-License-Identifier: EUPL-1.2

/// A letter or two for each of those whose feelings are drawn, no two alike, to stand at the ends
/// of their curves.
struct JourneyInitials: Sendable {
  private let all: [String]

  /// The initials of `names`, each a person or a group of persons.
  init(_ names: [[String]]) {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    all = names.map { names in
      let choices = Self.choices(names)
      var initials = choices.first { !taken.contains($0) }
      while initials == nil {
        let first = choices.first ?? ""
        let number = next[first, default: 2]
        next[first] = number + 1
        if !taken.contains("\(first)\(number)") { initials = "\(first)\(number)" }
      }
      let found = initials ?? ""
      taken.insert(found)
      return found
    }
  }

  /// What stands at the curve of perspective `index`.
  subscript(index: Int) -> String { all.indices.contains(index) ? all[index] : "" }

  private static func choices(_ names: [String]) -> [String] {
    let words = names.map { name in
      name.split { !$0.isLetter && !$0.isNumber }.prefix(2)
    }
    let firsts = names.count > 1 ? words.compactMap(\.first) : words.first.map(Array.init) ?? []
    guard let first = firsts.first, let letter = first.first?.uppercased() else { return ["?"] }
    let initials = firsts.prefix(3).compactMap { $0.first?.uppercased() }.joined()
    // one name of one word: its first letter, then with the letters after it
    let longer = first.dropFirst().prefix(3).map { "\(letter)\($0.lowercased())" }
    return [initials] + longer
  }
}
