// SPDX-License-Identifier: EUPL-1.2

extension MatrixContent {
  /// Items without a score that have come as far as each other.
  struct UnscoredSection {
    let heading: String
    /// Those that lack the same.
    var groups: [(lack: String, entries: [MatrixEntry])]
  }

  /// The items without a score, by how far their rating has come and by what they lack.
  var unscored: [UnscoredSection] {
    [MatrixEntry.Standing.partlyRated, .unrated, .unmeasured].compactMap { standing in
      let those = entries.filter { $0.standing == standing }
      guard !those.isEmpty else { return nil }
      var groups: [(lack: String, entries: [MatrixEntry])] = []
      var numbers: [String: Int] = [:]
      for entry in those {
        if let number = numbers[entry.lack] {
          groups[number].entries.append(entry)
        } else {
          numbers[entry.lack] = groups.count
          groups.append((entry.lack, [entry]))
        }
      }
      return UnscoredSection(heading: heading(standing, those.count), groups: groups)
    }
  }

  private func heading(_ standing: MatrixEntry.Standing, _ count: Int) -> String {
    let what =
      switch standing {
      case .partlyRated:
        count == 1
          ? words.say("Inte bedömd på allt än", "Not yet rated on everything")
          : words.say("Inte bedömda på allt än", "Not yet rated on everything")
      case .unrated:
        count == 1
          ? words.say("Inte bedömd än", "Not yet rated")
          : words.say("Inte bedömda än", "Not yet rated")
      case .ranked, .unmeasured: words.say("Utan plats", "Without a place")
      }
    return what + " (\(count))"
  }
}
