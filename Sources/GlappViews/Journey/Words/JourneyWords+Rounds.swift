// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// How much a journey goes in circles, in words.
extension JourneyWords {
  /// `Rundgång: 3 varv · 2 återkomster till organisationer som redan lämnats · …`; empty where the
  /// journey goes straight on.
  func rounds(_ rounds: JourneyRounds) -> String {
    guard rounds.goesInCircles else { return "" }
    var parts: [String] = []
    if rounds.laps > 0 {
      let low = QuantityText.number(rounds.laps, language)
      let high = QuantityText.number(rounds.mostLaps, language)
      var text = low == high ? low : "\(low)–\(high)"
      if rounds.isLeast { text = say("minst ", "at least ") + low }
      parts.append(laps(text))
    }
    if rounds.returns > 0 {
      parts.append(returns(rounds.returns))
      let index = QuantityText.number(rounds.index, language)
      parts.append(
        say(
          "\(index) besök per organisation (\(rounds.visits) besök hos \(rounds.organisations))",
          "\(index) visits per organisation (\(rounds.visits) visits to \(rounds.organisations))"))
    }
    let name =
      rounds.isCircular && rounds.laps > 0
      ? say("Nya varv", "New rounds") : say("Rundgång", "Going in circles")
    return "\(name): " + parts.joined(separator: " · ")
  }

  private func returns(_ count: Int) -> String {
    count == 1
      ? say(
        "1 återkomst till en organisation som redan lämnats",
        "1 return to an organisation already left")
      : say(
        "\(count) återkomster till organisationer som redan lämnats",
        "\(count) returns to organisations already left")
  }
}
